import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A copy of the built app on an origin of its own, where a test can put out newer builds. */
export class Site {
  readonly origin: string
  readonly #folder: string
  readonly #server: ChildProcess

  private constructor(origin: string, folder: string, server: ChildProcess) {
    this.origin = origin
    this.#folder = folder
    this.#server = server
  }

  static async serve(): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), 'nysyn-site-'))
    await cp(join(root, 'dist'), folder, { recursive: true })
    const script = join(root, 'scripts', 'serve.mjs')
    const server = spawn(process.execPath, [script, '--port', '0', '--root', folder])
    const origin = await new Promise<string>((found, failed) => {
      server.on('exit', () => failed(new Error('The server ended.')))
      server.stdout.on('data', (line) => found(String(line).trim().split(' ').at(-1) ?? ''))
    })
    return new Site(origin, folder, server)
  }

  /** Puts out a newer build: the same app, with its name in `<meta name="build">`. */
  async release(name: string): Promise<void> {
    await this.#edit('index.html', (page) =>
      page.replace(
        /(<meta name="build"[^>]*>)?<\/head>/,
        `<meta name="build" content="${name}"></head>`,
      ),
    )
    await this.#edit('sw.js', (worker) =>
      worker.replace(/(url:"index\.html",revision:")[^"]+/, `$1${name}`),
    )
  }

  async remove(): Promise<void> {
    this.#server.removeAllListeners('exit')
    this.#server.kill()
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #edit(file: string, change: (text: string) => string): Promise<void> {
    const path = join(this.#folder, file)
    const before = await readFile(path, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`The release changes nothing in ${file}`)
    await writeFile(path, after)
  }
}
