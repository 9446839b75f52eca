import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { board, openSample } from './support/boards.ts'
import { openExample } from './support/desk.ts'
import { expect, test } from './support/test.ts'

async function openBoard(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click()
  await expect(page.locator('.board')).toBeVisible()
}

/** What fades in has its colours when it is there. */
async function appeared(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished))
  })
}

for (const scheme of ['light', 'dark'] as const) {
  for (const language of ['nb', 'en'] as const) {
    test(`axe finds nothing on the boards, full and empty, ${scheme}, ${language}`, async ({
      openIn,
    }) => {
      test.slow()
      const page = await openIn({ language, scheme })
      await page.getByRole('button', { name: /^(Åpne eksempelet|Open the example)/ }).click()
      await openBoard(page, /synt(ese|hesis)/i)
      await axe(page)
      await page.locator('.card-cell').first().click()
      await axe(page)
      await page.locator('.kit-toggle-group label').nth(1).click()
      await page.locator('.vectors-chip').first().click()
      await axe(page)
      await openBoard(page, /Cynefin/)
      await axe(page)
      await page.locator('[data-part]').first().click()
      for (const fold of await page.locator('.board-panel summary').all()) await fold.click()
      await axe(page)
      await page.locator('.kit-toggle-group label').nth(1).click()
      await axe(page)
      await page.getByRole('button', { name: /^(Rammeverk|Framework)$/ }).click()
      await appeared(page)
      await axe(page)
      await page.keyboard.press('Escape')

      await page.goto('/#/')
      await page
        .getByRole('button', { name: /^(Nytt program|New programme)/ })
        .first()
        .click()
      await page.getByRole('textbox').first().fill('Tomt')
      await page.getByRole('radio', { name: /^(Tomt|Empty)/ }).check()
      await page
        .getByRole('button', { name: /^(Lag|Create|Opprett|Make|Start)/ })
        .last()
        .click()
      await openBoard(page, /synt(ese|hesis)/i)
      await axe(page)
      await openBoard(page, /Cynefin/)
      await axe(page)
    })
  }
}

test('the card, the map of vectors and Cynefin are downloaded as pictures', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  const picture = async () => {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Del', exact: true }).click()
    await page.getByRole('menuitem', { name: /^Last ned som bilde/ }).click()
    const download = await waiting
    const png = await readFile(await download.path())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    return { name: download.suggestedFilename(), width, isTall: height > 400 }
  }
  await openBoard(page, /syntese/)
  expect(await picture()).toEqual({
    name: 'forslag-a-varsle-for-kravet-oppstar-ny-syntese.png',
    width: 3000,
    isTall: true,
  })
  await page.getByText('Vektorkart').click()
  expect((await picture()).name).toBe('forslag-a-varsle-for-kravet-oppstar-vektorkart.png')
  await openBoard(page, /Cynefin/)
  expect((await picture()).name).toBe('forslag-a-varsle-for-kravet-oppstar-cynefin.png')
})

test('a board is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await openExample(page)
  await openBoard(page, /Cynefin/)
  await page.getByRole('button', { name: 'Del', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Kopier som tekst' }).click()
  await expect(page.getByText('Kopiert som tekst')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('Vanskeligste del: kompleks.')
  expect(text).toContain('Hendene: 6 kompleks, 3 komplisert')
})

test('what is written on a card in one tab stands in the other', async ({ page, context }) => {
  await openSample(page)
  await openBoard(page, /syntese/)
  const other = await context.newPage()
  await other.goto(page.url())
  const purpose = (tab: Page) => board(tab, 'Ny syntese').getByRole('textbox', { name: 'Formål' })
  const story = (tab: Page) =>
    board(tab, 'Ny syntese').getByRole('textbox', { name: 'Samlet fortelling' })
  await Promise.all([purpose(page).fill('Færre krav'), story(other).fill('Sammen')])
  await Promise.all([purpose(page).blur(), story(other).blur()])
  for (const tab of [page, other]) {
    await expect(purpose(tab)).toHaveValue('Færre krav')
    await expect(story(tab)).toHaveValue('Sammen')
  }
})

test('an agency’s rule set is loaded, used and removed; a wrong one is refused in words', async ({
  page,
}) => {
  await openSample(page)
  await openBoard(page, /syntese/)
  await page.getByRole('button', { name: 'Rammeverk' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rammeverk' })
  const load = async (file: object) => {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Last inn eget sett (JSON)' }).click()
    const buffer = Buffer.from(JSON.stringify(file))
    await (await chooser).setFiles({ name: 'r.json', mimeType: 'application/json', buffer })
  }
  await load({ format: 'nysyn-ruleset', version: 1, ruleSet: { id: 'etat', version: 1 } })
  await expect(dialog.getByText('«title» mangler.')).toBeVisible()
  await load({
    format: 'nysyn-ruleset',
    version: 1,
    ruleSet: {
      id: 'etat',
      version: 2,
      title: { nb: 'Etatens sett' },
      source: { title: 'Etaten' },
      vocabulary: { 'level.agency': { nb: 'Etat' } },
    },
  })
  await expect(dialog.getByRole('radio', { name: 'Etatens sett' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Etat', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Rammeverk' }).click()
  await dialog.getByRole('button', { name: 'Fjern Etatens sett' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Virksomhet' })).toBeVisible()
})

test('an actor is moved within its field by drag, by arrows and by buttons', async ({ page }) => {
  await page.goto('/')
  await openExample(page)
  await openBoard(page, /syntese/)
  await page.getByText('Vektorkart').click()
  const chip = page.locator('[data-chip="A7.civic"]')
  const place = async () => {
    const [chipBox, fieldBox] = [await chip.boundingBox(), await chip.locator('..').boundingBox()]
    if (!chipBox || !fieldBox) throw new Error('The actor is not on the map.')
    return chipBox.x - fieldBox.x
  }
  const before = await place()
  const box = await chip.boundingBox()
  if (!box) throw new Error('The actor is not on the map.')
  await page.mouse.move(box.x + 10, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 80, box.y + 30, { steps: 5 })
  await page.mouse.up()
  const dragged = await place()
  expect(dragged).toBeGreaterThan(before + 30)
  await chip.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(place).toBeLessThan(dragged)
  const nudged = await place()
  await chip.click()
  await page.getByRole('button', { name: 'Flytt mot venstre' }).click()
  await expect.poll(place).toBeLessThan(nudged)
  await page.getByRole('button', { name: 'Tilbake i rekka' }).click()
  await expect.poll(place).toBe(before)
  await expect(page.getByText('ingen aktør her').first()).toBeVisible()
})
