import { platformOf, type Shortcut, shortcutKeys } from './shortcut.ts'

/** A shortcut as it is written on this machine's keyboard. */
export function Kbd({ shortcut }: { readonly shortcut: Shortcut }) {
  const keys = shortcutKeys(shortcut, platformOf(navigator))
  return (
    <span className="kit-kbd">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
