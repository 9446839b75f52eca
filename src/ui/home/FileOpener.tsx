import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Shelved, shelve } from '#editor/shelving.ts'
import { parseProgramme } from '#model/format.ts'
import type { Problem } from '#model/problem.ts'
import type { Programme } from '#model/programme.ts'
import { useApp } from '../app.ts'
import { useSay } from '../desk.ts'
import { Alert } from '../kit/Alert.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { FileInput } from '../kit/FileInput.tsx'
import { go } from '../route.ts'
import { DropVeil } from './DropVeil.tsx'
import { ProblemList } from './ProblemList.tsx'

interface Opener {
  /** Lets the person choose a file, and opens it. */
  choose(): void
  /** Opens a file that was dropped. */
  take(file: File): void
  /** How the last file was put on the shelf, until it is heard. */
  hear(): { readonly title: string; readonly as: Shelved['as'] } | undefined
}

const OpenerContext = createContext<Opener | undefined>(undefined)

export function useFileOpener(): Opener {
  const opener = useContext(OpenerContext)
  if (!opener) throw new Error('useFileOpener was called outside FileOpener.')
  return opener
}

type Asking =
  | { readonly is: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly is: 'trouble'; readonly name: string; readonly text: string }
  | {
      readonly is: 'loose'
      readonly name: string
      readonly problems: readonly Problem[]
      readonly programme: Programme
    }

/** Opens programme files wherever one is; what is wrong with a file is told, and all else stays as it was. */
export function FileOpener({ children }: { readonly children: ReactNode }) {
  const { library } = useApp()
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const opened = useRef<ReturnType<Opener['hear']>>(undefined)
  const [asking, setAsking] = useState<Asking>()

  const open = useCallback(
    async (name: string, programme: Programme) => {
      const answer = await shelve(library, programme, 'file')
      if (!answer.ok) {
        return setAsking({ is: 'trouble', name, text: say(`trouble.${answer.trouble}`) })
      }
      opened.current = { title: programme.title, as: answer.value.as }
      go({ at: 'programme', id: answer.value.id })
    },
    [library, say],
  )

  const take = useCallback(
    async (file: File) => {
      const { name } = file
      const text = await file.text().catch(() => undefined)
      if (text === undefined) {
        return setAsking({ is: 'trouble', name, text: say('problems.unreadable') })
      }
      const read = parseProgramme(text)
      if (!read.ok) return setAsking({ is: 'refused', name, problems: read.problems })
      if (read.warnings.length === 0) return open(name, read.value)
      setAsking({ is: 'loose', name, problems: read.warnings, programme: read.value })
    },
    [open, say],
  )

  const opener = useMemo<Opener>(
    () => ({
      choose: () => input.current?.click(),
      take: (file) => void take(file),
      hear: () => {
        const heard = opened.current
        opened.current = undefined
        return heard
      },
    }),
    [take],
  )

  return (
    <OpenerContext value={opener}>
      {children}
      <DropVeil onFile={opener.take} />
      <FileInput ref={input} label={say('home.openFile')} onFile={opener.take} />
      {asking && (
        <Answer
          asking={asking}
          onClose={() => setAsking(undefined)}
          onYes={(programme) => {
            setAsking(undefined)
            void open(asking.name, programme)
          }}
        />
      )}
    </OpenerContext>
  )
}

interface AnswerProps {
  readonly asking: Asking
  readonly onClose: () => void
  readonly onYes: (programme: Programme) => void
}

function Answer({ asking, onClose, onYes }: AnswerProps) {
  const say = useSay()
  const { name } = asking
  if (asking.is === 'loose') {
    return (
      <Dialog
        open
        kind="alert"
        title={say('problems.warnTitle', { name })}
        onClose={onClose}
        footer={
          <>
            <Button variant="secondary" onClick={onClose}>
              {say('problems.cancel')}
            </Button>
            <Button onClick={() => onYes(asking.programme)}>{say('problems.openAnyway')}</Button>
          </>
        }
      >
        <p>{say('problems.warnText')}</p>
        <ProblemList problems={asking.problems} />
      </Dialog>
    )
  }
  return (
    <Dialog
      open
      kind="alert"
      title={say('problems.titleNamed', { name })}
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('problems.close')}</Button>}
    >
      {asking.is === 'trouble' ? (
        <Alert tone="danger">{asking.text}</Alert>
      ) : (
        <ProblemList problems={asking.problems} />
      )}
      <p>{say('problems.untouched')}</p>
    </Dialog>
  )
}
