// Builds our modules for the bench: npx vite build --config ours/vite.config.mjs
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'
const here = import.meta.dirname
const entries = readdirSync(here).filter((f) => f.endsWith('.ts'))
export default defineConfig({
  root: here,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: `${here}/../dist-ours`,
    emptyOutDir: true,
    rollupOptions: { input: Object.fromEntries(entries.map((f) => [basename(f, '.ts'), `${here}/${f}`])), output: { entryFileNames: '[name].mjs' } },
  },
})
