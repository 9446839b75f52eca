/** What the browser says to keeping the data; `unknown` where it makes no such promise. */
export type Persistence = 'promised' | 'refused' | 'unknown'

/** Bytes. */
export interface Room {
  readonly used: number
  readonly allowed: number
}

/** The part of the browser that is asked. */
export type Promiser = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>

/** Asks the browser not to evict the data, unless it has promised so already. */
export async function askToPersist(browser: Promiser | undefined): Promise<Persistence> {
  const known = await isPersisted(browser)
  if (known !== 'refused' || !browser?.persist) return known
  try {
    return (await browser.persist()) ? 'promised' : 'refused'
  } catch {
    return 'unknown'
  }
}

/** What the browser has promised, without asking for more. */
export async function isPersisted(browser: Promiser | undefined): Promise<Persistence> {
  if (!browser?.persisted) return 'unknown'
  try {
    return (await browser.persisted()) ? 'promised' : 'refused'
  } catch {
    return 'unknown'
  }
}

export async function roomFor(browser: Promiser | undefined): Promise<Room | undefined> {
  if (!browser?.estimate) return undefined
  try {
    const { usage, quota } = await browser.estimate()
    return usage === undefined || quota === undefined ? undefined : { used: usage, allowed: quota }
  } catch {
    return undefined
  }
}
