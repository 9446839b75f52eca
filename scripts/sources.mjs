// The app's own sources, for scripts that make something with them.

import { createServer } from 'vite'
import { root } from './install.mjs'

/** Gives `work` a function that imports a file of the repository, TypeScript or not, by its path from the root. */
export async function withSources(work) {
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await work((path) => vite.ssrLoadModule(`/${path}`))
  } finally {
    await vite.close()
  }
}
