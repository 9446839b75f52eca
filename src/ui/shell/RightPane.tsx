import { lazy, Suspense } from 'react'
import { useDesk, useSay, useView } from '../desk.ts'
import { Tabs } from '../kit/Tabs.tsx'
import type { RightPane as RightPaneName } from '../view.ts'

const ImpactPanel = lazy(async () => ({
  default: (await import('../impact/ImpactPanel.tsx')).ImpactPanel,
}))

const Inspector = lazy(async () => ({
  default: (await import('../inspector/Inspector.tsx')).Inspector,
}))

/** The properties of what is selected, or what the proposal touches. */
export function RightPane() {
  const { view } = useDesk()
  const say = useSay()
  const pane = useView(({ rightPane }) => rightPane)
  return (
    <div className="pane pane--right" data-pane="end" tabIndex={-1}>
      <Tabs<RightPaneName>
        name={say('shell.rightTabs')}
        tabs={[
          { id: 'inspector', label: say('shell.inspector') },
          { id: 'impact', label: say('shell.impact') },
        ]}
        chosen={pane}
        onChoose={(rightPane) => view.store.setState({ rightPane })}
      >
        <Suspense>{pane === 'impact' ? <ImpactPanel /> : <Inspector />}</Suspense>
      </Tabs>
    </div>
  )
}
