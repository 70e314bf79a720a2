import AdmZip from 'adm-zip'
import { quoted } from '../base/display.ts'
import { comparableName, normalisedName } from './entry-names.ts'
import { asBuffer } from './zip-entries.ts'

// Header fields as the service's exporter writes them: DOS, format 2.0, no attributes (measured over 298 real packages).
const MADE_BY = 20
const DEEPEST = 32

/**
 * Writes a zip like the service's exporter does: deflated, without folder entries, with entries in the given order.
 * The same input produces the same bytes on every machine: times are written in UTC, regardless of the local time zone.
 *
 * @param modified time of every entry; a zip stores it in two-second steps from 1980 to 2107
 * @throws Error for names that could not be read back: that is a defect of the caller
 */
export function writeArchive(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  modified: Date
): Buffer {
  const zip = new AdmZip({
    noSort: true,
    decoder: {
      // The flag for UTF-8 names, set only for names that need it; the exporter never sets it.
      efs: name => /[^\u0020-\u007e]/.test(name),
      encode: text => Buffer.from(text, 'utf8'),
      decode: raw => Buffer.from(raw).toString('utf8')
    }
  })
  const seen = new Set<string>()
  for (const { name, bytes } of files) {
    const result = normalisedName(name, DEEPEST)
    if (typeof result === 'string' || result.name !== name || name === '')
      throw new Error(`${quoted(name)} cannot be a name in a zip`)
    if (seen.has(comparableName(name))) throw new Error(`${quoted(name)} is in the zip already`)
    seen.add(comparableName(name))
    const entry = zip.addFile(name, asBuffer(bytes))
    entry.header.made = MADE_BY
    entry.header.timeval = dosTime(modified)
    entry.attr = 0
  }
  return zip.toBuffer()
}

/** The format of zip headers: the date in the upper 16 bits, the time in the lower 16 bits. */
function dosTime(moment: Date): number {
  const year = moment.getUTCFullYear()
  if (year < 1980) return dosTime(new Date(Date.UTC(1980, 0, 1)))
  if (year > 2107) return dosTime(new Date(Date.UTC(2107, 11, 31, 23, 59, 58)))
  const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}
