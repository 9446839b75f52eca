import { defineConfig } from '@playwright/test'
import { launch } from './support/launch.ts'

/** The journeys run against the built app in dist/, served with its security headers. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/journeys',
  fullyParallel: true,
  workers: 2,
  // On a shared machine a browser may be starved for seconds. The list names what needed a second try.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  timeout: process.env['NYSYN_LONG'] ? 60 * 60_000 : 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: launch,
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs --port 0`,
    cwd: '../..',
    // Puts the free port that the server took into NYSYN_PORT, where support/test.ts reads it.
    wait: { stdout: /localhost:(?<nysyn_port>\d+)/ },
  },
})
