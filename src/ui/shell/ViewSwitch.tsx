import { useSay } from '../desk.ts'
import { type BoardName, boardNames, hashOf, useRoute } from '../route.ts'
import './views.css'

/** The drawing and the boards of the programme, a click apart; each has an address of its own. */
export function ViewSwitch() {
  const say = useSay()
  const route = useRoute()
  if (route.at !== 'programme') return null
  const { id, board } = route
  const link = (to: BoardName | undefined, label: string) => (
    <a
      key={label}
      className="views__one"
      href={hashOf({ at: 'programme', id, ...(to && { board: to }) })}
      aria-current={to === board ? 'page' : undefined}
    >
      {label}
    </a>
  )
  return (
    <nav className="views" aria-label={say('boards.views')}>
      {link(undefined, say('shell.canvas'))}
      {boardNames.map((name) => link(name, say(`boards.view.${name}`)))}
    </nav>
  )
}
