import { axe } from './support/axe.ts'
import { openSample } from './support/boards.ts'
import { outlineRow, saved } from './support/desk.ts'
import { expect, test } from './support/test.ts'

test('the base is adopted and closed, refuses edits, and is opened again with a reason', async ({
  page,
}) => {
  await openSample(page)
  const properties = page.getByRole('tabpanel', { name: 'Egenskaper' })
  await page.keyboard.press('Shift+I')
  await properties.getByRole('button', { name: 'Vedta grunnkartet …' }).click()
  const sealing = page.getByRole('dialog', { name: 'Vedta grunnkartet' })
  await expect(sealing.getByRole('textbox', { name: 'Vedtak eller saksnummer' })).toBeFocused()
  await sealing.getByLabel('Vedtatt dato').fill('2026-11-23')
  await sealing.getByRole('textbox', { name: 'Vedtak eller saksnummer' }).fill('Sak 7/2026')
  await sealing.getByRole('textbox', { name: 'Besluttet av' }).fill('Styringsgruppen')
  await axe(page)
  await sealing.getByRole('button', { name: 'Vedta og lås' }).click()
  await expect(sealing).toHaveCount(0)
  await expect(properties).toContainText('Vedtatt 23. november 2026 · Sak 7/2026')
  await expect(properties).toContainText('Grunnkartet er vedtatt')
  await expect(page.getByRole('button', { name: 'Grunnkart vedtatt og låst' })).toBeVisible()

  // What is refused is told, with where to open it.
  await outlineRow(page, 'Flere betaler til rett tid').click()
  await expect(properties).toContainText('eller åpne det igjen under «Om programmet».')
  const canvas = page.getByRole('application')
  await canvas
    .getByRole('button', { name: /Flere betaler til rett tid/ })
    .first()
    .focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText(/^Grunnkartet er vedtatt og låst/).first()).toBeVisible()
  await expect(outlineRow(page, 'Flere betaler til rett tid')).toBeVisible()
  await axe(page)

  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Åpne grunnkartet')
  await page.keyboard.press('Enter')
  const opening = page.getByRole('dialog', { name: 'Åpne grunnkartet igjen' })
  await expect(opening.getByRole('textbox', { name: 'Begrunnelse' })).toBeFocused()
  await opening.getByRole('button', { name: 'Åpne', exact: true }).click()
  await expect(opening).toContainText('Skriv hvorfor grunnkartet åpnes.')
  await opening.getByRole('textbox', { name: 'Begrunnelse' }).fill('Ny lov')
  await opening.getByRole('button', { name: 'Åpne', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Grunnkart vedtatt og låst' })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Om programmet')
  await page.keyboard.press('Enter')
  await expect(properties).toContainText('Ny lov')
  await saved(page)
})
