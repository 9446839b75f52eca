import { fileOf, openExample, outlineRow, retitle, saved, titleOf } from './support/desk.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await openExample(page)
})

const layers = { base: 'Grunnkart', a: 'Forslag A: Varsle før kravet oppstår', b: /^Forslag B/ }

test('layers are switched by key, in the bar and in the list', async ({ page }) => {
  const bar = page.getByRole('group', { name: 'Lag' })
  const shown = (name: string | RegExp) =>
    expect(bar.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
  await shown(layers.base)
  await page.keyboard.press('.')
  await shown(layers.a)
  await expect(outlineRow(page, /Varsle bruker før et krav oppstår/)).toContainText('ny')
  await page.keyboard.press('.')
  await shown(layers.b)
  await page.keyboard.press(',')
  await shown(layers.a)
  await page.keyboard.press('b')
  await shown(layers.base)
  await page.keyboard.press('Shift+B')
  await shown(layers.a)
  await page.keyboard.press('Shift+B')
  await shown(layers.base)
  await bar.getByRole('button', { name: layers.b }).click()
  await shown(layers.b)
  await page
    .getByRole('region', { name: 'Lag og disposisjon' })
    .getByRole('button', { name: 'Varsle før kravet oppstår' })
    .click()
  await shown(layers.a)
})

test('a box without a title is called so in the outline, until it has one', async ({ page }) => {
  await outlineRow(page, 'Flere betaler til rett tid').click()
  await expect(outlineRow(page, 'uten tittel')).toHaveCount(0)
  await page
    .getByRole('application')
    .getByRole('button', { name: /: Flere betaler til/ })
    .focus()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /^Tittel på/ })).toBeFocused()
  await expect(outlineRow(page, 'uten tittel')).toBeVisible()
  await page.keyboard.type('Færre purringer')
  await page.keyboard.press('Enter')
  await expect(outlineRow(page, 'Færre purringer')).toBeVisible()
  await expect(outlineRow(page, 'uten tittel')).toHaveCount(0)
})

test('every step has a name, is undone and done again', async ({ page }) => {
  const undo = page.getByRole('button', { name: /^Angre/ })
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await retitle(page, 'Innkreving')
  await expect(page.getByRole('button', { name: 'Angre: Endret programmet' })).toBeVisible()
  await page.getByRole('button', { name: 'Grunnkart' }).first().focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(titleOf(page)).toHaveValue('Fremtidens innkreving (eksempel)')
  await expect(page.getByText('Angret: Endret programmet')).toBeVisible()
  await page.getByRole('button', { name: 'Gjør om: Endret programmet' }).click()
  await expect(titleOf(page)).toHaveValue('Innkreving')
  await expect(page.getByText('Gjorde om: Endret programmet')).toBeVisible()

  await titleOf(page).fill('Angret')
  await titleOf(page).press('Escape')
  await expect(titleOf(page)).toHaveValue('Innkreving')
  await page.getByRole('button', { name: 'Angre: Endret programmet' }).click()
  await expect(titleOf(page)).toHaveValue('Fremtidens innkreving (eksempel)')
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
})

test('a proposal is added with the next letter, given a status, and taken away again', async ({
  page,
}) => {
  await page
    .getByRole('group', { name: 'Lag' })
    .getByRole('button', { name: 'Nytt forslag' })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Nytt forslag' })
  await dialog.getByRole('button', { name: 'Legg til forslaget' }).click()
  await expect(dialog.getByText('Gi forslaget en kort tittel.')).toBeVisible()
  await dialog.getByRole('textbox').fill('Én innlogging')
  await dialog.getByRole('textbox').press('Enter')
  await expect(page.getByRole('button', { name: 'Forslag C: Én innlogging' })).toBeVisible()

  await page.getByRole('button', { name: 'Handlinger for forslag C' }).click()
  await page.getByRole('menuitemradio', { name: 'Parkert' }).click()
  const list = page.getByRole('region', { name: 'Lag og disposisjon' })
  await expect(list.getByRole('button', { name: /Én innlogging/ })).toContainText('Parkert')
  await page.getByRole('button', { name: 'Handlinger for forslag C' }).click()
  await page.getByRole('menuitem', { name: 'Slett forslaget' }).click()
  await expect(page.getByRole('button', { name: /Én innlogging/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Angre: Slettet forslag' }).click()
  await expect(page.getByRole('button', { name: 'Forslag C: Én innlogging' })).toBeVisible()
})

test('panes are closed, opened and resized, and are so at the next visit', async ({ page }) => {
  const left = page.getByRole('region', { name: 'Lag og disposisjon' })
  const right = page.getByRole('region', { name: 'Egenskaper og virkning' })
  await page.keyboard.press('Shift+L')
  await expect(left).toBeHidden()
  const divider = page.getByRole('separator', { name: /Egenskaper og virkning/ })
  const width = async () => (await right.boundingBox())?.width ?? 0
  const before = await width()
  await divider.focus()
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
  expect(await width()).toBeGreaterThan(before + 40)
  const after = await width()
  await page.getByRole('tab', { name: 'Egenskaper' }).click()

  await page.reload()
  await expect(page.getByRole('tab', { name: 'Egenskaper' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(left).toBeHidden()
  expect(await width()).toBeCloseTo(after, 0)
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Lag og disposisjon' }).click()
  await expect(left).toBeVisible()
})

test('F6 walks the panes, and past the last it is the browser’s', async ({ page }) => {
  const pane = () =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'],
    )
  for (const name of ['top', 'start', 'canvas', 'end', 'status']) {
    await page.keyboard.press('F6')
    expect(await pane()).toBe(name)
  }
  const isTaken = await page.evaluate(
    () => !window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', cancelable: true })),
  )
  expect(isTaken).toBe(false)
  await page.keyboard.press('Shift+F6')
  expect(await pane()).toBe('end')
})

test('the first Tab leads past the bar to the drawing, and the address stays', async ({ page }) => {
  const address = page.url()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Hopp til tegningen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#canvas')).toBeFocused()
  expect(page.url()).toBe(address)
})

test('the command list finds by a part of the name, and does what is chosen', async ({ page }) => {
  await page.keyboard.press('ControlOrMeta+k')
  const field = page.getByRole('combobox', { name: 'Finn en kommando' })
  await field.fill('neste fors')
  await expect(page.getByRole('option')).toHaveText([/Neste forslag/])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: layers.a })).toHaveAttribute('aria-pressed', 'true')
})

test('what is typed while the command list is on its way goes there, not into the drawing', async ({
  page,
}) => {
  await page.getByRole('application').getByRole('button').first().focus()
  // The list is held back as on a slow disk, and typed into all the same.
  await page.route('**/Dialogs-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('nytt')
  await expect(page.getByRole('combobox', { name: 'Finn en kommando' })).toHaveValue('nytt')
  await page.keyboard.type(' forslag')
  await expect(page.getByRole('option').first()).toContainText('Nytt forslag')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Angre/ })).toBeDisabled()
})

