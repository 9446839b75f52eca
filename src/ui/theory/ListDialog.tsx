import type { ReactNode } from 'react'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Paragraph } from '../kit/Paragraph.tsx'
import { Table } from '../kit/Table.tsx'
import './theory.css'

interface ListDialogProps {
  readonly title: string
  readonly text: string
  readonly headings: readonly string[]
  readonly isEmpty: boolean
  readonly addLabel: string
  readonly onAdd: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A table of records of one sort, each written in its place, with one more at the end. */
export function ListDialog(props: ListDialogProps) {
  const say = useSay()
  const { title, text, headings, isEmpty, addLabel, onAdd, onClose, children } = props
  return (
    <Dialog
      open
      size="lg"
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" icon="add" onClick={onAdd}>
            {addLabel}
          </Button>
          <Button onClick={onClose}>{say('app.done')}</Button>
        </>
      }
    >
      <Paragraph subtle>{text}</Paragraph>
      {!isEmpty && (
        <Table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </Table>
      )}
    </Dialog>
  )
}
