import { describe, expect, test } from '@jest/globals'
import { buildExport } from '../../../../../src/embedded/packaging/export/exporting.ts'
import { makeDemoPackage } from '../../../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../../../src/package/app-package.ts'
import { openArchive } from '../../../../../src/package/archive.ts'
import { textAt } from '../../../../../src/package/json-text.ts'
import { kindOf, type ResourceMap } from '../../../../../src/package/resource.ts'
import { appId, connectionId, connectorId, flowId } from '../../../../../src/protocol/packaging.ts'
import {
  demoWorld,
  exported,
  flowNamed,
  importAgain,
  keyFor,
  NOW,
  resourceIn,
  withChanges
} from '../../../../support/demo-world.ts'
import { expectExporterForm } from '../../../../support/package-invariants.ts'
import { addConnection, addCustomConnector, MAKER, newEverywhere, OTHER } from '../../../../support/small-world.ts'
import { repacked } from '../../../../support/repacked.ts'
import { serviceRefusalOf } from '../../../../support/service-refusal.ts'

const read = (bytes: Uint8Array) => readPackage(bytes, 'the export')

test("an export looks like the real exporter's, with the imported document and definitions", () => {
  const demo = demoWorld()
  const { bytes } = exported(demo)
  const pkg = read(bytes)
  const original = read(demo.bytes)
  expectExporterForm(bytes, pkg)
  expect(pkg.app?.document).toEqual(original.app?.document)
  expect(pkg.flows.map(flow => flow.bytes)).toEqual(original.flows.map(flow => flow.bytes))
  expect(pkg.app?.files.map(({ role }) => role).sort()).toEqual(['identity.json', 'logoSmallFile'])
  expect(openArchive(bytes, 'x').names).not.toContain(original.app?.documentName)
})

test('the manifest: details, and fields by kind', () => {
  const demo = demoWorld()
  const details = { displayName: 'Expenses', description: 'two\nlines', creator: 'A Maker', sourceEnvironment: 'Dev' }
  const { bytes, details: answered } = exported(demo, { details })
  const { manifest, resources } = read(bytes)
  expect(manifest.details).toEqual({
    ...details,
    createdTime: '2026-02-03T04:05:06.000Z',
    packageTelemetryId: expect.stringMatching(/^[0-9a-f-]{36}$/)
  })
  expect(answered).toEqual(manifest.details)
  expect(Object.keys(resourceIn(resources, keyFor(resources, 'app')))).toEqual([
    'type',
    'suggestedCreationType',
    'creationType',
    'details',
    'configurableBy',
    'dependsOn'
  ])
  expect(resources[keyFor(resources, 'connector', 'SharePoint')]).toMatchObject({
    id: connectorId('shared_sharepointonline'),
    name: 'shared_sharepointonline',
    suggestedCreationType: 'Existing'
  })
})

test('omitted settings are left out, given ones are not checked, and comments are kept', () => {
  const demo = demoWorld()
  const change = (resources: ResourceMap): ResourceMap => {
    const connection = keyFor(resources, 'connection')
    return Object.fromEntries(
      Object.entries(resources).map(([key, { suggestedCreationType: _suggested, ...resource }]) => [
        key,
        key === connection
          ? { ...resource, details: { ...resource.details, comment: 'a service account, please' } }
          : kindOf(resource) === 'connector'
            ? { ...resource, suggestedCreationType: 'Update' }
            : resource
      ])
    )
  }
  const { resources } = read(exported(demo, { change }).bytes)
  expect(resourceIn(resources, keyFor(resources, 'flow'))).not.toHaveProperty('suggestedCreationType')
  expect(resourceIn(resources, keyFor(resources, 'app'))).not.toHaveProperty('suggestedCreationType')
  expect(resourceIn(resources, keyFor(resources, 'connector')).suggestedCreationType).toBe('Update')
  const comments = Object.values(resources).map(({ details }) => details?.comment)
  expect(comments.filter(comment => comment !== undefined)).toEqual(['a service account, please'])
})

