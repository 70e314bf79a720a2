import { listed, plainText, quoted } from '../../../base/display.ts'
import { valueAt } from '../../json-text.ts'
import { displayNameOf, isCustomConnector, kindOf, type PackageResource, prerequisites } from '../../resource.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Found, Rule, Subject } from '../rule.ts'
import { limited } from './aggregation.ts'
import { dataverseTables } from './dataverse-tables.ts'

/** Rules about what packages refer to but do not contain (documented by Microsoft), so that the target must have it. */

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
  about: 'Packages do not contain custom connectors. The target must have one with the same display name.',
  consequence: 'The import stops until the target has the custom connector.',
  remedy:
    'Create it in the target first, from its own definition. It is found by its display name, or by the id given as target under "resources".',
  // A plan looks for it in the target.
  inPlan: false,
  look: subject =>
    limited(
      resourcesOf(subject, isCustomConnector).map(entry => ({
        message: `The package needs the custom connector ${namesOf([entry])} but does not contain it.`,
        place: placeOf(entry)
      })),
      'custom connectors'
    )
}

const neededConnections: Rule = {
  id: 'needed-connections',
  severity: 'note',
  about: 'Packages do not contain connections. The target must have one for each connector that needs one.',
  consequence: 'The import stops until each of them has a connection in the target.',
  remedy: 'Create the connections in the target once, and map them with the input "connections".',
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
      message: `The package needs ${needed.length === 1 ? '1 connection' : `${needed.length} connections`} in the target: ${listed(names, 20)}.`,
      place: placeOf(first)
    }
  }
}

/** `shared_sql`, or the display name of a custom connector, whose technical name differs between environments. */
function connectorOf(resource: PackageResource, { pkg: { resources } }: Subject): string {
  const [key] = prerequisites(resource, resources)
  const connector = key === undefined ? undefined : resources[key]
  if (key === undefined || connector === undefined) return 'an unknown connector'
  return connector.name ? plainText(connector.name, 120) : quoted(displayNameOf(connector, key))
}

const gateway: Rule = {
  id: 'on-premises-gateway',
  severity: 'warning',
  about: 'Packages do not contain gateways. Whatever uses a gateway needs one in the target.',
  consequence:
    'Without a gateway in the target, the app cannot reach the data. No such package was available for testing.',
  remedy: 'Install a gateway that the target can use, and create the connection there through it.',
  look: ({ pkg: { app } }) =>
    limited(
      Object.entries(app?.connectionReferences ?? {}).flatMap(([id, reference]): Found[] => {
        if (valueAt(reference, 'isOnPremiseConnection') !== true) return []
        const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id]
        const name = valueAt(reference, 'displayName')
        return [
          {
            message: `The app's connection ${quoted(typeof name === 'string' ? name : id)} uses an on-premises gateway.`,
            place: { file: app?.fileName ?? '', pointer: pointerTo(...path, 'isOnPremiseConnection') }
          }
        ]
      }),
      'connections through gateways'
    )
}

/** Issue 73 of Microsoft's powerapps-tools. */
const TABLE_OF_FLOW =
  'The service looks the table up while it saves the flow. Where the target does not have it, the import of the flow fails (reported for the legacy connector: DynamicOperationRequestClientFailure).'

const dataverse: Rule = {
  id: 'dataverse-tables',
  severity: 'warning',
  about: 'Packages do not contain Dataverse tables. The target must have those that the app and its flows use.',
  consequence:
    'The app is imported but does not find the table. Microsoft does not support apps that depend on Dataverse in packages.',
  remedy: 'Bring the tables into the target in a solution first, or move the app in a solution as well.',
  look: subject =>
    limited(
      dataverseTables(subject).map(({ user, tables, inFlow, place }) => ({
        message: `${user} uses ${tables.length === 1 ? 'the Dataverse table' : `${tables.length} Dataverse tables:`} ${listed(tables.map(quoted), 10)}.`,
        place,
        ...(inFlow ? { consequence: TABLE_OF_FLOW } : {})
      })),
      'flows that use Dataverse tables'
    )
}

const RETIRED = /^microsoft\.commondatamodel\//i
const ROLES = /\/(?:roles|securityroles|permissionsets)$/i

const dataModel: Rule = {
  id: 'retired-data-model',
  severity: 'warning',
  about: 'The package contains no entities or picklists of the data model that preceded Dataverse.',
  consequence: 'It is unknown whether current environments still accept them.',
  remedy: 'Move tables in a solution. To import the package anyway, choose overwrite or merge under "resources".',
  *look(subject) {
    const old = resourcesOf(subject, ({ type }) => RETIRED.test(type) && !ROLES.test(type))
    const [first] = old
    if (first !== undefined)
      yield { message: `The manifest lists ${namesOf(old)} from the retired data model.`, place: placeOf(first) }
  }
}

const roles: Rule = {
  id: 'security-roles',
  severity: 'warning',
  about: 'Packages do not contain custom roles or permission sets. The target must have them.',
  consequence:
    'Users without the role in the target cannot access the data. No such package was available for testing.',
  remedy: 'Create the roles in the target, or bring them there in a solution, and assign them.',
  *look(subject) {
    const listing = resourcesOf(subject, ({ type }) => ROLES.test(type))
    const [first] = listing
    if (first !== undefined)
      yield {
        message: `The manifest lists ${listing.length === 1 ? 'a role' : 'roles'} that packages do not contain: ${namesOf(listing)}.`,
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
