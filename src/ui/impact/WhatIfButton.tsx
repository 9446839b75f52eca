import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'

/** Goes into what-if with one assumption set to not hold. */
export function WhatIfButton({ assumption }: { readonly assumption: string }) {
  const say = useSay()
  const { view } = useDesk()
  return (
    <div>
      <Button
        variant="secondary"
        tone="neutral"
        size="sm"
        onClick={() =>
          view.store.setState({
            whatIf: new Set([assumption]),
            rightOpen: true,
            rightPane: 'impact',
          })
        }
      >
        {say('impact.whatIf.start')}
      </Button>
    </div>
  )
}
