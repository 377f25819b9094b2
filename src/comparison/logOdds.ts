import { log } from '../exactMath'

/** 0..1 → how far from even: .5 → 0, .9 → 2.2, .1 → -2.2. */
export const logOdds = (chance: number): number => log(chance / (1 - chance))
