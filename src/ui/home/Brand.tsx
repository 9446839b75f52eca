import { useSay } from '../desk.ts'

/** Our mark and name. */
export function Brand() {
  const say = useSay()
  return (
    <span className="brand">
      <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width="28" height="28" />
      {say('app.name')}
    </span>
  )
}
