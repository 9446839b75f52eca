import { restrictedTables } from '#model/restricted.ts'
import { localeOf } from '#text/say.ts'
import { useLanguage } from '../app.ts'
import { useDesk, useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Paragraph } from '../kit/Paragraph.tsx'
import { questionIn } from './askRestricted.ts'

/** Says how much of what is about to leave the app is exempt from public access, and asks what to do with it. */
export function RestrictedDialog({ onClose }: { readonly onClose: () => void }) {
  const { view } = useDesk()
  const say = useSay()
  const language = useLanguage()
  const question = questionIn(view)
  if (!question) return null
  const { restricted, outlet, answer } = question
  const counted = restrictedTables
    .filter((table) => restricted[table].size > 0)
    .map((table) => say(`marks.restricted.${table}`, { n: restricted[table].size }))
  const things = new Intl.ListFormat(localeOf(language)).format(counted)
  const cancel = () => {
    answer(undefined)
    onClose()
  }
  return (
    <Dialog
      open
      size="sm"
      title={say('marks.restricted.title')}
      onClose={cancel}
      footer={
        <>
          <Button variant="tertiary" onClick={cancel}>
            {say('app.cancel')}
          </Button>
          <Button variant="secondary" onClick={() => answer(false)}>
            {say('marks.restricted.include')}
          </Button>
          <Button data-autofocus onClick={() => answer(true)}>
            {say('marks.restricted.leaveOut')}
          </Button>
        </>
      }
    >
      <Paragraph>{say('marks.restricted.found', { things })}</Paragraph>
      <Paragraph subtle>
        {outlet === 'picture'
          ? say('marks.restricted.picture')
          : say('marks.restricted.text', { words: say('marks.restricted.words') })}
      </Paragraph>
    </Dialog>
  )
}
