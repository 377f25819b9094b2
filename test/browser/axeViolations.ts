import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** What axe finds wrong, as `rule: element`: in a frame alone, or on a page with all its frames. */
export async function axeViolations(where: Page | Frame): Promise<string[]> {
  return (await Promise.all('frames' in where ? where.frames().map(violationsIn) : [violationsIn(where)])).flat()
}

async function violationsIn(frame: Frame): Promise<string[]> {
  // Evaluated, so that no policy has to allow it.
  await frame.evaluate(axe.source)
  const { violations } = await frame.evaluate<axe.AxeResults>('axe.run(document, { iframes: false })')
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
