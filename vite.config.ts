import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { normalizePath, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'

/**
 * What is always fetched together is one file each: many small files compress worse. The rest is
 * split as it is imported, and stays out of the two.
 */
const chunks = [
  { name: 'start', roots: ['src/main.tsx'] },
  { name: 'programme', roots: ['src/ui/shell/OpenProgramme.tsx', 'src/ui/canvas/Canvas.tsx'] },
]

export default defineConfig({
  plugins: [react(), contentPolicy(), offline()],
  build: {
    target: 'es2023',
    // For the first-load measure of scripts/firstLoad.mjs, which is our limit; Vite's own is none.
    manifest: true,
    chunkSizeWarningLimit: 4000,
    // Nothing inline: the content policy allows neither inline scripts nor data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks.map(asGroup) } } },
  },
  // The build for browsers of today: 2 kB less than the one that takes care of those that have no classes.
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  worker: { format: 'es' },
  // The pages of bench/ are no part of the app.
  optimizeDeps: { entries: ['index.html'] },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    allowOnly: false,
    // Laws run hundreds of cases; a busy machine may take ten times its usual time.
    testTimeout: 60_000,
  },
})

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** A chunk of the modules that its roots import statically, and what these import. */
function asGroup({ name, roots }: (typeof chunks)[number]) {
  let within: Set<string> | undefined
  return {
    debugName: name,
    name: (id: string, modules: Modules) => {
      within ??= closureOf(roots, modules)
      return within.has(id) ? name : null
    },
  }
}

function closureOf(roots: readonly string[], modules: Modules): Set<string> {
  const found = new Set(roots.map((root) => normalizePath(join(import.meta.dirname, root))))
  for (const id of found) {
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  }
  return found
}

/** Writes the content policy into the page, for hosts that cannot send headers. */
function contentPolicy(): Plugin {
  const headers = readFileSync('public/_headers', 'utf8')
  const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1]
  if (!policy) throw new Error('public/_headers has no Content-Security-Policy')
  // A page cannot say this one of itself; browsers complain if it tries.
  const content = policy.replace(/frame-ancestors [^;]*;\s*/, '')
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Everything is stored at the first visit; a new version waits until the user says yes. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    includeManifestIcons: false,
    injectRegister: 'script-defer',
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,woff2,json,txt,wasm,ttf}'],
      // In one file: under Trusted Types a service worker may not import scripts.
      inlineWorkboxRuntime: true,
      maximumFileSizeToCacheInBytes: 10_000_000,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
    },
    manifest: {
      id: '/',
      name: 'Nysyn',
      short_name: 'Nysyn',
      description:
        'Tegn endringsteorien, legg et forslag over, og se hvilke effekter, antakelser og aktører det berører.',
      lang: 'nb',
      display: 'standalone',
      start_url: '/',
      background_color: '#ffffff',
      theme_color: '#0b2a4a',
      categories: ['productivity', 'government'],
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  })
}
