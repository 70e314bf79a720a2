import { expect, test } from '@jest/globals'
import { listPackageResources } from '../../src/embedded/packaging/listing.ts'
import { buildExport } from '../../src/embedded/packaging/exporting.ts'
import { applyImport } from '../../src/embedded/packaging/importing.ts'
import { type AppPackage, readPackage } from '../../src/package/app-package.ts'
import { digestOf } from '../../src/package/digest.ts'
import { textAt } from '../../src/package/json-text.ts'
import { kindOf, type PackageResource } from '../../src/package/resource.ts'
import { appId, flowId } from '../../src/protocol/packaging.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { expectExporterForm } from '../support/package-invariants.ts'
import { environmentIn, MAKER, memoryBlobs, newEverywhere, onlyOf, smallWorld } from '../support/small-world.ts'

const NOW = new Date('2026-02-03T04:05:06.789Z')

/** Imports a package into a fresh world and exports what became of it. */
function thereAndBack(bytes: Uint8Array): { outcome: string; bytes: Buffer } {
  const world = smallWorld('target')
  const environment = environmentIn(world, 'target')
  const blobs = memoryBlobs()
  const request = newEverywhere(bytes, environment)
  const outcome = applyImport(
    { world, environment: 'target', caller: MAKER, request, bytes, now: NOW, faults: {} },
    blobs
  )
  const rootId =
    Object.keys(environment.apps).length > 0 ? appId(onlyOf(environment.apps).id) : flowId(onlyOf(environment.flows).id)
  const listing = listPackageResources(world, 'target', rootId, MAKER)
  expect(listing.errors).toEqual([])
  const resources = Object.fromEntries(
    Object.entries(listing.resources).map(([key, resource]): [string, PackageResource] => [
      key,
      { ...resource, suggestedCreationType: resource.creationType?.includes('New') === true ? 'New' : 'Existing' }
    ])
  )
  const details = { displayName: 'There and back', sourceEnvironment: 'target' }
  const built = buildExport(
    { world, environment: 'target', rootId, details, resources, caller: MAKER, now: NOW },
    blobs
  )
  return { outcome: outcome.status, bytes: built.bytes }
}

/** What must not change on the way, without keys and ids, which must. */
function content(pkg: AppPackage): unknown {
  return {
    document: pkg.app === undefined ? undefined : digestOf(pkg.app.document),
    files: pkg.app?.files.map(({ role, bytes }) => `${role} ${digestOf(bytes)}`).sort(),
    title: textAt(pkg.app?.template, 'properties', 'displayName'),
    references: Object.keys(pkg.app?.connectionReferences ?? {}),
    flows: pkg.flows.map(({ bytes }) => digestOf(bytes)),
    maps: pkg.flows.map(({ connectors }) => Object.keys(connectors)),
    resources: Object.values(pkg.resources)
      .map(resource => `${kindOf(resource)} ${resource.dependsOn?.length} ${resource.name ?? ''}`)
      .sort()
  }
}

describeCorpus('real packages through an embedded environment and out again', () => {
  test.each(corpus.packages())('%s', name => {
    const original = corpus.read(name)
    const before = readPackage(original, name)

    const first = thereAndBack(original)
    expect(first.outcome).toBe('Succeeded')
    const after = readPackage(first.bytes, 'the export')
    expect(content(after)).toEqual(content(before))
    expectExporterForm(first.bytes, after)

    // Keys are the world's own, not the package's.
    expect(Object.keys(after.resources).filter(key => before.resources[key] !== undefined)).toEqual([])

    const second = thereAndBack(first.bytes)
    expect(second.outcome).toBe('Succeeded')
    expect(content(readPackage(second.bytes, 'the second export'))).toEqual(content(before))
  })
})
