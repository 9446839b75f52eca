import type { Locator, Page } from '@playwright/test'
import { serialiseProgramme } from '#model/format.ts'
import { largeProgramme } from '../support/largeProgramme.ts'
import { axe } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const text = serialiseProgramme(largeProgramme())

for (const scheme of ['light', 'dark'] as const) {
  test(`with sixty effects the panel is read in order, ${scheme}`, async ({ openIn }) => {
    const page = await openIn({ scheme })
    const panel = await openLarge(page)
    const effects = section(panel, 'Effekter')
    await expect(effects.getByRole('heading', { level: 3 })).toContainText('60')

    // A long group shows its beginning, and all of it when it is asked for.
    const rows = effects.getByRole('listitem')
    const few = await rows.count()
    expect(few).toBeLessThan(40)
    await effects
      .getByRole('button', { name: /^Vis alle/ })
      .first()
      .click()
    await expect.poll(() => rows.count()).toBeGreaterThan(few)
    await expect(effects.getByRole('button', { name: 'Vis færre' })).toBeVisible()
    await effects.getByRole('button', { name: 'Vis færre' }).click()
    await expect(rows).toHaveCount(few)

    await panel.getByRole('button', { name: 'Mer om virkningen' }).click()
    await page.getByRole('menuitem', { name: 'Brett ut alle deler' }).click()
    await expect(panel.locator('.impact-section__toggle[aria-expanded="false"]')).toHaveCount(0)
    await expect(section(panel, 'Kritiske antakelser').getByRole('listitem')).not.toHaveCount(0)
    expect(await overflowing(panel)).toEqual([])
    await axe(page)

    // Wherever one reads, the heading of what one reads stands at the top, and no other over the tabs.
    const tabs = panel.getByRole('tablist')
    for (const name of ['Effekter', 'Aktører', 'Hva må endres']) {
      const own = section(panel, name)
      await own.evaluate((element: HTMLElement) => {
        const pane = element.closest('.kit-pane')
        pane?.scrollTo(0, element.offsetTop + element.offsetHeight / 2)
      })
      const heading = own.getByRole('heading', { level: 3 })
      await expect(heading).toBeInViewport({ ratio: 1 })
      const below = (await bottomOf(tabs)) - (await topOf(heading))
      expect(Math.abs(below)).toBeLessThanOrEqual(1)
    }

    // What is folded from far down is in sight afterwards.
    const last = section(panel, 'Hva må endres').getByRole('button', { name: 'Hva må endres' })
    await last.click()
    await expect(last).toBeInViewport({ ratio: 1 })
    await expect(last).toHaveAttribute('aria-expanded', 'false')
  })
}

test('at that size, the panel follows a switch of proposals and what is sought in it', async ({
  page,
}) => {
  await page.goto('/')
  const panel = await openLarge(page)
  for (const letter of ['B', 'A', 'B']) {
    await page
      .getByRole('button', { name: `Forslag ${letter}:` })
      .first()
      .click()
    await expect(panel.getByRole('heading', { level: 2 })).toHaveAccessibleName(
      new RegExp(`^Forslag ${letter}:`),
    )
  }
  await panel.getByRole('button', { name: 'Filtrer og sorter' }).click()
  await panel.getByRole('searchbox').fill('(B17)')
  await expect(section(panel, 'Effekter').getByRole('listitem')).toHaveCount(1)
})

test('by the keyboard, all of a group is read on from where it was cut', async ({ page }) => {
  await page.goto('/')
  const panel = await openLarge(page)
  const effects = section(panel, 'Effekter')
  const more = page.getByRole('button', { name: /^Vis alle/ })
  const group = effects.locator('.impact-group').filter({ has: more }).first()
  await group.getByRole('button', { name: /^Vis alle/ }).focus()
  const last = group.getByRole('listitem').last()
  const before = await last.textContent()
  await page.keyboard.press('Enter')
  const focused = page.locator(':focus')
  await expect(focused).toHaveClass(/impact-row__head/)
  await page.keyboard.press('Shift+Tab')
  await expect(focused).toHaveText(before ?? '')
})

async function openLarge(page: Page): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne fil' }).first().click()
  const file = { name: 's.nysyn.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await (await chooser).setFiles(file)
  await page
    .getByRole('button', { name: /^Forslag A:/ })
    .first()
    .click()
  const panel = page.getByRole('region', { name: 'Egenskaper og virkning' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible()
  return panel
}

function section(panel: Locator, title: string): Locator {
  return panel.locator('.impact-section').filter({
    has: panel.page().getByRole('heading', { level: 3, name: title }),
  })
}

/** What is wider than its place, or than the panel. */
function overflowing(panel: Locator): Promise<readonly string[]> {
  return panel.locator('.impact').evaluate((impact) => {
    const edge = impact.getBoundingClientRect().right + 1
    return [...impact.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1
        return isCut || element.getBoundingClientRect().right > edge
      })
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`)
  })
}

async function topOf(place: Locator): Promise<number> {
  return (await place.boundingBox())?.y ?? Number.NaN
}

async function bottomOf(place: Locator): Promise<number> {
  const box = await place.boundingBox()
  return box ? box.y + box.height : Number.NaN
}
