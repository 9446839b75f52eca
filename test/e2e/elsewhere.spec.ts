import type { Locator, Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { openSample, tabTo } from './support/boards.ts'
import { outlineRow, saved } from './support/desk.ts'
import { expect, test } from './support/test.ts'

/** Another programme: one activity of its own towards two effects of ours, one under another name. */
const other = {
  format: 'nysyn',
  version: 1,
  programme: {
    id: 'other',
    title: 'Trygg økonomi',
    theory: {
      factors: {
        T1: { kind: 'activity', title: 'Undervise i personlig økonomi' },
        B1: { kind: 'user_effect', title: 'færre får utbetalt feil beløp' },
        B2: { kind: 'user_effect', title: 'Folk betaler når de skal' },
      },
      links: {
        l1: { from: 'T1', to: 'B1' },
        l2: { from: 'T1', to: 'B2' },
      },
    },
    proposals: {
      P9: {
        title: 'Veiledning på skattekontoret',
        change: {
          factors: { own: { kind: 'activity', title: 'Veilede ved oppmøte' } },
          links: { l9: { from: 'own', to: 'B1' } },
        },
      },
    },
  },
}

test('an initiative of others comes in from their file, and is after the same benefit', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Hent initiativ fra programfil …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hent initiativ fra programfil' })
  const choose = dialog.getByRole('button', { name: 'Velg programfil …' })
  const theirs = other.programme.theory
  const broken = { ...theirs, links: { l1: { from: 'T1' } } }

  await give(page, choose, { ...other, programme: { ...other.programme, theory: broken } })
  await expect(dialog.getByRole('alert')).toContainText('Feltet «to» mangler.')
  await expect(dialog.getByRole('alert')).toContainText('Ingenting her er endret.')
  await axe(page)

  await give(page, choose, other)
  await expect(dialog.getByRole('textbox', { name: 'Tittel' })).toHaveValue('Trygg økonomi')
  await expect(
    dialog.getByRole('checkbox', { name: /færre får utbetalt feil beløp/ }),
  ).toBeChecked()
  await expect(dialog.getByRole('status')).toHaveText('Tegner 2 bokser og 2 lenker.')
  await axe(page)
  await dialog
    .getByRole('combobox', { name: 'Folk betaler når de skal' })
    .selectOption('Flere betaler til rett tid')
  await expect(dialog.getByRole('status')).toHaveText('Tegner 1 boks og 2 lenker.')
  await dialog.getByRole('textbox', { name: 'Tittel' }).fill('Økonomi i skolen')
  await dialog.getByRole('button', { name: 'Hent inn' }).click()

  await expect(dialog).toHaveCount(0)
  await expect(layer(page, 'Økonomi i skolen')).toContainText('Hos andre')
  await expect(outlineRow(page, 'Undervise i personlig økonomi')).toBeVisible()
  await expect(outlineRow(page, 'Folk betaler når de skal')).toHaveCount(0)
  await saved(page)

  await layer(page, 'Varsle før kravet oppstår').click()
  const panel = page.getByRole('region', { name: 'Egenskaper og virkning' })
  await panel.getByRole('button', { name: /^Overlapp/ }).click()
  await expect(panel.getByRole('button', { name: /Økonomi i skolen/ })).toContainText(
    'Jakter på samme nytte',
  )

  await page.keyboard.press('ControlOrMeta+z')
  await expect(layer(page, 'Økonomi i skolen')).toHaveCount(0)
})

test('a proposal of another programme comes in by the keyboard alone', async ({ page }) => {
  await openSample(page)
  // The browser is a moment about catching choosers; a key would be quicker.
  const chooser = page.waitForEvent('filechooser')
  const dialog = await asked(page)
  await expect(dialog.getByRole('button', { name: 'Velg programfil …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(fileOf(other))

  await expect(dialog.getByRole('radio', { name: 'Hele endringsteorien' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('textbox', { name: 'Tittel' })).toHaveValue(
    'Veiledning på skattekontoret',
  )
  await tabTo(page, dialog.getByRole('checkbox', { name: /færre får utbetalt feil beløp/ }))
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('status')).toHaveText('Tegner 2 bokser og 1 lenke.')
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('status')).toHaveText('Tegner 1 boks og 1 lenke.')
  await tabTo(page, dialog.getByRole('button', { name: 'Hent inn' }))
  await page.keyboard.press('Enter')
  await expect(layer(page, 'Veiledning på skattekontoret')).toHaveAttribute('aria-current', 'true')
  await expect(outlineRow(page, 'Veilede ved oppmøte')).toBeVisible()
})

test('a file dropped on the dialog is taken there, and not opened as a programme', async ({
  page,
}) => {
  await openSample(page)
  const dialog = await asked(page)
  const carried = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'annet.nysyn.json', { type: 'application/json' }))
    return transfer
  }, JSON.stringify(other))
  const field = dialog.getByText('eller slipp en .nysyn.json-fil her')
  for (const event of ['dragover', 'drop']) {
    await field.dispatchEvent(event, { dataTransfer: carried })
  }
  await expect(dialog.getByText('Fra «Trygg økonomi»')).toBeVisible()
  await expect(page.getByText('Slipp fila')).toHaveCount(0)
  await expect(layer(page, 'Varsle før kravet oppstår')).toHaveCount(1)
})

/** The dialog, asked for by its name in the list of commands. */
async function asked(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Finn en kommando' })).toBeFocused()
  await page.keyboard.type('initiativ fra')
  await page.keyboard.press('Enter')
  return page.getByRole('dialog', { name: 'Hent initiativ fra programfil' })
}

function layer(page: Page, title: string): Locator {
  return page
    .getByRole('region', { name: 'Lag og disposisjon' })
    .locator('.layer-row')
    .filter({ hasText: title })
}

async function give(page: Page, button: Locator, file: object): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  await (await chooser).setFiles(fileOf(file))
}

function fileOf(file: object) {
  const buffer = Buffer.from(JSON.stringify(file))
  return { name: 'annet.nysyn.json', mimeType: 'application/json', buffer }
}
