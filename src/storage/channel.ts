/** What has happened: the programme, and its last log row; -1 if it is erased. */
export interface News {
  readonly programme: string
  readonly seq: number
}

/** Tells the other tabs, and hears from them. */
export interface Channel {
  tell(news: News): void
  close(): void
}

/** A browser without channels is no trouble: tabs look for themselves now and then. */
export function openChannel(name: string, hear: (news: News) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const news = newsIn(event.data)
    if (news) hear(news)
  }
  let isOpen = true
  return {
    tell: (news) => {
      if (isOpen) channel.postMessage(news)
    },
    close: () => {
      isOpen = false
      channel.close()
    },
  }
}

/** The message, if it is one of ours; anything on the same origin may speak here. */
export function newsIn(message: unknown): News | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { programme, seq } = message as { readonly programme?: unknown; readonly seq?: unknown }
  if (typeof programme !== 'string' || programme.length > 64) return undefined
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < -1) return undefined
  return { programme, seq }
}