test('the response has the same keys, with ids, without hierarchy on the app', () => {
  const demo = demoWorld()
  const { bytes, resources } = exported(demo)
  expect(Object.keys(resources)).toEqual(Object.keys(read(bytes).resources))
  const root = resourceIn(resources, keyFor(resources, 'app'))
  expect(root).toMatchObject({ id: appId(demo.app.id), name: demo.app.id, status: 'Succeeded' })
  expect(root).not.toHaveProperty('hierarchy')
})

test('keys and folder stay the same over exports, file names and telemetry id do not', () => {
  const demo = demoWorld()
  const [one, other] = [read(exported(demo).bytes), read(exported(demo).bytes)]
  expect(Object.keys(other.resources)).toEqual(Object.keys(one.resources))
  expect(other.app?.folder).toBe(one.app?.folder)
  expect(other.app?.documentName).not.toBe(one.app?.documentName)
  expect(other.manifest.details.packageTelemetryId).not.toBe(one.manifest.details.packageTelemetryId)
})

test('the published version is exported, not the draft', () => {
  const demo = demoWorld()
  const later = makeDemoPackage({ version: 2 })
  const update = { selectedCreationType: 'Update', id: appId(demo.app.id) }
  const request = newEverywhere(later, demo.environment, { [keyFor(demo.request.resources, 'app')]: update })
  expect(importAgain(demo, later, request).status).toBe('Succeeded')
  expect(demo.app.versions.map(({ lifeCycleId }) => lifeCycleId)).toEqual(['Draft', 'Published'])
  expect(read(exported(demo).bytes).app?.document).toEqual(read(demo.bytes).app?.document)

  const [draft] = demo.app.versions
  if (draft !== undefined) draft.lifeCycleId = 'Published'
  const app = read(exported(demo).bytes).app
  expect(app?.document).toEqual(read(later).app?.document)
  expect(textAt(app?.template, 'properties', 'commitMessage')).toMatch(/^Version 2/)
})

test('the app and its resource have the current name', () => {
  const demo = demoWorld()
  demo.app.displayName = 'Renamed'
  const { app, resources, rootKey } = read(exported(demo).bytes)
  expect(app?.displayName).toBe('Renamed')
  expect(resources[rootKey]?.details?.displayName).toBe('Renamed')
})

test('shared connections and custom connectors are written as package keys', () => {
  const demo = demoWorld()
  addCustomConnector(demo.environment, 'shared_ledger-5f1', 'Ledger')
  addConnection(demo.environment, { name: 'ledger1', connector: 'shared_ledger-5f1' })
  const references = demo.app.versions[0]?.connectionReferences ?? {}
  references['ledger'] = {
    id: connectorId('shared_ledger-5f1').toLowerCase(),
    sharedConnectionId: connectionId('shared_ledger-5f1', 'ledger1').toLowerCase()
  }
  const { bytes } = exported(demo)
  const pkg = read(bytes)
  expectExporterForm(bytes, pkg)
  const custom = keyFor(pkg.resources, 'connector', 'Ledger')
  expect(pkg.app?.connectionReferences['ledger']).toEqual({
    id: custom,
    sharedConnectionId: keyFor(pkg.resources, 'connection', 'ledger1')
  })
  expect(pkg.resources[custom]).not.toHaveProperty('name')
  expect(pkg.resources[custom]).toMatchObject({ creationType: 'Existing', configurableBy: 'User' })

  // And in again, into an environment where the connector is called otherwise.
  const target = demo.world.environments['Target']
  if (target === undefined) throw new Error('no target')
  const request = newEverywhere(bytes, target)
  expect(importAgain(demo, bytes, request, { environment: 'Target' }).status).toBe('Succeeded')
  const [imported] = Object.values(target.apps)
  const shared = request.resources[keyFor(pkg.resources, 'connection', 'ledger1')]
  expect(imported?.versions[0]?.connectionReferences['ledger']).toEqual({
    id: (request.resources[custom]?.id ?? '').toLowerCase(),
    sharedConnectionId: shared?.id
  })
})

