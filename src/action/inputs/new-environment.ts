import { listed, quoted } from '../../base/display.ts'
import { isGuid } from '../../base/guid.ts'
import type { NewEnvironment } from '../../commands/ports/environment.ts'
import { readStrictYaml } from './strict-yaml.ts'

const FIELDS = ['region', 'type', 'dataverse', 'language', 'currency', 'security-group'] as const
type Field = (typeof FIELDS)[number]
const TYPES = ['Production', 'Sandbox', 'Trial'] as const

const REMEDY =
  'Write a YAML map, for example "{ region: europe, type: Production, dataverse: true, language: 1033, currency: EUR }". Only region is required.'
const ADDRESS = /^https?:/i

/** How to create the environment of an import, apart from its name, which is the input `environment`. */
export type NewEnvironmentSettings = Omit<NewEnvironment, 'displayName'>

/**
 * Reads the `create-environment` input: a YAML map of `region`, `type`, `dataverse`, `language` (LCID), `currency`
 * (ISO 4217) and `security-group` (object id). The last three belong to Dataverse.
 *
 * @param environment the input `environment`, which has to be a name then
 * @returns undefined for an empty input
 * @throws ActionError that lists every problem with its line number
 */
export async function parseNewEnvironment(
  text: string,
  environment: string
): Promise<NewEnvironmentSettings | undefined> {
  if (text.trim() === '') return undefined
  const { contents, yaml, at, textOf, failure } = await readStrictYaml(text, 'the input create-environment', REMEDY)
  if (contents === undefined) return undefined
  if (!yaml.isMap(contents)) throw failure([`${at(contents)}: this is not a map of ${listed(FIELDS)}`])

  const problems: string[] = []
  const found = new Map<Field, string>()
  for (const { key, value } of contents.items) {
    const field = FIELDS.find(known => known === textOf(key))
    const written = textOf(value)?.trim() ?? ''
    if (field === undefined)
      problems.push(`${at(key)}: there is no field ${quoted(textOf(key) ?? '')} (fields are ${listed(FIELDS)})`)
    else if (written === '') problems.push(`${at(key)}: ${field} has no value`)
    else found.set(field, written)
  }
  if (isGuid(environment.trim()) || ADDRESS.test(environment.trim()))
    problems.push('the input environment must be the display name of the new environment, not an id or an address')
  const settings = settingsFrom(found, problems)
  if (settings === undefined || problems.length > 0) throw failure(problems)
  return settings
}

function settingsFrom(found: ReadonlyMap<Field, string>, problems: string[]): NewEnvironmentSettings | undefined {
  const region = found.get('region')
  const type = TYPES.find(known => known.toLowerCase() === (found.get('type') ?? 'Production').toLowerCase())
  if (region === undefined) problems.push('region is missing')
  if (type === undefined) problems.push(`type must be one of ${listed(TYPES)}`)
  const dataverse = dataverseFrom(found, problems)
  return region === undefined || type === undefined ? undefined : { region, type, dataverse }
}

function dataverseFrom(found: ReadonlyMap<Field, string>, problems: string[]): NewEnvironment['dataverse'] {
  const [flag, language, currency, securityGroup] = (
    ['dataverse', 'language', 'currency', 'security-group'] as const
  ).map(field => found.get(field))
  const own = (['language', 'currency', 'security-group'] as const).filter(field => found.has(field))
  if (flag !== undefined && flag !== 'true' && flag !== 'false') problems.push('dataverse must be true or false')
  if (flag !== 'true') {
    if (own.length > 0) problems.push(`${listed(own)} belong to Dataverse: set dataverse: true, or leave them out`)
    return undefined
  }
  if (!/^\d{4,5}$/.test(language ?? ''))
    problems.push('language must be the LCID of a language, such as 1033 for English')
  if (!/^[A-Z]{3}$/.test(currency ?? '')) problems.push('currency must be a code such as EUR')
  if (securityGroup !== undefined && !isGuid(securityGroup.trim()))
    problems.push('security-group must be the object id of a group')
  return { language: Number(language), currency: currency ?? '', securityGroup }
}
