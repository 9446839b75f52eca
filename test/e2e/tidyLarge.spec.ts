import type { Page } from '@playwright/test'
import { serialiseProgramme } from '#model/format.ts'
import { emptyProgramme } from '#model/programme.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { blocksOf } from './support/blocks.ts'
import { saved } from './support/desk.ts'
import { expect, test } from './support/test.ts'

/** A file of so many boxes, row by row without regard to what leads to what. */
function untidy(count: number) {
  const theory = largeTheory(count)
  const layout = Object.fromEntries(
    Object.keys(theory.factors).map((id, i) => [
      id,
      { x: (i % 5) * 360, y: Math.floor(i / 5) * 136 },
    ]),
  )
  const text = serialiseProgramme({ ...emptyProgramme('large', 'Stort program'), theory, layout })
  return { name: 's.nysyn.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

async function open(page: Page, count: number): Promise<void> {
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne fil' }).first().click()
  await (await chooser).setFiles(untidy(count))
  await saved(page)
}

/**
 * In ms. The promise is 50, and is kept on a machine of one's own (docs/evidence/drawing.md); a shared
 * one may take some times as long. Laid out on the page, or put there in one go, it is far more.
 */
const most = 250

test('two hundred boxes are tidied while the page goes on answering', async ({ page }) => {
  const blocks = await blocksOf(page)
  await open(page, 200)
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill('Rydd tegningen')
  await expect(page.getByRole('option', { name: 'Rydd tegningen' })).toBeVisible()
  await blocks.begin()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ryddet tegningen')).toBeVisible()
  expect(await blocks.longest()).toBeLessThan(most)
  await saved(page)
})

test('a tidy that takes long shows, and is called off by Escape or by the button', async ({
  page,
}) => {
  await open(page, 800)
  const laying = page.getByText('Legger ut boksene').first()
  const calledOff = page.getByRole('status').getByText('Avbrutt. Boksene står som de stod.')

  await page.getByRole('button', { name: 'Rydd tegningen' }).click()
  await expect(laying).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calledOff).toBeVisible()
  await expect(laying).toHaveCount(0)

  await page.locator('#canvas').focus()
  await page.keyboard.press('Shift+T')
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(laying).toHaveCount(0)
  await expect(calledOff).toBeVisible()
  await expect(page.getByRole('button', { name: /^Angre/ })).toBeDisabled()
})
