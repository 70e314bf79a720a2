import { listed } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import type { Kind } from './resource.ts'

/** Kinds that can be put in front of an ambiguous name in `resources`: `flow:Approve`. */
export const CHOICE_KINDS = [
  'app',
  'flow',
  'connector',
  'connection',
  'entity',
  'picklist'
] as const satisfies readonly Kind[]
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

/** The choices for a resource. Which of them are valid for its kind is decided when the package is known. */
export const CHOICE_IMPORTS = ['new', 'update', 'existing', 'overwrite', 'merge'] as const
export type ChoiceImport = (typeof CHOICE_IMPORTS)[number]

/** One entry of the `resources` input: the choice for one resource of the package. */
export interface ResourceChoice {
  /** Display name, technical name or key of the resource, as written, without the prefix. */
  readonly name: string
  readonly kind?: ChoiceKind | undefined
  readonly import?: ChoiceImport | undefined
  /** Id of the resource in the target. */
  readonly target?: string | undefined
  /** Display name in the target; `name` in the YAML. */
  readonly displayName?: string | undefined
  readonly comment?: string | undefined
  /** The key of the entry as written, for messages. */
  readonly written: string
}

/** Splits `flow:Approve` into kind and name. A prefix that is not a kind is part of the name. */
export function splitKind(written: string): Pick<ResourceChoice, 'name' | 'kind'> {
  const colon = written.indexOf(':')
  const prefix = colon < 0 ? '' : written.slice(0, colon).trim().toLowerCase()
  const kind = CHOICE_KINDS.find(known => known === prefix)
  const rest = written.slice(colon + 1).trim()
  return kind === undefined || rest === '' ? { name: written.trim() } : { kind, name: rest }
}

/** One line of the `connections` input. */
export interface ConnectionMapping {
  /** A resource key, a connector name (`shared_sql`), or the display name of a connector or connection. */
  readonly key: string
  /** Id of the connection in the target, without its resource path. A secret. */
  readonly connection: string
  /** Line of the input, counted from 1. */
  readonly line: number
}

// No known connection id contains whitespace, quotes, slashes or angle brackets. Ids have several forms, so nothing else
// is checked.
const NOT_IN_AN_ID = /[\s"'`<>/\\]/
const CONNECTION_PATH = /^\/providers\/Microsoft\.PowerApps\/apis\/[^/\s]+\/connections\/([^/\s]+)$/i

/**
 * Parses `key=connection id` lines. Skips blank lines and lines that begin with `#`, splits at the first `=`, and reduces
 * a full resource path to the id at its end. Values come from secrets, and a secret that spans lines can leave a part of
 * itself anywhere, so errors contain line numbers but no text. Throws one error for all lines.
 */
export function parseConnections(text: string): ConnectionMapping[] {
  const mappings: ConnectionMapping[] = []
  const problems: string[] = []
  const lineOf = new Map<string, number>()
  let emptyValue = false

  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1
    const content = whole.trim()
    if (content === '' || content.startsWith('#')) continue
    const equals = content.indexOf('=')
    if (equals < 0) {
      problems.push(`line ${line} has no "="`)
      continue
    }
    const key = content.slice(0, equals).trim()
    const value = content.slice(equals + 1).trim()
    if (key === '') problems.push(`line ${line} has nothing before its "="`)
    if (value === '') {
      problems.push(`line ${line} has nothing after its "="`)
      emptyValue = true
    }
    if (key === '' || value === '') continue
    const connection = CONNECTION_PATH.exec(value)?.[1] ?? value
    if (NOT_IN_AN_ID.test(connection)) {
      problems.push(`what follows the "=" in line ${line} is not a connection id`)
      continue
    }
    const earlier = lineOf.get(key.toLowerCase())
    if (earlier !== undefined) {
      problems.push(`lines ${earlier} and ${line} have the same key`)
      continue
    }
    lineOf.set(key.toLowerCase(), line)
    mappings.push({ key, connection, line })
  }

  if (problems.length > 0) {
    throw new ActionError({
      doing: 'read the input connections',
      why: listed(problems, 20),
      remedy: emptyValue
        ? 'Write one key=connection id per line. An empty value usually means that a secret does not exist or was not passed: workflows from forks get no secrets.'
        : 'Write one key=connection id per line. Use each key once, and write the id without quotes.'
    })
  }
  return mappings
}
