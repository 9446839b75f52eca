import { useEffect, useMemo } from 'react'
import type { EditorState } from '#editor/editor.ts'
import { useEditor, useSay, useView } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Icon } from '../kit/Icon.tsx'
import { Kbd } from '../kit/Kbd.tsx'
import { Spinner } from '../kit/Spinner.tsx'
import { isReadInOtherFlow, type Reading } from '../reading.ts'
import { focusWords, schemeWords } from '../readingWords.ts'
import { turnLazily } from './lazily.ts'
import { callOff, readWhole, showAsDrawn } from './reading.ts'
import { useTheEasel } from './useEasel.ts'
import { useScene } from './useScene.ts'

/**
 * Over the drawing while it is laid out for reading: what is shown, how much of it, and the way back; and
 * while boxes are laid out.
 */
export function ReadingBar() {
  const say = useSay()
  const reading = useView((state) => state.reading)
  const isLaying = useView(({ awaited, tidying }) => awaited !== undefined || tidying === 'slow')
  const isOver = useView(({ reading, awaited }) => (reading ?? awaited) === undefined)
  return (
    <section
      className="canvas-reading"
      aria-label={say('reading.bar')}
      data-over={isOver || undefined}
    >
      {reading && <Told reading={reading} />}
      {isLaying ? <Laying /> : reading && <Choices reading={reading} />}
    </section>
  )
}

function Told({ reading }: { readonly reading: Reading }) {
  const say = useSay()
  const { boxes } = useScene()
  const of = useBoxCount()
  const theory = useEditor(({ sheet }) => sheet.theory)
  const { focus, scheme } = reading
  const programme = useEditor((state) => state.programme)
  const laidOut = schemeWords(scheme, programme, say)
  return (
    <p className="canvas-reading__told">
      <Icon name={focus ? 'eye' : 'lanes'} />
      <strong>
        {focus
          ? say('reading.shows', { what: focusWords(focus, theory, programme.theory, say) })
          : say('reading.laidOut', { scheme: laidOut })}
      </strong>
      <span>
        {focus ? say('reading.count', { n: boxes.length, of }) : say('reading.note')}
        {focus && laidOut && ` · ${say('reading.laidOut', { scheme: laidOut })}`}
      </span>
    </p>
  )
}

/** How many boxes the whole has, those that the proposal takes away among them. */
function useBoxCount(): number {
  const theory = useEditor(({ sheet }) => sheet.theory)
  const base = useEditor(baseOf)
  return useMemo(
    () => new Set([...Object.keys(base.factors), ...Object.keys(theory.factors)]).size,
    [theory, base],
  )
}

function baseOf({ programme, layer, sheet }: EditorState) {
  return programme.proposals[layer] ? programme.theory : sheet.theory
}

/** What can be done with what is read: draw like this, or go back. */
function Choices({ reading }: { readonly reading: Reading }) {
  const easel = useTheEasel()
  const { say } = easel
  const mayTurn = useEditor(({ programme }) => isReadInOtherFlow(reading, programme))
  return (
    <div className="canvas-reading__choices">
      {mayTurn && (
        <Button
          size="sm"
          variant="tertiary"
          tone="neutral"
          onClick={() => void turnLazily(easel).then(() => easel.desk.view.camera?.focus())}
        >
          {say('command.turnDrawing')}
        </Button>
      )}
      <Back reading={reading} />
    </div>
  )
}

/** Leaves what was entered last: first the part, then the other scheme. */
function Back({ reading }: { readonly reading: Reading }) {
  const easel = useTheEasel()
  const { say } = easel
  const { focus } = reading
  const back = async () => {
    if (focus) await readWhole(easel)
    else showAsDrawn(easel)
    easel.desk.view.camera?.focus()
  }
  return (
    <Button size="sm" variant="secondary" tone="neutral" onClick={() => void back()}>
      {say(focus ? 'reading.whole' : 'reading.back')}
      {focus && <Kbd shortcut="Escape" />}
    </Button>
  )
}

/** Escape calls it off wherever the focus is, as in the menu in which it was asked for. */
function Laying() {
  const easel = useTheEasel()
  const { say } = easel
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) callOff(easel)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [easel])
  return (
    <p className="canvas-reading__laying">
      <Spinner name={say('reading.laying')} />
      <span aria-hidden="true">{say('reading.laying')}</span>
      <Button size="sm" variant="secondary" tone="neutral" onClick={() => callOff(easel)}>
        {say('app.cancel')}
      </Button>
    </p>
  )
}
