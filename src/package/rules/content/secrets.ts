import { asText } from '../../../base/as-text.ts'
import { quoted } from '../../../base/display.ts'
import type { FlowPart } from '../../app-package.ts'
import type { Place } from '../finding.ts'
import type { Found, Rule, Subject } from '../rule.ts'
import { limited, often, type Seen, Things } from './aggregation.ts'
import { placeInFlow } from './flow-places.ts'
import { placeOfFormula, type WrittenFormula, writtenFormulas } from './formulas.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { isCredentials, namedSecrets, type Spot, shapedSecrets } from './secret-shapes.ts'
import { isLikely, isPlaceholder, looksRandom, secretName } from './secret-words.ts'

/** The occurrences of one secret: its kind and places, but never the secret itself. */
interface Sighting extends Seen {
  readonly kind: string
  /** Whether its shape or its place proves that it is a secret. */
  readonly certain: boolean
}

/**
 * Collects secrets, each only once, however often it occurs in the package. Certain ones are kept in a separate list,
 * so that thousands of possible ones cannot crowd them out.
 */
class Sightings {
  readonly #certain = new Things<Sighting>(1)
  readonly #possible = new Things<Sighting>(1)

  add(kind: string, certain: boolean, secret: string, place: () => Place): void {
    const isCertain = certain || this.#certain.has(secret)
    // One place that leaves no doubt takes it from the others as well.
    const before = certain ? this.#possible.take(secret) : undefined
    const list = isCertain ? this.#certain : this.#possible
    list.add(secret, () => ({ kind, certain, places: before?.places ?? [], count: before?.count ?? 0 }), place)
  }

  addSpots(text: string, spots: readonly Spot[], certain: boolean, place: () => Place): void {
    for (const { kind, start, end } of spots) this.add(kind, certain, text.slice(start, end), place)
  }

  all(): Sighting[] {
    return [...this.#certain.all(), ...this.#possible.all()]
  }
}

function sightingsIn({ pkg, document }: Subject): Sighting[] {
  const found = new Sightings()
  for (const flow of pkg.flows) for (const leaf of leavesOf(flow.definition)) lookAtLeaf(flow, leaf, found)
  for (const formula of writtenFormulas(document)) lookAtFormula(formula, () => placeOfFormula(pkg, formula), found)
  for (const { file, pointer, text } of document?.texts ?? []) {
    const place = (): Place => ({ file: pkg.app?.documentName ?? '', inside: file, pointer })
    const shaped = shapedSecrets(text)
    found.addSpots(text, shaped, true, place)
    if (shaped.length > 0) continue
    // Whoever has this key can only send telemetry, like the app does.
    if (/(?:InstrumentationKey|ConnectionString)$/.test(pointer)) {
      if (!isPlaceholder(text)) found.add('the key of a telemetry service', false, text, place)
    } else found.addSpots(text, namedSecrets(text), false, place)
  }
  return found.all()
}

function lookAtFormula({ text, property }: WrittenFormula, place: () => Place, found: Sightings): void {
  const shaped = shapedSecrets(text)
  const named = namedSecrets(text).filter(spot => !shaped.some(other => overlap(spot, other)))
  found.addSpots(text, shaped, true, place)
  found.addSpots(text, named, false, place)
  const name = secretName(property)
  if (name === undefined || shaped.length + named.length > 0) return
  const literal = /^\s{0,9}"([^"]{6,8000})"\s{0,9}$/.exec(text)?.[1]
  if (literal !== undefined && isLikely(name, literal)) found.add(`a value named like a ${name}`, false, literal, place)
}

const overlap = (one: Spot, other: Spot): boolean => one.start < other.end && other.start < one.end

/** Fields with secrets in the `authentication` of an HTTP action. */
const OF_AUTHENTICATION = /^(?:password|secret|pfx|value|credential|key)$/i
const SIGNS_IN = /^(?:proxy-)?authorization$/i

/** Keys whose values come from the service and not from an author. */
const NOT_AN_AUTHORS: ReadonlySet<string> = new Set([
  '$schema',
  'contentVersion',
  'operationId',
  'operationMetadataId',
  'swaggerOperationId',
  'connectionName',
  'connectionReferenceName',
  'apiId',
  'id'
])

