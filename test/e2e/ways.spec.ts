import type { Locator, Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { fileOf, openExample, titleOf } from './support/desk.ts'
import { expect, type Look, test } from './support/test.ts'

function canvas(page: Page): Locator {
  return page.getByRole('application')
}

function boxes(page: Page): Locator {
  return canvas(page).locator('[aria-roledescription="boks"]')
}

function box(page: Page, title: string): Locator {
  return canvas(page).getByRole('button', { name: new RegExp(`\\d: ${title}\\.`) })
}

function bar(page: Page): Locator {
  return page.getByRole('region', { name: 'Hva tegningen viser' })
}

async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await openExample(page)
  await expect(box(page, 'Statens krav blir betalt')).toBeVisible()
}

/** Finds a command by its name and runs it, as one does without a mouse. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Finn en kommando' }).fill(name)
  await page.keyboard.press('Enter')
}

/** Where a box stands on the screen. */
async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const rect = await place.boundingBox()
  if (!rect) throw new Error(`${place} is not on the page.`)
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** The middle of a box when the camera has come to rest. */
async function restOf(page: Page, of: Locator): Promise<{ x: number; y: number }> {
  let at = await middleOf(of)
  await expect(async () => {
    const before = at
    await page.waitForTimeout(200)
    at = await middleOf(of)
    expect(at).toEqual(before)
  }).toPass()
  return at
}

test('by mouse: a part of the theory is shown alone, and left with a button', async ({ page }) => {
  await open(page)
  const all = await boxes(page).count()
  const before = await restOf(page, box(page, 'Statens krav blir betalt'))
  await box(page, 'Færre får utbetalt feil beløp').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'det som fører hit' }).click()
  await expect(bar(page)).toContainText(
    'Viser bare det som fører til «Færre får utbetalt feil beløp»',
  )
  const shown = await boxes(page).count()
  expect(shown).toBeLessThan(all)
  await expect(bar(page)).toContainText(`${shown} av ${all} bokser`)
  await expect(box(page, 'Statens krav blir betalt')).toHaveCount(0)

  await bar(page).getByRole('button', { name: 'Vis hele teorien' }).click()
  await expect(boxes(page)).toHaveCount(all)
  await expect(bar(page)).toHaveCount(0)
  const after = await restOf(page, box(page, 'Statens krav blir betalt'))
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
  await expect(page.getByRole('button', { name: /^Angre/ })).toBeDisabled()
})

