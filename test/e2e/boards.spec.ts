import { board, openSample, part, parts, zone } from './support/boards.ts'
import { expect, test } from './support/test.ts'

test('a card for P1 becomes a box, its parts are placed, and a probe is written, by mouse', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Ny syntese' }).click()
  const card = board(page, 'Ny syntese')
  await card.getByRole('textbox', { name: 'Formål' }).fill('Færre krav som kunne vært unngått')

  await card.getByRole('button', { name: 'Ny celle: NAV, System (på tvers)' }).click()
  await card.getByRole('radio', { name: 'nytte', exact: true }).check()
  await card.getByRole('textbox', { name: 'Beskriv' }).fill('Færre tilbakekrevinger')
  await card.getByRole('combobox', { name: 'Tallfesting' }).selectOption('Tallfestet')
  await card.getByRole('combobox', { name: 'Belegg' }).selectOption('Erfaring')
  await card.getByRole('combobox', { name: 'Når' }).selectOption('Om noen år')
  const cell = card.getByRole('button', { name: /^nytte Færre tilbakekrevinger/ })
  await expect(cell).toContainText('Tallfestet · Om noen år · Erfaring')

  await card.getByRole('button', { name: 'Gjør til boks' }).click()
  await card.getByRole('combobox', { name: 'Følger av' }).selectOption(parts[3])
  await card.getByRole('button', { name: 'Gjør til boks' }).click()
  await expect(cell.locator('.card-face__tie')).toHaveText('Færre tilbakekrevinger')

  await card.getByRole('combobox', { name: 'Hvem', exact: true }).selectOption('Skatteetaten')
  await card.getByRole('combobox', { name: 'trenger', exact: true }).selectOption('leveranse')
  await card
    .getByRole('combobox', { name: 'fra', exact: true })
    .selectOption('Banker og systemleverandører')
  await card.getByRole('button', { name: 'Legg til avhengighet' }).click()
  await expect(card.getByRole('img', { name: /Avhengigheter mellom aktører: 1 pil/ })).toBeVisible()

  await card.getByRole('button', { name: 'Ferdig' }).click()
  const alarm = 'Noe som trengs av Banker og systemleverandører, er ikke avtalt'
  await card.getByRole('button', { name: `Vis meg: ${alarm}` }).click()
  await expect(card.getByRole('combobox', { name: /^Status for: Skatteetaten/ })).toBeFocused()
  await card.getByRole('button', { name: `Godta med begrunnelse: ${alarm}` }).click()
  await card.getByRole('textbox', { name: 'Hvorfor er det greit?' }).fill('Vi møter dem i mai')
  await card.getByRole('button', { name: 'Godta med begrunnelse', exact: true }).click()
  await expect(card.getByText('1 er godtatt')).toBeVisible()

  await page.getByRole('link', { name: 'Tegning' }).click()
  const impact = page.getByRole('tabpanel', { name: 'Virkning' })
  await impact.getByRole('button', { name: 'Varsle før kravet oppstår' }).click()
  const own = impact.locator('.impact-group', {
    has: page.getByRole('heading', { name: /^Nye effekter/ }),
  })
  await expect(own.getByText('Færre tilbakekrevinger')).toBeVisible()

  await page.getByRole('link', { name: 'Cynefin' }).click()
  const cynefin = board(page, 'Cynefin')
  for (const title of [...parts, 'Færre tilbakekrevinger']) {
    await part(page, title).dragTo(zone(page, /^Komplisert/))
    await expect(zone(page, /^Komplisert/).getByRole('button', { name: title })).toBeVisible()
  }
  const lint = cynefin.getByText('Alt er plassert som komplisert eller klart')
  await expect(lint).toBeVisible()
  await expect(cynefin.getByText(/Kilden advarer: .* Hva ville overrasket oss\?/)).toBeVisible()

  await part(page, parts[0]).dragTo(zone(page, /^Kompleks/))
  await expect(lint).toBeHidden()
  await expect(cynefin.getByText('5 teller ikke ennå')).toBeVisible()
  await cynefin.getByRole('textbox', { name: 'Hvorfor her?' }).fill('Ingen vet hvordan folk svarer')
  await cynefin.getByRole('textbox', { name: 'Hvem sier det?' }).fill('Kari')
  await cynefin.getByRole('textbox', { name: 'Hvem sier det?' }).press('Enter')
  await expect(cynefin.getByText('Vanskeligste del: kompleks.')).toBeVisible()
  await expect(cynefin.getByText('4 teller ikke ennå')).toBeVisible()

  await cynefin.getByRole('button', { name: 'Skriv et trygt forsøk' }).click()
  const form = page.getByRole('dialog', { name: 'Trygt forsøk' })
  await form.getByRole('button', { name: 'Lagre forsøket' }).click()
  await expect(form.getByText('Skriv hva dere tror.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Hypotese' }).fill('Et varsel i tide virker')
  await form.getByRole('textbox', { name: 'Tegn på at det virker' }).fill('Én av fem retter')
  await form.getByRole('textbox', { name: 'Kostnadstak' }).fill('200 000 kr')
  await form.getByLabel('Sluttdato').fill('2020-01-31')
  await form.getByRole('button', { name: 'Lagre forsøket' }).click()

  await cynefin.getByText('Forsøk: 1').click()
  const probe = cynefin.getByRole('row', { name: /Et varsel i tide virker/ })
  await expect(probe).toContainText('Over fristen')
  await probe.getByRole('combobox', { name: /^Status for/ }).selectOption('Dempes')
  await expect(probe).not.toContainText('Over fristen')

  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
  await page.reload()
  await cynefin.getByText('Forsøk: 1').click()
  await expect(probe.getByRole('combobox', { name: /^Status for/ })).toHaveValue('damp')
})

test('a drag is one step, and undo takes the placing and its history back', async ({ page }) => {
  await openSample(page)
  await page.getByRole('link', { name: 'Cynefin' }).click()
  await part(page, parts[1]).dragTo(zone(page, /^Kaotisk/))
  await page.getByRole('textbox', { name: 'Hvorfor her?' }).fill('Alt står stille')
  await page.getByRole('textbox', { name: 'Hvem sier det?' }).fill('Kari')
  await page.getByRole('textbox', { name: 'Hvem sier det?' }).press('Enter')
  await expect(board(page, 'Cynefin').getByText('Kaotisk 1')).toBeVisible()
  await page.getByRole('button', { name: /^Angre/ }).click()
  await expect(zone(page, /^Komplisert/).getByRole('button', { name: parts[1] })).toBeVisible()
  await expect(board(page, 'Cynefin').getByText('Kaotisk 1')).toBeHidden()
  await expect(page.getByText(/^Historikk/)).toBeHidden()
})
