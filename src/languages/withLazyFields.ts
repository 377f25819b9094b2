import { lazily } from './lazily'

/** An object with further fields that are made when they are first asked for: few texts need all tables of a language. */
export function withLazyFields<Ready extends object, Lazy extends Readonly<Record<string, object>>>(
  ready: Ready,
  makers: { readonly [Field in keyof Lazy]: () => Lazy[Field] },
): Ready & Lazy {
  const fields = Object.entries<() => object>(makers).map(([name, make]) => [
    name,
    { get: lazily(make), enumerable: true },
  ])
  return Object.defineProperties({ ...ready }, Object.fromEntries(fields) as PropertyDescriptorMap) as Ready & Lazy
}
