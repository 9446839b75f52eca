import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Opens the worked example from the first page, and waits until it can be worked with. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click()
  await expect(titleOf(page)).toHaveValue('Fremtidens innkreving (eksempel)')
}

/** The field with the open programme's title. */
export function titleOf(page: Page) {
  return page.getByRole('textbox', { name: 'Programmets navn' })
}

/** Gives the open programme another title, as one writes it. */
export async function retitle(page: Page, title: string): Promise<void> {
  await titleOf(page).fill(title)
  await titleOf(page).press('Enter')
}

/** A box in the outline. */
export function outlineRow(page: Page, title: string | RegExp) {
  return page
    .getByRole('region', { name: 'Lag og disposisjon' })
    .getByRole('button', { name: title })
}

/** Waits until the status line says that everything is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved')
}

/** The open programme as the file that one downloads. */
export async function fileOf(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.keyboard.press('ControlOrMeta+s')
  return readFile(await (await waiting).path(), 'utf8')
}
