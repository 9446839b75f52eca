import type { Page } from '@playwright/test'
import { board, openSample, part, parts, tabTo, zone } from './support/boards.ts'
import { expect, test } from './support/test.ts'

/** Writes where the focus is. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('a card for P1 becomes a box, its parts are placed, and a probe is written, by keyboard only', async ({
  page,
}) => {
  test.slow()
  await openSample(page)
  await tabTo(page, page.getByRole('link', { name: 'Ny syntese' }))
  await press(page, 'Enter')
  const card = board(page, 'Ny syntese')

  // Into the table with Tab, and about in it with arrows.
  await tabTo(page, card.locator('[data-spot="0:0:0"]'))
  await press(page, 'End', 'ArrowDown', 'Home', 'ArrowRight', 'ArrowDown')
  await expect(card.getByRole('button', { name: 'Ny celle: NAV, System (på tvers)' })).toBeFocused()
  await press(page, 'Enter')
  await expect(card.getByRole('radio', { name: 'nytte', exact: true })).toBeFocused()
  await press(page, 'Space', 'Tab')
  await type(page, 'Færre tilbakekrevinger')
  await tabTo(page, card.getByRole('button', { name: 'Gjør til boks' }))
  await press(page, 'Enter')
  await expect(card.getByRole('textbox', { name: 'Kort tittel' })).toBeFocused()
  await tabTo(page, card.getByRole('button', { name: 'Gjør til boks' }))
  await press(page, 'Enter')
  const cell = card.getByRole('button', { name: /^nytte Færre tilbakekrevinger/ })
  await expect(cell.locator('.card-face__tie')).toHaveText('Færre tilbakekrevinger')
  await tabTo(page, card.getByRole('button', { name: 'Ferdig' }))
  await press(page, 'Escape')
  await expect(cell).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Tegning' }), 'Shift+Tab')
  await press(page, 'Enter')
  const impact = page.getByRole('tabpanel', { name: 'Virkning' })
  await tabTo(page, impact.getByRole('button', { name: 'Varsle før kravet oppstår' }))
  await press(page, 'Enter')
  const own = impact.locator('.impact-group', {
    has: page.getByRole('heading', { name: /^Nye effekter/ }),
  })
  await expect(own.getByText('Færre tilbakekrevinger')).toBeVisible()

  await tabTo(page, page.getByRole('link', { name: 'Cynefin' }), 'Shift+Tab')
  await press(page, 'Enter')
  const cynefin = board(page, 'Cynefin')
  // The parts are one stop for Tab; arrows walk among them, and a figure places.
  for (const title of [...parts, 'Færre tilbakekrevinger']) {
    await tabTo(page, cynefin.locator('[data-part][tabindex="0"]'))
    while (!(await part(page, title).evaluate((it) => it === document.activeElement))) {
      await press(page, 'ArrowDown')
    }
    await press(page, '3')
    await expect(zone(page, /^Komplisert/).getByRole('button', { name: title })).toBeVisible()
    await expect(cynefin.getByRole('textbox', { name: 'Hvorfor her?' })).toBeFocused()
    await press(page, 'Escape')
    await expect(part(page, title)).toBeFocused()
  }
  const lint = cynefin.getByText('Alt er plassert som komplisert eller klart')
  await expect(lint).toBeVisible()

  while (!(await part(page, parts[0]).evaluate((it) => it === document.activeElement))) {
    await press(page, 'ArrowDown')
  }
  await press(page, 'Enter')
  await tabTo(page, cynefin.getByRole('button', { name: 'Flytt til', exact: true }))
  await press(page, 'Enter')
  await expect(page.locator('[role^="menuitem"]:focus')).toBeVisible()
  await press(page, 'Home', 'Enter')
  await expect(lint).toBeHidden()
  await expect(cynefin.getByRole('textbox', { name: 'Hvorfor her?' })).toBeFocused()
  await type(page, 'Ingen vet hvordan folk svarer')
  await press(page, 'Tab')
  await type(page, 'Kari')
  await tabTo(page, cynefin.getByRole('button', { name: 'Skriv et trygt forsøk' }))
  await expect(cynefin.getByText('Vanskeligste del: kompleks.')).toBeVisible()
  await press(page, 'Enter')
  const form = page.getByRole('dialog', { name: 'Trygt forsøk' })
  await expect(form.getByRole('textbox', { name: 'Hypotese' })).toBeFocused()
  await type(page, 'Et varsel i tide virker')
  await tabTo(page, form.getByRole('button', { name: 'Lagre forsøket' }))
  await press(page, 'Enter')
  await expect(cynefin.getByText('Forsøk: 1')).toBeVisible()
  await expect(cynefin.getByRole('button', { name: 'Skriv et trygt forsøk' })).toBeFocused()
})

test('a part is chosen and moved by clicks alone, and hands are raised for it', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Cynefin' }).click()
  const cynefin = board(page, 'Cynefin')
  await part(page, parts[1]).click()
  await cynefin.getByText('Håndsopprekning').click()
  await cynefin.getByRole('button', { name: 'Én hånd til for Kaotisk' }).click()
  for (let hands = 0; hands < 3; hands++) {
    await cynefin.getByRole('button', { name: 'Én hånd til for Klar' }).click()
  }
  await expect(cynefin.getByText('Hendene: 3 klar, 1 kaotisk')).toBeVisible()
  await cynefin.getByRole('button', { name: 'Flytt hit: Klar' }).click()
  await expect(zone(page, /^Klar/).getByText('3 klar, 1 kaotisk')).toBeVisible()
})

test('five answers suggest a domain and set none', async ({ page }) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Cynefin' }).click()
  const cynefin = board(page, 'Cynefin')
  await part(page, parts[1]).click()
  await cynefin.getByText('Fem spørsmål som kan hjelpe').click()
  const answer = (question: string, word: string) =>
    cynefin.getByRole('radiogroup', { name: question }).getByText(word).click()
  await answer('Ville fageksperter vært enige om virkningen?', 'Nei')
  await answer('Avhenger utfallet av hvordan mange aktører reagerer?', 'Ja')
  await expect(cynefin.getByText('Svar på flere')).toBeVisible()
  await answer('Må vi handle før vi vet?', 'Nei')
  await expect(cynefin.getByText('Svarene peker mot kompleks. Dere bestemmer.')).toBeVisible()
  await expect(zone(page, /^Komplisert/).getByRole('button', { name: parts[1] })).toBeVisible()
})
