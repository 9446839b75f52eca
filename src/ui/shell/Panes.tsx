import { lazy, Suspense } from 'react'
import { useApp, usePreference } from '../app.ts'
import { useDesk, useSay, useView } from '../desk.ts'
import { SplitPanes } from '../kit/SplitPanes.tsx'
import { useMedia } from '../useMedia.ts'
import { Drawer } from './Drawer.tsx'
import { LeftPane } from './LeftPane.tsx'
import { RightPane } from './RightPane.tsx'
import './panes.css'

const Canvas = lazy(async () => ({ default: (await import('../canvas/Canvas.tsx')).Canvas }))

const leftLimits = { min: 12, max: 32, usual: 16 }
const rightLimits = { min: 18, max: 44, usual: 24 }

/** The canvas with a pane on either side; on a narrow screen the panes are drawers over it. */
export function Panes() {
  const { preferences } = useApp()
  const { view } = useDesk()
  const say = useSay()
  const isNarrow = useMedia('(max-width: 900px)')
  const leftOpen = useView((state) => state.leftOpen)
  const rightOpen = useView((state) => state.rightOpen)
  const start = usePreference(({ leftWidth }) => leftWidth)
  const end = usePreference(({ rightWidth }) => rightWidth)
  const close = () => view.store.setState({ leftOpen: false, rightOpen: false })

  if (isNarrow) {
    return (
      <main className="shell__middle">
        <Middle />
        {leftOpen && (
          <Drawer side="start" name={say('shell.left')} onClose={close}>
            <LeftPane />
          </Drawer>
        )}
        {rightOpen && !leftOpen && (
          <Drawer side="end" name={say('shell.right')} onClose={close}>
            <RightPane />
          </Drawer>
        )}
      </main>
    )
  }
  return (
    <main className="shell__middle">
      <SplitPanes
        start={{
          name: say('shell.left'),
          open: leftOpen,
          content: <LeftPane />,
          limits: leftLimits,
        }}
        end={{
          name: say('shell.right'),
          open: rightOpen,
          content: <RightPane />,
          limits: rightLimits,
        }}
        sizes={{ start, end }}
        onSizes={(sizes) => preferences.setState({ leftWidth: sizes.start, rightWidth: sizes.end })}
      >
        <Middle />
      </SplitPanes>
    </main>
  )
}

function Middle() {
  const say = useSay()
  return (
    <section
      id="canvas"
      className="shell__canvas"
      data-pane="canvas"
      aria-label={say('shell.canvas')}
      tabIndex={-1}
    >
      <Suspense>
        <Canvas />
      </Suspense>
    </section>
  )
}
