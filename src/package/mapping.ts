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
  /** The reason shown for it, where this action made the choice and not the input. */
  readonly why?: string | undefined
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
