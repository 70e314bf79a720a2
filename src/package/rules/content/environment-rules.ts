import { capitalised, listed, quoted, shortened } from '../../../base/display.ts'
import type { Found, Rule, Subject } from '../rule.ts'
import { limited, often } from './aggregation.ts'
import { type CountedValue, environmentValues } from './environment-values.ts'
import { shortenedEmail } from './mail-addresses.ts'
import { withoutSecrets } from './secret-shapes.ts'

/** Kinds of values that are ids, with their singular and plural. */
const IDS: Readonly<Record<string, readonly [string, string]>> = {
  list: ['list', 'lists'],
  group: ['group', 'groups'],
  channel: ['channel', 'channels'],
  plan: ['plan', 'plans'],
  drive: ['drive', 'drives'],
  file: ['file', 'files'],
  folder: ['folder', 'folders'],
  table: ['table', 'tables'],
  script: ['script', 'scripts'],
  id: ['object', 'objects']
}

const isNamedById = ({ kind }: CountedValue): boolean => Object.hasOwn(IDS, kind)
const isMailbox = ({ kind }: CountedValue): boolean => kind === 'mailbox'

/** Three rules share one scan of the package, and a report that lists the values. */
const looks = new WeakMap<Subject, readonly CountedValue[]>()

export function valuesOf(subject: Subject): readonly CountedValue[] {
  const values = looks.get(subject) ?? environmentValues(subject.pkg, subject.document)
  looks.set(subject, values)
  return values
}

/** The service refuses a flow if it does not find what it looks up while it saves the flow. */
const LOOKED_UP =
  "The import of the flow that names it fails unless the target's connection reaches the same site, list or file (reported by users)."
const consequenceOf = ({ lookedUp }: CountedValue): Pick<Found, 'consequence'> =>
  lookedUp ? { consequence: LOOKED_UP } : {}

export const ENVIRONMENT_RULES: readonly Rule[] = [
  {
    id: 'environment-value',
    severity: 'warning',
    about:
      'The app and its flows contain no addresses that belong to one environment: sites, servers, accounts, tenants.',
    consequence: 'Addresses travel unchanged, so in the target the app and its flows still read and write there.',
    remedy:
      'Check that this is intended. If environments must differ, keep such values in a list or table in each of them, or replace them with the input "values".',
    look(subject) {
      const values = valuesOf(subject).filter(value => !isNamedById(value) && !isMailbox(value))
      return limited(
        values.map(value => ({
          message: `${capitalised(value.kind)} ${quoted(withoutSecrets(value.value, 200))} is hard-coded${often(value)}.`,
          place: value.places[0],
          ...consequenceOf(value)
        })),
        'hard-coded addresses'
      )
    }
  },
  {
    id: 'environment-id',
    severity: 'note',
    about:
      'The app and its flows contain no ids of things in one environment or tenant: lists, files, groups, channels, plans.',
    consequence: 'Ids travel unchanged, so in the target they refer to the same things or to nothing.',
    remedy:
      'Check that this is intended, and that users of the target may access them, or replace them with the input "values".',
    *look(subject) {
      for (const same of groupsOf(valuesOf(subject).filter(isNamedById))) {
        const [first] = same
        if (first === undefined) continue
        const [one = first.kind, several = first.kind] = IDS[first.kind] ?? []
        yield {
          message: `${same.length === 1 ? `1 ${one} is` : `${same.length} ${several} are`} referenced by ${same.length === 1 ? 'its id' : 'their ids'}: ${listed(
            same.map(value => shortened(value.value)),
            5
          )}.`,
          place: first.places[0],
          ...consequenceOf(first)
        }
      }
    }
  },
  {
    id: 'fixed-mailbox',
    severity: 'note',
    about: 'The app and its flows do not write to or read from fixed mailboxes.',
    consequence: 'Addresses travel unchanged, so in the target the same people get the mails.',
    remedy: 'Check that this is intended in the target, or replace it with the input "values".',
    look: subject => limited(valuesOf(subject).filter(isMailbox).map(mailboxFinding), 'mail addresses')
  }
]

/** Values of one kind and with one consequence together. */
function groupsOf(values: readonly CountedValue[]): Iterable<readonly CountedValue[]> {
  const groups = new Map<string, CountedValue[]>()
  for (const value of values) {
    const group = groups.get(`${value.kind} ${value.lookedUp}`)
    if (group === undefined) groups.set(`${value.kind} ${value.lookedUp}`, [value])
    else group.push(value)
  }
  return groups.values()
}

const mailboxFinding = (value: CountedValue): Found => ({
  message: `The mail address ${quoted(shortenedEmail(value.value))} is hard-coded${often(value)}.`,
  place: value.places[0]
})
