import { listed } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import type { Kind } from './resource.ts'

/** Kinds a name in `resources` may be prefixed with, where names repeat: `flow:Approve`. */
export const CHOICE_KINDS = [
  'app',
  'flow',
  'connector',
  'connection',
  'entity',
  'picklist'
] as const satisfies readonly Kind[]
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

/** What may be asked for a resource; which of them a kind takes is decided against the package. */
export const CHOICE_IMPORTS = ['new', 'update', 'existing', 'overwrite', 'merge'] as const
export type ChoiceImport = (typeof CHOICE_IMPORTS)[number]

/** One entry of the `resources` input: what a person wants for one resource of the package. */
export interface ResourceChoice {
  /** Display name, technical name or key of the resource, as written, without the prefix. */
  readonly name: string
  readonly kind?: ChoiceKind | undefined
  readonly import?: ChoiceImport | undefined
  /** Id of the resource in the target. */
  readonly target?: string | undefined
  /** Display name it gets in the target; `name` in the YAML. */
  readonly displayName?: string | undefined
  readonly comment?: string | undefined
  /** The key of the entry as written, for messages. */
  readonly written: string
}

/** Splits `flow:Approve` into kind and name. A prefix that is no kind belongs to the name. */
export function splitKind(written: string): Pick<ResourceChoice, 'name' | 'kind'> {
  const colon = written.indexOf(':')
  const prefix = colon < 0 ? '' : written.slice(0, colon).trim().toLowerCase()
  const kind = CHOICE_KINDS.find(known => known === prefix)
  const rest = written.slice(colon + 1).trim()
  return kind === undefined || rest === '' ? { name: written.trim() } : { kind, name: rest }
}

/** One line of the `connections` input. */
export interface ConnectionMapping {
  /** Resource key, connector name (`shared_sql`), or display name of connector or connection. */
  readonly key: string
  /** Bare connection id in the target; a secret. */
  readonly connection: string
  /** Line of the input, counted from 1. */
  readonly line: number
}

// Whitespace, quotes, slashes and angle brackets are in no connection id that was ever seen; ids have several forms
// and are not parsed beyond that.
const NOT_IN_AN_ID = /[\s"'`<>/\\]/
const CONNECTION_PATH = /^\/providers\/Microsoft\.PowerApps\/apis\/[^/\s]+\/connections\/([^/\s]+)$/i

/**
 * Reads `key=connection id` lines; blank lines and those that begin with `#` are skipped, the first `=` splits, a
 * full resource path counts as the id at its end. Values come from secrets, and a torn secret can put a piece of one
 * anywhere: errors give the number of the line and nothing of its text. All lines are read before the error is thrown.
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
        ? 'Write one key=connection id a line. Nothing after the "=" mostly is a secret that does not exist or was not passed: workflows of forks are given none.'
        : 'Write one key=connection id a line, each key once, the id without quotes.'
    })
  }
  return mappings
}
