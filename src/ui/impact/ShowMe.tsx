import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { litThings, type Names } from './names.ts'

interface ShowMeProps {
  /** What is shown, for those who hear the button alone. */
  readonly what: string
  readonly ids: readonly string[]
  readonly names: Names
}

/** «Vis meg»: selects things and brings them into view. */
export function ShowMe({ what, ids, names }: ShowMeProps) {
  const say = useSay()
  const { editor, view } = useDesk()
  const show = () => {
    const lit = litThings(names, ids)
    editor.select(ids)
    view.store.setState({ litFast: lit })
    view.camera?.fit(lit.factors)
  }
  return (
    <div>
      <Button
        variant="secondary"
        size="sm"
        icon="eye"
        aria-label={say('impact.showMeWhat', { what })}
        onClick={show}
      >
        {say('impact.showMe')}
      </Button>
    </div>
  )
}
