import type { Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { openExample } from './support/desk.ts'
import { expect, test } from './support/test.ts'

/** The panel that says what the shown proposal touches. */
function panel(page: Page) {
  return page.getByRole('tabpanel', { name: 'Virkning' })
}

/** One of its parts that can be folded away. */
function part(page: Page, name: RegExp) {
  return panel(page).locator('.impact-section', {
    has: page.getByRole('button', { name, expanded: true }),
  })
}

function row(page: Page, within: RegExp, title: string | RegExp) {
  return part(page, within).getByRole('button', { name: title }).first()
}

/** The titles under each verdict, as the panel shows them. */
async function verdicts(page: Page): Promise<Record<string, readonly string[]>> {
  const groups = part(page, /^Effekter/).locator('.impact-group')
  return Object.fromEntries(
    await groups.evaluateAll((all) =>
      all.map((group) => [
        group.querySelector('h4')?.firstChild?.textContent ?? '',
        [...group.querySelectorAll('.impact-row__title')].map((it) => it.textContent ?? ''),
      ]),
    ),
  )
}

async function showVarsle(page: Page): Promise<void> {
  await page.goto('/')
  await openExample(page)
  await panel(page).getByRole('button', { name: 'Varsle før kravet oppstår' }).click()
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Varsle før kravet oppstår',
  )
}

async function rule(page: Page, title: RegExp, sign: RegExp, reason: string): Promise<void> {
  await row(page, /^Avklar her/, title).click()
  const form = part(page, /^Avklar her/).locator('form')
  await form.getByRole('radio', { name: sign }).check()
  await form.getByRole('textbox', { name: 'Begrunnelse' }).fill(reason)
  await form.getByRole('textbox', { name: 'Avklart av' }).fill('Kari')
  await form.getByRole('button', { name: /^Avklar$/ }).click()
}

test('the example says what its first proposal touches, in one breath', async ({ page }) => {
  await showVarsle(page)
  await expect(
    panel(page).getByText(
      'Påvirker 9 av 10 effekter: styrker 3, trekker begge veier 2, uavklart 4. Bygger på 2 antakelser, utfordrer 1, legger til 1. Berører 9 aktører; 2 skal bidra uten å være med i samarbeidet.',
    ),
  ).toBeVisible()
})

test('ruling at two boxes changes the verdicts as the golden table says, and is undone', async ({
  page,
}) => {
  await showVarsle(page)
  expect(Object.keys(await verdicts(page))).toEqual([
    'Styrkes',
    'Trekkes begge veier',
    'Uavklart',
    'Nye effekter',
    'Ingen kjent vei',
  ])

  await rule(page, /^Tillit til/, /stopper/, 'Varselet er frivillig')
  await expect.poll(async () => (await verdicts(page))['Styrkes']).toHaveLength(6)
  expect(Object.keys(await verdicts(page))).not.toContain('Uavklart')
  expect((await verdicts(page))['Ingen kjent vei']).toContain(
    'Tillit til at innkrevingen er rimelig',
  )

  await rule(page, /^Mindre byrde/, /styrker/, 'Færre henvendelser')
  await expect.poll(async () => (await verdicts(page))['Styrkes']).toHaveLength(8)
  await expect(
    part(page, /^Avklar her/).getByText('Avklart: stopper · Varselet er frivillig'),
  ).toBeVisible()

  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await verdicts(page))['Uavklart']).toHaveLength(4)
})

test('the same ruling by keyboard alone', async ({ page }) => {
  await showVarsle(page)
  await row(page, /^Avklar her/, /^Tillit til/).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await expect(part(page, /^Avklar her/).getByRole('radio', { name: /stopper/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Varselet er frivillig')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kari')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await verdicts(page))['Styrkes']).toHaveLength(6)
})

test('a row lights its route while it is focused, keeps it lit, and lets go with Escape', async ({
  page,
}) => {
  await showVarsle(page)
  const effect = row(page, /^Effekter/, /^Effektiv og helhetlig/)
  const dim = page.locator('#canvas [data-dim].canvas-box')
  await expect(dim).toHaveCount(0)
  await effect.focus()
  await expect(effect).toHaveAttribute('aria-expanded', 'false')
  // Two boxes of the base and one of the proposal are on the way; the others step back.
  await expect.poll(() => dim.count()).toBeGreaterThan(15)
  await page.keyboard.press('Enter')
  await expect(effect).toHaveAttribute('aria-expanded', 'true')
  const reason = part(page, /^Effekter/).locator('.impact-route')
  await expect(reason).toContainText(
    'Forslaget legger til «Brukeren retter opp før det blir et krav».',
  )
  await expect(reason).toContainText('mer gir mer')
  await panel(page).getByRole('button', { name: 'Filtrer og sorter' }).focus()
  await expect.poll(() => dim.count()).toBeGreaterThan(15)
  await page.keyboard.press('Escape')
  await expect(dim).toHaveCount(0)
})

