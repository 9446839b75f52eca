import { describe, expect, test, vi } from 'vitest'
import { watchForNewVersion } from '#ui/newVersion.ts'

/** A service worker container as far as we use it. */
class Workers extends EventTarget {
  controller: object | null = {}
  readonly registration = Object.assign(new EventTarget(), {
    waiting: undefined as object | undefined,
    installing: undefined as EventTarget | undefined,
  })
  readonly ready = Promise.resolve(this.registration)
}

function started(workers = new Workers()) {
  const reload = vi.fn()
  const version = watchForNewVersion(workers as unknown as ServiceWorkerContainer, reload)
  return { workers, reload, version }
}

describe('a newer build', () => {
  test('that waits when the page opens is told of', async () => {
    const workers = new Workers()
    workers.registration.waiting = { postMessage: vi.fn() }
    const { version } = started(workers)
    await workers.ready
    expect(version.store.getState()).toEqual({ is: 'waiting' })
  })

  test('that comes while one works is told of when it is whole', async () => {
    const { workers, version } = started()
    await workers.ready
    const worker = new EventTarget()
    workers.registration.installing = worker
    workers.registration.dispatchEvent(new Event('updatefound'))
    expect(version.store.getState()).toEqual({ is: 'none' })
    workers.registration.waiting = { postMessage: vi.fn() }
    worker.dispatchEvent(new Event('statechange'))
    expect(version.store.getState()).toEqual({ is: 'waiting' })
  })

  test('takes over after a yes, when all is stored', async () => {
    const postMessage = vi.fn()
    const { workers, version, reload } = started()
    workers.registration.waiting = { postMessage }
    workers.registration.dispatchEvent(new Event('updatefound'))
    await workers.ready
    const before = vi.fn(async () => expect(postMessage).not.toHaveBeenCalled())
    await version.accept(before)
    expect(before).toHaveBeenCalledOnce()
    expect(postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' })
    expect(reload).not.toHaveBeenCalled()
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalledOnce()
  })

  test('that another tab said yes to swaps nothing under this one', async () => {
    const { workers, version, reload } = started()
    await workers.ready
    workers.dispatchEvent(new Event('controllerchange'))
    expect(version.store.getState()).toEqual({ is: 'taken' })
    expect(reload).not.toHaveBeenCalled()
    await version.accept(async () => {})
    expect(reload).toHaveBeenCalledOnce()
  })

  test('is nothing on a first visit, when the first build takes the page', async () => {
    const workers = new Workers()
    workers.controller = null
    const { version } = started(workers)
    await workers.ready
    workers.dispatchEvent(new Event('controllerchange'))
    expect(version.store.getState()).toEqual({ is: 'none' })
  })
})
