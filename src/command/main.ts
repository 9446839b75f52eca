import { readFile } from 'node:fs/promises'
import { reportOf, serialiseReport } from '#analysis/impactReport.ts'
import { parseProgramme } from '#model/format.ts'
import { idsOf } from '#model/programme.ts'
import { problemSentence, whyNotOpened, whyNotRead } from './sentences.ts'

const usage = `Usage: npm run --silent nysyn -- impact FILE…

impact FILE…   prints one impact report for each proposal, a line of JSON each, in the order
               of the files and then of the proposals' ids. FILE is a programme file
               (.nysyn.json); - is standard input.
`

// Whoever reads may stop reading: head, or a pager that is closed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? process.exitCode : 1)
})
process.exitCode = await run(process.argv.slice(2))

/** Does what the words ask; gives 0, 1 if something was not as it should be, 2 if it was not understood. */
async function run(words: readonly string[]): Promise<number> {
  const [command, ...files] = words
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (command === undefined) return misunderstood('Nothing was asked for.')
  if (command !== 'impact') return misunderstood(`There is no command “${command}”.`)
  const option = files.find((file) => file.startsWith('-') && file !== '-')
  if (option !== undefined) return misunderstood(`There is no option “${option}”.`)
  if (files.length === 0) return misunderstood('No file is named.')
  let status = 0
  for (const file of files) if (!(await printImpact(file))) status = 1
  return status
}

function misunderstood(sentence: string): number {
  process.stderr.write(`${sentence}\n\n${usage}`)
  return 2
}

/** Prints the reports of a file's proposals; says what is wrong, and whether the file could be opened. */
async function printImpact(file: string): Promise<boolean> {
  const say = (sentence: string) => process.stderr.write(`${nameOf(file)}: ${sentence}\n`)
  let text: string
  try {
    text = await textOf(file)
  } catch (error) {
    say(whyNotRead(error))
    return false
  }
  const read = parseProgramme(text)
  if (!read.ok) {
    say(whyNotOpened(read.problems))
    return false
  }
  for (const warning of read.warnings) say(problemSentence(warning))
  for (const id of idsOf(read.value.proposals)) {
    process.stdout.write(serialiseReport(reportOf(read.value, id)))
  }
  return true
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file
}

/** Throws what the system says, or that the bytes are no UTF-8. */
async function textOf(file: string): Promise<string> {
  const bytes = file === '-' ? await standardInput() : await readFile(file)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

let input: Promise<Uint8Array> | undefined

/** Read once, however often it is named. */
function standardInput(): Promise<Uint8Array> {
  input ??= allOf(process.stdin)
  return input
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
