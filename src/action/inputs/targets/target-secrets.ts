import { didYouMean } from '../../../base/closest.ts'
import { listed, quoted } from '../../../base/display.ts'
import { readStrictYaml } from '../strict-yaml.ts'
import { ownText } from './own-text.ts'
import { SECRET_SETTINGS } from './settings.ts'
import { NAME } from './targets-file.ts'

/** Values of one target by the name of their input. */
export type TargetSecrets = ReadonlyMap<string, string>

export interface ParsedSecrets {
  /** By the target's id in lower case. */
  readonly byTarget: ReadonlyMap<string, { readonly id: string; readonly values: TargetSecrets }>
  readonly problems: readonly string[]
}

/** A secret of GitHub has 48 KB at most, and several may be joined. */
export const MAX_SECRETS_CHARACTERS = 2_000_000
const REMEDY =
  'Write a YAML map by the id of the target, for example "fabrikam: { client-secret: …, connections: { shared_sql: … } }".'

/**
 * Reads the secrets of all targets. Before anything is validated, every value is given to `secret`. Messages contain
 * lines, ids of targets and names of inputs; they never quote a value.
 *
 * @param what where the text is from, for messages
 * @throws ActionError for a text that is not a YAML map
 */
export async function parseTargetSecrets(
  text: string,
  what: string,
  secret: (value: string) => void
): Promise<ParsedSecrets> {
  const { contents, yaml, at, textOf, failure } = await readStrictYaml(text, what, REMEDY, MAX_SECRETS_CHARACTERS)
  const byTarget = new Map<string, { id: string; values: Map<string, string> }>()
  if (contents === undefined) return { byTarget, problems: [] }
  maskIn(contents)
  if (!yaml.isMap(contents)) throw failure([`${at(contents)}: this is not a map of targets`])
  const problems: string[] = []
  const seen = new Set<string>()
  for (const { key, value } of contents.items) {
    const id = textOf(key) ?? ''
    if (!NAME.test(id)) {
      // A secret in the wrong place is not to be quoted.
      problems.push(`${at(key)}: this is not the id of a target`)
      continue
    }
    if (seen.has(id.toLowerCase())) problems.push(`${at(key)}: this is the second entry of the same target`)
    seen.add(id.toLowerCase())
    if (textOf(value) === '' || value === null) {
      byTarget.set(id.toLowerCase(), { id, values: new Map() })
      continue
    }
    if (!yaml.isMap(value)) {
      problems.push(`${at(key)}: the secrets of a target must be a map of ${listed(SECRET_SETTINGS, 20)}`)
      continue
    }
    const values = new Map<string, string>()
    for (const field of value.items) {
      const name = textOf(field.key) ?? ''
      const read = textOf(field.value) ?? (yaml.isMap(field.value) ? ownText(name, field.value.toJSON()) : undefined)
      if (!SECRET_SETTINGS.includes(name))
        problems.push(
          `${at(field.key)}: this is no secret of a target${didYouMean(name, SECRET_SETTINGS)}; use ${listed(SECRET_SETTINGS, 20)}`
        )
      else if (yaml.isMap(field.value) && name !== 'connections' && name !== 'values')
        problems.push(`${at(field.key)}: ${name} must be a text`)
      else if (read === undefined || read.trim() === '')
        problems.push(
          `${at(field.key)}: ${name} has no value (a secret that does not exist, or was not passed, is empty)`
        )
      else values.set(name, read.trim())
    }
    byTarget.set(id.toLowerCase(), { id, values })
  }
  return { byTarget, problems }

  /** Every value, and each line of one that has several. */
  function maskIn(node: unknown): void {
    yaml.visit(node as Parameters<typeof yaml.visit>[0], {
      Scalar: (key, scalar, path) => {
        if (key === 'key' || typeof scalar.value !== 'string') return
        const value = scalar.value.trim()
        const pair = path.at(-1)
        const isOf = (name: string): boolean => yaml.isPair(pair) && textOf(pair.key) === name
        // A word and no secret, which masks would take out of names and ids.
        if (isOf('managed-identity') && value.toLowerCase() === 'system') return
        for (const part of [value, ...value.split(/\r\n|\r|\n/)]) {
          const line = part.trim()
          // A line of connections names the connector, which messages need.
          const id = line.includes('=') && !line.endsWith('=') ? line.slice(line.indexOf('=') + 1).trim() : line
          // Of the id of a connection with its path, the id alone. The last word of an address is no secret.
          const bare = id.includes('://') ? id : id.replace(/^.*\//, '')
          for (const one of [line, id, bare]) if (one !== '') secret(one)
        }
      }
    })
  }
}

/** Secrets that are missing for a selected target, or are there for a target that the file does not have. */
export function mismatches(
  { byTarget }: ParsedSecrets,
  selected: readonly { readonly id: string }[],
  all: readonly { readonly id: string }[]
): string[] {
  const known = new Set(all.map(({ id }) => id.toLowerCase()))
  const surplus = [...byTarget].filter(([id]) => !known.has(id)).map(([, { id }]) => quoted(id))
  const missing = selected.filter(({ id }) => !byTarget.has(id.toLowerCase())).map(({ id }) => quoted(id))
  return [
    ...(surplus.length === 0
      ? []
      : [`it has secrets of targets that the targets file does not have: ${listed(surplus)}`]),
    ...(missing.length === 0 ? [] : [`it lacks the secrets of ${listed(missing)} (a target that needs none has "{}")`])
  ]
}