test('the help sheet names every key, in the language of the screen', async ({ page }) => {
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Hjelp og hurtigtaster' })
  await expect(sheet.getByText('Bytt mellom de to siste lagene')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Innstillinger' }).click()
  await page.getByRole('combobox', { name: 'Språk' }).selectOption('English')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Help and shortcuts' }).click()
  await expect(page.getByText('Switch between the last two layers')).toBeVisible()
})

test('single letters can be switched off', async ({ page }) => {
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Innstillinger' }).click()
  await page.getByRole('switch', { name: 'Hurtigtaster på én bokstav' }).uncheck()
  await page.getByRole('button', { name: 'Ferdig' }).click()
  await page.keyboard.press('.')
  await expect(page.getByRole('button', { name: 'Grunnkart' }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox')).toBeVisible()
})

test('a wheel zooms, or moves the picture, as one has chosen', async ({ page }) => {
  const zoom = page.getByRole('button', { name: /^Zoom er / })
  const turn = async () => {
    await page.getByLabel('Tegning av endringsteorien').hover()
    await page.mouse.wheel(0, 240)
  }
  const before = await zoom.textContent()
  await turn()
  await expect(zoom).not.toHaveText(before ?? '')

  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Innstillinger' }).click()
  await page.getByRole('combobox', { name: 'Musehjul og styreflate' }).selectOption('scroll')
  await page.getByRole('button', { name: 'Ferdig' }).click()
  const box = page.locator('.react-flow__node').first()
  const [kept, place] = [await zoom.textContent(), await box.boundingBox()]
  await turn()
  await expect.poll(async () => (await box.boundingBox())?.y).toBeCloseTo((place?.y ?? 0) - 240)
  await expect(zoom).toHaveText(kept ?? '')
})

test('the drawing is given as SVG and as PNG', async ({ page }) => {
  for (const [name, ending, beginning] of [
    ['Last ned tegningen som SVG', '.svg', '<svg'],
    ['Last ned tegningen som PNG', '.png', '\u0089PNG'],
  ] as const) {
    await page.getByRole('button', { name: 'Mer', exact: true }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('menuitem', { name }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe(`fremtidens-innkreving-eksempel${ending}`)
    const stream = await download.createReadStream()
    const [first] = await stream.take(1).toArray()
    expect(Buffer.from(first).toString('latin1').startsWith(beginning)).toBe(true)
  }
})

test('on a narrow screen the panes are drawers over the canvas', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 })
  await page.reload()
  const drawer = page.getByRole('region', { name: 'Lag og disposisjon' })
  await expect(titleOf(page)).toBeVisible()
  await expect(drawer).toBeHidden()
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Lag og disposisjon' }).click()
  await expect(drawer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBe(0)
})

test('reloading and starting without a network keep everything', async ({ page, context }) => {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await retitle(page, 'Uten nett')
  await saved(page)
  const file = await fileOf(page)
  await context.setOffline(true)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Uten nett')
  expect(await fileOf(page)).toBe(file)
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(titleOf(again)).toHaveValue('Uten nett')
  await again.getByRole('button', { name: layers.a }).click()
  await expect(again.getByText('Påvirker 9 av 10 effekter', { exact: false })).toBeVisible()
})
