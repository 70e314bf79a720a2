import { listed, plainText, quoted } from '../../../base/display.ts'
import { hasInvisible, withInvisibleShown } from '../../../base/invisible.ts'
import { CHOICE_KINDS } from '../../mapping.ts'
import { kindOf, type PackageResource } from '../../resource.ts'
import type { Found } from '../rule.ts'
import { called, type PackageRule, resourcePlace } from './places.ts'

const nameOf = (resource: PackageResource): string | undefined => resource.details?.displayName ?? undefined

/** Checks the names of apps and flows. An import creates these with their names, but no connectors or connections. */
function* made(
  resources: Iterable<readonly [string, PackageResource]>,
  look: (name: string, what: string) => string | undefined
): Iterable<Found> {
  for (const [key, resource] of resources) {
    const name = nameOf(resource)
    if (name === undefined || name === '' || !['app', 'flow'].includes(kindOf(resource))) continue
    const message = look(name, called(resource, key))
    if (message !== undefined)
      yield {
        message,
        place: resourcePlace(key, resource, 'details', 'displayName'),
        remedy: renaming(key, resource)
      }
  }
}

const SET_A_NAME =
  'Give it a name under "resources", or rename it in its source environment and export the package again.'

/** What to do about a name, with the line for the input `resources` that gives another. */
function renaming(key: string, resource: PackageResource): string {
  const kind = CHOICE_KINDS.find(known => known === kindOf(resource))
  const name = nameOf(resource) ?? ''
  // A name that is hard to write is replaced by the key, which is always unique.
  const isWritable = name !== '' && name.length <= 120 && plainText(name) === name
  const entry = isWritable ? `${kind === undefined ? '' : `${kind}:`}${name}` : key
  const line = `${JSON.stringify(entry)}: { name: ${JSON.stringify(suggested(name))} }`
  return `Give it another name with this line in the input resources: ${line}. Or rename it in its source environment and export the package again.`
}

/** A name like the given one with which no rule finds fault. */
function suggested(name: string): string {
  const clean = plainText(
    name
      .slice(0, 1_000)
      .replace(/[:*?"<>|]/g, '')
      .replace(/[.\\/]/g, '-'),
    LONG
  )
  return /[^-\s]/.test(clean) ? clean : 'New name'
}

const emptyName: PackageRule = {
  id: 'empty-name',
  severity: 'warning',
  about: 'Every resource has a display name.',
  consequence: 'No export without a name is known, so the target may refuse it.',
  remedy: SET_A_NAME,
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources))
      if (kindOf(resource) !== 'unknown' && (nameOf(resource) ?? '').trim() === '')
        yield {
          message: `The ${called(resource, key)} has no display name.`,
          place: resourcePlace(key, resource, ...(resource.details ? ['details'] : [])),
          remedy: renaming(key, resource)
        }
  }
}

/** The longest name measured has 87 characters. The limit of the service is not known. */
const LONG = 128

const longName: PackageRule = {
  id: 'long-name',
  severity: 'warning',
  about: `Names of apps and flows have at most ${LONG} characters.`,
  consequence: 'The limit of the service is unknown. The longest exported name seen had 87 characters.',
  remedy: SET_A_NAME,
  *look({ pkg: { resources } }) {
    yield* made(Object.entries(resources), (name, what) => {
      // A character has at most two code units, so longer texts do not have to be counted.
      const length = name.length > 2 * LONG ? name.length : Array.from(name).length
      return length > LONG ? `The name of the ${what} has ${length} characters.` : undefined
    })
  }
}

const REFUSED = /[.\\/:*?"<>|]/g

const appNameCharacters: PackageRule = {
  id: 'app-name-characters',
  severity: 'warning',
  about: 'The name of the app contains none of the characters that the service refuses (. \\ / : * ? " < > |).',
  consequence:
    'The import may accept the name, but later changes to the app, such as publishing, are refused with InvalidApplicationNameCharacters (reported by a third party).',
  remedy: SET_A_NAME,
  *look({ pkg: { resources } }) {
    const apps = Object.entries(resources).filter(([, resource]) => kindOf(resource) === 'app')
    yield* made(apps, (name, what) => {
      const characters = [...new Set(name.match(REFUSED) ?? [])]
      return characters.length === 0 ? undefined : `The name of the ${what} contains ${listed(characters)}.`
    })
  }
}

const controlCharacters: PackageRule = {
  id: 'control-characters-in-name',
  severity: 'warning',
  about: 'Names contain no control characters, no characters that change the direction of text, and no invisible ones.',
  consequence: 'The name looks different from what it is. The target may refuse it.',
  remedy: SET_A_NAME,
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources)) {
      const name = nameOf(resource) ?? ''
      if (/[\t\n\r]/.test(name) || hasInvisible(name))
        yield {
          message: `The name of the ${called(resource, key)} contains invisible characters: ${quoted(shownIn(name))}.`,
          place: resourcePlace(key, resource, 'details', 'displayName'),
          remedy: renaming(key, resource)
        }
    }
  }
}

/** The name with visible codes for invisible characters, including tabs and line breaks. */
const shownIn = (name: string): string =>
  withInvisibleShown(name.slice(0, 1_000)).replace(
    /[\t\n\r]/g,
    character => `⟨U+000${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`
  )

const blanksAroundName: PackageRule = {
  id: 'blanks-around-name',
  severity: 'warning',
  about: 'Names of apps and flows do not start or end with spaces.',
  consequence: 'The target may drop the spaces, and looking up the app or flow by name may then fail.',
  remedy: SET_A_NAME,
  *look({ pkg: { resources } }) {
    yield* made(Object.entries(resources), (name, what) =>
      name !== name.trim() && name.trim() !== '' ? `The name of the ${what} starts or ends with spaces.` : undefined
    )
  }
}

export const NAME_RULES: readonly PackageRule[] = [
  emptyName,
  longName,
  appNameCharacters,
  controlCharacters,
  blanksAroundName
]
