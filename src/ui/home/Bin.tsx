import { useState } from 'react'
import type { Entry } from '#editor/library.ts'
import { useApp, useLanguage } from '../app.ts'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Details } from '../kit/Details.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import type { Notice } from './notice.ts'
import { whenText } from './when.ts'

interface BinProps {
  readonly entries: readonly Entry[]
  readonly onTell: (notice: Notice) => void
}

/** What was deleted, until it is put back or deleted for good. */
export function Bin({ entries, onTell }: BinProps) {
  const say = useSay()
  const { library } = useApp()
  const [erasing, setErasing] = useState<Entry>()
  if (entries.length === 0) return null
  return (
    <section className="bin">
      <Details summary={`${say('home.binTitle')} (${entries.length})`}>
        <ul className="bin__list">
          {entries.map((entry) => (
            <BinRow
              key={entry.id}
              entry={entry}
              onRestore={async () => {
                const answer = await library.unbin(entry.id)
                onTell({
                  text: answer.ok
                    ? say('home.restored', { title: entry.title })
                    : say(`trouble.${answer.trouble}`),
                })
              }}
              onErase={() => setErasing(entry)}
            />
          ))}
        </ul>
      </Details>
      {erasing && (
        <EraseQuestion
          entry={erasing}
          onClose={() => setErasing(undefined)}
          onYes={async () => {
            setErasing(undefined)
            const answer = await library.erase(erasing.id)
            onTell({
              text: answer.ok
                ? say('home.erased', { title: erasing.title })
                : say(`trouble.${answer.trouble}`),
            })
          }}
        />
      )}
    </section>
  )
}

interface BinRowProps {
  readonly entry: Entry
  readonly onRestore: () => void
  readonly onErase: () => void
}

function BinRow({ entry, onRestore, onErase }: BinRowProps) {
  const say = useSay()
  const language = useLanguage()
  const { title, binned = entry.changed } = entry
  const when = whenText(say, language, Date.parse(binned), Date.now())
  return (
    <li className="bin__row">
      <span className="bin__title">{title}</span>
      <span className="bin__when">{say('home.binned', { when })}</span>
      <Button
        size="sm"
        variant="secondary"
        aria-label={`${say('home.restore')}: ${title}`}
        onClick={onRestore}
      >
        {say('home.restore')}
      </Button>
      <Button
        size="sm"
        variant="tertiary"
        tone="danger"
        aria-label={`${say('home.erase')}: ${title}`}
        onClick={onErase}
      >
        {say('home.erase')}
      </Button>
    </li>
  )
}

interface EraseQuestionProps {
  readonly entry: Entry
  readonly onYes: () => void
  readonly onClose: () => void
}

function EraseQuestion({ entry, onYes, onClose }: EraseQuestionProps) {
  const say = useSay()
  return (
    <Dialog
      open
      size="sm"
      kind="alert"
      title={say('home.eraseTitle', { title: entry.title })}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" data-autofocus onClick={onClose}>
            {say('home.cancel')}
          </Button>
          <Button tone="danger" onClick={onYes}>
            {say('home.erase')}
          </Button>
        </>
      }
    >
      <p>{say('home.eraseText')}</p>
    </Dialog>
  )
}
