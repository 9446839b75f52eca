import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { fileOf, openExample } from './support/desk.ts'
import { expect, test } from './support/test.ts'

function canvas(page: Page): Locator {
  return page.getByRole('application')
}

function box(page: Page, title: string): Locator {
  return canvas(page).getByRole('button', { name: new RegExp(`\\d: ${title}\\.`) })
}

function panel(page: Page, name: string): Locator {
  return page.getByRole('region', { name })
}

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await openExample(page)
  await expect(box(page, 'Statens krav blir betalt')).toBeVisible()
}

async function inMenu(page: Page, title: string, entry: string): Promise<void> {
  await box(page, title).click({ button: 'right' })
  await page.getByRole('menuitem', { name: entry }).click()
}

async function drag(page: Page, what: Locator, by: { x: number; y: number }): Promise<void> {
  const at = await what.boundingBox()
  if (!at) throw new Error('It is not on the page.')
  await page.mouse.move(at.x + 30, at.y + 12)
  await page.mouse.down()
  await page.mouse.move(at.x + 30 + by.x, at.y + 12 + by.y, { steps: 6 })
  await page.mouse.up()
}

test('a locked box is neither moved nor altered nor deleted, and says so, until it is unlocked', async ({
  page,
}) => {
  await open(page)
  const locked = box(page, 'Statens krav blir betalt')
  await locked.click()
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(locked).toHaveAccessibleName(/Låst\./)
  const before = await locked.boundingBox()

  await drag(page, locked, { x: 0, y: 90 })
  await expect(page.getByText('Boksen er låst. Lås den opp først.')).toBeVisible()
  expect(await locked.boundingBox()).toEqual(before)
  await locked.focus()
  for (const key of ['m', 'F2', 'Delete', '1']) await page.keyboard.press(key)
  await expect(locked).toHaveAccessibleName(/^Samfunnseffekt \d av 5: Statens krav blir betalt/)

  await page.keyboard.press('Shift+I')
  const inspector = panel(page, 'Egenskaper og virkning')
  await expect(inspector.getByRole('textbox', { name: 'Tittel' })).not.toBeEditable()
  await inspector.getByRole('button', { name: 'Lås opp boksen' }).click()
  await locked.focus()
  await page.keyboard.press('Delete')
  await expect(locked).toHaveCount(0)
})

test('what the programme only watches is marked, told, and parted by a line where one can be drawn', async ({
  page,
}) => {
  await open(page)
  const words = canvas(page).getByText('Programmet følger med på')
  await expect(words).toHaveCount(0)
  await inMenu(page, 'Statens krav blir betalt', 'Sett over ansvarsgrensen')
  await expect(box(page, 'Statens krav blir betalt')).toHaveAccessibleName(/Over ansvarsgrensen\./)
  await expect(words).toBeVisible()
  await expect(canvas(page).getByText('Programmet svarer for')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(words).toHaveCount(0)
})

test('a picture asks before what is exempt from public access goes into it', async ({ page }) => {
  await open(page)
  await box(page, 'Statens krav blir betalt').click()
  await page.keyboard.press('Shift+I')
  const inspector = panel(page, 'Egenskaper og virkning')
  await inspector.getByText('Flere felt').click()
  await inspector.getByRole('textbox', { name: /^Unntatt offentlighet/ }).fill('offl. § 14')
  await page.keyboard.press('Tab')
  await expect(box(page, 'Statens krav blir betalt')).toHaveAccessibleName(/Unntatt offentlighet\./)

  const take = async (answer: string): Promise<string> => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox', { name: 'Finn en kommando' }).fill('SVG')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Unntatt offentlighet' })
    await expect(dialog).toContainText('1 boks er unntatt offentlighet.')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: answer }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  const part = await take('Utelat')
  expect(part).toContain('Færre i varige')
  expect(part).not.toMatch(/Statens krav|unntatt offentlighet/)
  const whole = await take('Ta med')
  expect(whole).toContain('Statens krav')
  expect(whole).toContain('unntatt offentlighet')
})

test('a note is written, moved, shown in the picture, hidden and deleted by keys', async ({
  page,
}) => {
  await open(page)
  await box(page, 'Flere betaler til rett tid').click()
  await page.keyboard.press('Shift+N')
  await expect(page.getByRole('textbox', { name: 'Skriv merknaden' })).toBeFocused()
  await page.keyboard.type('Hvem eier dette målet?')
  await page.keyboard.press('Enter')
  const note = canvas(page).getByRole('note')
  await expect(note).toBeFocused()
  await expect(note).toHaveAccessibleName(
    'Merknad 1 av 1: Hvem eier dette målet? Gjelder «Flere betaler til rett tid».',
  )
  const before = (await note.boundingBox())?.x ?? 0
  await page.keyboard.press('m')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await note.boundingBox())?.x ?? 0).toBeLessThan(before - 20)
  await expect(note).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.type('Spør Lånekassen')
  await page.keyboard.press('Escape')
  await expect(note).toHaveAccessibleName(/Hvem eier dette målet\?/)

  const picture = async (): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox', { name: 'Finn en kommando' }).fill('SVG')
    await page.keyboard.press('Enter')
    return readFile(await (await download).path(), 'utf8')
  }
  expect(await picture()).toContain('Hvem eier dette')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Finn en kommando' }).fill('Vis merknader')
  await page.keyboard.press('Enter')
  await expect(note).toHaveCount(0)
  expect(await picture()).not.toContain('Hvem eier dette')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Finn en kommando' }).fill('Vis merknader')
  await page.keyboard.press('Enter')
  await note.focus()
  await page.keyboard.press('Delete')
  await expect(note).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(note).toHaveCount(1)
})

