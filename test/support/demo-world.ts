import { buildExport } from '../../src/embedded/packaging/export/exporting.ts'
import { applyImport } from '../../src/embedded/packaging/import/applying.ts'
import { listPackageResources } from '../../src/embedded/packaging/export/listing.ts'
import type { BuiltExport, ImportFaults, ImportOutcome } from '../../src/embedded/packaging/shared/types.ts'
import type { Blobs } from '../../src/embedded/world/blobs.ts'
import type { App, Environment, Flow, World } from '../../src/embedded/world/model.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { displayNameOf, kindOf, type Kind, type PackageResource, type ResourceMap } from '../../src/package/resource.ts'
import { appId } from '../../src/protocol/packaging.ts'
import { environmentIn, MAKER, memoryBlobs, newEverywhere, smallWorld } from './small-world.ts'

export const NOW = new Date('2026-02-03T04:05:06.000Z')

/** A world in which the demo package was imported as new. */
export interface DemoWorld {
  readonly world: World
  readonly environment: Environment
  readonly blobs: Blobs
  readonly bytes: Buffer
  readonly request: { resources: ResourceMap }
  readonly app: App
  readonly outcome: ImportOutcome
}

export function demoWorld(bytes: Buffer = makeDemoPackage()): DemoWorld {
  const world = smallWorld('Source', 'Target')
  const environment = environmentIn(world, 'Source')
  const blobs = memoryBlobs()
  const request = newEverywhere(bytes, environment)
  const outcome = applyImport(
    { world, environment: 'Source', caller: MAKER, request, bytes, now: NOW, faults: {} },
    blobs
  )
  const [app] = Object.values(environment.apps)
  if (app === undefined) throw new Error(`no app: ${JSON.stringify(outcome.errors)}`)
  return { world, environment, blobs, bytes, request, app, outcome }
}

/** Imports once more into the same environment. */
export function importAgain(
  { world, blobs }: Pick<DemoWorld, 'world' | 'blobs'>,
  bytes: Uint8Array,
  request: { resources: ResourceMap },
  options: { faults?: ImportFaults; environment?: string; now?: Date } = {}
): ImportOutcome {
  const { faults = {}, environment = 'Source', now = new Date(NOW.getTime() + 3_600_000) } = options
  return applyImport({ world, environment, caller: MAKER, request, bytes, now, faults }, blobs)
}

/** A copy of a request with some entries changed, by key. */
export const withChanges = (
  request: { resources: ResourceMap },
  changes: Readonly<Record<string, Partial<PackageResource>>>
): { resources: ResourceMap } => ({
  resources: Object.fromEntries(
    Object.entries(request.resources).map(([key, resource]) => [key, { ...resource, ...changes[key] }])
  )
})

/** Key of the resource of this kind whose display name begins with `name`. */
export function keyFor(resources: ResourceMap, kind: Kind, name = ''): string {
  const key = Object.keys(resources).find(candidate => {
    const resource = resources[candidate]
    return resource !== undefined && kindOf(resource) === kind && displayNameOf(resource, candidate).startsWith(name)
  })
  if (key === undefined) throw new Error(`no ${kind} ${name}`)
  return key
}

export function resourceIn(resources: ResourceMap, key: string): PackageResource {
  const resource = resources[key]
  if (resource === undefined) throw new Error(`no resource ${key}`)
  return resource
}

export function flowNamed(environment: Environment, name: string): Flow {
  const flow = Object.values(environment.flows).find(({ displayName }) => displayName.startsWith(name))
  if (flow === undefined) throw new Error(`no flow ${name}`)
  return flow
}

export interface ExportChoices {
  readonly rootId?: string
  readonly details?: Parameters<typeof buildExport>[0]['details']
  readonly change?: (resources: ResourceMap) => ResourceMap
  readonly environment?: string
}

/** Lists and exports the app, as a client does that suggests New where it may and Existing elsewhere. */
export function exported({ world, app, blobs }: DemoWorld, choices: ExportChoices = {}): BuiltExport {
  const { rootId = appId(app.id), details = { displayName: 'Expense Approvals' }, environment = 'Source' } = choices
  const listing = listPackageResources(world, environment, rootId, MAKER)
  const suggested = Object.fromEntries(
    Object.entries(listing.resources).map(([key, resource]): [string, PackageResource] => [
      key,
      { ...resource, suggestedCreationType: resource.creationType?.includes('New') === true ? 'New' : 'Existing' }
    ])
  )
  const resources = choices.change === undefined ? suggested : choices.change(suggested)
  return buildExport({ world, environment, rootId, details, resources, caller: MAKER, now: NOW }, blobs)
}
