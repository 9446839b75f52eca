import type { Page } from '@playwright/test'
import { axe } from './support/axe.ts'
import { expect, type Look, test } from './support/test.ts'

const looks = [
  { language: 'nb', scheme: 'light' },
  { language: 'nb', scheme: 'dark' },
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const satisfies readonly Look[]

const words = {
  nb: {
    example: 'Åpne eksempelet',
    home: 'Til alle programmer',
    fresh: 'Nytt program',
    more: 'Handlinger for X',
    rename: 'Gi nytt navn',
    settings: 'Innstillinger',
    menu: 'Mer',
    assumptions: 'Antakelser',
  },
  en: {
    example: 'Open the example',
    home: 'To all programmes',
    fresh: 'New programme',
    more: 'Actions for X',
    rename: 'Rename',
    settings: 'Settings',
    menu: 'More',
    assumptions: 'Assumptions',
  },
} as const

for (const look of looks) {
  test(`axe finds nothing on home, empty and full, nor on a programme, ${look.scheme}, ${look.language}`, async ({
    openIn,
  }) => {
    const page = await settled(await openIn(look))
    const say = words[look.language]
    await axe(page)
    await page.getByRole('button', { name: say.example }).click()
    await expect(page.locator('[data-saving]')).toBeVisible()
    await page.keyboard.press('.')
    await expect(page.getByRole('tabpanel')).toContainText('9')
    await axe(page)
    await page.getByRole('button', { name: say.home }).click()
    await expect(page.getByRole('article')).toBeVisible()
    await axe(page)
    await page.goto('/#/p/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await axe(page)
  })
}

for (const look of [looks[0], looks[3]] as const) {
  test(`axe finds nothing in dialogs and menus, ${look.scheme}, ${look.language}`, async ({
    openIn,
  }) => {
    const page = await settled(await openIn(look))
    const say = words[look.language]
    await page.getByRole('button', { name: say.settings }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await axe(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: say.fresh }).click()
    const title = page.getByRole('dialog').getByRole('textbox').first()
    await title.press('Enter')
    await axe(page)
    await title.fill('X')
    await title.press('Enter')

    await expect(page.locator('[data-saving]')).toBeVisible()
    for (const key of ['?', 'ControlOrMeta+k']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await axe(page)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: say.menu, exact: true }).click()
    await axe(page)
    await page.getByRole('menuitem', { name: say.assumptions }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await axe(page)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: say.home }).click()
    await page.getByRole('button', { name: say.more }).click()
    await page.getByRole('menuitem', { name: say.rename }).click()
    await axe(page)
  })
}

/** The page when it stands still: colours in the midst of a fade are nobody's. */
async function settled(page: Page): Promise<Page> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}
