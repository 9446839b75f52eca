import { useSay } from '../desk.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import './inspector.css'
import { PlaceList } from './PlaceList.tsx'

/** The places of the programme, edited where they are compared. */
export function PlaceDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog
      open
      title={say('inspector.places')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{say('inspector.done')}</Button>}
    >
      <div className="inspector">
        <PlaceList />
      </div>
    </Dialog>
  )
}
