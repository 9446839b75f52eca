import type { Locator, Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { openExample } from './support/desk.ts'
import { expect, test } from './support/test.ts'

function canvas(page: Page): Locator {
  return page.getByRole('application')
}

function box(page: Page, title: string): Locator {
  return canvas(page).getByRole('button', { name: new RegExp(`\\d: ${title}\\.`) })
}

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await openExample(page)
  await expect(box(page, 'Statens krav blir betalt')).toBeVisible()
  await page.keyboard.press('Shift+L')
  await page.keyboard.press('Shift+R')
  await page.getByRole('button', { name: 'Vis hele tegningen' }).click()
}

test('the drawing is one stop of Tab; arrows walk it, and every stop says what it is', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('link', { name: 'Hopp til tegningen' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const first = canvas(page).locator(':focus')
  await expect(first).toHaveAccessibleName(/^Innsatsfaktor 1 av 2: .*Påvirkes av 0, bidrar til 2\./)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(canvas(page).locator(':focus')).toHaveAccessibleName(/^Aktivitet 1 av 5: /)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(canvas(page).locator(':focus')).toHaveAccessibleName(/ → .*: mer gir mer/)
  await page.keyboard.press('g')
  await page.keyboard.press('ArrowRight')
  await expect(canvas(page).locator(':focus')).toHaveAccessibleName(/^Produkt\/tjeneste \d av 5: /)
  await page.keyboard.press('Tab')
  await expect(canvas(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(canvas(page).locator(':focus')).toHaveAccessibleName(/^Produkt\/tjeneste \d av 5: /)
})

test('a rectangle picks boxes and the links between them; they move together as one step', async ({
  page,
}) => {
  await open(page)
  const upper = await box(page, 'Statens krav blir betalt').boundingBox()
  const lower = await box(page, 'Færre i varige betalingsproblemer').boundingBox()
  if (!upper || !lower) throw new Error('The boxes are not on the page.')
  await page.mouse.move(upper.x + upper.width + 60, upper.y + 10)
  await page.mouse.down()
  await page.mouse.move(lower.x + 40, lower.y + 20, { steps: 6 })
  await page.mouse.up()
  await expect(canvas(page).getByRole('button', { pressed: true })).toHaveCount(2)

  await page.mouse.move(lower.x + 30, lower.y + 12)
  await page.mouse.down()
  await page.mouse.move(lower.x + 30, lower.y - 48, { steps: 6 })
  await page.mouse.up()
  await expect
    .poll(async () => (await box(page, 'Statens krav blir betalt').boundingBox())?.y ?? 0)
    .toBeLessThan(upper.y - 30)
  await page.keyboard.press('ControlOrMeta+z')
  await expect
    .poll(async () =>
      Math.abs(((await box(page, 'Statens krav blir betalt').boundingBox())?.y ?? 0) - upper.y),
    )
    .toBeLessThan(1)
})

test('in a proposal a box that is taken away stays struck through, and can be taken back', async ({
  page,
}) => {
  await open(page)
  await page
    .getByRole('button', { name: /Varsle før kravet oppstår/ })
    .first()
    .click()
  const removed = box(page, 'Samlet oversikt over egne krav')
  await removed.click()
  await page.keyboard.press('Delete')
  await expect(removed).toHaveAccessibleName(/Fjernet\.$/)
  await removed.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Ta tilbake' }).click()
  await expect(removed).not.toHaveAccessibleName(/Fjernet/)
})

test('a new box that is left empty leaves no trace, and Escape gives an old title back', async ({
  page,
}) => {
  await open(page)
  const undo = page.getByRole('button', { name: /^Angre/ })
  await expect(undo).toBeDisabled()
  await box(page, 'Statens krav blir betalt').focus()
  await page.keyboard.press('ControlOrMeta+ArrowLeft')
  await expect(page.getByRole('textbox', { name: /^Tittel på/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box(page, 'Statens krav blir betalt')).toBeFocused()
  await expect(undo).toBeDisabled()

  await page.keyboard.press('F2')
  await page.keyboard.type('En tittel som er lengre enn førti tegn, men som likevel går')
  await expect(canvas(page).getByText('59 av 40 tegn')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(page, 'Statens krav blir betalt')).toBeFocused()
  await expect(undo).toBeDisabled()
})

test('what is written comes into view: a new box beyond the edge', async ({ page }) => {
  await open(page)
  const field = canvas(page).getByRole('textbox')
  const room = await page.locator('#canvas').boundingBox()
  const isSeen = async () => {
    const at = await field.boundingBox()
    if (!at || !room) return false
    const [right, bottom] = [at.x + at.width, at.y + at.height]
    const isBeside = at.x >= room.x && right <= room.x + room.width
    return isBeside && at.y >= room.y && bottom <= room.y + room.height - 40
  }
  for (const from of [/: Kostnadsramme/, /: Færre i varige betalingsproblemer/]) {
    await canvas(page).getByRole('button', { name: from }).first().focus()
    await page.keyboard.press('ControlOrMeta+ArrowLeft')
    await expect.poll(isSeen).toBe(true)
    await page.keyboard.press('Escape')
  }
})

test('a new box that is undone gives the keys back to the box that it was drawn from', async ({
  page,
}) => {
  await open(page)
  const from = box(page, 'Kontroll før utbetaling')
  await from.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await page.keyboard.type('Færre saker')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Færre saker')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(box(page, 'Færre saker')).toHaveCount(0)
  await expect(from).toBeFocused()
})

test('a list is shown before it is drawn, and is one step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await box(page, 'Statens krav blir betalt').focus()
  await page.evaluate(() =>
    navigator.clipboard.writeText('Kurs\n\tKursbevis\n\t\tFlere i arbeid\nTilsyn'),
  )
  await page.keyboard.press('ControlOrMeta+v')
  const dialog = page.getByRole('dialog', { name: 'Lim inn som bokser' })
  await expect(dialog.getByRole('listitem')).toHaveText([
    'KursAktivitet',
    'KursbevisProdukt/tjeneste',
    'Flere i arbeidBrukereffekt',
    'TilsynAktivitet',
  ])
  await dialog.getByRole('button', { name: 'Tegn 4 bokser' }).click()
  await expect(box(page, 'Kursbevis')).toHaveAccessibleName(/Påvirkes av 1, bidrar til 1/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(box(page, 'Kursbevis')).toHaveCount(0)

  await page.getByRole('button', { name: 'Vis hele tegningen' }).click()
  await box(page, 'Statens krav blir betalt').click()
  await page.keyboard.press('ControlOrMeta+c')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(box(page, 'Statens krav blir betalt')).toHaveCount(2)
})

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['nb', 'nn', 'en'] as const) {
    test(`axe finds nothing on the drawing, ${scheme}, ${language}`, async ({ openIn }) => {
      const page = await openIn({ language, scheme })
      await page
        .getByRole('button', { name: /eksempel|dømet|example/i })
        .first()
        .click()
      const first = canvas(page).getByRole('button').first()
      await expect(first).toBeVisible()
      await first.focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Alt+ArrowRight')
      await axe(page)
    })
  }
}

test('axe finds nothing while one links, writes, or has a menu open', async ({ page }) => {
  await open(page)
  await box(page, 'Statens krav blir betalt').focus()
  await page.keyboard.press('l')
  await axe(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  await axe(page)
  await page.keyboard.press('Escape')
  await box(page, 'Statens krav blir betalt').click({ button: 'right' })
  await axe(page)
})
