import { LayerList } from './LayerList.tsx'
import { Outline } from './Outline.tsx'

/** The layers, and every box as a list. */
export function LeftPane() {
  return (
    <div className="pane pane--left" data-pane="start" tabIndex={-1}>
      <LayerList />
      <Outline />
    </div>
  )
}
