import { listed, plainText, quoted } from '../../../base/display.ts'
import { valueAt } from '../../json-text.ts'
import { displayNameOf, isCustomConnector, kindOf, type PackageResource, prerequisites } from '../../resource.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Found, Rule, Subject } from '../rule.ts'
import { limited } from './aggregation.ts'
import { dataverseTables } from './dataverse-tables.ts'

/** What a package only names: the target must hold it. That packages leave these out is documented by Microsoft. */

type Entry = readonly [key: string, resource: PackageResource]

const resourcesOf = ({ pkg }: Subject, test: (resource: PackageResource) => boolean): Entry[] =>
  Object.entries(pkg.resources).filter(([, resource]) => test(resource))

const placeOf = ([key, resource]: Entry): Place => ({
  file: 'manifest.json',
  pointer: pointerTo('resources', key),
  name: quoted(displayNameOf(resource, key))
})

const namesOf = (entries: readonly Entry[]): string =>
  listed(
    entries.map(([key, resource]) => quoted(displayNameOf(resource, key))),
    10
  )

const customConnector: Rule = {
  id: 'custom-connector',
  severity: 'warning',
  about: 'Custom connectors are not carried by packages; the target must hold one of the same display name.',
  consequence: 'The import stops until a custom connector of the target is named for it.',
  remedy:
    'Create it in the target first, from its own definition; it is found there by its display name, or named as target in resources.',
  look: subject =>
    limited(
      resourcesOf(subject, isCustomConnector).map(entry => ({
        message: `The custom connector ${namesOf([entry])} is needed and not carried: the target must hold one of that name.`,
        place: placeOf(entry)
      })),
      'custom connectors'
    )
}

const neededConnections: Rule = {
  id: 'needed-connections',
  severity: 'note',
  about: 'Connections are not carried by packages; the target must hold one for each connector that asks for it.',
  consequence: 'The import stops until each has a connection of the target.',
  remedy: 'Create them in the target once; map them with the input connections.',
  *look(subject) {
    const needed = resourcesOf(subject, resource => kindOf(resource) === 'connection')
    const [first] = needed
    if (first === undefined) return
    const counts = new Map<string, number>()
    for (const [, resource] of needed) {
      const name = connectorOf(resource, subject)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`))
    yield {
      message: `${needed.length === 1 ? 'One connection is' : `${needed.length} connections are`} needed in the target, of ${listed(names, 20)}.`,
      place: placeOf(first)
    }
  }
}

/** `shared_sql`; the display name of a custom connector, whose own name differs between environments. */
function connectorOf(resource: PackageResource, { pkg: { resources } }: Subject): string {
  const [key] = prerequisites(resource, resources)
  const connector = key === undefined ? undefined : resources[key]
  if (key === undefined || connector === undefined) return 'an unknown connector'
  return connector.name ? plainText(connector.name, 120) : quoted(displayNameOf(connector, key))
}

const gateway: Rule = {
  id: 'on-premises-gateway',
  severity: 'warning',
  about: 'Gateways are not carried by packages; what reaches data through one needs one in the target.',
  consequence:
    'No such package was seen; as its meaning has it, the app reaches none of that data without a gateway in the target.',
  remedy: 'Install a gateway that the target can use, and create the connection there through it.',
  look: ({ pkg: { app } }) =>
    limited(
      Object.entries(app?.connectionReferences ?? {}).flatMap(([id, reference]): Found[] => {
        if (valueAt(reference, 'isOnPremiseConnection') !== true) return []
        const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id]
        const name = valueAt(reference, 'displayName')
        return [
          {
            message: `The connection ${quoted(typeof name === 'string' ? name : id)} of the app goes through an on-premises gateway.`,
            place: { file: app?.fileName ?? '', pointer: pointerTo(...path, 'isOnPremiseConnection') }
          }
        ]
      }),
      'connections through gateways'
    )
}

const dataverse: Rule = {
  id: 'dataverse-tables',
  severity: 'warning',
  about: 'Tables of Dataverse are not carried by packages; the target must hold those the app and its flows use.',
  consequence:
    'It is imported, and finds no such table. Apps that depend on Dataverse are not supported in packages, says Microsoft.',
  remedy: 'Bring the tables into the target in a solution first, or move the app in a solution as well.',
  look: subject =>
    limited(
      dataverseTables(subject).map(({ user, tables, place }) => ({
        message: `${user} uses ${tables.length === 1 ? 'the Dataverse table' : `${tables.length} Dataverse tables:`} ${listed(tables.map(quoted), 10)}.`,
        place
      })),
      'flows that use tables of Dataverse'
    )
}

const RETIRED = /^microsoft\.commondatamodel\//i
const ROLES = /\/(?:roles|securityroles|permissionsets)$/i

const dataModel: Rule = {
  id: 'retired-data-model',
  severity: 'warning',
  about: 'Entities and picklists of the data model before Dataverse are listed by packages of that time alone.',
  consequence: 'Environments of today are not known to take them.',
  remedy: 'Move tables in a solution. To import the package all the same, choose overwrite or merge in resources.',
  *look(subject) {
    const old = resourcesOf(subject, ({ type }) => RETIRED.test(type) && !ROLES.test(type))
    const [first] = old
    if (first !== undefined)
      yield { message: `It lists ${namesOf(old)} of the retired data model.`, place: placeOf(first) }
  }
}

const roles: Rule = {
  id: 'security-roles',
  severity: 'warning',
  about: 'Custom roles and permission sets are not carried by packages; the target must hold them.',
  consequence:
    'No such package was seen; as its meaning has it, whoever lacks the role in the target cannot reach the data it opens.',
  remedy: 'Create the roles in the target, or bring them there in a solution, and assign them.',
  *look(subject) {
    const listing = resourcesOf(subject, ({ type }) => ROLES.test(type))
    const [first] = listing
    if (first !== undefined)
      yield {
        message: `It lists the ${listing.length === 1 ? 'role' : 'roles'} ${namesOf(listing)}, which packages do not carry.`,
        place: placeOf(first)
      }
  }
}

export const CANNOT_CARRY_RULES: readonly Rule[] = [
  customConnector,
  neededConnections,
  gateway,
  dataverse,
  dataModel,
  roles
]
