import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { launch } from './launch.ts'
import { type Watch, watch } from './watch.ts'

interface Settings {
  readonly origin: string
  readonly locale: string | undefined
}

/**
 * A browser profile on disk, for journeys on what outlives the browser: `open`, work, `kill`,
 * `open` again.
 */
export class Profile {
  readonly #settings: Settings
  readonly #watches: Watch[] = []
  #folder: string | undefined

  constructor(settings: Settings) {
    this.#settings = settings
  }

  get faults(): readonly string[] {
    return this.#watches.flatMap((watched) => watched.faults)
  }

  /** Starts a browser on the profile. It has one empty page already: `context.pages()[0]`. */
  async open(): Promise<BrowserContext> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'nysyn-profile-'))
    const { origin, locale } = this.#settings
    const context = await chromium.launchPersistentContext(this.#folder, {
      ...launch,
      baseURL: origin,
      ...(locale && { locale }),
    })
    this.#watches.push(await watch(context, origin))
    return context
  }

  /**
   * Ends every process of the browser at once, as a crash would: nothing is flushed or closed in
   * good order, as `context.close()` would do.
   */
  async kill(): Promise<void> {
    if (!this.#folder) return
    for (let round = 0; round < 50; round++) {
      const processes = await processesOf(basename(this.#folder))
      if (processes.length === 0) return
      for (const pid of processes) killed(pid)
      await new Promise((done) => setTimeout(done, 20))
    }
    throw new Error('The browser would not die.')
  }

  async remove(): Promise<void> {
    await this.kill()
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** The processes whose command line names the profile. */
async function processesOf(name: string): Promise<number[]> {
  if (process.platform === 'linux') return processesInProc(name)
  const list =
    process.platform === 'win32'
      ? execFileSync('powershell', [
          '-NoProfile',
          '-Command',
          'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }',
        ])
      : execFileSync('ps', ['-axww', '-o', 'pid=,command='])
  return String(list)
    .split('\n')
    .filter((line) => line.includes(name))
    .map((line) => Number.parseInt(line, 10))
}

async function processesInProc(name: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  )
  return pids.filter((_, at) => lines[at]?.includes(name)).map(Number)
}

function killed(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}