test('a flow alone: no app folder, root in its own manifest entry', () => {
  const demo = demoWorld()
  const { bytes, fileName } = exported(demo, {
    rootId: flowId(flowNamed(demo.environment, 'Notify').id),
    details: { displayName: 'Notify approver' }
  })
  const pkg = read(bytes)
  expectExporterForm(bytes, pkg)
  expect([pkg.kind, pkg.resources[pkg.rootKey]?.hierarchy, fileName]).toEqual([
    'flow',
    'Root',
    'Notifyapprover_20260203040506.zip'
  ])
})

describe('file names', () => {
  test.each([
    ['Expense Approvals', 'ExpenseApprovals_20260203040506.zip'],
    ['../..\\a:b?*', 'ab_20260203040506.zip'],
    ['経費', 'package_20260203040506.zip'],
    ['Café', 'Cafe_20260203040506.zip'],
    [null, 'ExpenseApprovals_20260203040506.zip']
  ])('%s', (displayName, expected) => {
    expect(exported(demoWorld(), { details: { displayName } }).fileName).toBe(expected)
  })
})

test('the same world and moment give the same bytes', () => {
  expect(exported(demoWorld()).bytes).toEqual(exported(demoWorld()).bytes)
})

test('an unknown entry and a user without edit rights are refused', () => {
  const demo = demoWorld()
  const stray = { TUlORQ: { type: 'Microsoft.Flow/flows' } }
  expect(serviceRefusalOf(() => exported(demo, { change: resources => ({ ...resources, ...stray }) }))).toBe(
    '400 BadRequest'
  )
  const { world, blobs } = demo
  const input = { world, environment: 'Source', rootId: appId(demo.app.id), details: {}, resources: {}, now: NOW }
  const refusal = (): string => serviceRefusalOf(() => buildExport({ ...input, caller: OTHER }, blobs))
  expect(refusal()).toBe('403 Forbidden')
  demo.app.roles[OTHER.id] = 'CanEdit'
  expect(refusal()).toBe('403 ConnectionAuthorizationFailed')
  expect(buildExport({ ...input, caller: MAKER }, blobs).bytes.length).toBeGreaterThan(1000)
})

test('a draft that lost its references exports an app without connectors once it is published', () => {
  const demo = demoWorld()
  const key = keyFor(demo.request.resources, 'app')
  const request = withChanges(demo.request, { [key]: { selectedCreationType: 'Update', id: appId(demo.app.id) } })
  importAgain(demo, demo.bytes, request, { faults: { draftWithoutReferences: true } })
  const [draft] = demo.app.versions
  if (draft !== undefined) draft.lifeCycleId = 'Published'
  expect(Object.values(read(exported(demo).bytes).resources).map(kindOf)).toEqual(['app'])
})

test('two files with the same role are kept apart', () => {
  const original = makeDemoPackage()
  const folder = read(original).app?.folder ?? ''
  const home = `Microsoft.PowerApps/apps/${folder}`
  const extra = 'Naaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa-identity.json'
  const bytes = repacked(original, {
    add: { [`${home}/${extra}`]: '{"second":true}' },
    edit: {
      [`${home}/${folder}.json`]: text =>
        text.replace('"additionalUris":[', `"additionalUris":[{"isSolutionAware":true,"value":"/${folder}/${extra}"},`)
    }
  })
  const again = exported(demoWorld(bytes)).bytes
  const { app } = read(again)
  const uris = app?.template['properties'] as {
    appUris: { additionalUris: { isSolutionAware: boolean; value: string }[] }
  }
  const linked = uris.appUris.additionalUris.map(({ isSolutionAware, value }) => [
    isSolutionAware,
    openArchive(again, 'x').read(`Microsoft.PowerApps/apps${value}`).toString().includes('second')
  ])
  expect(linked).toEqual([
    [true, true],
    [false, false]
  ])
})
