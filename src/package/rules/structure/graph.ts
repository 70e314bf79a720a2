import { listed, quoted } from '../../../base/display.ts'
import { firstCycle } from '../../cycle.ts'
import { safeMap } from '../../json-text.ts'
import { displayNameOf, kindOf, type PackageResource, type ResourceMap } from '../../resource.ts'
import {
  byKey,
  called,
  EDITED_IS_REFUSED,
  EXPORT_AGAIN,
  NEVER_SEEN,
  type PackageRule,
  resourcePlace,
  unknownAmong
} from './places.ts'

const missingPrerequisite: PackageRule = {
  id: 'missing-prerequisite',
  severity: 'error',
  about: 'Every resource depends only on resources that the manifest lists.',
  consequence: 'A resource that it depends on cannot be imported.',
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { resources } }) {
    const known = byKey(resources)
    for (const [key, resource] of Object.entries(resources)) {
      const dangling = unknownAmong(resource.dependsOn ?? [], known)
      if (dangling.length > 0)
        yield {
          message: `${quoted(displayNameOf(resource, key))} depends on resources that the manifest does not list: ${listed(dangling.map(quoted), 3)}.`,
          place: resourcePlace(key, resource, 'dependsOn')
        }
    }
  }
}

const dependsOnItself = (key: string, resource: PackageResource): boolean =>
  (resource.dependsOn ?? []).some(needed => needed.toLowerCase() === key.toLowerCase())

/** The graph without self-edges, so that these do not hide a longer cycle. */
const withoutSelfEdges = (resources: ResourceMap): ResourceMap =>
  safeMap(
    Object.entries(resources).map(([key, resource]) => [
      key,
      dependsOnItself(key, resource)
        ? { ...resource, dependsOn: resource.dependsOn?.filter(needed => needed.toLowerCase() !== key.toLowerCase()) }
        : resource
    ])
  )

const dependencyCycle: PackageRule = {
  id: 'dependency-cycle',
  severity: 'error',
  about: 'No resource depends on itself, directly or through others.',
  consequence: 'There is no order in which the resources could be imported.',
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources))
      if (dependsOnItself(key, resource))
        yield {
          message: `${quoted(displayNameOf(resource, key))} depends on itself.`,
          place: resourcePlace(key, resource, 'dependsOn')
        }
    const cycle = firstCycle(withoutSelfEdges(resources)) ?? []
    const [first] = cycle
    const resource = first === undefined ? undefined : resources[first]
    if (first === undefined || resource === undefined) return
    const names = cycle.map(key => quoted(displayNameOf(resources[key] ?? resource, key)))
    yield {
      message: `Resources depend on each other in a cycle: ${listed(names, 6)}.`,
      place: resourcePlace(first, resource, 'dependsOn')
    }
  }
}

const unreachableResource: PackageRule = {
  id: 'unreachable-resource',
  severity: 'warning',
  about: 'The root depends on every resource, directly or through others.',
  consequence: `If the resource is imported at all, nothing uses it. ${EDITED_IS_REFUSED}`,
  remedy: EXPORT_AGAIN,
  *look({ pkg: { resources, rootKey } }) {
    const known = new Map(Object.keys(resources).map(key => [key.toLowerCase(), key]))
    // Other rules check additional roots. Their dependencies are not reported here.
    const reached = new Set(
      Object.entries(resources)
        .filter(([key, resource]) => key === rootKey || resource.hierarchy === 'Root' || kindOf(resource) === 'app')
        .map(([key]) => key)
    )
    // Iterating a set includes elements that are added during the iteration.
    for (const key of reached)
      for (const needed of resources[key]?.dependsOn ?? []) {
        const prerequisite = known.get(needed.toLowerCase())
        if (prerequisite !== undefined) reached.add(prerequisite)
      }
    // Resources of unknown types may have a purpose of their own.
    for (const [key, resource] of Object.entries(resources))
      if (!reached.has(key) && kindOf(resource) !== 'unknown')
        yield {
          message: `The root does not depend on the ${called(resource, key)}.`,
          place: resourcePlace(key, resource)
        }
  }
}

const connectionConnector: PackageRule = {
  id: 'connection-connector',
  severity: 'warning',
  about: 'A connection depends on exactly one resource: its connector.',
  consequence: NEVER_SEEN,
  remedy: EXPORT_AGAIN,
  *look({ pkg: { resources } }) {
    const known = byKey(resources)
    for (const [key, resource] of Object.entries(resources)) {
      if (kindOf(resource) !== 'connection') continue
      const needed = resource.dependsOn ?? []
      // Another rule checks unknown keys.
      const kinds = needed.map(prerequisite => known.get(prerequisite.toLowerCase()))
      if (needed.length === 1 && kinds.every(other => other === undefined || kindOf(other) === 'connector')) continue
      if (dependsOnItself(key, resource)) continue
      yield {
        message: `The ${called(resource, key)} depends on ${needed.length === 1 ? 'something other than a connector' : `${needed.length} resources instead of one connector`}.`,
        place: resourcePlace(key, resource, 'dependsOn')
      }
    }
  }
}

export const GRAPH_RULES: readonly PackageRule[] = [
  missingPrerequisite,
  dependencyCycle,
  unreachableResource,
  connectionConnector
]
