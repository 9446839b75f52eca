import type { Asked, Told } from './askSlowly.ts'
import { slowAnswers } from './slowAnswers.ts'

/** Answers the slow questions one by one, beside the page. What is asked anew ends it from outside. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  for (const find of slowAnswers(data.programme, data.layer)) tell({ ask: data.ask, told: find() })
  tell({ ask: data.ask, told: undefined })
})

function tell(message: Told): void {
  postMessage(message)
}
