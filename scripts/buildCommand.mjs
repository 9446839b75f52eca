// Builds the command line beside where it belongs, and puts it there at once: others may be running it.

import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, program, root } from './install.mjs'

const folder = join(root, 'dist', 'command')
const fresh = join(root, 'dist', `command-${process.pid}`)

try {
  install()
  const config = join(root, 'vite.command.config.ts')
  const options = ['build', '--config', config, '--outDir', fresh, '--logLevel', 'error']
  const ran = spawnSync(process.execPath, [program('vite'), ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (ran.status !== 0) throw new Error('The command line does not build; see above.')
  mkdirSync(folder, { recursive: true })
  renameSync(join(fresh, 'nysyn.mjs'), join(folder, 'nysyn.mjs'))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
