import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong on a page and in its frames, as `rule: element`. Evaluated, so that no policy has to allow it. */
export async function axeViolations(page: Page): Promise<string[]> {
  const found = await Promise.all(
    page.frames().map(async (frame) => {
      await frame.evaluate(axe.source)
      const { violations } = await frame.evaluate<axe.AxeResults>('axe.run(document, { iframes: false })')
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    }),
  )
  return found.flat()
}
