import type { Notice } from '../types'

/** Each thing once, with all the reports it is about: six undated reports are one line. */
export function groupNotices(notices: readonly Notice[]): readonly (readonly [Notice, ...Notice[]])[] {
  const groups = new Map<Notice['code'], [Notice, ...Notice[]]>()
  for (const notice of notices) {
    const group = groups.get(notice.code)
    if (group) group.push(notice)
    else groups.set(notice.code, [notice])
  }
  return [...groups.values()]
}
