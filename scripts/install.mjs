// What the other scripts need before anything is installed: Node itself and nothing else.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const modules = join(root, 'node_modules')
const stamp = join(modules, '.nysyn-installed')

/** Installs what package-lock.json says, unless that is what was last installed. Throws a sentence. */
export function install() {
  requireNode(20, 19)
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing …')
  // `npm ci` is exact, but removes node_modules first and refuses a lockfile that another system
  // finds incomplete; `npm install --no-save` follows the same lockfile and mends what is there.
  const isInstalled =
    (!existsSync(modules) && npm('ci', '--include=dev')) ||
    npm('install', '--no-save', '--include=dev')
  if (!isInstalled) throw new Error('npm could not install; its own message is above.')
  writeFileSync(stamp, wanted)
}

/** The path of a package's program, to be run as `node <path>`: no npx, no shell, on any system. */
export function program(name, command = name) {
  const folder = join(modules, name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  throw new Error(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.`)
}

function fingerprint() {
  return createHash('sha256')
    .update(`${process.platform} ${process.arch}\n`)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

function npm(...args) {
  const options = { cwd: root, stdio: 'inherit' }
  const script = process.env.npm_execpath
  const ran = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return ran.status === 0
}
