import { parseProgramme } from '#model/format.ts'
import type { Language, Programme } from '#model/programme.ts'

/** The id that the worked example has on the shelf; one for each language. */
export function exampleId(language: Language): string {
  return `eksempel-${language}`
}

/** The worked example in a language, as it ships with the app. */
export async function fetchExample(language: Language): Promise<Programme> {
  const address = `${import.meta.env.BASE_URL}example/fremtidens-innkreving.${language}.nysyn.json`
  const response = await fetch(address)
  const read = parseProgramme(await response.text())
  if (!read.ok) throw new Error(`The example cannot be read: ${JSON.stringify(read.problems[0])}`)
  return read.value
}
