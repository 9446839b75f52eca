import { newId } from '#model/ids.ts'
import { base, type Layer } from '#model/layers.ts'
import { emptyProposal, idsOf, type PlaceKind, type Programme } from '#model/programme.ts'
import type { Editor } from '../editor.ts'
import { told } from './factors.ts'

/** Adds an open proposal with the next free letter, shows its layer, and gives its id. */
export function propose(editor: Editor, title: string): string | undefined {
  const id = newId('p')
  const answer = editor.commit({ key: 'deed.addProposal' }, (programme) => {
    const letter = freeLetter(programme)
    const proposal = { ...emptyProposal(title), ...(letter && { letter }) }
    return { ...programme, proposals: { ...programme.proposals, [id]: proposal } }
  })
  if (!told(editor, answer)) return undefined
  editor.showLayer(id)
  return id
}

/** The letter that stands on a proposal's flag; without one of its own, by its order in the list. */
export function letterOf(programme: Programme, id: string): string {
  const own = programme.proposals[id]?.letter
  if (own) return own
  const index = proposalOrder(programme).indexOf(id)
  return alphabet[index] ?? String(index + 1)
}

/** Proposals by letter, then id. */
export function proposalOrder(programme: Programme): readonly string[] {
  const letter = (id: string) => programme.proposals[id]?.letter ?? '~'
  return idsOf(programme.proposals).sort((a, b) =>
    letter(a) < letter(b) ? -1 : letter(a) > letter(b) ? 1 : 0,
  )
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export function freeLetter(programme: Programme): string | undefined {
  const taken = new Set(Object.keys(programme.proposals).map((id) => letterOf(programme, id)))
  return [...alphabet].find((letter) => !taken.has(letter))
}

export function removeProposal(editor: Editor, id: string): void {
  const answer = editor.commit({ key: 'deed.removeProposal' }, (programme) => {
    const { [id]: _, ...proposals } = programme.proposals
    return { ...programme, proposals }
  })
  told(editor, answer)
}

/** The layer that comes `step` places after this one: base, then the proposals, around. */
export function layerBeside(programme: Programme, layer: Layer, step: 1 | -1): Layer {
  const layers = [base, ...proposalOrder(programme)]
  const index = layers.indexOf(layer)
  return layers[(index + step + layers.length) % layers.length] ?? base
}

/** Adds a place where proposals can be realised, and gives its id. */
export function addPlace(editor: Editor, title: string, kind: PlaceKind): string | undefined {
  const id = newId('s')
  const answer = editor.commit({ key: 'deed.addPlace' }, (programme) => ({
    ...programme,
    places: { ...programme.places, [id]: { title, kind } },
  }))
  return told(editor, answer) ? id : undefined
}

export function removePlace(editor: Editor, id: string): void {
  const answer = editor.commit({ key: 'deed.removePlace' }, (programme) => {
    const { [id]: _, ...places } = programme.places
    return { ...programme, places }
  })
  told(editor, answer)
}
