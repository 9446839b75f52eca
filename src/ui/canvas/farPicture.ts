import type { Palette } from '#drawing/palette.ts'
import type { Scene } from '#drawing/scene.ts'
import type { Lit } from '../view.ts'

/** All that shows from afar. */
export interface FarPicture {
  readonly scene: Scene
  readonly palette: Palette
  readonly accent: string
  readonly selection: ReadonlySet<string>
  readonly lit: Lit | undefined
  /** Boxes that are being moved, and are shown where they are by others. */
  readonly lifted: ReadonlySet<string>
  readonly titlesOnly: boolean
}

/** How strongly what is not lit shows. */
export const dim = 0.16
