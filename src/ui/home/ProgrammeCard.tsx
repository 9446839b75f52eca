import { useState } from 'react'
import type { Answer, Entry } from '#editor/library.ts'
import { fileOf } from '#editor/workspace.ts'
import { newId } from '#model/ids.ts'
import { live } from '#model/live.ts'
import { useApp, useLanguage } from '../app.ts'
import { useSay } from '../desk.ts'
import { download } from '../download.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import { Tag } from '../kit/Tag.tsx'
import { go, hashOf } from '../route.ts'
import type { Notice } from './notice.ts'
import { Rename } from './Rename.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { whenText } from './when.ts'

interface ProgrammeCardProps {
  readonly entry: Entry
  readonly onTell: (notice: Notice) => void
}

/** A programme on the shelf: how it looks, its title, when it was changed, and what can be done with it. */
export function ProgrammeCard({ entry, onTell }: ProgrammeCardProps) {
  const { library } = useApp()
  const say = useSay()
  const language = useLanguage()
  const [isRenaming, setRenaming] = useState(false)
  const { id, title } = entry
  const route = { at: 'programme', id } as const

  /** Tells what was done, or why it was not. */
  const tell = (answer: Answer<unknown>, notice: Notice) =>
    onTell(answer.ok ? notice : { text: say(`trouble.${answer.trouble}`) })

  const duplicate = async () => {
    const copyTitle = say('deed.copyTitle', { title })
    tell(await library.duplicate(id, newId('n'), copyTitle), {
      text: say('home.duplicated', { title: copyTitle }),
    })
  }
  const save = async () => {
    const opened = await library.open(id)
    if (!opened.ok) return tell(opened, { text: '' })
    const { name, text } = fileOf(live(opened.value.stored))
    download(name, text)
  }
  const bin = async () => {
    tell(await library.bin(id), {
      text: say('home.binnedNow', { title }),
      undo: () => library.unbin(id),
    })
  }

  return (
    <article className="programme">
      <a className="programme__link" href={hashOf(route)}>
        <Thumbnail id={id} changed={entry.changed} />
        <span className="programme__title">{title}</span>
      </a>
      <div className="programme__line">
        <span className="programme__when">
          {say('home.changed', {
            when: whenText(say, language, Date.parse(entry.changed), Date.now()),
          })}
        </span>
        {entry.origin === 'example' && <Tag>{say('home.example')}</Tag>}
        <Menu
          name={say('home.actions', { title })}
          align="end"
          trigger={(props) => (
            <IconButton {...props} size="sm" icon="more" name={say('home.actions', { title })} />
          )}
          entries={[
            { label: say('home.open'), icon: 'file', run: () => go(route) },
            { label: say('home.rename'), icon: 'pencil', run: () => setRenaming(true) },
            { label: say('home.duplicate'), icon: 'duplicate', run: () => void duplicate() },
            { label: say('home.download'), icon: 'download', run: () => void save() },
            'line',
            { label: say('home.bin'), icon: 'trash', tone: 'danger', run: () => void bin() },
          ]}
        />
      </div>
      {isRenaming && (
        <Rename
          title={title}
          onClose={() => setRenaming(false)}
          onRename={async (next) => {
            setRenaming(false)
            await library.rename(id, next, { key: 'deed.setProgramme' })
          }}
        />
      )}
    </article>
  )
}