function lookAtLeaf(flow: FlowPart, leaf: Leaf, found: Sightings): void {
  const { text, key } = leaf
  if (text.length < 4 || NOT_AN_AUTHORS.has(key)) return
  const place = (): Place => placeInFlow(flow, leaf.pointer())
  const add = (kind: string, certain: boolean): void => found.add(kind, certain, text, place)
  const shaped = shapedSecrets(text)
  if (shaped.length > 0) return found.addSpots(text, shaped, true, place)
  if (OF_AUTHENTICATION.test(key) && /^authentication$/i.test(leaf.above()[0] ?? '') && !isPlaceholder(text))
    return add(`the field ${quoted(key)} of an HTTP authentication`, true)
  const name = nameOf(leaf)
  if (SIGNS_IN.test(name) ? isSignIn(text) : isCredentials(text)) return add('the credentials of a header', true)
  if (isDeclaredSecure(leaf) && !isPlaceholder(text)) return add('the default value of a secure parameter', true)
  const called = secretName(name)
  if (called !== undefined && isLikely(called, text)) return add(`the value of ${quoted(name)}`, false)
  found.addSpots(text, namedSecrets(text), false, place)
}

/** Whether the value of an authorization header is a credential or a bare key, and not a placeholder. */
function isSignIn(text: string): boolean {
  const given = /^\s{0,3}(?:Bearer|Basic|Token|SharedKey|ApiKey)\s{1,3}([^\s@]{8,8000})\s{0,3}$/i.exec(text)?.[1]
  return given === undefined ? looksRandom(text) && !isPlaceholder(text) : !isPlaceholder(given)
}

/** Whether this is the default value of a parameter whose type hides it in the designer. */
const isDeclaredSecure = ({ key, holder }: Leaf): boolean =>
  key === 'defaultValue' && /^securestring$/i.test(asText(holder?.['type']))

/**
 * The name of a text: its key, or, if that is generic, the name next to it (variables, lists of headers) or the key above
 * it (the action of a Compose, the parameter of a default value).
 */
function nameOf(leaf: Leaf): string {
  const { key, holder } = leaf
  if (/^value$/i.test(key)) {
    const beside = ['name', 'key', 'Name', 'Key'].map(member => holder?.[member]).find(name => typeof name === 'string')
    if (typeof beside === 'string') return beside
  }
  return key === '' || /^(?:value|inputs|default|defaultValue)$/i.test(key) ? (leaf.above()[0] ?? key) : key
}

const REMEDY =
  'Everybody who can read the package may know it. Replace it in its service, and keep the new one in a key vault or in a connection.'
const CONSEQUENCE = 'The secret travels in plain text into every environment that the package is imported into.'

/** Two rules share one scan of the package. */
const looks = new WeakMap<Subject, readonly Sighting[]>()

function findings(subject: Subject, certain: boolean): Found[] {
  const all = looks.get(subject) ?? sightingsIn(subject)
  looks.set(subject, all)
  const wanted = all.filter(sighting => sighting.certain === certain)
  return limited(
    wanted.map(({ kind, places, count }) => ({
      message: certain
        ? `The package contains ${kind} in plain text${often({ count })}.`
        : `The package may contain a secret in plain text${often({ count })}: ${kind}.`,
      place: places[0]
    })),
    certain ? 'secrets in plain text' : 'possible secrets'
  )
}

export const SECRET_RULES: readonly Rule[] = [
  {
    id: 'literal-secret',
    severity: 'error',
    about: 'The app and its flows contain no secret in plain text that can be recognised by its form or place.',
    consequence: CONSEQUENCE,
    remedy: REMEDY,
    look: subject => findings(subject, true)
  },
  {
    id: 'possible-secret',
    severity: 'warning',
    about: 'The app and its flows contain no text that is named like a secret and looks like one.',
    consequence: CONSEQUENCE,
    remedy: `If it is not a secret, set the rule to off. Otherwise: ${REMEDY}`,
    look: subject => findings(subject, false)
  }
]
