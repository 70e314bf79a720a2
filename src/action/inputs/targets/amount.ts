/** A number of targets, or a part of those of a ring. */
export type Amount = { readonly count: number } | { readonly percent: number }

/** The most targets that are worked on at the same time. */
export const MAX_PARALLEL = 50
const MAX_COUNT = 10_000

/** `3` or `10%`; undefined for anything else, zero included. */
export function parseAmount(written: string, most = MAX_COUNT): Amount | undefined {
  const [, digits = '', sign] = /^(\d{1,5})\s?(%?)$/.exec(written.trim()) ?? []
  const value = Number(digits)
  if (digits === '' || value < 1) return undefined
  if (sign === '%') return value <= 100 ? { percent: value } : undefined
  return value <= most ? { count: value } : undefined
}

/** How many targets of `all` an amount is: at least one, a part rounded up. */
export const countOf = (amount: Amount, all: number): number =>
  'count' in amount ? amount.count : Math.max(1, Math.ceil((all * amount.percent) / 100))

/** How many targets are worked on at the same time; a part of many is bounded as a number is. */
export const widthOf = (amount: Amount, all: number): number => Math.min(MAX_PARALLEL, countOf(amount, all))

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000 } as const
const MAX_PAUSE = 6 * 3_600_000

/** `90s`, `15m` or `2h` in milliseconds; undefined for anything else and for more than six hours. */
export function parsePause(written: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,5})\s?([smh])$/.exec(written.trim()) ?? []
  if (digits === '') return undefined
  const milliseconds = Number(digits) * UNITS[unit as keyof typeof UNITS]
  return milliseconds <= MAX_PAUSE ? milliseconds : undefined
}
