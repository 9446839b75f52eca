import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { impactReport } from '#analysis/impactReport.ts'
import { serialiseProgramme } from '#model/format.ts'
import { emptyProgramme } from '#model/programme.ts'
import { sample, sampleText } from '../support/sample.ts'
import { programmeOf, theoryOf } from '../support/theoryOf.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const script = join(root, 'scripts', 'nysyn.mjs')
const folder = mkdtempSync(join(tmpdir(), 'nysyn-'))
const example = join(folder, 'eksempel på æøå.nysyn.json')
const small = join(folder, 'small.nysyn.json')
const bad = join(folder, 'bad.nysyn.json')

const smallProgramme = programmeOf(theoryOf('T1 -> B1'), {
  factors: { P: { kind: 'activity', title: 'Økt læring – «ny» 🌱' } },
  links: { p1: { from: 'P', to: 'T1' } },
})

beforeAll(async () => {
  copyFileSync(join(root, 'test', 'fixtures', 'format', '1-fremtidens-innkreving.json'), example)
  writeFileSync(small, serialiseProgramme(smallProgramme))
  writeFileSync(bad, '{ "format": "nysyn",\n  "version": }')
  // Builds the command, if it is not built.
  expect((await nysyn(['--help'])).status).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sampleLines = lines(impactReport(sample, 'P1'), impactReport(sample, 'P2'))
const smallLine = lines(impactReport(smallProgramme, 'P1'))

describe('nysyn impact', { timeout: 60_000 }, () => {
  test('prints a report for each proposal, a line each, by file and then by id', async () => {
    expect(await nysyn(['impact', small, example])).toEqual({
      status: 0,
      out: smallLine + sampleLines,
      error: '',
    })
  })

  test('gives the golden answers', async () => {
    const { out } = await nysyn(['impact', example])
    const [P1, P2] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(P1.outcomes.E3.routes['?'].factors).toEqual(['P1c', 'E4', 'B2', 'E3'])
    expect(P1.pivots).toEqual([
      { factor: 'B5', plus: 1, minus: 1 },
      { factor: 'E4', plus: 4, minus: 1 },
    ])
    expect(P1.stress[0].lostWithout).toEqual(['B4', 'E1'])
    expect(Object.keys(P2.outcomes)).toEqual(['B2', 'E2', 'E3', 'E5'])
  })

  test('reads standard input for -, with or without a byte order mark', async () => {
    expect(await nysyn(['impact', '-'], sampleText)).toEqual({
      status: 0,
      out: sampleLines,
      error: '',
    })
    expect((await nysyn(['impact', '-', small, '-'], `\uFEFF${sampleText}`)).out).toBe(
      sampleLines + smallLine + sampleLines,
    )
  })

  test('prints nothing for a programme without proposals', async () => {
    const text = serialiseProgramme(emptyProgramme('empty', 'Empty'))
    expect(await nysyn(['impact', '-'], text)).toEqual({ status: 0, out: '', error: '' })
  })

  test('says what is wrong with a bad file, and prints the others', async () => {
    const { status, out, error } = await nysyn(['impact', bad, small, join(folder, 'gone.json')])
    expect(status).toBe(1)
    expect(out).toBe(smallLine)
    expect(error.split('\n')).toEqual([
      expect.stringContaining(`${bad}: The file is not whole`),
      `${join(folder, 'gone.json')}: There is no such file.`,
      '',
    ])
  })

  test.each([
    ['a folder', [folder], '', `${folder}: This is a folder, not a file.`],
    ['nothing', ['-'], '', 'Standard input: The file is not whole'],
    ['something else', ['-'], '[]', 'Standard input: This is not a programme file of Nysyn.'],
    [
      'a newer format',
      ['-'],
      sampleText.replace('"version": 1', '"version": 9'),
      'Standard input: The file is of format version 9, and this program reads up to version 1.',
    ],
    [
      'a field that is wrong',
      ['-'],
      sampleText.replace('"kind": "input"', '"kind": "money"'),
      'Standard input: theory/factors/I1/kind: ',
    ],
    [
      'an encoding that is not UTF-8',
      ['-'],
      Uint8Array.of(0x7b, 0xe6, 0x7d),
      'Standard input: The file is not text in UTF-8.',
    ],
  ])('says so when it gets %s', async (_, files, input, sentence) => {
    const { status, out, error } = await nysyn(['impact', ...files], input)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(error).toContain(sentence)
    expect(error.trim().split('\n').length).toBe(1)
  })

  test('names what hangs loose in a file, and reads the rest', async () => {
    const loose = sampleText.replace('"to": "T1"', '"to": "T99"')
    const { status, out, error } = await nysyn(['impact', '-'], loose)
    expect(status).toBe(0)
    expect(out.trim().split('\n').length).toBe(2)
    expect(error).toContain(
      'Standard input: theory/links/e01: Points to “T99”, which is not there.',
    )
  })

  test.each([
    ['nothing is asked for', [], 'Nothing was asked for.'],
    ['the command is unknown', ['effect', 'x'], 'There is no command “effect”.'],
    ['no file is named', ['impact'], 'No file is named.'],
    ['an option is unknown', ['impact', '--pretty', 'x'], 'There is no option “--pretty”.'],
  ])('says how it is used when %s', async (_, words, sentence) => {
    const { status, out, error } = await nysyn(words)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toContain(`${sentence}\n\nUsage: npm run --silent nysyn -- impact FILE…\n`)
  })

  test('stops quietly when nobody reads on', async () => {
    const words = ['impact', ...Array.from({ length: 40 }, () => example)]
    const { status, error } = await nysyn(words, '', (child) => child.stdout?.destroy())
    expect({ status, error }).toEqual({ status: 0, error: '' })
  })

  test('is what npm runs, silently', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(scripts.nysyn).toBe('node scripts/nysyn.mjs')
  })

  test('finds files from where the person stands when npm runs it', async () => {
    const env = { npm_lifecycle_event: 'nysyn', INIT_CWD: folder }
    expect((await nysyn(['impact', 'small.nysyn.json'], '', undefined, env)).out).toBe(smallLine)
  })
})

function lines(...reports: readonly object[]): string {
  return reports.map((report) => `${JSON.stringify(report)}\n`).join('')
}

function nysyn(
  words: readonly string[],
  input: string | Uint8Array = '',
  meanwhile?: (child: ReturnType<typeof spawn>) => void,
  env: Readonly<Record<string, string>> = { npm_lifecycle_event: '' },
): Promise<{ status: number | null; out: string; error: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd: root,
      env: { ...process.env, ...env },
    })
    const out: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({
        status,
        out: Buffer.concat(out).toString('utf8'),
        error: Buffer.concat(error).toString('utf8'),
      }),
    )
    // A command that is misused ends before it has read.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    meanwhile?.(child)
  })
}
