import type { Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { openExample, saved } from './support/desk.ts'
import { expect, test } from './support/test.ts'

function panel(page: Page) {
  return page.getByRole('tabpanel', { name: 'Virkning' })
}

async function showVarsle(page: Page): Promise<void> {
  await page.goto('/')
  await openExample(page)
  await panel(page).getByRole('button', { name: 'Varsle før kravet oppstår' }).click()
  await expect(panel(page).getByText(/^Påvirker 9 av 10 effekter/)).toBeVisible()
}

/** Rows of a table as texts: the first cell names the row. */
async function rows(page: Page, table: string): Promise<Record<string, readonly string[]>> {
  const all = page.getByRole('table', { name: table }).locator('tbody tr')
  return Object.fromEntries(
    await all.evaluateAll((them) =>
      them.map((row) => {
        const [name = '', ...cells] = [...row.children].map((it) => it.textContent?.trim() ?? '')
        return [name, cells]
      }),
    ),
  )
}

test('set to not hold, an assumption fells two effects without the proposal and none with it', async ({
  page,
}) => {
  await showVarsle(page)
  await page.keyboard.press('w')
  const whatIf = page.getByRole('region', { name: 'Hva om dette ikke holder?' })
  await whatIf.getByRole('checkbox', { name: /^Mengden krav er gitt/ }).check()
  await expect(whatIf).toContainText('Uten forslaget: 2 faller, 2 mister noe, 6 holder.')
  await expect(whatIf).toContainText('Med forslaget: 0 faller, 2 mister noe, 9 holder.')
  const fates = await rows(page, 'Hva som skjer')
  expect(fates['Saksbehandlere har tid til krevende saker']).toEqual(['faller', '1 av 2 faller'])
  expect(fates['Effektiv og helhetlig statlig innkreving']).toEqual(['faller', '1 av 2 faller'])
  expect(fates['Flere betaler til rett tid']).toEqual(['holder', 'holder'])
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(whatIf).toHaveCount(0)
})

test('adopted, undone, then rejected with a reason, by keyboard alone', async ({ page }) => {
  await showVarsle(page)
  await saved(page)
  const runCommand = async (words: string) => {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(page.getByRole('dialog').locator('input')).toBeFocused()
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }

  await runCommand('Vedta forslaget')
  const adopting = page.getByRole('dialog', { name: 'Vedta forslaget' })
  await expect(adopting.getByRole('textbox', { name: 'Begrunnelse' })).toBeFocused()
  await page.keyboard.type('Gir mest nytte')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Styringsgruppen')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel(page)).toContainText('Dette er rapporten forslaget ble vedtatt på.')
  await expect(panel(page)).toContainText('Gir mest nytte')
  await panel(page)
    .getByRole('button', { name: /^Statens krav blir betalt/ })
    .press('Enter')
  await expect(panel(page)).toContainText(
    'Forslaget legger til «Brukeren retter opp før det blir et krav».',
  )
  await panel(page)
    .getByRole('button', { name: /^Mengden krav er gitt/ })
    .press('Enter')
  await expect(panel(page)).toContainText('Forslaget utfordrer den.')
  await expect(panel(page).getByText(/^Påvirker 9 av 10 effekter/)).toBeVisible()

  await page.keyboard.press('ControlOrMeta+z')
  await expect(panel(page)).not.toContainText('Dette er rapporten')
  await expect(panel(page).getByText(/^Påvirker 9 av 10 effekter/)).toBeVisible()

  await runCommand('Avslå forslaget')
  const rejecting = page.getByRole('dialog', { name: 'Avslå forslaget' })
  await expect(rejecting.getByRole('textbox', { name: 'Begrunnelse' })).toBeFocused()
  await page.keyboard.type('For usikkert')
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+I')
  const properties = page.getByRole('tabpanel', { name: 'Egenskaper' })
  await expect(properties).toContainText('Avslått: Varsle før kravet oppstår')
  await expect(properties).toContainText('For usikkert')
})

test('what does not fit stands in the way of adoption until it is let go', async ({ page }) => {
  await showVarsle(page)
  // The base moves on: the box that the proposal leads to is taken away.
  await page.keyboard.press('b')
  await page
    .getByRole('region', { name: 'Lag og disposisjon' })
    .getByRole('button', { name: 'Mindre byrde for arbeidsgivere' })
    .click()
  await page.keyboard.press('Shift+I')
  const properties = page.getByRole('tabpanel', { name: 'Egenskaper' })
  await properties.getByRole('button', { name: 'Slett', exact: true }).click()
  await page.keyboard.press('.')
  await page.keyboard.press('Shift+V')
  await panel(page).getByRole('button', { name: 'Mer om virkningen' }).click()
  await page.getByRole('menuitem', { name: /^Vedta/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Vedta forslaget' })
  await expect(dialog).toContainText('kan ikke vedtas før alt passer')
  await expect(dialog.getByRole('button', { name: 'Vedta', exact: true })).toBeDisabled()
  const letGo = dialog.getByRole('button', { name: /^Slipp/ })
  for (let left = await letGo.count(); left > 0; left -= 1) {
    await letGo.first().click()
    await expect(letGo).toHaveCount(left - 1)
  }
  await expect(dialog.getByRole('button', { name: 'Vedta', exact: true })).toBeEnabled()
})

test('proposals stand side by side, and their overlap in a matrix', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  await page.keyboard.press('Shift+C')
  const dialog = page.getByRole('dialog', { name: 'Sammenlign forslag' })
  await expect(dialog.getByRole('table')).toBeVisible()
  const verdicts = await rows(
    page,
    'Hva hvert forslag gjør med hver effekt, hver for seg mot grunnkartet.',
  )
  expect(verdicts['Flere betaler til rett tid']).toEqual(['uavklart', 'styrker'])
  expect(verdicts['Tillit til at innkrevingen er rimelig']).toEqual(['uavklart', 'ingen kjent vei'])
  await axe(page)
  await dialog.getByRole('tab', { name: 'Overlapp' }).click()
  await expect(dialog.getByRole('table')).toContainText('1 samme nytte')
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
