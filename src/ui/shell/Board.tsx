import { lazy, Suspense } from 'react'
import type { BoardName } from '../route.ts'

const boards = {
  'ny-syntese': lazy(async () => ({
    default: (await import('../boards/NySynteseBoard.tsx')).NySynteseBoard,
  })),
  cynefin: lazy(async () => ({
    default: (await import('../boards/CynefinBoard.tsx')).CynefinBoard,
  })),
} as const

/** A board of the programme, fetched when it is first looked at. */
export function Board({ name }: { readonly name: BoardName }) {
  const Shown = boards[name]
  return (
    <Suspense>
      <Shown />
    </Suspense>
  )
}
