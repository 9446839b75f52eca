// npm start: from a fresh clone to the app in the browser. `npm start -- --dev` serves the sources
// and follows every edit; PORT chooses the port.

import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { install, program, root } from './install.mjs'
import { serve } from './serve.mjs'

const usual = 4173
const page = join(root, 'dist', 'index.html')

try {
  install()
  if (process.argv.includes('--dev')) process.exit(vite('--port', process.env.PORT || '5173'))
  console.log('Building …')
  if (vite('build', '--logLevel', 'warn') !== 0) throw new Error('The app could not be built.')
  await present()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function vite(...args) {
  const ran = spawnSync(process.execPath, [program('vite'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return ran.status ?? 1
}

async function present() {
  const wanted = Number(process.env.PORT || usual)
  const last = process.env.PORT ? wanted : wanted + 20
  for (let port = wanted; port <= last; port++) {
    const answer = await pageAt(port)
    if (answer !== undefined && answer === (await readFile(page, 'utf8'))) {
      console.log(`Nysyn is already at ${address(port)}`)
      return
    }
    if (answer !== undefined || !(await isServed(port))) continue
    // The browser keeps each port's data apart: programmes made at one are not seen at another.
    if (port !== wanted)
      console.log(`Port ${wanted} is taken; what is stored there is not seen here.`)
    console.log(`Nysyn is at ${address(port)}    (Ctrl+C stops it)`)
    return
  }
  throw new Error(`Port ${wanted} is taken; choose another with PORT.`)
}

/** What is being served there already; undefined if nothing is. */
async function pageAt(port) {
  try {
    const answer = await fetch(address(port), { signal: AbortSignal.timeout(1000) })
    return await answer.text()
  } catch {
    return undefined
  }
}

async function isServed(port) {
  try {
    await serve(port)
    return true
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false
    throw error
  }
}

function address(port) {
  return `http://localhost:${port}`
}
