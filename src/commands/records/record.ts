import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'
import { parseJson } from '../../package/json-text.ts'
import { same } from '../ids.ts'

/** Incremented when a field changes its meaning. */
const SCHEMA = 1
const KIND = 'power-app-promotion'

/** A version that brought back an earlier one, both by the time they were saved. */
export interface RestoredVersion {
  readonly version: string
  readonly of: string
}

/** What the last promotion of an app (or flow) left in an environment: a small file, kept from run to run. */
export interface PromotionRecord {
  readonly kind: typeof KIND
  readonly schema: number
  readonly cloud: string
  readonly environment: string
  readonly root: { readonly kind: 'app' | 'flow'; readonly name: string; readonly id?: string | undefined }
  readonly package: {
    readonly digest: string
    /** Digest of what was imported, where values of the source were replaced in the package. */
    readonly edited?: string | undefined
    /** Normalised digest of its content: see `contentDigest`. */
    readonly content: string
  }
  /** Digest of the approved plan that was carried out. */
  readonly plan?: string | undefined
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  /** Page of the run. */
  readonly run?: string | undefined
  /**
   * `importing` is written before the import starts, and remains where a run was interrupted: then only the target
   * shows the outcome. `failed` is written when the import is known to have failed.
   */
  readonly state: 'importing' | 'done' | 'failed'
  /** Published version of the app afterwards. */
  readonly version?: string | undefined
  /** Version of the draft that was left unpublished. A draft with this version is known to be this action's own. */
  readonly draft?: string | undefined
  /** When the flows were last saved, by id. */
  readonly flows: Readonly<Record<string, string>>
  /** Versions that were brought back, the last ones at the end; absent in records of earlier versions of this action. */
  readonly restored?: readonly RestoredVersion[] | undefined
}

/** Stands in for the content digest of a restored version, which is unknown. No package has this digest. */
export const UNKNOWN_CONTENT = 'unknown'

/** Restored versions in a record. */
const MOST_RESTORED = 100
export const withRestored = (
  { restored = [] }: Pick<PromotionRecord, 'restored'>,
  pair: RestoredVersion | undefined
): readonly RestoredVersion[] => (pair === undefined ? restored : [...restored, pair]).slice(-MOST_RESTORED)

export const recordText = (record: Omit<PromotionRecord, 'kind' | 'schema'>): string =>
  `${JSON.stringify({ kind: KIND, schema: SCHEMA, ...record }, undefined, 2)}\n`

/** Bytes. A record has one line for each flow. */
const LARGEST = 5_000_000

/** Reads a record; `undefined` for one of another app, environment or cloud. Throws for a file that is not a record. */
export function readRecord(
  bytes: Uint8Array,
  from: string,
  of: {
    readonly cloud: string
    readonly environment: string
    readonly name: string
    /** Where it is known, it decides: an app may have been renamed, and another one may have its name now. */
    readonly id?: string | undefined
  }
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
      why: 'it is not a record of this action, or it was written by a newer version',
      remedy:
        'Nothing was written. Remove it to continue without a record, or use the version of the action that wrote it.'
    })
  const { id, name } = value.root
  const isOfRoot = of.id !== undefined && id !== undefined ? same(id, of.id) : same(name, of.name)
  return value.cloud === of.cloud && same(value.environment, of.environment) && isOfRoot ? value : undefined
}

function isWhole(value: unknown): value is PromotionRecord {
  if (!isObject(value) || value['kind'] !== KIND || value['schema'] !== SCHEMA) return false
  const { root, package: pkg, flows, version, draft, run, plan, restored = [] } = value
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
    [version, draft, run, plan, isObject(root) ? root['id'] : undefined].every(
      text => text === undefined || typeof text === 'string'
    ) &&
    isRestoredList(restored) &&
    isObject(flows) &&
    Object.values(flows).every(text => typeof text === 'string') &&
    ['importing', 'done', 'failed'].some(state => state === value['state'])
  )
}

const isRestoredList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= MOST_RESTORED &&
  value.every(pair => isObject(pair) && typeof pair['version'] === 'string' && typeof pair['of'] === 'string')
