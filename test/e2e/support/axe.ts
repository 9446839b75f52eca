import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Expects no finding of axe on the page as it stands: WCAG 2.2 A and AA, and its best practices. */
export async function axe(page: Page): Promise<void> {
  // No page of ours has frames: what would be merged from them in a blank page takes a quarter of the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const findings = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map((node) => `${node.target.join(' ')}  ${node.html.slice(0, 200)}`),
  }))
  expect(findings).toEqual([])
}
