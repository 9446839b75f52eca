import { openExample } from './support/desk.ts'
import { expect, test } from './support/test.ts'

test('two proposals are shown together, by key and by menu, and one is drawn in', async ({
  page,
}) => {
  await page.goto('/')
  await openExample(page)
  const canvas = page.getByRole('application')
  const ofOther = canvas.getByRole('button', {
    name: /: Låntakere betaler terminen uten purring/,
  })
  await page.getByRole('button', { name: 'Forslag A: Varsle før kravet oppstår' }).click()
  await expect(ofOther).toHaveCount(0)

  await page.keyboard.press('Shift+S')
  await expect(page.getByText('Viser B sammen med A. Du tegner i A.').first()).toBeVisible()
  await expect(ofOther.first()).toBeVisible()

  await page.keyboard.press('Shift+S')
  await expect(page.getByText('Viser bare A.').first()).toBeVisible()
  await expect(ofOther).toHaveCount(0)

  await page.getByRole('button', { name: 'Handlinger for forslag B' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Vis sammen med laget' }).click()
  await expect(ofOther.first()).toBeVisible()
})
