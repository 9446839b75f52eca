import { readFileSync } from 'node:fs'
import { fileOf, openExample, outlineRow, retitle, saved, titleOf } from './support/desk.ts'
import { expect, test } from './support/test.ts'

const example = readFileSync('public/example/fremtidens-innkreving.nb.nysyn.json', 'utf8')

test('a first visit: from home by the example to what a proposal touches', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Nysyn')
  await expect(page.getByRole('button', { name: 'Nytt program' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Åpne fil' })).toBeVisible()
  await expect(page.getByText('Alt ligger i denne nettleseren')).toBeVisible()

  await openExample(page)
  await expect(outlineRow(page, 'Statens krav blir betalt')).toBeVisible()
  await expect(page).toHaveTitle('Fremtidens innkreving (eksempel) – Nysyn')

  await page.getByRole('button', { name: 'Forslag A: Varsle før kravet oppstår' }).click()
  await expect(page.getByText('Påvirker 9 av 10 effekter', { exact: false })).toBeVisible()
})

test('the example is one programme however often it is opened, one for each language', async ({
  page,
}) => {
  await page.goto('/')
  await openExample(page)
  await retitle(page, 'Min utgave')
  await saved(page)
  await page.getByRole('button', { name: 'Til alle programmer' }).click()
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click()
  await expect(titleOf(page)).toHaveValue('Min utgave')

  await page.goBack()
  await page.getByRole('button', { name: 'Språk' }).click()
  await page.getByRole('menuitemradio', { name: 'Nynorsk' }).click()
  await page.getByRole('button', { name: 'Opne dømet' }).click()
  await expect(page.getByRole('textbox', { name: 'Namnet på programmet' })).toHaveValue(
    'Framtidas innkrevjing (døme)',
  )
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
})

test('a new programme asks for a name, an effect and where to begin, and opens with them in place', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Nytt program' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nytt program' })
  await dialog.getByRole('button', { name: 'Lag programmet' }).click()
  await expect(dialog.getByText('Skriv et navn')).toBeVisible()

  await dialog.getByRole('textbox', { name: 'Hva heter programmet?' }).fill('Alle i arbeid')
  await dialog.getByRole('textbox', { name: /samfunnseffekten/ }).fill('Flere i varig arbeid')
  await expect(dialog.getByRole('radio')).toHaveCount(5)
  await dialog.getByRole('radio', { name: 'Baklengs fra effekten' }).check()
  await dialog.getByRole('textbox', { name: 'Hva heter programmet?' }).press('Enter')

  await expect(titleOf(page)).toHaveValue('Alle i arbeid')
  await expect(outlineRow(page, 'Flere i varig arbeid')).toBeVisible()
  await expect(outlineRow(page, 'Hva må ha endret seg rett før?')).toBeVisible()
})

