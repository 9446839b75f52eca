import type { Locator, Page } from '@playwright/test'
import { titleOf } from './support/desk.ts'
import { expect, test } from './support/test.ts'

/** The drawing as one knows it: boxes, links and assumptions are buttons with names. */
function canvas(page: Page): Locator {
  return page.getByRole('application', { name: 'Tegning av endringsteorien' })
}

function box(page: Page, title: string): Locator {
  return canvas(page).getByRole('button', { name: new RegExp(`\\d: ${title}\\.`) })
}

function label(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Tittel på/ })
}

async function write(page: Page, title: string, end = 'Enter'): Promise<void> {
  await expect(label(page)).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press(end)
}

/** A point of a box, from its upper left corner, in parts of its width and height. */
async function pointIn(page: Page, title: string, across: number, down: number) {
  // Only where it has come to rest is a place to press.
  await box(page, title).hover({ trial: true })
  const { x, y, width, height } = (await box(page, title).boundingBox()) ?? fail(title)
  return { x: x + across * width, y: y + down * height }
}

function fail(title: string): never {
  throw new Error(`The box ${title} is not on the page.`)
}

/** A new programme with nothing but an effect in it. */
async function newProgramme(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Nytt program' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Nytt program' })
  await dialog.getByRole('textbox', { name: 'Hva heter programmet?' }).fill('Økonomi i balanse')
  await dialog.getByRole('textbox', { name: /samfunnseffekten/ }).fill('Færre med gjeld')
  await dialog.getByRole('radio', { name: 'Tomt lerret' }).check()
  await dialog.getByRole('button', { name: 'Lag programmet' }).click()
  await expect(titleOf(page)).toHaveValue('Økonomi i balanse')
  await expect(box(page, 'Færre med gjeld')).toBeVisible()
  // Without the panes beside it the drawing has room.
  await page.keyboard.press('Shift+L')
  await page.keyboard.press('Shift+R')
  await expect(page.getByRole('tab', { name: 'Virkning' })).toBeHidden()
}

/** The links, as those read them who do not see them. */
async function links(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Vis hele tegningen' }).click()
  const names = await canvas(page)
    .getByRole('button', { name: / → / })
    .evaluateAll((all) => all.map((it) => it.getAttribute('aria-label') ?? ''))
  return names.map((name) => name.replace(/: mer gir mer, bidrar\.$/, '')).sort()
}

const sixLinks = [
  'Digital veiledning → Flere får hjelp tidlig',
  'Flere får hjelp tidlig → Færre med gjeld',
  'Gi kurs → Digital veiledning',
  'Gi kurs → Kursbevis',
  'Kursbevis → Flere har oversikt',
  'Flere har oversikt → Færre med gjeld',
].sort()

test('six boxes and their links by mouse, each one step to undo', async ({ page }) => {
  await newProgramme(page)
  await page.getByRole('button', { name: 'Zoom ut' }).click()
  const { x, y, width, height } = (await canvas(page).boundingBox()) ?? fail('canvas')

  await page.mouse.dblclick(x + width * 0.12, y + height * 0.3)
  await write(page, 'Gi kurs')
  const start = await pointIn(page, 'Gi kurs', 1, 0.5)
  await page.mouse.move(start.x - 20, start.y)
  await page.mouse.move(start.x + 2, start.y)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.4, y + height * 0.25, { steps: 5 })
  await page.mouse.up()
  await write(page, 'Kursbevis', 'Tab')
  await write(page, 'Flere har oversikt')

  await page.mouse.move(start.x - 20, start.y)
  await page.mouse.move(start.x + 2, start.y)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.4, y + height * 0.6, { steps: 5 })
  await page.mouse.up()
  await write(page, 'Digital veiledning', 'Tab')
  await write(page, 'Flere får hjelp tidlig')

  for (const title of ['Flere har oversikt', 'Flere får hjelp tidlig']) {
    const from = await pointIn(page, title, 1, 0.5)
    const to = await pointIn(page, 'Færre med gjeld', 0.5, 0.5)
    await page.mouse.move(from.x - 20, from.y)
    await page.mouse.move(from.x + 2, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 6 })
    await page.mouse.up()
    await expect(canvas(page).getByRole('button', { name: `${title} → Færre` })).toBeVisible()
  }
  await expect.poll(() => links(page)).toEqual(sixLinks)

  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ControlOrMeta+z')
  await expect(box(page, 'Gi kurs')).toHaveCount(0)
  await expect(box(page, 'Færre med gjeld')).toBeVisible()
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ControlOrMeta+y')
  await expect.poll(() => links(page)).toEqual(sixLinks)
})

