import { useMemo, useState } from 'react'
import { addElsewhere } from '#editor/deeds/elsewhere.ts'
import { joining } from '#model/joining.ts'
import { likenessesOf } from '#model/likenesses.ts'
import type { Problem } from '#model/problem.ts'
import type { Programme } from '#model/programme.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { ProblemList } from '../home/ProblemList.tsx'
import { Alert } from '../kit/Alert.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { TextField } from '../kit/TextField.tsx'
import { EffectChoices } from './EffectChoices.tsx'
import { partsOf } from './parts.ts'
import { placesAmong } from './placesAmong.ts'
import { SameThings } from './SameThings.tsx'

interface JoinDialogProps {
  readonly programme: Programme
  /** What of the file is left out, because it points at nothing. */
  readonly loose: readonly Problem[]
  readonly onClose: () => void
}

/** Which part of another programme comes in, under which title, and what of it is the same as here. */
export function JoinDialog({ programme: other, loose, onClose }: JoinDialogProps) {
  const { editor, view } = useDesk()
  const say = useSay()
  const programme = useEditor((state) => state.programme)
  const parts = useMemo(() => partsOf(other), [other])
  const [layer, setLayer] = useState(parts[0]?.layer)
  const { initiative } = parts.find((part) => part.layer === layer) ?? parts[0] ?? {}
  const [written, setWritten] = useState<string>()
  const [isTried, setTried] = useState(false)
  const [unlike, setUnlike] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())

  const { theory } = programme
  const likenesses = useMemo(
    () => (initiative ? likenessesOf(theory, initiative.theory) : []),
    [theory, initiative],
  )
  const same = useMemo(() => {
    const ticked = likenesses.filter(({ theirs }) => !unlike.has(theirs))
    return new Map([...chosen, ...ticked.map(({ theirs, ours }) => [theirs, ours] as const)])
  }, [likenesses, unlike, chosen])
  const change = useMemo(
    () => (initiative ? joining(theory, initiative.theory, same).change : {}),
    [theory, initiative, same],
  )
  if (!initiative) return null

  const isNothing = Object.keys(change).length === 0
  const title = written ?? initiative.title
  const add = () => {
    setTried(true)
    if (title.trim() === '' || isNothing) return
    const elsewhere = { title: title.trim(), source: other.title, initiative, same }
    if (addElsewhere(editor, elsewhere, placesAmong(programme, say)) === undefined) return
    view.store.setState({ rightOpen: true, rightPane: 'impact' })
    onClose()
    view.camera?.fitAll()
  }
  return (
    <Dialog
      open
      size="lg"
      title={say('elsewhere.title')}
      onClose={onClose}
      footer={
        <>
          <p className="elsewhere-adds" role="status">
            {isNothing ? say('elsewhere.addsNone') : addsWords()}
          </p>
          <Button variant="secondary" onClick={onClose}>
            {say('app.cancel')}
          </Button>
          <Button tone="proposal" disabled={isNothing} onClick={add}>
            {say('elsewhere.add')}
          </Button>
        </>
      }
    >
      <div className="elsewhere">
        <p className="elsewhere-source">{say('elsewhere.from', { title: other.title })}</p>
        {loose.length > 0 && (
          <Alert tone="warning">
            <p>{say('elsewhere.loose')}</p>
            <ProblemList problems={loose} />
          </Alert>
        )}
        <RadioGroup
          legend={say('elsewhere.part')}
          value={layer}
          choices={parts.map((part) => ({
            value: part.layer,
            label:
              part.letter === ''
                ? say('elsewhere.whole')
                : say('shell.proposalNamed', {
                    letter: part.letter,
                    title: part.initiative.title,
                  }),
            description: say('elsewhere.boxes', {
              n: Object.keys(part.initiative.theory.factors).length,
            }),
          }))}
          onChange={setLayer}
        />
        <TextField
          label={say('elsewhere.name')}
          value={title}
          error={isTried && title.trim() === '' ? say('elsewhere.nameMissing') : undefined}
          onChange={setWritten}
        />
        <SameThings
          likenesses={likenesses}
          ours={theory}
          theirs={initiative.theory}
          unlike={unlike}
          onChange={setUnlike}
        />
        <EffectChoices
          ours={theory}
          theirs={initiative.theory}
          likenesses={likenesses}
          chosen={chosen}
          onChange={setChosen}
        />
      </div>
    </Dialog>
  )

  function addsWords(): string {
    const count = (table: object | undefined) => Object.keys(table ?? {}).length
    return say('elsewhere.adds', {
      boxes: say('elsewhere.boxes', { n: count(change.factors) }),
      links: say('elsewhere.links', { n: count(change.links) }),
    })
  }
}