test('the challenged assumption is told with what falls without the proposal and with it', async ({
  page,
}) => {
  await showVarsle(page)
  await row(page, /^Antakelser/, /^Mengden krav er gitt/).click()
  const table = part(page, /^Antakelser/).getByRole('table', { name: 'Hvis den ikke holder' })
  const cells = await table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((it) => [...it.children].map((cell) => cell.textContent ?? '').join(' | ')),
    )
  expect(cells).toEqual([
    'Saksbehandlere har tid til krevende saker | faller | 1 av 2 direkte bidrag faller',
    'Effektiv og helhetlig statlig innkreving | faller | 1 av 2 direkte bidrag faller',
    'Statens krav blir betalt | 1 av 2 direkte bidrag faller | holder',
    '«Innkreving bare skjer» i brukers økosystem | 1 av 3 direkte bidrag faller | holder',
  ])
})

test('what takes longer is answered as well: overlap, places, loops, critical assumptions', async ({
  page,
}) => {
  await showVarsle(page)
  for (const name of [
    /^Overlapp/,
    /^Beste sted/,
    /^Kritiske antakelser/,
    /^Løkker/,
    /^Hva må endres/,
  ]) {
    await panel(page).getByRole('button', { name }).click()
  }
  await expect(part(page, /^Overlapp/)).toContainText('Jakter på samme nytte')
  await expect(part(page, /^Beste sted/).getByRole('table')).toContainText('9 av 9')
  await expect(part(page, /^Løkker/)).toContainText('forsterkende')
  await expect(row(page, /^Kritiske antakelser/, /^Effektiv og helhetlig/)).toContainText(
    'Uten forslaget: 2 kritiske · Med forslaget: ingen kritisk',
  )
  await expect(part(page, /^Hva må endres/)).toContainText('Aktører å invitere')
})

test('a person chooses a place and writes why', async ({ page }) => {
  await showVarsle(page)
  await panel(page)
    .getByRole('button', { name: /^Beste sted/ })
    .click()
  const choice = part(page, /^Beste sted/)
  await choice.getByRole('combobox', { name: 'Realiseres i' }).selectOption('Eget tiltak')
  await choice
    .getByRole('textbox', { name: 'Hvorfor' })
    .fill('Programmet bygger på det vi utfordrer')
  await choice.getByRole('textbox', { name: 'Valgt av' }).fill('Styringsgruppen')
  await choice.getByRole('button', { name: 'Lagre valget' }).click()
  await expect(choice).toContainText(/Styringsgruppen, \d+\. /)
})

test('the panel is searched, narrowed to a verdict, and copied as text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await showVarsle(page)
  await panel(page).getByRole('button', { name: 'Filtrer og sorter' }).click()
  await page.keyboard.type('betal')
  await expect
    .poll(async () => Object.values(await verdicts(page)).flat())
    .toEqual([
      'Færre får utbetalt feil beløp',
      'Flere betaler til rett tid',
      'Færre i varige betalingsproblemer',
      'Statens krav blir betalt',
    ])
  await panel(page).getByRole('button', { name: 'uavklart', exact: true }).click()
  await expect.poll(async () => Object.keys(await verdicts(page))).toEqual(['Uavklart'])
  await panel(page).getByRole('button', { name: 'Filtrer og sorter' }).click()
  await expect.poll(async () => Object.keys(await verdicts(page))).toHaveLength(5)

  await panel(page).getByRole('button', { name: 'Mer om virkningen' }).click()
  await page.getByRole('menuitem', { name: 'Kopier som tekst' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(
      /^Virkning av forslag A: Varsle før kravet oppstår\n[\s\S]*ikke at virkningen er null\.\n$/,
    )
})

test('on the base it asks for a proposal, and answers for the theory itself', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  await expect(panel(page)).toContainText('Velg et forslag, eller legg til et')
  await expect(part(page, /^Hvor komplett kartet er/)).toContainText('effekter uten indikator')
  await panel(page)
    .getByRole('button', { name: /^Løkker/ })
    .click()
  await expect(part(page, /^Løkker/)).toContainText('forsterkende')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel with every part open, ${scheme}`, async ({ openIn }) => {
    const page = await openIn({ scheme })
    await openExample(page)
    await panel(page).getByRole('button', { name: 'Varsle før kravet oppstår' }).click()
    const folded = panel(page).locator('h3 button[aria-expanded=false]')
    while ((await folded.count()) > 0) await folded.first().click()
    await row(page, /^Effekter/, /^Mindre byrde/).click()
    await row(page, /^Avklar her/, /^Tillit til/).click()
    await row(page, /^Antakelser/, /^Mengden krav/).click()
    await expect(part(page, /^Beste sted/).getByRole('table')).toBeVisible()
    await axe(page)
  })
}
