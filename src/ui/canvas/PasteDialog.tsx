import { useMemo, useState } from 'react'
import type { ListWay } from '#editor/deeds/list.ts'
import { type OutlineLine, readOutline } from '#exchange/outlineText.ts'
import type { FactorKind } from '#model/theory.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { RadioGroup } from '../kit/RadioGroup.tsx'
import { Select } from '../kit/Select.tsx'
import { KindIcon } from './KindIcon.tsx'
import { boxesOfList, firstKind, kindOptions, putList } from './pasteList.ts'
import { useEasel, useTheEasel } from './useEasel.ts'

/** A pasted list before it is drawn: what becomes of each line. */
export function PasteDialog() {
  const text = useEasel((state) => state.pasting)
  const lines = useMemo(() => (text === undefined ? [] : readOutline(text)), [text])
  return lines.length > 0 ? <ListDialog key={text} lines={lines} /> : null
}

function ListDialog({ lines }: { readonly lines: readonly OutlineLine[] }) {
  const easel = useTheEasel()
  const { say } = easel
  const isNested = lines.some((line) => line.depth > 0)
  const [way, setWay] = useState<ListWay>('down')
  const [chosen, setChosen] = useState<FactorKind>()
  const start = chosen ?? firstKind(lines, way)
  const boxes = boxesOfList(lines, start, way)
  const links = lines.filter((line) => line.parent !== undefined).length
  const close = () => {
    easel.store.setState({ pasting: undefined })
    easel.desk.view.camera?.focus()
  }
  return (
    <Dialog
      open
      title={say('canvas.paste.title')}
      onClose={close}
      footer={
        <>
          <Button variant="secondary" tone="neutral" onClick={close}>
            {say('canvas.paste.cancel')}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              close()
              putList(easel, boxes, way)
            }}
          >
            {say('canvas.paste.draw', { n: boxes.length })}
          </Button>
        </>
      }
    >
      <div className="canvas-paste">
        <Select
          label={say(isNested ? 'canvas.paste.firstKind' : 'canvas.paste.kind')}
          value={start}
          options={kindOptions(say)}
          onChange={setChosen}
        />
        {isNested && (
          <RadioGroup
            legend={say('canvas.paste.way')}
            value={way}
            choices={[
              { value: 'down', label: say('canvas.paste.down') },
              { value: 'up', label: say('canvas.paste.up') },
            ]}
            onChange={setWay}
          />
        )}
        <p>{say('canvas.paste.counts', { boxes: boxes.length, links })}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys. */}
        <ul className="canvas-paste__list" tabIndex={0} aria-label={say('canvas.paste.preview')}>
          {boxes.map(({ title, kind }, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
              key={index}
              style={{ marginInlineStart: `${(lines[index]?.depth ?? 0) * 1.5}rem` }}
            >
              <KindIcon kind={kind} />
              <span>{title}</span>
              <span className="canvas-paste__kind">{say(`kind.${kind}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
