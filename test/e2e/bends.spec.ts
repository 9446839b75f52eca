import type { Locator, Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { expect, test } from './support/test.ts'

/** The example, with nothing beside the drawing. */
async function openExample(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click()
  await expect(link(page)).toBeVisible()
  await page.keyboard.press('Shift+L')
  await page.keyboard.press('Shift+R')
  await expect(page.getByRole('tab', { name: 'Virkning' })).toBeHidden()
  await page.getByRole('button', { name: 'Vis hele tegningen' }).click()
}

function link(page: Page): Locator {
  return page.getByRole('button', { name: /^Automatisk valg.* → Flere betaler/ })
}

function anew(page: Page): Locator {
  return page.getByRole('button', { name: 'Bøy lenken her' })
}

function bends(page: Page): Locator {
  return page.getByRole('button', { name: /^Bøy \d av \d/ })
}

/** The way of the link, as it is drawn. */
function way(page: Page): Promise<string | null> {
  return link(page).locator('.canvas-link__hit').getAttribute('d')
}

async function middleOf(locator: Locator) {
  const { x, y, width, height } = (await locator.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  return { x: x + width / 2, y: y + height / 2 }
}

async function select(page: Page): Promise<void> {
  await link(page).focus()
  await page.keyboard.press('Space')
  await expect(link(page)).toHaveAttribute('aria-pressed', 'true')
}

async function drag(page: Page, grip: Locator, by: { readonly x: number; readonly y: number }) {
  const from = await middleOf(grip)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 })
  await page.mouse.up()
}

test('a link is bent by mouse, undone, kept when the page is loaded anew, and straightened', async ({
  page,
}) => {
  await openExample(page)
  const straight = await way(page)
  await select(page)
  await drag(page, anew(page).first(), { x: 20, y: 30 })
  await expect(bends(page)).toHaveCount(1)
  const bent = await way(page)
  expect(bent).not.toBe(straight)

  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => way(page)).toBe(straight)
  await page.keyboard.press('ControlOrMeta+y')
  await expect.poll(() => way(page)).toBe(bent)

  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  await page.reload()
  await expect.poll(() => way(page)).toBe(bent)

  await link(page).focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Rett ut lenken' }).click()
  await expect.poll(() => way(page)).toBe(straight)
})

test('a click takes hold of a bend and the next lets go; a double click takes it away', async ({
  page,
}) => {
  await openExample(page)
  const straight = await way(page)
  await select(page)
  const from = await middleOf(anew(page).first())
  await page.mouse.click(from.x, from.y)
  await page.mouse.move(from.x + 24, from.y - 36, { steps: 3 })
  await page.mouse.click(from.x + 24, from.y - 36)
  await expect(bends(page)).toHaveCount(1)
  const at = await middleOf(bends(page))
  expect(Math.round(at.x - from.x)).toBeGreaterThan(15)
  await expect(link(page)).toHaveAttribute('aria-pressed', 'true')

  await page.mouse.click(at.x, at.y)
  await page.mouse.move(at.x + 60, at.y, { steps: 3 })
  await page.keyboard.press('Escape')
  expect(await middleOf(bends(page))).toEqual(at)

  await bends(page).dblclick()
  await expect(bends(page)).toHaveCount(0)
  expect(await way(page)).toBe(straight)
})

test('a bend that is let go while the pointer still moves is kept once, and undone as a whole', async ({
  page,
}) => {
  await openExample(page)
  const straight = await way(page)
  await select(page)
  const from = await middleOf(anew(page).first())
  await page.mouse.click(from.x, from.y)
  await page.mouse.move(from.x + 10, from.y - 10)
  // The move and the press come within one frame.
  await link(page).evaluate(
    (element, { x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, isPrimary: true, pointerId: 1 }
      element.dispatchEvent(new PointerEvent('pointermove', at))
      element.dispatchEvent(new PointerEvent('pointerdown', { ...at, button: 0 }))
    },
    { x: from.x + 40, y: from.y - 60 },
  )
  await expect(bends(page)).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(bends(page)).toHaveCount(0)
  await expect.poll(() => way(page)).toBe(straight)
})

test('the same by keyboard alone, each bend one step', async ({ page }) => {
  await openExample(page)
  const straight = await way(page)
  await select(page)
  await expect(anew(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(anew(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(bends(page)).toBeFocused()
  await axe(page)
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bends(page)).toBeFocused()
  expect(await way(page)).not.toBe(straight)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => way(page)).toBe(straight)
  await page.keyboard.press('ControlOrMeta+y')
  await expect(bends(page)).toHaveCount(1)

  await bends(page).focus()
  await page.keyboard.press('Delete')
  await expect(bends(page)).toHaveCount(0)
  await expect(link(page)).toBeFocused()
  expect(await way(page)).toBe(straight)
})

test('when a bend is undone, the focus goes to its link', async ({ page }) => {
  await openExample(page)
  await select(page)
  await drag(page, anew(page).first(), { x: 20, y: 30 })
  await expect(bends(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(bends(page)).toHaveCount(0)
  await expect(link(page)).toBeFocused()

  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(bends(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(bends(page)).toHaveCount(0)
  await expect(link(page)).toBeFocused()
})

test('a proposal keeps its own bends; the base its own', async ({ page }) => {
  await openExample(page)
  await select(page)
  await drag(page, anew(page).first(), { x: 10, y: 20 })
  const inBase = await way(page)

  await page.keyboard.press('.')
  await expect.poll(() => way(page)).toBe(inBase)
  await link(page).focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Rett ut lenken' }).click()
  await expect(bends(page)).toHaveCount(0)
  const own = await way(page)
  expect(own).not.toBe(inBase)

  await page.keyboard.press('b')
  await expect.poll(() => way(page)).toBe(inBase)
  await page.keyboard.press('.')
  await expect.poll(() => way(page)).toBe(own)
})

test('a tidy drawing straightens what no longer fits, in the same step', async ({ page }) => {
  await openExample(page)
  await select(page)
  await drag(page, anew(page).first(), { x: 10, y: 20 })
  await expect(bends(page)).toHaveCount(1)
  const box = page.getByRole('button', { name: /\d: Flere betaler til rett tid\./ })
  await box.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('m')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('Enter')
  const moved = await way(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill('Rydd tegningen')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ryddet tegningen og rettet ut 1 lenke')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => way(page)).toBe(moved)
})
