// npm test: everything, from a fresh clone. `node scripts/test.mjs types lint` runs the named steps;
// what is no step's name is handed to the last of them, as in `npm run test:e2e -- shell`.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browser } from './browser.mjs'
import { install, program, root } from './install.mjs'

const reports = join(root, 'test-results')

/** Each step gives its exit status; one with a report is counted test by test. */
const steps = {
  types: { run: (rest) => node(program('typescript', 'tsc'), '--noEmit', ...rest) },
  lint: { run: (rest) => node(program('@biomejs/biome', 'biome'), 'check', ...rest) },
  knip: { run: (rest) => node(program('knip'), '--no-progress', ...rest) },
  house: { run: () => vitest('test/house.test.ts') },
  unit: { run: unit, report: 'unit.json', count: countUnit },
  command: { run: () => vite('--config', 'vite.command.config.ts') },
  app: { run: () => vite() },
  size: { run: () => node('scripts/firstLoad.mjs') },
  journeys: { run: journeys, report: 'journeys.json', count: countJourneys },
}

const words = process.argv.slice(2).filter((word) => word !== '--long')
if (process.argv.includes('--long')) process.env.NYSYN_LONG = '1'
const named = words.filter((word) => word in steps)
const rest = words.filter((word) => !(word in steps))
// The house test is among the unit tests; by itself it is for `npm run check`.
const chosen = named.length ? named : Object.keys(steps).filter((name) => name !== 'house')

const results = []
if (perform('install', { run: () => install() ?? 0 })) {
  for (const name of chosen) perform(name, steps[name], name === chosen.at(-1) ? rest : [])
}
conclude()

/** A step never stops the ones after it. */
function perform(name, { run, report, count }, rest = []) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  if (report) rmSync(join(reports, report), { force: true })
  let isPassed = false
  try {
    isPassed = run(rest) === 0
  } catch (error) {
    console.error(error.message)
  }
  const seconds = (performance.now() - started) / 1000
  results.push({ name, isPassed, seconds, ...tally(isPassed, report, count) })
  return isPassed
}

function unit(rest) {
  const json = `--outputFile.json=${join(reports, 'unit.json')}`
  return vitest('--reporter=json', json, ...rest)
}

function vitest(...options) {
  // On a CI it would colour its words even where nobody sees colours.
  const colour = process.stdout.isTTY ? [] : ['--no-color']
  return node(program('vitest'), 'run', '--reporter=dot', ...colour, ...options)
}

function journeys(rest) {
  const found = browser()
  if (found) process.env.BROWSER_PATH = found
  mkdirSync(reports, { recursive: true })
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = join(reports, 'journeys.json')
  const config = join('test', 'e2e', 'playwright.config.ts')
  return node(program('@playwright/test', 'playwright'), 'test', '--config', config, ...rest)
}

function vite(...options) {
  return node(program('vite'), 'build', '--logLevel', 'warn', ...options)
}

function node(...options) {
  const ran = spawnSync(process.execPath, options, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A step that hangs is a step that failed.
    timeout: process.env.NYSYN_LONG ? undefined : 30 * 60 * 1000,
  })
  return ran.status ?? 1
}

/** Tests passed and failed; a step that failed without a failed test counts as one failure. */
function tally(isPassed, report, count) {
  if (!report) return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 }
  const file = join(reports, report)
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 }
  return { passed, failed: isPassed ? failed : Math.max(failed, 1) }
}

function countUnit({ numPassedTests, numFailedTests, testResults }) {
  const unread = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  )
  return { passed: numPassedTests, failed: numFailedTests + unread.length }
}

function countJourneys({ stats, errors }) {
  // Flaky ones needed the second try that CI allows; the list names them.
  const passed = stats.expected + stats.flaky
  return { passed, failed: stats.unexpected + errors.length }
}

function conclude() {
  console.log('')
  for (const { name, isPassed, seconds, passed, failed } of results) {
    const mark = isPassed ? '✓' : '✗'
    const tests = passed + failed > 1 ? `${passed} passed${failed ? `, ${failed} failed` : ''}` : ''
    console.log(`${mark} ${name.padEnd(10)}${seconds.toFixed(1).padStart(7)} s   ${tests}`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  process.exitCode = results.every((result) => result.isPassed) ? 0 : 1
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
}
