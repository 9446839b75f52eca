import type { BrowserContext } from '@playwright/test'

export interface Watch {
  /** What went wrong so far: warnings, errors, refused content, requests that would leave. */
  readonly faults: readonly string[]
  /** Lets console messages pass that a journey causes on purpose. */
  readonly allow: (message: RegExp) => void
  /** Lets requests go to another origin of ours, such as that of a `Site`. */
  readonly trust: (origin: string) => void
}

/** Watches every page, frame, worker and service worker of a browser context. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: string[] = []
  const allowed: RegExp[] = []
  const trusted = new Set([origin])
  context.on('console', (message) => {
    const type = message.type()
    if (type === 'warning' || type === 'error') {
      seen.push(`console ${type}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().stack ?? error.error()}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    const isLocal = protocol === 'data:' || protocol === 'blob:' || trusted.has(asked)
    if (!isLocal) seen.push(`foreign request: ${request.url()}`)
  })
  // Pages whose choosers somebody listens for catch them all the time; one that begins to as a key is pressed may be late.
  context.on('page', (page) => page.on('filechooser', () => undefined))
  await context.exposeFunction('tellRefusal', (refusal: string) => seen.push(refusal))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const tell = Reflect.get(globalThis, 'tellRefusal') as (refusal: string) => void
      tell(`refused by the content policy: ${effectiveDirective} ${blockedURI}`)
    })
  })
  return {
    get faults() {
      return seen.filter((fault) => !allowed.some((message) => message.test(fault)))
    },
    allow: (message) => void allowed.push(message),
    trust: (other) => void trusted.add(other),
  }
}
