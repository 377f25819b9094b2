import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { pageScript, pageScriptHash } from '../../src/rendering/pageScript'
import { pageStyle, pageStyleHash } from '../../src/rendering/pageStyle'

test.each([
  ['script', pageScript, pageScriptHash],
  ['style', pageStyle, pageStyleHash],
])('the policy allows the %s as it is', (_, text, hash) => {
  expect(hash).toBe('sha256-' + createHash('sha256').update(text).digest('base64'))
})

test('the script compiles and ends where its element ends', () => {
  expect(() => new Function(pageScript)).not.toThrow()
  expect(pageScript).not.toMatch(/<\/script|<!--|\r/iu)
})

test('the style loads nothing and ends where its element ends', () => {
  expect(pageStyle).not.toMatch(/<\/style|@import|url\(|\r/iu)
})

describe.each([
  ['by day', /:root \{(?<colors>[^}]*)\}/u],
  ['by night', /dark\) \{\s*:root \{(?<colors>[^}]*)\}/u],
  ['on paper', /@media print \{\s*:root \{(?<colors>[^}]*)\}/u],
])('%s', (_, place) => {
  const colors = new Map(
    [...(place.exec(pageStyle)?.groups?.colors ?? '').matchAll(/--(\w+): #(\w+)/gu)].map(([, name, hex]) => [
      name,
      hex!.length === 3 ? hex!.replace(/./gu, '$&$&') : hex!,
    ]),
  )

  test.each(['ink', 'quiet', 'accent', 'stated', 'included', 'rephrased', 'contradicted', 'omitted'])(
    '%s can be read (WCAG AA)',
    (ink) => {
      for (const ground of ['paper', 'sheet', 'soft']) {
        expect(contrast(colors.get(ink)!, colors.get(ground)!)).toBeGreaterThanOrEqual(4.5)
      }
    },
  )
})

/** As WCAG 2.2 defines it, 1..21. */
function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
