import { defineConfig } from 'vite'

/** The command line as one file that Node runs, packages included. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/command/main.ts',
    outDir: 'dist/command',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'nysyn.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
})
