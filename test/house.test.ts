import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'

const pure = 'model analysis framework text drawing exchange'

/** The rooms of src/ and the other rooms that each may import, as ARCHITECTURE.md tells. */
const rooms: Readonly<Record<string, string>> = {
  model: '',
  analysis: 'model',
  framework: 'model analysis',
  text: '',
  drawing: 'model analysis framework text',
  exchange: 'model analysis framework text drawing',
  storage: 'model',
  editor: pure,
  ui: `${pure} editor`,
  command: pure,
  'main.tsx': `${pure} storage editor ui`,
}

/** The only places that may import a package. */
const packages: Readonly<Record<string, string>> = {
  node: 'command',
  valibot: 'model',
  '@valibot/to-json-schema': 'model',
  dexie: 'storage',
  zustand: 'editor ui',
  react: 'ui main.tsx',
  'react-dom': 'ui main.tsx',
  '@digdir/designsystemet-css': 'ui/kit',
  '@fontsource-variable/inter': 'ui/kit',
  '@navikt/aksel-icons': 'ui/kit',
  '@xyflow/react': 'ui/canvas',
}

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(tsx?|css)$/.test(file))

describe('the house', () => {
  test('every import of every file goes where the table lets it', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap((file) => faultsOf(file, readFileSync(join(src, file), 'utf8')))).toEqual(
      [],
    )
  })

  test.each([
    [
      'model/a.ts',
      "import type { Editor } from '#editor/editor.ts'",
      'model may not import editor',
    ],
    ['model/a.ts', "export * from '../text/say.ts'", 'name another room as #text/say.ts'],
    ['text/a.ts', "type A = import('#model/theory.ts').Theory", 'text may not import model'],
    ['analysis/a.ts', "new URL('../ui/a.ts', import.meta.url)", 'name another room as #ui/a.ts'],
    ['ui/a.ts', "await import('#storage/store.ts')", 'ui may not import storage'],
    ['ui/a.tsx', "import '@xyflow/react/dist/style.css'", '@xyflow/react is for ui/canvas only'],
    ['ui/page.css', '@import "@digdir/designsystemet-css/a.css"', 'is for ui/kit only'],
    ['storage/a.ts', "import 'node:fs'", 'node is for command only'],
    ['model/a.ts', "import 'left-pad'", 'left-pad is not in the table of packages'],
    ['model/a.ts', 'await import(name)', 'an import without a name'],
    ['model/a.ts', "import '#shared/a.ts'", 'there is no room shared'],
    ['shared/a.ts', '', 'there is no room shared'],
  ])('%s is told that in %j %s', (file, source, fault) => {
    expect(faultsOf(file, source)).toEqual([expect.stringContaining(fault)])
  })

  test.each([
    ['ui/canvas/Canvas.tsx', "import { ReactFlow } from '@xyflow/react'"],
    ['ui/canvas/Canvas.tsx', "import { Button } from '../kit/Button.tsx'"],
    ['ui/a.ts', "const words = 'import x from dexie' // import 'dexie'"],
    ['main.tsx', "import './ui/App.tsx'"],
  ])('%s may have %j', (file, source) => {
    expect(faultsOf(file, source)).toEqual([])
  })
})

function faultsOf(file: string, source: string): string[] {
  const room = roomOf(file)
  const imports = file.endsWith('.css') ? importsOfStyles(source) : importsOf(file, source)
  const faults = [unknown(room), ...imports.map((name) => wrongTurn(file, room, name))]
  return faults.filter((fault) => fault !== undefined).map((fault) => `src/${file}: ${fault}`)
}

function wrongTurn(file: string, room: string, name: string | undefined): string | undefined {
  if (name === undefined) return 'an import without a name that can be read'
  if (name.startsWith('#'))
    return unknown(roomOf(name.slice(1))) ?? mayEnter(room, roomOf(name.slice(1)))
  if (!name.startsWith('.')) return mayUse(file, name)
  const target = posix.join(posix.dirname(file), name)
  if (room === 'main.tsx') return mayEnter(room, roomOf(target))
  return roomOf(target) === room ? undefined : `name another room as #${target}`
}

function mayEnter(room: string, other: string): string | undefined {
  const isAllowed = other === room || rooms[room]?.split(' ').includes(other)
  return isAllowed ? undefined : `${room} may not import ${other}`
}

function mayUse(file: string, name: string): string | undefined {
  const wanted = /^(@[^/]+\/)?[^/:?]+/.exec(name)?.[0] ?? name
  const places = packages[wanted]
  if (places === undefined) return `${wanted} is not in the table of packages`
  const isAllowed = places.split(' ').some((place) => `${file}/`.startsWith(`${place}/`))
  return isAllowed ? undefined : `${wanted} is for ${places} only`
}

function unknown(room: string): string | undefined {
  return room in rooms ? undefined : `there is no room ${room}`
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

/** What a file imports, in whichever way: undefined for a name that is made at run time. */
function importsOf(file: string, source: string): (string | undefined)[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length) throw new Error(`src/${file} cannot be read: ${errors[0]?.message}`)
  const found: (string | undefined)[] = []
  new Visitor({
    ImportDeclaration: (node) => void found.push(node.source.value),
    ExportAllDeclaration: (node) => void found.push(node.source.value),
    ExportNamedDeclaration: (node) => void (node.source && found.push(node.source.value)),
    TSImportType: (node) => void found.push(node.source.value),
    ImportExpression: ({ source }) => void found.push(literal(source)),
    NewExpression({ callee, arguments: [address, base] }) {
      const isFile = callee.type === 'Identifier' && callee.name === 'URL'
      if (isFile && base?.type === 'MemberExpression' && address) found.push(literal(address))
    },
  }).visit(program)
  return found
}

function importsOfStyles(source: string): (string | undefined)[] {
  return [...source.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, name]) => name)
}

function literal(node: { readonly type: string; readonly value?: unknown }): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}
