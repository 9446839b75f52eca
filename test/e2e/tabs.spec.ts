import type { Locator, Page } from '@playwright/test'
import { treeOf } from '../../src/model/changes.ts'
import { serialiseProgramme } from '../../src/model/format.ts'
import { live } from '../../src/model/live.ts'
import { fileOf, openExample, outlineRow, retitle, saved, titleOf } from './support/desk.ts'
import { expect, test } from './support/test.ts'

/** Edits in each tab, spread over what the two do at once. */
const edits = process.env['NYSYN_LONG'] ? 2000 : 200

test('two tabs with 200 edits each are equal everywhere, and equal to what is stored', async ({
  page,
  context,
}) => {
  test.setTimeout(edits * 1500)
  await page.goto('/')
  await openExample(page)
  await saved(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(titleOf(other)).toBeVisible()

  const share = edits / 5
  // Different records.
  await Promise.all([
    inBox(page, 'Statens krav blir betalt', (box) => write(box('Beskrivelse'), 'her', share)),
    inBox(other, 'Flere betaler til rett tid', (box) => write(box('Beskrivelse'), 'der', share)),
  ])
  // One record's different fields.
  await Promise.all([
    inBox(page, 'Mindre byrde for arbeidsgivere', (box) => write(box('Beskrivelse'), 'a', share)),
    inBox(other, 'Mindre byrde for arbeidsgivere', (box) => write(box('Tittel'), 'b', share)),
  ])
  // One field: either's text, the same in both.
  await Promise.all(
    [page, other].map((tab) => write(titleOf(tab), tab === page ? 'vår' : 'deres', share)),
  )
  // One proposal.
  for (const tab of [page, other]) {
    await tab
      .getByRole('group', { name: 'Lag' })
      .getByRole('button', { name: /^Forslag A/ })
      .click()
  }
  await Promise.all([
    inBox(page, /^Varsle bruker/, (box) => write(box('Beskrivelse'), 'c', share)),
    inBox(other, /^Tillit til at/, (box) => write(box('Beskrivelse'), 'd', share)),
  ])
  // Half of the last are undone in one tab, while the other goes on.
  await Promise.all([
    inBox(page, /^Hente inntektshendelser/, async (box) => {
      await write(box('Beskrivelse'), 'e', share / 2)
      for (let n = 0; n < share / 2; n++) {
        await page.getByRole('button', { name: /^Angre/ }).click()
      }
    }),
    inBox(other, /^Varsel i brukers bank/, (box) => write(box('Beskrivelse'), 'f', share)),
  ])

  const file = await equal(page, other)
  const { programme } = JSON.parse(file)
  const { factors } = programme.theory
  expect(factors.E2.text).toBe(`her ${share}`)
  expect(factors.B2.text).toBe(`der ${share}`)
  expect(factors.B5).toMatchObject({ text: `a ${share}`, title: `b ${share}` })
  expect([`vår ${share}`, `deres ${share}`]).toContain(programme.title)
  const { change } = programme.proposals.P1
  expect(change.factors.P1a.text).toBe(`c ${share}`)
  expect(change.factors.E4.text).toBe(`d ${share}`)
  expect(change.factors.P1b.text).toBeUndefined()
  expect(change.factors.P1c.text).toBe(`f ${share}`)
})

test('a text that is selected as a whole stays so when another comes from elsewhere', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await openExample(page)
  await saved(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await titleOf(other).focus()
  await titleOf(other).press('ControlOrMeta+a')
  await retitle(page, 'Fra den andre fanen')
  await expect(titleOf(other)).toHaveValue('Fra den andre fanen')
  await other.keyboard.type('Mitt')
  await other.keyboard.press('Enter')
  await expect(titleOf(other)).toHaveValue('Mitt')
  await expect(titleOf(page)).toHaveValue('Mitt')
})

test('a box deleted in one tab while it is written in in another is the same in both, and undoing brings it back', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await openExample(page)
  await saved(page)
  const before = await fileOf(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(titleOf(other)).toBeVisible()

  await inBox(page, 'Kontroll før utbetaling', async () => {
    await inBox(other, 'Kontroll før utbetaling', async (box) => {
      await Promise.all([
        page.getByRole('tabpanel').getByRole('button', { name: 'Slett', exact: true }).click(),
        // If the deletion comes first there is nothing left to write in.
        box('Beskrivelse')
          .fill('skrevet imens', { timeout: 2000 })
          .catch(() => {}),
      ])
    })
  })
  expect(JSON.parse(await equal(page, other)).programme.theory.factors.L5).toBeUndefined()

  await page.getByRole('button', { name: 'Angre: Slettet 1 boks' }).click()
  const after = JSON.parse(await equal(page, other)).programme
  expect(after.theory.factors.L5.title).toBe('Kontroll før utbetaling')
  expect(after.theory.links).toEqual(JSON.parse(before).programme.theory.links)
})

test('undoing in one tab leaves what another tab has written since alone, and says so', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await openExample(page)
  await retitle(page, 'Fra den første')
  await saved(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await retitle(other, 'Fra den andre')
  await saved(other)
  await expect(titleOf(page)).toHaveValue('Fra den andre')
  await expect(page.getByText(/Endret i en annen fane/)).toBeVisible()
  await page.getByRole('button', { name: 'Angre: Endret programmet' }).click()
  await expect(page.getByText('Angret delvis: 1 felt er endret i en annen fane')).toBeVisible()
  await equal(page, other)
  await expect(titleOf(page)).toHaveValue('Fra den andre')
})

test('a choice of language in one tab is there in the next', async ({ page, context }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Språk' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'New programme' })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('button', { name: 'New programme' })).toBeVisible()
})

type FieldOf = (name: string) => Locator

/** Chooses a box in the outline, and works with its fields in the inspector. */
async function inBox(
  tab: Page,
  title: string | RegExp,
  work: (field: FieldOf) => Promise<void>,
): Promise<void> {
  await outlineRow(tab, title).click()
  await tab.getByRole('tab', { name: 'Egenskaper' }).click()
  await work((name) => tab.getByRole('tabpanel').getByRole('textbox', { name }).first())
}

/** Writes `word 1`, `word 2` … into a field, each an edit of its own. */
async function write(field: Locator, word: string, times: number): Promise<void> {
  for (let n = 1; n <= times; n++) {
    await field.fill(`${word} ${n}`)
    await field.blur()
  }
}

/** Waits until both tabs and the disk hold the same programme, and gives it as a file. */
async function equal(page: Page, other: Page): Promise<string> {
  await saved(page)
  await saved(other)
  await expect(async () => {
    expect(await fileOf(other)).toBe(await fileOf(page))
  }).toPass()
  const file = await fileOf(page)
  expect(await storedFile(page)).toBe(file)
  return file
}

/** The programme as the rows in the browser's database make it up, read past the app. */
async function storedFile(page: Page): Promise<string> {
  const id = page.url().split('/').at(-1) ?? ''
  const rows = await page.evaluate(
    (programme) =>
      new Promise<readonly Row[]>((done, failed) => {
        const opening = indexedDB.open('nysyn-1')
        opening.onerror = failed
        opening.onsuccess = () => {
          const all = opening.result.transaction('rows').objectStore('rows').getAll()
          all.onsuccess = () => {
            opening.result.close()
            done((all.result as Row[]).filter((row) => row.programme === programme))
          }
        }
      }),
    id,
  )
  const tree = treeOf(
    rows.map(({ table, id: key, fields }) => [[table, key].filter(Boolean).join('/'), fields]),
  )
  return serialiseProgramme(live(tree))
}

interface Row {
  readonly programme: string
  readonly table: string
  readonly id: string
  readonly fields: Readonly<Record<string, string>>
}
