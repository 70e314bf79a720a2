import { listed, quoted } from '../../../base/display.ts'
import { isObject, textAt, valueAt } from '../../json-text.ts'
import { displayNameOf, isCustomConnector, kindOf, prerequisites, type PackageResource } from '../../resource.ts'
import type { Rule, Subject } from '../rule.ts'
import { pointerTo } from '../position.ts'

/** What a package only names: the target must hold it. That packages leave these out is documented by Microsoft. */

const resourcesOf = ({ pkg }: Subject, test: (resource: PackageResource) => boolean): [string, PackageResource][] =>
  Object.entries(pkg.resources).filter(([, resource]) => test(resource))

const customConnector: Rule = {
  id: 'custom-connector',
  severity: 'warning',
  about: 'Custom connectors are not carried by packages; the target must hold one of the same name.',
  consequence: 'The import stops until a custom connector of the target is named for it.',
  remedy:
    'Create it in the target first, from its own definition; it is found there by its display name, or named as target in resources.',
  *look(subject) {
    for (const [key, resource] of resourcesOf(subject, isCustomConnector))
      yield {
        message: `The custom connector ${quoted(displayNameOf(resource, key))} is needed and not carried.`,
        place: { file: 'manifest.json', pointer: pointerTo('resources', key) }
      }
  }
}

const neededConnections: Rule = {
  id: 'needed-connections',
  severity: 'note',
  about: 'Connections are not carried by packages; the target must hold one for each connector that asks for it.',
  consequence: 'The import stops until each has a connection of the target.',
  remedy: 'Create them in the target once; map them with the input connections.',
  *look(subject) {
    const needed = resourcesOf(subject, resource => kindOf(resource) === 'connection')
    if (needed.length === 0) return
    const { resources } = subject.pkg
    const connectors = needed.map(([, resource]) => {
      const [key] = prerequisites(resource, resources)
      const connector = key === undefined ? undefined : resources[key]
      return connector === undefined || key === undefined
        ? 'an unknown connector'
        : (connector.name ?? quoted(displayNameOf(connector, key)))
    })
    yield {
      message: `${needed.length === 1 ? 'One connection is' : `${needed.length} connections are`} needed in the target, of ${listed([...new Set(connectors)], 20)}.`,
      place: { file: 'manifest.json', pointer: '/resources' }
    }
  }
}

const gateway: Rule = {
  id: 'on-premises-gateway',
  severity: 'warning',
  about: 'Gateways are not carried by packages; what reaches data through one needs one in the target.',
  consequence:
    'The app is imported and reaches none of that data until its connection in the target goes through a gateway.',
  remedy: 'Install a gateway that the target can use, and create the connection there through it.',
  *look({ pkg }) {
    const { app } = pkg
    for (const [id, reference] of Object.entries(app?.connectionReferences ?? {}))
      if (valueAt(reference, 'isOnPremiseConnection') === true)
        yield {
          message: `The connection ${quoted(textAt(reference, 'displayName') ?? id)} goes through an on-premises gateway.`,
          place: {
            file: app?.fileName ?? '',
            pointer: pointerTo('appDefinitionTemplate', 'properties', 'connectionReferences', id)
          }
        }
  }
}

const dataverse: Rule = {
  id: 'dataverse-tables',
  severity: 'warning',
  about: 'Tables of Dataverse are not carried by packages; the target must hold those the app uses.',
  consequence:
    'The app is imported, and its formulas find no such table. Microsoft calls such apps unsupported in packages.',
  remedy: 'Bring the tables into the target in a solution first, or move the app in a solution as well.',
  *look({ pkg }) {
    const { app } = pkg
    const databases = valueAt(app?.template, 'properties', 'databaseReferences')
    for (const [name, database] of Object.entries(isObject(databases) ? databases : {})) {
      const sources = valueAt(database, 'dataSources')
      const tables = Object.entries(isObject(sources) ? sources : {}).map(
        ([shown, source]) => textAt(source, 'logicalName') ?? shown
      )
      if (tables.length > 0)
        yield {
          message: `The app uses ${tables.length === 1 ? 'the Dataverse table' : `${tables.length} Dataverse tables:`} ${listed(tables.map(quoted), 20)}.`,
          place: {
            file: app?.fileName ?? '',
            pointer: pointerTo('appDefinitionTemplate', 'properties', 'databaseReferences', name)
          }
        }
    }
  }
}

const dataModel: Rule = {
  id: 'retired-data-model',
  severity: 'warning',
  about: 'Entities, picklists and roles of the data model before Dataverse are listed by packages of that time alone.',
  consequence: 'Environments of today are not known to take them.',
  remedy: 'Move tables in a solution. To import the package all the same, choose overwrite or merge in resources.',
  *look(subject) {
    const old = resourcesOf(subject, ({ type }) => /^microsoft\.commondatamodel\//i.test(type))
    if (old.length > 0)
      yield {
        message: `It lists ${listed(
          old.map(([key, resource]) => quoted(displayNameOf(resource, key))),
          20
        )} of the retired data model.`,
        place: { file: 'manifest.json', pointer: pointerTo('resources', old[0]?.[0] ?? '') }
      }
  }
}

export const CANNOT_CARRY_RULES: readonly Rule[] = [customConnector, neededConnections, gateway, dataverse, dataModel]
