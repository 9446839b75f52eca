import { useLanguage } from '../app.ts'
import { useDesk, useEditor, useSay } from '../desk.ts'
import { dayWords } from '../impact/dayWords.ts'
import { Button } from '../kit/Button.tsx'
import { Nothing, Part } from './Part.tsx'

/** Whether the base is adopted and closed, since when and by which document; and the way to the other. */
export function SealPart() {
  const say = useSay()
  const language = useLanguage()
  const { view } = useDesk()
  const sealed = useEditor(({ programme }) => programme.sealed)
  const since = sealed && say('decide.sealedSince', { date: dayWords(sealed.date, language) })
  const words = [since, sealed?.reference].filter(Boolean).join(' · ')
  return (
    <Part title={say('shell.base')}>
      <Nothing>{sealed ? words : say('decide.unsealedNow')}</Nothing>
      <div>
        <Button
          size="sm"
          variant="secondary"
          tone="neutral"
          icon={sealed ? 'pencil' : 'lock'}
          onClick={() => view.store.setState({ dialog: sealed ? 'unseal' : 'seal' })}
        >
          {say(sealed ? 'decide.command.unseal' : 'decide.command.seal')}
        </Button>
      </div>
    </Part>
  )
}
