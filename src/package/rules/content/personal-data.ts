import { listed, quoted, shortened } from '../../../base/display.ts'
import { isGuid } from '../../../base/guid.ts'
import { valueAt } from '../../json-text.ts'
import { displayNameOf, kindOf } from '../../resource.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Rule, Subject } from '../rule.ts'
import { MOST_THINGS, note, type Seen } from './aggregation.ts'
import { placeInFlow } from './flow-places.ts'
import { leavesOf } from './leaves.ts'
import { emailsIn, isEmail, shortenedEmail } from './mail-addresses.ts'

/** The occurrences of one kind of personal data, and its distinct values. */
interface Traces extends Seen {
  readonly values: Set<string>
}

type Kind = 'name' | 'mail' | 'user' | 'tenant'

/** Personal data that exporters write into packages, by kind. What makers write into flows and formulas is not included. */
function tracesIn({ pkg }: Subject): Map<Kind, Traces> {
  const found = new Map<Kind, Traces>()
  const add = (kind: Kind, value: string, place: () => Place): void => {
    const known = found.get(kind) ?? { places: [], count: 0, values: new Set<string>() }
    found.set(kind, known)
    if (known.values.size < MOST_THINGS) known.values.add(value.toLowerCase())
    note(known, place)
  }
  const manifest =
    (...path: string[]): (() => Place) =>
    () => ({ file: 'manifest.json', pointer: pointerTo(...path) })
  const creator = pkg.manifest.details.creator.trim()
  if (isEmail(creator)) add('mail', creator, manifest('details', 'creator'))
  else if (creator !== '' && creator !== 'N/A') add('name', creator, manifest('details', 'creator'))
  for (const [key, resource] of Object.entries(pkg.resources)) {
    if (kindOf(resource) !== 'connection') continue
    // Connections are named after the account that signed in, unless somebody renamed them.
    const name = displayNameOf(resource, key).trim()
    for (const address of isEmail(name) ? [name] : emailsIn(name))
      add('mail', address, manifest('resources', key, 'details', 'displayName'))
    for (const address of emailsIn(resource.details?.comment ?? ''))
      add('mail', address, manifest('resources', key, 'details', 'comment'))
  }
  for (const flow of pkg.flows) {
    const path = ['properties', 'definition', 'metadata']
    for (const leaf of leavesOf(valueAt(flow.definition, ...path), pointerTo(...path))) {
      const place = (): Place => placeInFlow(flow, leaf.pointer())
      if (!isGuid(leaf.text)) for (const address of emailsIn(leaf.text)) add('mail', address, place)
      else if (/^tenant/i.test(leaf.key)) add('tenant', leaf.text, place)
      else if (
        /^(?:id|userid|objectid)$/i.test(leaf.key) &&
        /creator|user|owner|principal|modifie/i.test(leaf.above()[0] ?? '')
      )
        add('user', leaf.text, place)
    }
  }
  return found
}

const MOST_SHOWN = 3

function sentence(kind: Kind, { values, count, places }: Traces): string {
  const several = values.size > 1
  const shown = (short: (value: string) => string): string => listed([...values].map(short), MOST_SHOWN)
  const flows = new Set(places.map(({ file }) => file)).size
  const inFlows = flows === 1 ? 'A flow contains' : `${flows} flows contain`
  switch (kind) {
    case 'name':
      return 'The manifest contains the name of the person who exported the package.'
    case 'mail':
      return `Connection names or similar fields contain ${several ? `${values.size} mail addresses` : 'a mail address'} in ${count === 1 ? '1 place' : `${count} places`}: ${shown(value => quoted(shortenedEmail(value)))}.`
    case 'user':
      return `${inFlows} the ${several ? `ids of ${values.size} users` : 'id of a user'}: ${shown(shortened)}.`
    case 'tenant':
      return `${inFlows} the ${several ? `ids of ${values.size} tenants` : 'id of the tenant'}: ${shown(shortened)}.`
  }
}

export const PERSONAL_DATA_RULES: readonly Rule[] = [
  {
    id: 'personal-data',
    severity: 'note',
    about: 'The package contains no personal data from the exporter: names, mail addresses, ids of users and tenants.',
    consequence: 'The import is not affected, but everybody who can read the package can read the data.',
    remedy:
      'Keep the package where only those who may know the data can read it. Removing the data would mean editing the package, which Microsoft does not support.',
    *look(subject) {
      for (const [kind, traces] of tracesIn(subject)) yield { message: sentence(kind, traces), place: traces.places[0] }
    }
  }
]
