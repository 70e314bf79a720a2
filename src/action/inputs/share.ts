import type { Pair } from 'yaml'
import { listed, quoted } from '../../base/display.ts'
import { isGuid } from '../../base/guid.ts'
import type { DeclaredSharing, SharedWith } from '../../commands/import-order.ts'
import { readStrictYaml } from './strict-yaml.ts'

const FIELDS = ['owner', 'consent-bypass', 'can-use', 'can-edit'] as const
type Field = (typeof FIELDS)[number]

const MAX_ENTRIES = 500
const REMEDY =
  'Write a YAML map with owner, consent-bypass, can-use and can-edit, for example "can-use: [sales@contoso.example, group:Contoso Sales]". Entries are e-mail addresses, object ids or group:<name or id>. Under can-use, "everyone" is allowed as well.'

const GROUP = 'group:'
const EVERYONE = 'everyone'

/**
 * Reads the `share` input: a YAML map of `owner`, `consent-bypass`, `can-use` and `can-edit`. Entries are e-mail
 * addresses or user names (with an @), object ids, or `group:` with a group's display name or id. Any other text is a
 * group's display name. `everyone` means the whole tenant, but only under `can-use` and in exactly this spelling, so
 * that nobody shares with everyone by accident.
 *
 * @returns undefined for an empty input
 * @throws ActionError that lists every problem with its line number
 */
export async function parseShare(text: string): Promise<DeclaredSharing | undefined> {
  if (text.trim() === '') return undefined
  const { contents, yaml, at, textOf, failure } = await readStrictYaml(text, 'the input share', REMEDY)
  if (contents === undefined) return undefined
  if (!yaml.isMap(contents)) throw failure([`${at(contents)}: this is not a map of ${listed(FIELDS)}`])

  const problems: string[] = []
  const seen = new Map<string, string>()
  const read: { -readonly [Key in keyof DeclaredSharing]: DeclaredSharing[Key] } = { canUse: [], canEdit: [] }
  for (const pair of contents.items) readField(pair)
  if (problems.length > 0) throw failure(problems)
  return read

  function readField({ key, value }: Pair): void {
    const field = FIELDS.find(known => known === textOf(key))
    if (field === undefined) {
      problems.push(`${at(key)}: there is no field ${quoted(textOf(key) ?? '')} (fields are ${listed(FIELDS)})`)
      return
    }
    if (field === 'consent-bypass') {
      const flag = textOf(value)?.trim()
      if (flag === 'true' || flag === 'false') read.consentBypass = flag === 'true'
      else problems.push(`${at(key)}: consent-bypass must be true or false`)
      return
    }
    if (field === 'owner') {
      const owner = entryOf(field, value, key)
      if (owner?.kind === 'email' || (owner?.kind === 'id' && !owner.isGroup)) read.owner = owner
      else if (owner !== undefined) {
        problems.push(`${at(value)}: the owner must be a person, given by e-mail address or object id`)
      }
      return
    }
    const nodes = yaml.isSeq(value) ? value.items : [value]
    if (nodes.length > MAX_ENTRIES) {
      problems.push(`${at(key)}: ${field} has more than ${MAX_ENTRIES} entries`)
      return
    }
    const entries = nodes.flatMap(node => entryOf(field, node, key) ?? [])
    if (field === 'can-use') read.canUse = entries
    else read.canEdit = entries
  }

  function entryOf(field: Field, node: unknown, key: unknown): SharedWith | undefined {
    const place = yaml.isNode(node) && node.range ? node : key
    const written = textOf(node)?.trim() ?? ''
    if (written === '') {
      problems.push(`${at(place)}: ${field} has an entry without text`)
      return undefined
    }
    const entry = parseEntry(written)
    const earlier = seen.get(written.toLowerCase())
    if (earlier !== undefined) {
      problems.push(`${at(place)}: ${quoted(written)} is already listed under ${earlier}`)
      return undefined
    }
    seen.set(written.toLowerCase(), field)
    if (entry === undefined) {
      problems.push(
        written.toLowerCase() === EVERYONE
          ? `${at(place)}: write "${EVERYONE}" in lower case for the whole tenant, or "${GROUP}${written}" for a group of that name`
          : `${at(place)}: ${quoted(written)} names no group`
      )
      return undefined
    }
    if (entry.kind === 'everyone' && field !== 'can-use') {
      problems.push(
        `${at(place)}: "${EVERYONE}" is only allowed under can-use (write "${GROUP}${EVERYONE}" for a group of that name)`
      )
      return undefined
    }
    return entry
  }
}

/** Undefined for a text that names nobody. */
function parseEntry(written: string): SharedWith | undefined {
  if (written === EVERYONE) return { kind: 'everyone', written }
  if (written.toLowerCase() === EVERYONE) return undefined
  const isGroup = written.toLowerCase().startsWith(GROUP)
  const value = isGroup ? written.slice(GROUP.length).trim() : written
  if (value === '') return undefined
  if (isGuid(value)) return { kind: 'id', written, value, isGroup }
  if (!isGroup && value.includes('@')) return { kind: 'email', written, value }
  return { kind: 'group-name', written, value }
}
