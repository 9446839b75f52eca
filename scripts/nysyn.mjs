// npm run --silent nysyn -- impact FILE…: the command line, built first if its sources are newer.
// Standard output is the command's alone; what building has to say goes to standard error.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist', 'command', 'nysyn.mjs')

if (isStale()) {
  const build = join(root, 'scripts', 'buildCommand.mjs')
  const ran = spawnSync(process.execPath, [build], { stdio: ['ignore', 2, 2] })
  if (ran.status !== 0) {
    console.error('The command line could not be built.')
    process.exit(1)
  }
}
// npm runs scripts where package.json lies; files are named from where the person stands.
if (process.env.npm_lifecycle_event === 'nysyn' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD)
}
await import(pathToFileURL(built).href)

function isStale() {
  if (!existsSync(built)) return true
  const time = statSync(built).mtimeMs
  const sources = ['package-lock.json', 'vite.command.config.ts', ...sourcesIn('src')]
  return sources.some((file) => statSync(join(root, file)).mtimeMs > time)
}

function sourcesIn(folder) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file))
}
