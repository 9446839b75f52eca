import type { Source } from '#model/ruleSets.ts'
import { useSay } from '../desk.ts'
import { Link } from '../kit/Link.tsx'
import { Popover } from '../kit/Popover.tsx'

/** Whose a text is: «Vårt eget forslag» or the source, and where it can be read. */
export function SourceMark({ source, what }: { readonly source: Source; readonly what: string }) {
  const say = useSay()
  const mark = source.own ? say('boards.own') : say('boards.source')
  return (
    <Popover
      name={say('boards.sourceOf', { what })}
      trigger={(props) => (
        <button
          {...props}
          type="button"
          className="board-source"
          data-own={source.own || undefined}
          aria-label={`${mark}: ${what}`}
        >
          {mark}
        </button>
      )}
    >
      <p className="board-source__text">
        {source.own ? say('boards.ownText') : say('boards.sourceText')}{' '}
        <SourceName source={source} />
      </p>
    </Popover>
  )
}

export function SourceName({ source }: { readonly source: Source }) {
  // An address comes from a file, maybe: only these may be opened.
  if (!source.address || !/^https?:\/\//.test(source.address)) return source.title
  return (
    <Link href={source.address} target="_blank" rel="noreferrer">
      {source.title}
    </Link>
  )
}