test('by keyboard: what a box leads to is shown, said, edited, and left with Escape', async ({
  page,
}) => {
  await open(page)
  const all = await boxes(page).count()
  await box(page, 'Kontroll før utbetaling').focus()
  await page.keyboard.press('Space')
  await command(page, 'dette fører til')
  await expect(page.getByRole('status')).toContainText(
    'Viser bare det som «Kontroll før utbetaling» fører til',
  )
  await expect(box(page, 'Kontroll før utbetaling')).toBeFocused()
  await page.keyboard.press('F2')
  await page.keyboard.type('Kontroll før pengene går ut')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Kontroll før pengene går ut')).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.getByRole('status')).toContainText('lagt ut for lesing')
  await page.keyboard.press('Escape')
  await expect(boxes(page)).toHaveCount(all)
  await expect(box(page, 'Kontroll før pengene går ut')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(box(page, 'Kontroll før utbetaling')).toBeVisible()
})

test('the proposal’s and an actor’s part are shown from the impact panel', async ({ page }) => {
  await open(page)
  await page.keyboard.press('.')
  const panel = page.getByRole('tabpanel')
  await panel.getByRole('button', { name: 'Vis bare det forslaget berører' }).click()
  await expect(bar(page)).toContainText('14 av 26 bokser')
  await expect(box(page, 'Varsle bruker før et krav oppstår')).toBeVisible()
  await panel.getByRole('button', { name: /^Skatteetaten/ }).click()
  await panel.getByRole('button', { name: 'Vis bare delen til Skatteetaten' }).click()
  await expect(bar(page)).toContainText('Viser bare delen til Skatteetaten')
  // What is not in the part is shown in the whole when one looks for it.
  await page
    .getByRole('region', { name: 'Lag og disposisjon' })
    .getByRole('button', { name: 'Kontroll før utbetaling' })
    .click()
  await expect(bar(page)).toHaveCount(0)
  await expect(box(page, 'Kontroll før utbetaling')).toBeVisible()
})

test('an actor’s part is found by keyboard among all actors', async ({ page }) => {
  await open(page)
  await command(page, 'aktørens del')
  const dialog = page.getByRole('dialog', { name: 'Vis bare aktørens del' })
  await dialog.getByRole('button', { name: /^NAV/ }).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page)).toContainText('Viser bare delen til NAV')
  await expect(canvas(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
})

test('by mouse: from the bottom up and in rows, and nothing of the drawing is altered', async ({
  page,
}) => {
  await open(page)
  const before = await fileOf(page)
  await page.getByRole('button', { name: 'Inndeling' }).click()
  await page.getByRole('menuitemradio', { name: 'Nedenfra og opp' }).click()
  await expect(bar(page)).toContainText('Lagt ut nedenfra og opp')
  await expect(page.getByRole('button', { name: 'Ny boks' })).toHaveCount(0)
  const effect = await middleOf(box(page, 'Statens krav blir betalt'))
  const output = await middleOf(box(page, 'Kontroll før utbetaling'))
  expect(effect.y).toBeLessThan(output.y)
  await page.getByRole('button', { name: 'Inndeling' }).click()
  await page.getByRole('menuitemradio', { name: 'Rader etter aktør' }).click()
  await expect(bar(page)).toContainText('nedenfra og opp, med rader etter aktør')
  await expect(canvas(page).getByText('Skatteetaten', { exact: true })).toBeVisible()

  // A drag moves nothing.
  const at = await restOf(page, box(page, 'Statens krav blir betalt'))
  await page.mouse.move(at.x, at.y - 20)
  await page.mouse.down()
  await page.mouse.move(at.x + 80, at.y + 60, { steps: 5 })
  await page.mouse.up()
  expect(await middleOf(box(page, 'Statens krav blir betalt'))).toEqual(at)

  await page.getByRole('button', { name: 'Tilbake til tegningen' }).click()
  await expect(bar(page)).toHaveCount(0)
  expect(await fileOf(page)).toBe(before)
})

test('by mouse: what is read from the bottom up is drawn so, in every layer, and kept', async ({
  page,
}) => {
  await open(page)
  const before = await fileOf(page)
  await page.getByRole('button', { name: 'Inndeling' }).click()
  await page.getByRole('menuitemradio', { name: 'Nedenfra og opp' }).click()
  await bar(page).getByRole('button', { name: 'Tegn i denne retningen' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(page.getByRole('status')).toContainText('Tegner nedenfra og opp')

  // A link let go above its box brings what the box leads to.
  const output = box(page, 'Kontroll før utbetaling')
  await output.hover()
  const rest = await restOf(page, output)
  const handle = await middleOf(output.locator('.canvas-handle.source'))
  expect(handle.y).toBeLessThan(rest.y)
  await page.mouse.move(handle.x, handle.y)
  await page.mouse.down()
  await page.mouse.move(handle.x + 190, handle.y - 60, { steps: 6 })
  await page.mouse.up()
  await page.keyboard.type('Færre saker')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Færre saker')).toHaveAccessibleName(/^Brukereffekt/)

  await page.reload()
  await expect(box(page, 'Statens krav blir betalt')).toBeVisible()
  await page.keyboard.press('.')
  const own = await restOf(page, box(page, 'Varsel i brukers bank eller regnskapssystem'))
  expect((await middleOf(box(page, 'Statens krav blir betalt'))).y).toBeLessThan(own.y)
  expect((await middleOf(box(page, 'Forpliktende samarbeid mellom fem etater'))).y).toBeGreaterThan(
    own.y,
  )
  expect(JSON.parse(await fileOf(page)).programme.flow).toBe('up')
  expect(JSON.parse(before).programme.flow).toBeUndefined()
})

test('by keyboard: a drawing is turned, drawn in, and turned back by undo', async ({ page }) => {
  await open(page)
  const before = await fileOf(page)
  await command(page, 'Nedenfra og opp')
  await expect(bar(page)).toContainText('Lagt ut nedenfra og opp')
  await command(page, 'Tegn i denne retningen')
  await expect(bar(page)).toHaveCount(0)
  await box(page, 'Kontroll før utbetaling').focus()
  await page.keyboard.press('ControlOrMeta+ArrowUp')
  await page.keyboard.type('Færre saker')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Færre saker')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(box(page, 'Kontroll før utbetaling')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  expect(await fileOf(page)).toBe(before)
})

test('by keyboard: rows by result level, as it is said', async ({ page }) => {
  await open(page)
  await command(page, 'Rader etter resultatnivå')
  await expect(page.getByRole('status')).toContainText('Lagt ut med rader etter resultatnivå.')
  await expect(canvas(page).getByText('Systemresultat', { exact: true })).toBeVisible()
  await command(page, 'Uten rader')
  await expect(bar(page)).toHaveCount(0)
})

test('the picture one downloads is of what is shown', async ({ page }) => {
  await open(page)
  await box(page, 'Færre får utbetalt feil beløp').click()
  await command(page, 'det som fører hit')
  await expect(bar(page)).toBeVisible()
  const waiting = page.waitForEvent('download')
  await command(page, 'Last ned tegningen som SVG')
  const chunks: Buffer[] = []
  for await (const chunk of await (await waiting).createReadStream()) chunks.push(chunk as Buffer)
  const svg = Buffer.concat(chunks).toString()
  expect(svg).toContain('Viser bare det som fører til')
  expect(svg).not.toContain('Statens krav')
})

test('the status line tells whether the back row can read, and does what helps', async ({
  page,
}) => {
  await open(page)
  const meter = page.getByRole('button', { name: 'Ikke lesbar fra 5 m' })
  await meter.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Lesbarhet' })
  await expect(panel).toContainText('Fra 5 m trengs 31 px')
  await panel.getByRole('button', { name: /^Vis bare titlene, i \d+ %$/ }).click()
  const titles = page.getByRole('button', { name: 'Titlene er lesbare fra 5 m' })
  await expect(titles).toBeVisible()
  await titles.click()
  await expect(panel.getByRole('radio', { name: '5 m' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Ikke lesbar fra 8 m' })).toBeVisible()
  await page.reload()
  await expect(titleOf(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /fra 8 m$/ })).toBeVisible()
})

const looks = [
  { language: 'nb', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const satisfies readonly Look[]

const words = {
  nb: {
    example: 'Åpne eksempelet',
    layout: 'Inndeling',
    up: 'Nedenfra og opp',
    part: 'Vis bare det forslaget berører',
    meter: /fra 5 m$/,
  },
  en: {
    example: 'Open the example',
    layout: 'Layout',
    up: 'From the bottom up',
    part: 'Show only what the proposal touches',
    meter: /from 5 m$/,
  },
} as const

for (const look of looks) {
  test(`axe finds nothing on the bar, the menu and the meter, ${look.scheme}, ${look.language}`, async ({
    openIn,
  }) => {
    const page = await openIn(look)
    const say = words[look.language]
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: look.scheme })
    await page.getByRole('button', { name: say.example }).click()
    await expect(page.locator('[data-saving]')).toBeVisible()
    await page.keyboard.press('.')
    await page.getByRole('button', { name: say.layout }).click()
    await axe(page)
    await page.getByRole('menuitemradio', { name: say.up }).click()
    await expect(page.locator('.canvas-reading')).toBeVisible()
    await page.getByRole('button', { name: say.part }).click()
    await expect(page.locator('.canvas-reading kbd')).toBeVisible()
    await axe(page)
    await page.getByRole('button', { name: say.meter }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await axe(page)
  })
}
