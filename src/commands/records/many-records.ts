import { parseBounded } from '../../base/bounded-json.ts'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'

/** Incremented when a field changes its meaning. */
const SCHEMA = 1
const KIND = 'power-app-promotions'

/** Bytes. Ten thousand targets that were created leave two records each, of some 1,000 bytes. */
export const LARGEST_MANY_RECORDS = 48_000_000
const MOST_RECORDS = 40_000
/** The name of a record: a digest of its subject. */
const NAME = /^[0-9a-f]{16}$/

/** Records of many targets by the digest of their subject, as they are in the file. Each is checked when it is read. */
export type ManyRecords = ReadonlyMap<string, object>

/** The error for a file that should hold records of many targets, and holds something else or has a newer format. */
export class UnreadableRecords extends ActionError {
  readonly from: string

  constructor(from: string) {
    super({
      doing: `read the records of the last promotions from ${quoted(from)}`,
      why: 'it does not hold records of this action, or it was written by a newer version',
      remedy:
        'Nothing was written. Remove it to continue without records, or use the version of the action that wrote it.'
    })
    this.from = from
  }
}

/** Whether a text starts as the records of many targets do, whatever wrote its blanks. Those of one have another kind. */
export const isManyRecords = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/\s/g, '').includes(`"kind":"${KIND}"`)

export const manyRecordsText = (records: ManyRecords): string =>
  // One line per record, so that such files can be compared.
  `{ "kind": "${KIND}", "schema": ${SCHEMA}, "records": {\n${[...records]
    .map(([name, record]) => `${JSON.stringify(name)}: ${JSON.stringify(record)}`)
    .join(',\n')}\n} }\n`

/** @throws UnreadableRecords for a file that holds something else, is too large, or was written by a newer version */
export function readManyRecords(bytes: Uint8Array, from: string): ManyRecords {
  let value: unknown
  try {
    value = bytes.length > LARGEST_MANY_RECORDS ? undefined : parseBounded(Buffer.from(bytes).toString('utf8'))
  } catch {
    value = undefined
  }
  const records = isObject(value) && value['kind'] === KIND && value['schema'] === SCHEMA ? value['records'] : undefined
  const entries = isObject(records) ? Object.entries(records) : undefined
  if (entries === undefined || entries.length > MOST_RECORDS) throw new UnreadableRecords(from)
  return new Map(entries.filter((entry): entry is [string, object] => NAME.test(entry[0]) && isObject(entry[1])))
}

/** When a record was written, in milliseconds; `undefined` where it does not say. */
export function recordedAt(record: unknown): number | undefined {
  const at = isObject(record) ? record['at'] : undefined
  const time = typeof at === 'string' && at.length <= 40 ? Date.parse(at) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

/**
 * Joins the records of several files. If two have the same subject, the later one counts, or the last one given if both
 * were written at the same time.
 */
export function joinRecords(all: Iterable<ManyRecords>): Map<string, object> {
  const joined = new Map<string, object>()
  for (const records of all)
    for (const [name, record] of records) {
      const known = joined.get(name)
      if (known === undefined || (recordedAt(record) ?? 0) >= (recordedAt(known) ?? 0)) joined.set(name, record)
    }
  return joined
}
