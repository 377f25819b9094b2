import { placeOf } from '../contradictions/surroundings'
import type { ChangeRule } from './change'

/** A name met less than this is not there. */
const met = 0.5

/** `the Yong Sheng 16` and «судно»: no word of the name is in the evidence. */
export const missingName: ChangeRule = (told) =>
  told.claim.anchors.flatMap((anchor) => {
    const place = anchor.kind === 'name' ? placeOf(told.claim, anchor.span) : undefined
    if (!place) return []
    const isThere = told.met.slice(place.first, place.last + 1).some((strength) => strength >= met)
    return isThere ? [] : [{ ours: anchor.span }]
  })
