import { quoted } from '../../../base/display.ts'
import type { AppPackage, FlowPart } from '../../app-package.ts'
import { displayNameOf, kindOf, type Kind, type PackageResource, type ResourceMap } from '../../resource.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { RuleOver } from '../run-rules.ts'
import type { FlowStep } from './flow-steps.ts'

/** A rule that does not need the archive. */
export type PackageRule = RuleOver<{ readonly pkg: AppPackage }>

export const MANIFEST = 'manifest.json'
export const FLOWS = 'Microsoft.Flow/flows/'
export const APPS = 'Microsoft.PowerApps/apps/'

export const EDITED_IS_REFUSED =
  'The service refuses packages with edited resources, with HTTP 400 or an InternalServerError without details (reported by a third party).'
export const NEVER_SEEN = 'No export like this is known, so the service may refuse it.'
/** Microsoft's reference of error codes of cloud flows says so. */
export const NOT_SAVED_AS_DOCUMENTED =
  'The service does not save a flow like this and answers InvalidTemplate (documented), so the import of the flow fails.'
export const NOT_SAVED_AS_REPORTED =
  'The service does not save a flow like this and answers InvalidTemplate (reported by third parties), so the import of the flow fails.'
export const EXPORT_AGAIN = 'Export the package again. The service does not accept packages with edited resources.'

const NOUNS: Readonly<Record<Kind, string>> = {
  app: 'app',
  flow: 'flow',
  connector: 'connector',
  connection: 'connection',
  entity: 'entity',
  picklist: 'picklist',
  unknown: 'resource'
}

/** `flow "Notify"`. */
export const called = (resource: PackageResource, key: string): string =>
  `${NOUNS[kindOf(resource)]} ${quoted(displayNameOf(resource, key))}`

/** The place of a resource in the manifest, or of one of its fields. */
export const resourcePlace = (key: string, resource: PackageResource, ...fields: readonly string[]): Place => ({
  file: MANIFEST,
  pointer: pointerTo('resources', key, ...fields),
  name: called(resource, key)
})

/** A place in a flow's definition. */
export const flowPlace = (flow: FlowPart, pointer: string): Place => ({
  file: flow.names.definition,
  pointer,
  name: `flow ${quoted(flow.displayName)}`
})

/** A place in a trigger or an action of a flow. */
export const stepPlace = (flow: FlowPart, { kind, name }: FlowStep, pointer: string): Place => ({
  ...flowPlace(flow, pointer),
  name: `flow ${quoted(flow.displayName)}, ${kind} ${quoted(name)}`
})

/** `The action "Send" of the flow "Notify"`. */
export const stepCalled = (flow: FlowPart, { kind, name }: FlowStep): string =>
  `The ${kind} ${quoted(name)} of the flow ${quoted(flow.displayName)}`

/** Resources by their keys in lower case, because keys are compared case-insensitively. */
export const byKey = (resources: ResourceMap): ReadonlyMap<string, PackageResource> =>
  new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), resource]))

/** The keys that are not known, without duplicates, in their original spelling. */
export const unknownAmong = (keys: Iterable<string>, known: ReadonlyMap<string, unknown>): string[] =>
  [...new Set(keys)].filter(key => !known.has(key.toLowerCase()))

/** The texts of one list that are missing from another, ignoring case and duplicates, in their original spelling. */
export function lackedBy(one: Iterable<string>, other: Iterable<string>): string[] {
  const there = new Set([...other].map(text => text.toLowerCase()))
  return [...new Set(one)].filter(text => !there.has(text.toLowerCase()))
}
