import type { LaunchOptions } from '@playwright/test'

/** How every browser of the journeys is started; scripts/test.mjs finds it. */
export const launch: LaunchOptions = {
  ...(process.env['BROWSER_PATH'] && { executablePath: process.env['BROWSER_PATH'] }),
  // Chromium's sandbox refuses to work for root, and only for root.
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
    // No name but our own is ever looked up.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
}
