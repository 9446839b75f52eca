/** What the components themselves say. */
export const kit = {
  'kit.close': 'Close',
  'kit.counter': '{used} of {max}',
  'kit.remove': 'Remove {what}',
  'kit.resize': 'Resize the pane',
} as const
