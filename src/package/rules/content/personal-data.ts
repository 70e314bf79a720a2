import { listed } from '../../../base/display.ts'
import { valueAt } from '../../json-text.ts'
import { displayNameOf, kindOf } from '../../resource.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Rule, Subject } from '../rule.ts'
import { leavesOf } from './leaves.ts'

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const EMAIL = /^[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/

/** What exporters write into packages about people, by what it is. */
function traces({ pkg }: Subject): Map<string, { places: Place[]; values: Set<string> }> {
  const found = new Map<string, { places: Place[]; values: Set<string> }>()
  const add = (what: string, value: string, place: Place): void => {
    const known = found.get(what) ?? { places: [], values: new Set<string>() }
    known.places.push(place)
    known.values.add(value.toLowerCase())
    found.set(what, known)
  }
  const { creator } = pkg.manifest.details
  if (creator !== '' && creator !== 'N/A')
    add('the name of who exported it', creator, { file: 'manifest.json', pointer: '/details/creator' })
  for (const [key, resource] of Object.entries(pkg.resources)) {
    const name = displayNameOf(resource, key)
    if (kindOf(resource) === 'connection' && EMAIL.test(name.trim()))
      add('mail addresses as names of connections', name, {
        file: 'manifest.json',
        pointer: pointerTo('resources', key, 'details', 'displayName')
      })
  }
  for (const { definition, names } of pkg.flows) {
    const metadata = ['properties', 'definition', 'metadata']
    for (const leaf of leavesOf(valueAt(definition, ...metadata), pointerTo(...metadata))) {
      const place = (): Place => ({ file: names.definition, pointer: leaf.pointer() })
      if (/tenant/i.test(leaf.key) && GUID.test(leaf.text)) add('ids of tenants', leaf.text, place())
      else if (/creator|user|owner|id$/i.test(leaf.pointer()) && GUID.test(leaf.text))
        add('ids of users', leaf.text, place())
      else if (EMAIL.test(leaf.text)) add('mail addresses', leaf.text, place())
    }
  }
  return found
}

export const PERSONAL_DATA_RULES: readonly Rule[] = [
  {
    id: 'personal-data',
    severity: 'note',
    about: 'What exporters write into packages about people: names, mail addresses, ids of users and tenants.',
    consequence: 'None for the import. Everybody who can read the package can read it.',
    remedy:
      'Keep the package where only those who may know it can read it; it cannot be taken out, as edited packages are refused.',
    *look(subject) {
      const found = traces(subject)
      if (found.size === 0) return
      const words = [...found].map(([what, { values }]) => (values.size === 1 ? what : `${what} (${values.size})`))
      yield {
        message: `It holds ${listed(words, 10)}.`,
        place: [...found.values()][0]?.places[0]
      }
    }
  }
]
