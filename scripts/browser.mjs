// Finds a Chromium for the journeys, or gets one.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { program } from './install.mjs'

/**
 * The path of a Chromium, Chrome or Edge, after installing one if there is none; undefined is the
 * one that Playwright keeps for itself. Throws a sentence.
 */
export function browser() {
  const chosen = process.env.BROWSER_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`BROWSER_PATH names a file that is not there: ${chosen}`)
  }
  return installed() ?? fromApt() ?? fromPlaywright()
}

function installed() {
  return places().find((path) => existsSync(path) && runs(path))
}

function places() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean)
    const names = ['Google/Chrome', 'Chromium', 'Microsoft/Edge']
    return roots.flatMap((root) =>
      names.flatMap((name) =>
        ['chrome.exe', 'msedge.exe'].map((file) => join(root, name, 'Application', file)),
      ),
    )
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...names, 'microsoft-edge'].flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Some systems have a stand-in that only says how to install; on Windows this would open a window. */
function runs(path) {
  if (process.platform !== 'linux') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return undefined
  // Another apt may be at work: wait for its lock rather than fail.
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', '-y', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  if (apt('update').error) return undefined
  console.log('Installing Chromium with apt-get …')
  apt('install', '--no-install-recommends', 'chromium')
  return installed()
}

function fromPlaywright() {
  const arguments_ = [
    program('@playwright/test', 'playwright'),
    'install',
    'chromium-headless-shell',
  ]
  const { status } = spawnSync(process.execPath, arguments_, { stdio: 'inherit' })
  if (status === 0) return undefined
  throw new Error('No Chromium was found, and none could be installed: name one with BROWSER_PATH.')
}
