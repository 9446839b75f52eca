import type { Source } from '#model/ruleSets.ts'
import { useEditor, useSay } from '../desk.ts'

interface PaperHeadProps {
  readonly board: string
  readonly title: string
}

export function PaperHead({ board, title }: PaperHeadProps) {
  const programme = useEditor((state) => state.programme.title)
  return (
    <header className="paper-head">
      <p>{`${board} · ${programme}`}</p>
      <h1>{title}</h1>
    </header>
  )
}

/** Whose framework the sheet follows. */
export function PaperFoot({ source }: { readonly source: Source }) {
  const say = useSay()
  const words = source.own ? say('boards.ownText') : say('boards.sourceText')
  return <footer className="paper-foot">{`${words} ${source.title}`}</footer>
}
