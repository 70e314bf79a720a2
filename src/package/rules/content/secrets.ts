import { quoted } from '../../../base/display.ts'
import type { FlowPart } from '../../app-package.ts'
import type { Place } from '../finding.ts'
import type { Found, Rule, Subject } from '../rule.ts'
import { eachWrittenFormula, placeOfFormula } from './formulas.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import {
  isCredentials,
  isPlaceholder,
  isSecretName,
  looksRandom,
  namedSecrets,
  shapedSecrets
} from './secret-shapes.ts'

/** A secret somebody typed in: never what it is, only what kind of thing and where. */
interface Sighting {
  readonly kind: string
  readonly certain: boolean
  readonly place: Place
}

/** Fields of an action's `authentication` that hold a secret. Names and ids of it are none. */
const IN_AUTHENTICATION = /\/authentication\/(?:password|secret|pfx|value|credential)$/i

/** Keys of a definition whose values are the service's own, not its author's. */
const NOT_AN_AUTHORS = new Set([
  '$schema',
  'contentVersion',
  'operationId',
  'connectionName',
  'connectionReferenceName',
  'apiId',
  'id'
])

function sightings({ pkg, document }: Subject): Sighting[] {
  const all: Sighting[] = []
  for (const flow of pkg.flows) for (const leaf of leavesOf(flow.definition)) all.push(...inFlow(flow, leaf))
  const secretProperties = new Map<string, boolean>()
  eachWrittenFormula(document, (text, property, at) => {
    const place = (): Place => placeOfFormula(pkg, property, at)
    const shaped = shapedSecrets(text)
    for (const { kind } of shaped) all.push({ kind, certain: true, place: place() })
    for (const spot of namedSecrets(text))
      if (!shaped.some(({ start, end }) => start < spot.end && spot.start < end))
        all.push({ kind: spot.kind, certain: false, place: place() })
    const named = secretProperties.get(property) ?? isSecretName(property)
    secretProperties.set(property, named)
    const literal = named ? /^"([^"]{6,400})"$/.exec(text)?.[1] : undefined
    if (literal !== undefined && !isPlaceholder(literal) && looksRandom(literal) && shaped.length === 0)
      all.push({ kind: `a value of ${quoted(property)}`, certain: false, place: place() })
  })
  for (const { file, pointer, text } of document?.texts ?? []) {
    const place = { file: pkg.app?.documentName ?? '', inside: file, pointer }
    if (/(?:InstrumentationKey|ConnectionString)$/.test(pointer) && !isPlaceholder(text))
      all.push({ kind: 'the key of a monitoring service', certain: false, place })
    else for (const { kind } of shapedSecrets(text)) all.push({ kind, certain: true, place })
  }
  return all
}

function* inFlow(flow: FlowPart, leaf: Leaf): Generator<Sighting> {
  const { text, key } = leaf
  if (text.length < 6 || NOT_AN_AUTHORS.has(key)) return
  const sighting = (kind: string, certain: boolean): Sighting => ({
    kind,
    certain,
    place: {
      file: flow.names.definition,
      pointer: leaf.pointer(),
      name: `flow ${quoted(flow.displayName)}${stepIn(leaf)}`
    }
  })
  const shaped = shapedSecrets(text)
  if (shaped.length > 0) {
    for (const { kind } of shaped) yield sighting(kind, true)
    return
  }
  if (isCredentials(text)) {
    yield sighting('credentials of a header', true)
    return
  }
  if (isPlaceholder(text)) return
  if (isSecretName(key) && !text.includes('@') && looksRandom(text)) {
    yield sighting(`a value of ${quoted(key)}`, false)
    return
  }
  if (/^(?:password|secret|pfx|value|credential)$/i.test(key) && IN_AUTHENTICATION.test(leaf.pointer())) {
    yield sighting(`the ${quoted(key)} of an action's authentication`, true)
    return
  }
  for (const { kind } of namedSecrets(text)) yield sighting(kind, false)
}

/** `, step "Send_mail"`, from the last list of actions or triggers on the way. */
function stepIn(leaf: Leaf): string {
  const parts = leaf.pointer().split('/')
  const at = Math.max(parts.lastIndexOf('actions'), parts.lastIndexOf('triggers'))
  const name = at < 0 ? undefined : parts[at + 1]
  return name === undefined ? '' : `, step ${quoted(name.replaceAll('~1', '/').replaceAll('~0', '~'))}`
}

const REMEDY =
  'Treat it as known to everybody who can read the package: replace it at its service, then keep it in a key vault or in a connection instead.'
const CONSEQUENCE = 'It is carried in plain text into every environment the package is imported into.'

// Two rules share one look at every text of a package.
const seen = new WeakMap<Subject, readonly Sighting[]>()

function* found(subject: Subject, certain: boolean): Generator<Found> {
  const all = seen.get(subject) ?? sightings(subject)
  seen.set(subject, all)
  for (const sighting of all)
    if (sighting.certain === certain)
      yield {
        message: certain
          ? `There is ${sighting.kind} in plain text.`
          : `There may be a secret in plain text: ${sighting.kind}.`,
        place: sighting.place
      }
}

export const SECRET_RULES: readonly Rule[] = [
  {
    id: 'literal-secret',
    severity: 'error',
    about: 'No secret stands in the flows or the app as plain text, as far as its shape or its place gives it away.',
    consequence: CONSEQUENCE,
    remedy: REMEDY,
    look: subject => found(subject, true)
  },
  {
    id: 'possible-secret',
    severity: 'warning',
    about: 'No text that is called a secret and looks like one stands in the flows or the app.',
    consequence: CONSEQUENCE,
    remedy: `If it is one: ${REMEDY.slice(0, 1).toLowerCase()}${REMEDY.slice(1)} If it is none, set the rule to off.`,
    look: subject => found(subject, false)
  }
]
