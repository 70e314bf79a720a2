const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Shorter numbers are parsed without loss of precision. */
const MOST_DIGITS = 15

/**
 * The numbers of a JSON text with more digits than JavaScript numbers keep, sorted. Two different ones can be equal after
 * parsing. Digits inside strings do not count.
 */
export function longNumbers(bytes: Uint8Array): string[] {
  const found: string[] = []
  const end = bytes.length
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) {
      for (at += 1; at < end && bytes[at] !== QUOTE; at += 1) if (bytes[at] === BACKSLASH) at += 1
    } else if (isOfNumber(byte)) {
      const start = at
      while (isOfNumber(bytes[at + 1] ?? 0)) at += 1
      if (at - start >= MOST_DIGITS) found.push(Buffer.from(bytes.subarray(start, at + 1)).toString('latin1'))
    }
  }
  return found.sort()
}

/** Digits, sign, point and exponent. */
const isOfNumber = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e || byte === 0x45 || byte === 0x65
