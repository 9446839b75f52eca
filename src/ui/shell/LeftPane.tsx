import { lazy, Suspense } from 'react'
import { LayerList } from './LayerList.tsx'
import { Outline } from './Outline.tsx'

const Ideas = lazy(async () => ({ default: (await import('../ideas/Ideas.tsx')).Ideas }))

/** The layers, every box as a list, and the ideas that are no boxes yet. */
export function LeftPane() {
  return (
    <div className="pane pane--left" data-pane="start" tabIndex={-1}>
      <div className="pane__scroll">
        <LayerList />
        <Outline />
      </div>
      <Suspense>
        <Ideas />
      </Suspense>
    </div>
  )
}
