import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

const sample = readFileSync('test/fixtures/format/1-fremtidens-innkreving.json')

/** Opens the golden sample, which has no boards filled in. */
export async function openSample(page: Page): Promise<void> {
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Åpne fil' }).first().click()
  const file = { name: 'sample.nysyn.json', mimeType: 'application/json', buffer: sample }
  await (await chooser).setFiles(file)
  await expect(page.getByRole('link', { name: 'Ny syntese' })).toBeVisible()
}

export function board(page: Page, name: string): Locator {
  return page.getByRole('main', { name })
}

export function zone(page: Page, name: RegExp): Locator {
  return page.getByRole('region', { name })
}

export function part(page: Page, title: string): Locator {
  return board(page, 'Cynefin').getByRole('button', { name: title, exact: false }).first()
}

export const parts = [
  'Varsle bruker før et krav oppstår',
  'Hente inntektshendelser fra lønnssystemer',
  'Varsel i brukers bank eller regnskapssystem',
  'Brukeren retter opp før det blir et krav',
] as const

/** Walks with Tab until the focus is there, as someone without a mouse does. */
export async function tabTo(page: Page, place: Locator, key = 'Tab'): Promise<void> {
  await expect(place).toBeVisible()
  for (let presses = 0; presses < 150; presses++) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab does not come to ${place}.`)
}