test('what is saved as a file is opened as the same, byte for byte', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  await retitle(page, 'Ærlig <b>innkreving</b> & "mer"')
  await saved(page)
  const file = await fileOf(page)

  await page.goto('/')
  await page.getByRole('button', { name: 'Handlinger for Ærlig' }).click()
  await page.getByRole('menuitem', { name: 'Slett' }).click()
  await page.locator('summary', { hasText: 'Papirkurv (1)' }).click()
  await page.getByRole('button', { name: 'Slett for godt: Ærlig' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Slett for godt' }).click()
  await expect(page.getByText('er slettet for godt')).toBeVisible()

  await chooseFile(page, 'mitt.nysyn.json', file)
  await expect(titleOf(page)).toHaveValue('Ærlig <b>innkreving</b> & "mer"')
  await expect(page.getByRole('status').getByText('Åpnet Ærlig')).toBeVisible()
  expect(await fileOf(page)).toBe(file)
})

test('a bad file is refused in a sentence, and the open programme is untouched', async ({
  page,
}) => {
  await page.goto('/')
  await openExample(page)
  await saved(page)
  const before = await fileOf(page)
  const bad: readonly (readonly [string, string])[] = [
    [example.slice(0, 2000), 'Fila er ikke hel'],
    ['{"format": "drawio"}', 'Dette er ikke en programfil fra Nysyn'],
    [example.replace('"version": 1', '"version": 9'), 'Fila er skrevet av en nyere Nysyn'],
    [example.replaceAll('"to": "L4"', '"tu": "L4"'), 'Feltet «to» mangler'],
    [example.replace('"kind": "input"', '"kind": "wish"'), 'er ikke en gyldig verdi for «kind»'],
    [example.replace('"summary": "', '"summary": ["x"], "x": "'), 'Her står en liste'],
  ]
  for (const [text, sentence] of bad) {
    await page.keyboard.press('ControlOrMeta+Home')
    await chooseFile(page, 'rart.json', text, 'ControlOrMeta+o')
    const dialog = page.getByRole('alertdialog', { name: '«rart.json» kunne ikke åpnes' })
    await expect(dialog.getByText(sentence).first()).toBeVisible()
    await expect(dialog.getByText('Ingenting her er endret.')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  expect(await fileOf(page)).toBe(before)
})

test('a file with loose ends opens after a yes, without them', async ({ page }) => {
  await page.goto('/')
  const loose = example.replace('"from": "I1"', '"from": "I9"')
  await chooseFile(page, 'løs.json', loose)
  const question = page.getByRole('alertdialog', { name: /Åpne «løs.json» uten/ })
  await expect(question.getByText('Peker på «I9», som ikke finnes.')).toBeVisible()
  await expect(question.getByText('lenken «e01»')).toBeVisible()
  await question.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByRole('button', { name: 'Nytt program' })).toBeVisible()

  await chooseFile(page, 'løs.json', loose)
  await page.getByRole('button', { name: 'Åpne uten dette' }).click()
  await expect(titleOf(page)).toHaveValue('Fremtidens innkreving (eksempel)')
  expect(await fileOf(page)).not.toContain('"e01"')
})

test('a file dropped on the page is opened; one whose id is taken becomes a programme of its own', async ({
  page,
}) => {
  await page.goto('/')
  await drop(page, example)
  await expect(titleOf(page)).toHaveValue('Fremtidens innkreving (eksempel)')
  await retitle(page, 'Endret her')
  await saved(page)
  await drop(page, example)
  await expect(titleOf(page)).toHaveValue('Fremtidens innkreving (eksempel)')
  await page.getByRole('button', { name: 'Til alle programmer' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('programmes are renamed, copied, binned, brought back and erased', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  await page.getByRole('button', { name: 'Til alle programmer' }).click()
  const card = (title: string) =>
    page.getByRole('article').filter({ has: page.getByRole('link', { name: title, exact: true }) })
  const deed = async (title: string, name: string) => {
    await card(title)
      .getByRole('button', { name: /^Handlinger for/ })
      .click()
    await page.getByRole('menuitem', { name }).click()
  }

  await deed('Fremtidens innkreving (eksempel)', 'Gi nytt navn')
  await page.getByRole('textbox', { name: 'Navn' }).fill('Innkreving')
  await page.keyboard.press('Enter')
  await expect(card('Innkreving')).toContainText('Endret akkurat nå')

  await deed('Innkreving', 'Lag en kopi')
  await expect(page.getByText('«Innkreving (kopi)» er laget.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(2)

  await deed('Innkreving (kopi)', 'Slett')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('button', { name: 'Angre' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)

  await deed('Innkreving (kopi)', 'Slett')
  await page.locator('summary', { hasText: 'Papirkurv (1)' }).click()
  await page.getByRole('button', { name: 'Legg tilbake: Innkreving (kopi)' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)

  await deed('Innkreving (kopi)', 'Slett')
  await page.locator('summary', { hasText: 'Papirkurv (1)' }).click()
  await page.getByRole('button', { name: 'Slett for godt: Innkreving (kopi)' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Avbryt' }).click()
  await page.getByRole('button', { name: 'Slett for godt: Innkreving (kopi)' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Slett for godt' }).click()
  await expect(page.locator('summary', { hasText: 'Papirkurv' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('each programme has a picture of its own, drawn from the model', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  await page.getByRole('button', { name: 'Til alle programmer' }).click()
  const picture = page.getByRole('article').locator('img')
  await expect(picture).toHaveAttribute('src', /^data:image\/svg\+xml/)
  const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
  await expect.poll(width).toBeGreaterThan(1000)
})

test('the browser’s back and forward lead between home and programmes', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  const address = page.url()
  await page.getByRole('button', { name: 'Til alle programmer' }).click()
  await expect(page.getByRole('heading', { name: 'Programmer' })).toBeVisible()
  await page.goBack()
  await expect(titleOf(page)).toBeVisible()
  expect(page.url()).toBe(address)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Programmer' })).toBeVisible()
  await expect(page).toHaveTitle('Nysyn')
  await page.goForward()
  await expect(titleOf(page)).toBeVisible()
})

test('a programme that is not here says so, with a way home', async ({ page }) => {
  await page.goto('/#/p/nowhere')
  await expect(page.getByRole('heading', { name: 'Programmet finnes ikke her' })).toBeVisible()
  await page.getByRole('button', { name: 'Til alle programmer' }).click()
  await expect(page.getByRole('button', { name: 'Åpne eksempelet' })).toBeVisible()
})

type Page = Parameters<typeof openExample>[0]

async function chooseFile(page: Page, name: string, text: string, key?: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  if (key) await page.keyboard.press(key)
  else await page.getByRole('button', { name: 'Åpne fil' }).click()
  const buffer = Buffer.from(text)
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer })
}

async function drop(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle((content) => {
    const held = new DataTransfer()
    held.items.add(new File([content], 'program.nysyn.json', { type: 'application/json' }))
    return held
  }, text)
  // A hand that drags goes on telling so, until the page has come so far as to hear it.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
    await expect(page.getByText('Slipp fila for å åpne den')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}