test('the same by keyboard alone', async ({ page }) => {
  await newProgramme(page)
  await page.getByRole('link', { name: 'Hopp til tegningen' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(box(page, 'Færre med gjeld')).toBeFocused()

  await page.keyboard.press('3')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await write(page, 'Flere har oversikt')
  await expect(box(page, 'Flere har oversikt')).toBeFocused()
  await page.keyboard.press('5')
  await page.keyboard.press('l')
  for (let tries = 0; tries < 4; tries += 1) {
    if (await box(page, 'Færre med gjeld').evaluate((it) => it === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(box(page, 'Færre med gjeld')).toBeFocused()
  await page.keyboard.press('Enter')
  const link = canvas(page).getByRole('button', { name: 'Flere har oversikt → Færre med gjeld' })
  await expect(link).toBeFocused()

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(box(page, 'Flere har oversikt')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+ArrowLeft')
  await write(page, 'Kursbevis')
  await page.keyboard.press('t')
  await page.keyboard.press('ArrowLeft')
  await write(page, 'Gi kurs')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await write(page, 'Digital veiledning', 'Tab')
  await write(page, 'Flere får hjelp tidlig', 'Tab')
  await page.keyboard.press('Escape')
  await expect(box(page, 'Flere får hjelp tidlig')).toBeFocused()
  await page.keyboard.press('l')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect.poll(() => links(page)).toEqual(sixLinks)
})

test('the same by clicks, without a drag', async ({ page }) => {
  await newProgramme(page)
  await page.getByRole('button', { name: 'Zoom ut' }).click()
  const { x, y, width, height } = (await canvas(page).boundingBox()) ?? fail('canvas')
  const tapHandle = async (title: string) => {
    const handle = await pointIn(page, title, 1, 0.5)
    await page.mouse.move(handle.x - 20, handle.y)
    await page.mouse.click(handle.x + 2, handle.y)
  }

  await page.mouse.click(x + width * 0.12, y + height * 0.3, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Aktivitet' }).click()
  await write(page, 'Gi kurs')
  for (const [from, to, across, down] of [
    ['Gi kurs', 'Kursbevis', 0.35, 0.2],
    ['Gi kurs', 'Digital veiledning', 0.35, 0.6],
    ['Kursbevis', 'Flere har oversikt', 0.68, 0.2],
    ['Digital veiledning', 'Flere får hjelp tidlig', 0.68, 0.8],
  ] as const) {
    await tapHandle(from)
    await page.mouse.click(x + width * across, y + height * down)
    await write(page, to)
  }
  await tapHandle('Flere har oversikt')
  await box(page, 'Færre med gjeld').click()
  await box(page, 'Flere får hjelp tidlig').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Lenk til …' }).click()
  await box(page, 'Færre med gjeld').click()
  await expect.poll(() => links(page)).toEqual(sixLinks)

  await box(page, 'Gi kurs').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Flytt til …' }).click()
  const before = await pointIn(page, 'Gi kurs', 0.5, 0.5)
  await page.mouse.click(before.x, before.y + 160)
  await expect
    .poll(async () => Math.round((await pointIn(page, 'Gi kurs', 0.5, 0.5)).y - before.y))
    .toBeGreaterThan(150)
})
