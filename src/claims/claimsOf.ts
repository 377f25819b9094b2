import { remember } from '../languages/remember'
import { extractClaims } from './extractClaims'

/** The claims of a report, found once however often they are asked for. */
export const claimsOf = remember(extractClaims)
