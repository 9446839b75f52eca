import { languages } from '#model/programme.ts'
import { useApp, usePreference } from '../app.ts'
import { wheelWishes } from '../canvas/wheel.ts'
import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Switch } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Select } from '../kit/Select.tsx'

/** What one chooses for this machine. */
export function Settings({ onClose }: { readonly onClose: () => void }) {
  const { preferences } = useApp()
  const say = useSay()
  const { language, scheme, wheel, letterKeys } = usePreference((chosen) => chosen)
  return (
    <Dialog
      open
      size="sm"
      title={say('settings.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('app.done')}</Button>}
    >
      <div className="form">
        <Select
          label={say('app.language')}
          value={language ?? 'auto'}
          options={[
            { value: 'auto', label: say('app.languageAuto') },
            ...languages.map((it) => ({ value: it, label: say(`language.${it}`) })),
          ]}
          onChange={(value) =>
            preferences.setState({ language: value === 'auto' ? undefined : value })
          }
        />
        <Select
          label={say('app.scheme')}
          value={scheme}
          options={[
            { value: 'auto', label: say('app.scheme.auto') },
            { value: 'light', label: say('app.scheme.light') },
            { value: 'dark', label: say('app.scheme.dark') },
          ]}
          onChange={(value) => preferences.setState({ scheme: value })}
        />
        <Select
          label={say('settings.wheel')}
          description={say('settings.wheelText')}
          value={wheel}
          options={wheelWishes.map((wish) => ({
            value: wish,
            label: say(`settings.wheel.${wish}`),
          }))}
          onChange={(value) => preferences.setState({ wheel: value })}
        />
        <Switch
          label={say('settings.letterKeys')}
          description={say('settings.letterKeysText')}
          checked={letterKeys}
          onChange={(value) => preferences.setState({ letterKeys: value })}
        />
      </div>
    </Dialog>
  )
}
