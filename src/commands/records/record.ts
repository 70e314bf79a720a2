import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'
import { parseJson } from '../../package/json-text.ts'
import { same } from '../ids.ts'

/** Raised when a field changes its meaning. */
const SCHEMA = 1
const KIND = 'power-app-promotion'

/** What the last promotion of an app (or flow) left in an environment: a small file, kept from run to run. */
export interface PromotionRecord {
  readonly kind: typeof KIND
  readonly schema: number
  readonly cloud: string
  readonly environment: string
  readonly root: { readonly kind: 'app' | 'flow'; readonly name: string; readonly id?: string | undefined }
  readonly package: {
    readonly digest: string
    /** Normalised digest of what it holds: see `contentDigest`. */
    readonly content: string
  }
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  /** Page of the run. */
  readonly run?: string | undefined
  /**
   * `importing` is written before the service is told to import, and stays where a run was cut short: what such a run
   * came to shows in the target alone. `failed` is what a run leaves that saw how its import ended.
   */
  readonly state: 'importing' | 'done' | 'failed'
  /** Published version of the app afterwards. */
  readonly version?: string | undefined
  /** Version of the draft that was left unpublished: it is nobody else's while it is that one. */
  readonly draft?: string | undefined
  /** When the flows were last saved, by id. */
  readonly flows: Readonly<Record<string, string>>
}

export const recordText = (record: Omit<PromotionRecord, 'kind' | 'schema'>): string =>
  `${JSON.stringify({ kind: KIND, schema: SCHEMA, ...record }, undefined, 2)}\n`

/** Bytes. A record holds one line for each flow. */
const LARGEST = 5_000_000

/** Reads a record; `undefined` for one of another app, environment or cloud. Throws for a file that is none. */
export function readRecord(
  bytes: Uint8Array,
  from: string,
  of: { readonly cloud: string; readonly environment: string; readonly name: string }
): PromotionRecord | undefined {
  let value: unknown
  try {
    value = bytes.length > LARGEST ? undefined : parseJson(bytes, from)
  } catch {
    value = undefined
  }
  if (!isWhole(value))
    throw new ActionError({
      doing: `read the record of the last promotion from ${quoted(from)}`,
      why: 'it is no record of this action, or one of a newer version',
      remedy:
        'Leave it out to go on without a record, or use the version of the action that wrote it. Nothing was written.'
    })
  const fits = value.cloud === of.cloud && same(value.environment, of.environment) && same(value.root.name, of.name)
  return fits ? value : undefined
}

function isWhole(value: unknown): value is PromotionRecord {
  if (!isObject(value) || value['kind'] !== KIND || value['schema'] !== SCHEMA) return false
  const { root, package: pkg, flows, version, draft, run } = value
  const texts = [
    value['cloud'],
    value['environment'],
    value['at'],
    value['by'],
    isObject(root) && root['name'],
    isObject(pkg) && pkg['content']
  ]
  return (
    texts.every(text => typeof text === 'string') &&
    [version, draft, run].every(text => text === undefined || typeof text === 'string') &&
    isObject(flows) &&
    Object.values(flows).every(text => typeof text === 'string') &&
    ['importing', 'done', 'failed'].some(state => state === value['state'])
  )
}
