/** What the components themselves say. */
export const kit = {
  'kit.close': 'Lukk',
  'kit.counter': '{used} av {max}',
  'kit.remove': 'Fjern {what}',
  'kit.resize': 'Endre breidda på feltet',
} as const
