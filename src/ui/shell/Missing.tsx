import { useEffect } from 'react'
import type { Trouble } from '#editor/library.ts'
import { useSay } from '../desk.ts'
import { useFileOpener } from '../home/FileOpener.tsx'
import { Button } from '../kit/Button.tsx'
import { Heading } from '../kit/Heading.tsx'
import { Paragraph } from '../kit/Paragraph.tsx'
import { go, home } from '../route.ts'

interface MissingProps {
  readonly trouble: Trouble
  readonly onTryAgain: () => void
}

/** Says that the programme cannot be opened, why, and where to go from here. */
export function Missing({ trouble, onTryAgain }: MissingProps) {
  const say = useSay()
  const opener = useFileOpener()
  const isGone = trouble === 'gone'
  useEffect(() => {
    document.title = say('app.name')
  }, [say])
  return (
    <main className="notice-page">
      <Heading level={1}>{say('app.missing')}</Heading>
      <Paragraph>{say(isGone ? 'app.missingText' : `trouble.${trouble}`)}</Paragraph>
      <div className="notice-page__actions">
        <Button icon="home" onClick={() => go(home)}>
          {say('app.home')}
        </Button>
        <Button variant="secondary" onClick={isGone ? opener.choose : onTryAgain}>
          {say(isGone ? 'home.openFile' : 'app.tryAgain')}
        </Button>
      </div>
    </main>
  )
}
