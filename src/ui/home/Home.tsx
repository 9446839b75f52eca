import { lazy, Suspense, useEffect, useState } from 'react'
import { shelveExample } from '#editor/shelving.ts'
import { useApp, useLanguage } from '../app.ts'
import { useSay } from '../desk.ts'
import { Alert } from '../kit/Alert.tsx'
import { LinkButton, SkipLink } from '../kit/Link.tsx'
import { go } from '../route.ts'
import { Bin } from './Bin.tsx'
import { exampleId, fetchExample } from './example.ts'
import { useFileOpener } from './FileOpener.tsx'
import { HomeBar } from './HomeBar.tsx'
import type { Notice } from './notice.ts'
import { ProgrammeGrid } from './ProgrammeGrid.tsx'
import { type Starting, Starts } from './Starts.tsx'
import { useShelf } from './useShelf.ts'
import { WhereItLives } from './WhereItLives.tsx'
import './home.css'

const NewProgramme = lazy(async () => ({
  default: (await import('./NewProgramme.tsx')).NewProgramme,
}))
const Settings = lazy(async () => ({
  default: (await import('../settings/Settings.tsx')).Settings,
}))

/** The first page: the programmes on this machine, and the ways to one more. */
export function Home() {
  const { library } = useApp()
  const say = useSay()
  const language = useLanguage()
  const opener = useFileOpener()
  const { shelf, look } = useShelf()
  const [dialog, setDialog] = useState<'new' | 'settings'>()
  const [notice, setNotice] = useState<Notice>()

  useEffect(() => {
    document.title = say('app.name')
  }, [say])

  const entries = shelf.is === 'ready' ? shelf.entries : []
  const standing = entries.filter((entry) => entry.binned === undefined)
  const binned = entries.filter((entry) => entry.binned !== undefined)

  const openExample = async () => {
    const fetched = () => fetchExample(language)
    const answer = await shelveExample(library, entries, exampleId(language), fetched)
    if (answer.ok) go({ at: 'programme', id: answer.value.id })
    else setNotice({ text: say(`trouble.${answer.trouble}`) })
  }
  const starting: Starting = {
    example: () => void openExample(),
    fresh: () => setDialog('new'),
    file: opener.choose,
  }
  const tell = (next: Notice) => {
    setNotice(next)
    void look()
  }

  return (
    <div className="home">
      <SkipLink to="programmes">{say('app.skipToList')}</SkipLink>
      <HomeBar onSettings={() => setDialog('settings')} />
      <main className="home__main" id="programmes" tabIndex={-1}>
        {shelf.is === 'trouble' && <Alert tone="danger">{say(`trouble.${shelf.trouble}`)}</Alert>}
        {shelf.is !== 'loading' && (
          <Starts starting={starting} isFirstVisit={standing.length === 0} />
        )}
        {notice && <NoticeLine notice={notice} onTell={tell} />}
        <ProgrammeGrid entries={standing} onTell={tell} />
        <Bin entries={binned} onTell={tell} />
      </main>
      {shelf.is !== 'loading' && <WhereItLives entries={entries} />}
      <Suspense>
        {dialog === 'new' && <NewProgramme onClose={() => setDialog(undefined)} />}
        {dialog === 'settings' && <Settings onClose={() => setDialog(undefined)} />}
      </Suspense>
    </div>
  )
}

interface NoticeLineProps {
  readonly notice: Notice
  readonly onTell: (notice: Notice) => void
}

function NoticeLine({ notice, onTell }: NoticeLineProps) {
  const say = useSay()
  const { text, undo } = notice
  return (
    <Alert tone="info">
      {text}{' '}
      {undo && (
        <LinkButton
          onClick={async () => {
            await undo()
            onTell({ text: say('home.undone') })
          }}
        >
          {say('home.undo')}
        </LinkButton>
      )}
    </Alert>
  )
}
