import { useDesk, useView } from '../desk.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { Tooltip } from '../kit/Tooltip.tsx'
import { useTheEasel } from './useEasel.ts'

/** Out, in, 100 %, all of it, and the small map. */
export function ZoomControls() {
  const { view } = useDesk()
  const { say, stage } = useTheEasel()
  const zoom = useView((state) => state.zoom)
  const hasMap = useView((state) => state.minimap)
  const full = say('command.zoomFull')
  const n = Math.round(zoom * 100)
  return (
    <div className="canvas-overlay canvas-zoom">
      <Toolbar name={say('canvas.zoom')}>
        <IconButton
          name={say('command.zoomOut')}
          icon="zoomOut"
          size="sm"
          shortcut="Mod+-"
          onClick={() => view.camera?.zoomBy(0.8)}
        />
        <Tooltip text={full} shortcut="Mod+0">
          <button
            type="button"
            className="canvas-zoom__now"
            aria-label={say('canvas.zoom.now', { n })}
            onClick={() => view.camera?.zoomBy(1 / (stage?.zoom() ?? zoom))}
          >
            {say('canvas.zoom.percent', { n })}
          </button>
        </Tooltip>
        <IconButton
          name={say('command.zoomIn')}
          icon="zoomIn"
          size="sm"
          shortcut="Mod++"
          onClick={() => view.camera?.zoomBy(1.25)}
        />
        <IconButton
          name={say('command.fitAll')}
          icon="fit"
          size="sm"
          shortcut="Shift+1"
          onClick={() => view.camera?.fitAll()}
        />
        <IconButton
          name={say('command.minimap')}
          icon="minimap"
          size="sm"
          pressed={hasMap}
          onClick={() => view.store.setState({ minimap: !hasMap })}
        />
      </Toolbar>
    </div>
  )
}
