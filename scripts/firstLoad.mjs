// How much JavaScript is fetched before a programme can be drawn in: what the page names, the entry,
// the screen of a programme with its canvas, and the words of the language that has the most of them.
// Run after a build.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './install.mjs'

const limit = 300_000

const dist = join(root, 'dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))
const page = readFileSync(join(dist, 'index.html'), 'utf8')

const scripts = [...page.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, source]) => source)
const chunks = new Set()
for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) follow(name)
follow('src/ui/shell/OpenProgramme.tsx')
follow('src/ui/canvas/Canvas.tsx')
const words = ['nb', 'nn', 'en'].map((language) => `src/text/${language}.ts`)
follow(words.sort((a, b) => bytesOf(manifest[b].file) - bytesOf(manifest[a].file))[0])
const files = new Set([...scripts, ...[...chunks].map((name) => manifest[name].file)])

const sizes = [...files]
  .map((file) => ({ file, bytes: bytesOf(file) }))
  .sort((a, b) => b.bytes - a.bytes)
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)

for (const { file, bytes } of sizes) console.log(`  ${kilobytes(bytes)}  ${file}`)
console.log(
  `To a usable canvas: ${kilobytes(total)} of JavaScript, gzipped; at most ${kilobytes(limit)}`,
)
if (total > limit || sizes.length === 0) process.exitCode = 1

function follow(name) {
  if (chunks.has(name)) return
  chunks.add(name)
  for (const next of manifest[name].imports ?? []) follow(next)
}

function bytesOf(file) {
  return gzipSync(readFileSync(join(dist, file))).length
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
