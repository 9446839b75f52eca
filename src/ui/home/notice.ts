/** What was just done on the shelf, with a way back if there is one. */
export interface Notice {
  readonly text: string
  readonly undo?: () => Promise<unknown>
}
