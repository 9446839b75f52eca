import type { Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { openExample } from './support/desk.ts'
import { expect, test } from './support/test.ts'

function inspector(page: Page) {
  return page.getByRole('tabpanel', { name: 'Egenskaper' })
}

function field(page: Page, name: string | RegExp) {
  return inspector(page).getByRole('textbox', { name })
}

function part(page: Page, name: string) {
  return inspector(page).getByRole('region', { name })
}

async function open(page: Page): Promise<void> {
  // A part that is still opening moves what is clicked in it.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await openExample(page)
  await page.keyboard.press('Shift+I')
  await expect(inspector(page).getByRole('heading', { name: 'Program' })).toBeVisible()
}

async function choose(page: Page, box: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Lag og disposisjon' })
    .getByRole('button', { name: box })
    .first()
    .click()
}

test('a text is kept as it is written, as one step, and given back by Escape', async ({ page }) => {
  await open(page)
  await choose(page, 'Flere betaler til rett tid')
  await field(page, 'Beskrivelse').fill('Kravet betales før forfall.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field(page, 'Beskrivelse')).not.toHaveValue('Kravet betales før forfall.')

  const before = await field(page, 'Tittel').inputValue()
  await field(page, 'Tittel').focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' og litt til', { delay: 40 })
  await page.keyboard.press('Escape')
  await expect(field(page, 'Tittel')).toHaveValue(before)
})

test('what is typed belongs to the box it was typed for, also when another is chosen meanwhile', async ({
  page,
}) => {
  await open(page)
  await choose(page, 'Flere betaler til rett tid')
  await field(page, 'Beskrivelse').fill('Hører til den første')
  await choose(page, 'Statens krav blir betalt')
  await expect(field(page, 'Beskrivelse')).not.toHaveValue('Hører til den første')
  await choose(page, 'Flere betaler til rett tid')
  await expect(field(page, 'Beskrivelse')).toHaveValue('Hører til den første')
})

test('in a proposal a field that differs from the base is marked and set back', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('.')
  await choose(page, 'Flere betaler til rett tid')
  await field(page, 'Tittel').fill('Nesten alle betaler til rett tid')
  await page.keyboard.press('Tab')
  await expect(inspector(page).getByText('Endret i forslaget')).toBeVisible()
  await inspector(page).getByRole('button', { name: 'Som i grunnkartet: Tittel' }).click()
  await expect(field(page, 'Tittel')).toHaveValue('Flere betaler til rett tid')
  await expect(inspector(page).getByText('Endret i forslaget')).toHaveCount(0)
})

test('links are chosen, given a reason, turned around and moved without a drag', async ({
  page,
}) => {
  await open(page)
  await choose(page, 'Statens krav blir betalt')
  await part(page, 'Påvirkes av')
    .getByRole('button', {
      name: 'Lenken fra «Flere betaler til rett tid» til «Statens krav blir betalt»',
    })
    .click()
  await field(page, 'Begrunnelse').fill('Betalt er betalt.')
  await inspector(page)
    .getByRole('radio', { name: /ikke kjent/ })
    .check({ force: true })
  await inspector(page).getByRole('button', { name: 'Snu lenken' }).click()
  await expect(inspector(page).getByRole('combobox', { name: 'Til' })).toHaveValue(/./)
  await expect(
    inspector(page).getByRole('combobox', { name: 'Fra' }).locator('option:checked'),
  ).toHaveText('Statens krav blir betalt')
  await inspector(page)
    .getByRole('combobox', { name: 'Til' })
    .selectOption('Tillit til at innkrevingen er rimelig')
  await expect(field(page, 'Begrunnelse')).toHaveValue('Betalt er betalt.')
})

