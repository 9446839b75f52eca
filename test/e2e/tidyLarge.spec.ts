import { serialiseProgramme } from '#model/format.ts'
import { emptyProgramme } from '#model/programme.ts'
import { largeTheory } from '../support/largeTheory.ts'
import { blocksOf } from './support/blocks.ts'
import { saved } from './support/desk.ts'
import { expect, test } from './support/test.ts'

/** So many boxes, row by row without regard to what leads to what. */
const theory = largeTheory(200)
const layout = Object.fromEntries(
  Object.keys(theory.factors).map((id, i) => [
    id,
    { x: (i % 5) * 360, y: Math.floor(i / 5) * 136 },
  ]),
)
const text = serialiseProgramme({ ...emptyProgramme('large', 'Stort program'), theory, layout })

/**
 * In ms. The promise is 50, and is kept on a machine of one's own (docs/evidence/drawing.md); a shared
 * one may take some times as long. Laid out on the page, or put there in one go, it is far more.
 */
const most = 250

test('two hundred boxes are tidied while the page goes on answering', async ({ page }) => {
  const blocks = await blocksOf(page)
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne fil' }).first().click()
  const file = { name: 's.nysyn.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await chooser).setFiles(file)
  await saved(page)

  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill('Rydd tegningen')
  await expect(page.getByRole('option', { name: 'Rydd tegningen' })).toBeVisible()
  await blocks.begin()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ryddet tegningen')).toBeVisible()
  expect(await blocks.longest()).toBeLessThan(most)
  await saved(page)
})