test('a note that is called off gives the focus back to its box', async ({ page }) => {
  await open(page)
  const about = box(page, 'Flere betaler til rett tid')
  await about.click()
  await page.keyboard.press('Shift+N')
  await expect(page.getByRole('textbox', { name: 'Skriv merknaden' })).toBeFocused()
  await page.keyboard.type('Hvem eier')
  await page.keyboard.press('Escape')
  await expect(canvas(page).getByRole('note')).toHaveCount(0)
  await expect(about).toBeFocused()
})

test('a note is put down, dragged, written anew and loosened by mouse', async ({ page }) => {
  await open(page)
  await inMenu(page, 'Flere betaler til rett tid', 'Ny merknad')
  await expect(page.getByRole('textbox', { name: 'Skriv merknaden' })).toBeFocused()
  await page.keyboard.type('Mangler tall')
  await page.mouse.click(5, 400)
  const note = canvas(page).getByRole('note')
  const before = await note.boundingBox()
  await drag(page, note, { x: 60, y: -40 })
  await expect
    .poll(async () => ((await note.boundingBox())?.x ?? 0) - (before?.x ?? 0))
    .toBeGreaterThan(50)
  await note.dblclick()
  await page.keyboard.type('Mangler tall for 2025')
  await page.keyboard.press('Enter')
  await expect(note).toHaveAccessibleName(/Mangler tall for 2025 Gjelder/)
  await note.click({ button: 'right' })
  await page.getByRole('menuitem', { name: /^Løsne fra/ }).click()
  await expect(note).toHaveAccessibleName('Merknad 1 av 1: Mangler tall for 2025')
  const { programme } = JSON.parse(await fileOf(page))
  expect(Object.values(programme.notes)).toMatchObject([{ text: 'Mangler tall for 2025' }])
})

test('ideas are typed one after another, moved, made boxes by a number, and parked again', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('i')
  const field = page.getByRole('textbox', { name: 'Ny idé, så Enter' })
  await expect(field).toBeFocused()
  for (const idea of ['Felles telefonlinje', 'Én kalender', 'Ungdom tester']) {
    await page.keyboard.type(idea)
    await page.keyboard.press('Enter')
  }
  const ideas = page.locator('.idea__title')
  await expect(ideas).toHaveText(['Felles telefonlinje', 'Én kalender', 'Ungdom tester'])
  await ideas.nth(2).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(ideas).toHaveText(['Felles telefonlinje', 'Ungdom tester', 'Én kalender'])
  await expect(ideas.nth(1)).toBeFocused()
  await page.keyboard.press('4')
  await expect(ideas).toHaveText(['Felles telefonlinje', 'Én kalender'])
  await expect(ideas.nth(1)).toBeFocused()
  await expect(box(page, 'Ungdom tester')).toHaveAccessibleName(/^Produkt\/tjeneste /)
  await page.keyboard.press('Delete')
  await expect(ideas).toHaveText(['Felles telefonlinje'])

  await inMenu(page, 'Ungdom tester', 'Parker som idé')
  await expect(ideas).toHaveText(['Felles telefonlinje', 'Ungdom tester'])
  await expect(box(page, 'Ungdom tester')).toHaveCount(0)
  await ideas.nth(0).click()
  await page.getByRole('textbox', { name: 'Endre teksten' }).fill('Felles chat')
  await page.keyboard.press('Enter')
  await expect(ideas).toHaveText(['Felles chat', 'Ungdom tester'])
  await page.getByRole('button', { name: 'Handlinger for «Felles chat»' }).click()
  await page.getByRole('menuitem', { name: 'Brukereffekt' }).click()
  await expect(box(page, 'Felles chat')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(ideas).toHaveText(['Felles chat', 'Ungdom tester'])
})

test('an idea that is dropped on the drawing is a box of the lane there', async ({ page }) => {
  await open(page)
  await page.keyboard.press('i')
  await page.keyboard.type('Varsle tidligere')
  await page.keyboard.press('Enter')
  const lane = await box(page, 'Statens krav blir betalt').boundingBox()
  const field = await canvas(page).boundingBox()
  if (!lane || !field) throw new Error('The drawing is not on the page.')
  const targetPosition = { x: lane.x - field.x + lane.width / 2, y: field.height - 120 }
  await page.locator('.idea').dragTo(canvas(page), { targetPosition })
  await expect(box(page, 'Varsle tidligere')).toHaveAccessibleName(/^Samfunnseffekt /)
  await expect(page.locator('.idea')).toHaveCount(0)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with locks, a ceiling, notes and ideas (${scheme})`, async ({
    openIn,
  }) => {
    const page = await openIn({ scheme })
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: scheme })
    await openExample(page)
    await inMenu(page, 'Statens krav blir betalt', 'Sett over ansvarsgrensen')
    await page.keyboard.press('ControlOrMeta+Shift+l')
    await page.keyboard.press('Shift+I')
    await page.keyboard.press('Shift+N')
    await expect(page.getByRole('textbox', { name: 'Skriv merknaden' })).toBeFocused()
    await page.keyboard.type('Hvem eier dette målet?')
    if (scheme === 'light') await axe(page)
    await page.keyboard.press('Enter')
    await page.keyboard.press('i')
    await page.keyboard.type('Felles telefonlinje')
    await page.keyboard.press('Enter')
    await axe(page)
  })
}