test('a new assumption, a role for a new actor and an indicator, by keyboard', async ({ page }) => {
  await open(page)
  await choose(page, 'Statens krav blir betalt')
  await part(page, 'Antakelser').getByRole('button', { name: 'Legg til antakelse' }).press('Enter')
  await expect(field(page, 'Ny antakelse')).toBeFocused()
  await page.keyboard.type('Skyldnerne har råd')
  await page.keyboard.press('Enter')
  await expect(part(page, 'Antakelser')).toContainText('Skyldnerne har råd')

  await part(page, 'Aktører og roller')
    .getByRole('button', { name: 'Gi en aktør en rolle' })
    .press('Enter')
  const form = part(page, 'Aktører og roller').getByRole('group', { name: 'Gi en aktør en rolle' })
  await form.getByRole('combobox', { name: 'Aktør' }).selectOption('Ny aktør …')
  await form.getByRole('textbox', { name: 'Navn på den nye aktøren' }).fill('Kommunene')
  await form.getByRole('combobox', { name: 'Rolle' }).selectOption('får nytten')
  await form.getByRole('button', { name: 'Legg til' }).press('Enter')
  await expect(part(page, 'Aktører og roller')).toContainText('Kommunene')

  await part(page, 'Indikatorer').getByRole('button', { name: 'Ny indikator' }).press('Enter')
  await page.keyboard.type('Andel betalt i tide')
  await page.keyboard.press('Enter')
  await expect(part(page, 'Indikatorer')).toContainText('Andel betalt i tide')
})

test('an assumption that is added by its key is written at once, and nothing else is done', async ({
  page,
}) => {
  await open(page)
  await page
    .getByRole('application')
    .getByRole('button', { name: /^Brukereffekt.*Mindre byrde/ })
    .click()
  await page.keyboard.press('a')
  await page.keyboard.type('dinimasker bæres villig')
  const claim = page.getByRole('tabpanel').getByRole('textbox', { name: 'Tittel' })
  await expect(claim).toBeFocused()
  await expect(claim).toHaveValue('dinimasker bæres villig')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: /^Angre/ }).click()
  await page.getByRole('button', { name: /^Angre/ }).click()
  await expect(page.getByRole('button', { name: /^Angre/ })).toBeDisabled()
})

test('an assumption that does not hold becomes an effect in one click', async ({ page }) => {
  await open(page)
  await choose(page, 'Samlet oversikt over egne krav')
  await part(page, 'Bidrar til')
    .getByRole('button', { name: /^Lenken fra/ })
    .first()
    .click()
  await part(page, 'Antakelser')
    .getByRole('button', { name: /^Brukerne tar oversikten i bruk/ })
    .click()
  await inspector(page).getByRole('combobox', { name: 'Status' }).selectOption('Holder ikke')
  await inspector(page).getByRole('button', { name: 'Gjør den til en effekt' }).click()
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Brukereffekt')
  await expect(field(page, 'Tittel')).toHaveValue('Brukerne tar oversikten i bruk')
  await expect(part(page, 'Bidrar til')).toContainText(
    'Brukeren forstår hva som skyldes, og til hvem',
  )
})

test('actors and places are named and edited where the programme is shown', async ({ page }) => {
  await open(page)
  await part(page, 'Steder').getByRole('button', { name: 'Nytt sted' }).click()
  await page.keyboard.type('Linja i Skatteetaten')
  await page.keyboard.press('Enter')
  await part(page, 'Steder').getByText('Linja i Skatteetaten').click()
  await part(page, 'Steder').getByRole('combobox', { name: 'Slag sted' }).selectOption('Linje')
  const nav = part(page, 'Steder').getByRole('checkbox', { name: 'NAV' })
  await nav.click()
  await expect(nav).toBeChecked()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['nb', 'en'] as const) {
    test(`axe finds nothing in the inspector, ${scheme}, ${language}`, async ({ openIn }) => {
      const page = await openIn({ scheme, language })
      await page
        .getByRole('button', { name: language === 'nb' ? 'Åpne eksempelet' : 'Open the example' })
        .click()
      await page.locator('#canvas').waitFor()
      await page.keyboard.press('Shift+I')
      const shown = page.getByRole('tabpanel')
      await expect(shown.getByRole('heading', { level: 2 })).toBeVisible()
      await axe(page)
      await page
        .getByRole('button', {
          name: /^(Statens krav blir betalt|The claims of the state are paid)/,
        })
        .first()
        .click()
      for (const summary of await shown.locator('summary').all()) await summary.click()
      await axe(page)
    })
  }
}
