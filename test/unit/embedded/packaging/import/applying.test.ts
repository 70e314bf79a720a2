import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../../../../src/embedded/seed/demo-package.ts'
import type { AppVersion } from '../../../../../src/embedded/world/model.ts'
import { readPackage } from '../../../../../src/package/app-package.ts'
import { digestOf } from '../../../../../src/package/digest.ts'
import { textAt } from '../../../../../src/package/json-text.ts'
import { kindOf, type PackageResource } from '../../../../../src/package/resource.ts'
import { appId, flowId } from '../../../../../src/protocol/packaging.ts'
import {
  type DemoWorld,
  demoWorld,
  flowNamed,
  importAgain,
  keyFor,
  NOW,
  resourceIn,
  withChanges
} from '../../../../support/demo-world.ts'
import { repacked } from '../../../../support/repacked.ts'
import { serviceRefusalOf } from '../../../../support/service-refusal.ts'
import { environmentIn, MAKER, newEverywhere } from '../../../../support/small-world.ts'

const read = (bytes: Uint8Array) => readPackage(bytes, 'the package')

/** Changes that update the app and both flows. */
function updates({ request, app, environment }: DemoWorld): Record<string, Partial<PackageResource>> {
  const { resources } = request
  return {
    [keyFor(resources, 'app')]: { selectedCreationType: 'Update', id: appId(app.id), name: app.id },
    ...Object.fromEntries(
      ['Submit', 'Notify'].map(name => [
        keyFor(resources, 'flow', name),
        { selectedCreationType: 'Update', id: flowId(flowNamed(environment, name).id) }
      ])
    )
  }
}

const newest = ({ app }: DemoWorld): AppVersion => {
  const [version] = app.versions
  if (version === undefined) throw new Error('no version')
  return version
}

describe('as new', () => {
  test('the app is published already and belongs to the caller', () => {
    const demo = demoWorld()
    expect(demo.outcome).toMatchObject({ status: 'Succeeded', errors: [] })
    expect(demo.app).toMatchObject({
      displayName: 'Expense Approvals',
      roles: { [MAKER.id]: 'Owner' },
      createdTime: NOW.toISOString(),
      versions: [
        {
          name: '20260203T040506Z',
          appVersion: '2026-02-03T04:05:06Z',
          lifeCycleId: 'Published',
          publishedTime: NOW.toISOString(),
          document: digestOf(read(demo.bytes).app?.document ?? Buffer.alloc(0))
        }
      ]
    })
  })

  test("the response gives every resource's id in the target", () => {
    const { outcome, app, environment, bytes } = demoWorld()
    const { manifest } = read(bytes)
    expect(outcome.details).toEqual(manifest.details)
    expect(Object.keys(outcome.resources)).toEqual(Object.keys(manifest.resources))
    for (const resource of Object.values(outcome.resources)) expect(resource.status).toBe('Succeeded')
    expect(resourceIn(outcome.resources, keyFor(outcome.resources, 'app'))).toMatchObject({
      id: appId(app.id),
      name: app.id
    })
    const flow = flowNamed(environment, 'Submit')
    expect(resourceIn(outcome.resources, keyFor(outcome.resources, 'flow', 'Submit'))).toMatchObject({
      id: flowId(flow.id),
      name: flow.id
    })
  })

  test('flows are stopped, bound to the chosen connections, and byte for byte the same', () => {
    const { environment, bytes, request } = demoWorld()
    const flow = flowNamed(environment, 'Notify')
    const name = (start: string): string =>
      resourceIn(request.resources, keyFor(request.resources, 'connection', start)).name ?? ''
    expect(flow).toMatchObject({
      state: 'Stopped',
      owner: MAKER.id,
      editors: [MAKER.id],
      references: {
        shared_office365: { connector: 'shared_office365', connection: name('approvals') },
        shared_sharepointonline_1: { connector: 'shared_sharepointonline', connection: name('expenses') }
      },
      definition: digestOf(read(bytes).flows[1]?.bytes ?? Buffer.alloc(0))
    })
    expect(read(bytes).flows.map(({ id }) => id)).not.toContain(flow.id)
  })

  test("the app's references show real ids, connectors in lower case, and keep everything else", () => {
    const demo = demoWorld()
    const original = read(demo.bytes).app?.connectionReferences ?? {}
    const references = newest(demo).connectionReferences
    expect(Object.keys(references)).toEqual(Object.keys(original))
    const flows = Object.values(references).flatMap(
      reference => textAt(reference, 'parameterHints', 'workflowName', 'value') ?? []
    )
    expect(flows).toEqual([flowNamed(demo.environment, 'Submit').id, flowNamed(demo.environment, 'Notify').id])
    for (const [key, { id, parameterHints: _hints, parameterHintsV2, ...rest }] of Object.entries(references)) {
      expect(id).toMatch(/^\/providers\/microsoft\.powerapps\/apis\/shared_[a-z0-9]+$/)
      expect(original[key]).toMatchObject(rest)
      const flow = textAt(parameterHintsV2, 'workflowName', 'value')
      if (flow !== undefined) expect(flows).toContain(flow)
    }
    expect(newest(demo).definition['properties']).toMatchObject({
      connectionReferences: {},
      backgroundImageUri: 'package-file:logoSmallFile',
      appUris: { documentUri: { value: 'package-file:document.msapp' } }
    })
  })

  test('standard connectors are added to the environment', () => {
    const { environment } = demoWorld()
    expect(Object.keys(environment.connectors).sort()).toEqual([
      'shared_logicflows',
      'shared_office365',
      'shared_sharepointonline'
    ])
    expect(environment.connectors['shared_office365']).toMatchObject({
      displayName: 'Office 365 Outlook',
      custom: false
    })
  })

  test('an existing name gives a second app of that name; requested names take precedence', () => {
    const demo = demoWorld()
    importAgain(demo, demo.bytes, demo.request)
    expect(Object.values(demo.environment.apps).map(({ displayName }) => displayName)).toEqual([
      'Expense Approvals',
      'Expense Approvals'
    ])
    const key = keyFor(demo.request.resources, 'app')
    importAgain(demo, demo.bytes, withChanges(demo.request, { [key]: { details: { displayName: 'Third' } } }))
    expect(Object.values(demo.environment.apps).map(({ displayName }) => displayName)).toContain('Third')
    expect(Object.keys(demo.environment.flows)).toHaveLength(6)
  })
})

describe('as update', () => {
  test('a draft is added and the published version stays', () => {
    const demo = demoWorld()
    const published = newest(demo)
    const bytes = makeDemoPackage({ version: 2 })
    demo.app.displayName = 'As it is called here'
    const outcome = importAgain(demo, bytes, withChanges(newEverywhere(bytes, demo.environment), updates(demo)))
    expect(outcome.status).toBe('Succeeded')
    expect(Object.keys(demo.environment.apps)).toHaveLength(1)
    expect(demo.app.displayName).toBe('As it is called here')
    expect(demo.app.versions).toHaveLength(2)
    expect(demo.app.versions[1]).toBe(published)
    expect(newest(demo)).toMatchObject({ lifeCycleId: 'Draft', name: '20260203T050506Z' })
    expect(newest(demo)).not.toHaveProperty('publishedTime')
    expect(Object.keys(newest(demo).connectionReferences)).toEqual(Object.keys(published.connectionReferences))
    expect(outcome.resources[keyFor(outcome.resources, 'app')]).toMatchObject({
      id: appId(demo.app.id),
      name: demo.app.id
    })
  })

  test('a second draft replaces the first, even within one second', () => {
    const demo = demoWorld()
    const request = withChanges(demo.request, updates(demo))
    for (let times = 0; times < 3; times++) importAgain(demo, demo.bytes, request, { now: NOW })
    expect(demo.app.versions.map(({ lifeCycleId }) => lifeCycleId)).toEqual(['Draft', 'Published'])
    expect(new Set(demo.app.versions.map(({ name }) => name)).size).toBe(2)
    expect((demo.app.versions[0]?.appVersion ?? '') > (demo.app.versions[1]?.appVersion ?? '')).toBe(true)
  })

  test('flows keep id, name, state and owner, and get definition and references', () => {
    const demo = demoWorld()
    const flow = flowNamed(demo.environment, 'Submit')
    Object.assign(flow, { state: 'Started', references: {}, displayName: 'Submit, renamed', definition: 'sha256:old' })
    const { id } = flow
    const request = withChanges(demo.request, { ...updates({ ...demo, environment: demo.environment }) })
    importAgain(demo, demo.bytes, request)
    expect(Object.keys(demo.environment.flows)).toHaveLength(2)
    expect(flowNamed(demo.environment, 'Submit')).toMatchObject({
      id,
      state: 'Started',
      displayName: 'Submit, renamed',
      definition: digestOf(read(demo.bytes).flows[0]?.bytes ?? Buffer.alloc(0)),
      references: { shared_sharepointonline: { connector: 'shared_sharepointonline' } }
    })
  })

  test('an existing flow is not changed and the app calls it', () => {
    const demo = demoWorld()
    const flow = flowNamed(demo.environment, 'Notify')
    const before = structuredClone(flow)
    const key = keyFor(demo.request.resources, 'flow', 'Notify')
    const change = { selectedCreationType: 'Existing', id: flowId(flow.id) }
    importAgain(demo, demo.bytes, withChanges(demo.request, { [key]: change }))
    expect(flow).toEqual(before)
    expect(Object.keys(demo.environment.flows)).toHaveLength(3)
    const second = Object.values(demo.environment.apps).find(({ id }) => id !== demo.app.id)
    const flows = Object.values(second?.versions[0]?.connectionReferences ?? {}).map(reference =>
      textAt(reference, 'parameterHints', 'workflowName', 'value')
    )
    expect(flows).toContain(flow.id)
  })

  test('the draft has no references if the fault is injected', () => {
    const demo = demoWorld()
    const faults = { draftWithoutReferences: true }
    importAgain(demo, demo.bytes, withChanges(demo.request, updates(demo)), { faults })
    expect(newest(demo).connectionReferences).toEqual({})
    expect(Object.keys(demo.app.versions[1]?.connectionReferences ?? {})).toHaveLength(4)
    // New apps are not concerned.
    importAgain(demo, demo.bytes, demo.request, { faults })
    const second = Object.values(demo.environment.apps).find(({ id }) => id !== demo.app.id)
    expect(Object.keys(second?.versions[0]?.connectionReferences ?? {})).toHaveLength(4)
  })
})

describe('one resource fails', () => {
  test('the first flow and the app that depends on it; the rest is imported and stays', () => {
    const demo = demoWorld()
    const target = environmentIn(demo.world, 'Target')
    const request = newEverywhere(demo.bytes, target)
    const { status, resources, errors } = importAgain(demo, demo.bytes, request, {
      environment: 'Target',
      faults: { resourceFails: true }
    })
    expect(status).toBe('Failed')
    expect(errors).toHaveLength(1)
    const failed = Object.values(resources).filter(resource => resource.status === 'Failed')
    expect(failed.map(kindOf)).toEqual(['app', 'flow'])
    expect(resourceIn(resources, keyFor(resources, 'flow', 'Submit'))['error']).toEqual({
      code: 'FlowSaveFailed',
      message: expect.stringContaining("Flow save failed with code 'MultipleErrorsOccurred'")
    })
    expect(resourceIn(resources, keyFor(resources, 'app'))['error']).toMatchObject({
      message: expect.stringContaining('"Submit expense" failed')
    })
    expect(Object.values(target.flows).map(({ displayName }) => displayName)).toEqual(['Notify approver'])
    expect(target.apps).toEqual({})
  })

  test('the app, if no flow is written', () => {
    const demo = demoWorld()
    const reuse = Object.fromEntries(
      Object.entries(updates(demo)).map(([key, change]) => [
        key,
        change.name === undefined ? { ...change, selectedCreationType: 'Existing' } : change
      ])
    )
    const { resources } = importAgain(demo, demo.bytes, withChanges(demo.request, reuse), {
      faults: { resourceFails: true }
    })
    const failed = Object.values(resources).filter(resource => resource.status === 'Failed')
    expect(failed.map(kindOf)).toEqual(['app'])
    expect(demo.app.versions).toHaveLength(1)
  })
})

describe('key and folder of the app', () => {
  test('a pair of another world is accepted, even twice', () => {
    const demo = demoWorld()
    expect(importAgain(demo, demo.bytes, demo.request).status).toBe('Succeeded')
  })

  test('a key that was moved to another app is rejected without an explanation, and nothing is imported', () => {
    const demo = demoWorld()
    const key = keyFor(demo.request.resources, 'app')
    const other = '0a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e'
    const bytes = repacked(demo.bytes, {
      resources: ({ [key]: app, ...rest }) => ({ [other]: app ?? { type: '' }, ...rest })
    })
    const request = newEverywhere(bytes, demo.environment)
    const before = JSON.stringify(demo.world)
    expect(serviceRefusalOf(() => importAgain(demo, bytes, request))).toBe('500 InternalServerError')
    expect(JSON.stringify(demo.world)).toBe(before)
  })
})

describe('broken packages that exist', () => {
  test('a flow without its maps is bound according to its definition', () => {
    const original = makeDemoPackage()
    const key = keyFor(read(original).resources, 'flow', 'Notify')
    const remove = ['apisMap.json', 'connectionsMap.json'].map(name => `Microsoft.Flow/flows/${key}/${name}`)
    const demo = demoWorld(repacked(original, { remove }))
    const whole = demoWorld(original)
    expect(flowNamed(demo.environment, 'Notify').references).toEqual(flowNamed(whole.environment, 'Notify').references)
  })

  test('a flow without its definition fails alone', () => {
    const original = makeDemoPackage()
    const key = keyFor(read(original).resources, 'flow', 'Notify')
    const bytes = repacked(original, { remove: [`Microsoft.Flow/flows/${key}/definition.json`] })
    const demo = demoWorld()
    const target = environmentIn(demo.world, 'Target')
    const { status, resources } = importAgain(demo, bytes, newEverywhere(bytes, target), { environment: 'Target' })
    expect(status).toBe('Failed')
    expect(resourceIn(resources, key)['error']).toMatchObject({ code: 'MissingPackageManifest' })
    expect(Object.values(target.flows).map(({ displayName }) => displayName)).toEqual(['Submit expense'])
  })

  test('an app whose folder is missing fails alone', () => {
    const original = makeDemoPackage()
    const folder = read(original).app?.folder ?? ''
    const bytes = repacked(original, { remove: [`Microsoft.PowerApps/apps/${folder}/${folder}.json`] })
    const demo = demoWorld()
    const target = environmentIn(demo.world, 'Target')
    const { status, resources } = importAgain(demo, bytes, newEverywhere(bytes, target), { environment: 'Target' })
    expect([status, Object.keys(target.apps), Object.keys(target.flows).length]).toEqual(['Failed', [], 2])
    expect(resourceIn(resources, keyFor(resources, 'app')).status).toBe('Failed')
  })

  test('a renamed document is found, and its link is repaired', () => {
    const original = makeDemoPackage()
    const { app } = read(original)
    const folder = `Microsoft.PowerApps/apps/${app?.folder}`
    const bytes = repacked(original, {
      remove: [app?.documentName ?? ''],
      add: { [`${folder}/My app.msapp`]: app?.document ?? Buffer.alloc(0) }
    })
    const demo = demoWorld(bytes)
    expect(newest(demo).document).toBe(digestOf(app?.document ?? Buffer.alloc(0)))
    expect(newest(demo).definition['properties']).toMatchObject({
      appUris: { documentUri: { value: 'package-file:document.msapp' } }
    })
  })

  test('a second app in the manifest fails while the first one is imported', () => {
    const second = '0a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e'
    const bytes = repacked(makeDemoPackage(), {
      resources: resources => ({
        ...resources,
        [second]: { ...resources[keyFor(resources, 'app')], type: 'Microsoft.PowerApps/apps', dependsOn: [] }
      })
    })
    const demo = demoWorld(bytes)
    expect(demo.outcome.status).toBe('Failed')
    expect(demo.outcome.resources[second]?.status).toBe('Failed')
    expect(Object.keys(demo.environment.apps)).toHaveLength(1)
  })

  test('a circle of dependencies does not hang the import', () => {
    const original = makeDemoPackage()
    const { resources } = read(original)
    const [submit, notify] = [keyFor(resources, 'flow', 'Submit'), keyFor(resources, 'flow', 'Notify')]
    const bytes = repacked(original, {
      resources: all => ({
        ...all,
        [submit]: {
          ...all[submit],
          type: 'Microsoft.Flow/flows',
          dependsOn: [...(all[submit]?.dependsOn ?? []), notify]
        },
        [notify]: {
          ...all[notify],
          type: 'Microsoft.Flow/flows',
          dependsOn: [...(all[notify]?.dependsOn ?? []), submit]
        }
      })
    })
    expect(demoWorld(bytes).outcome.status).toBe('Succeeded')
  })
})

test('hostile names are treated as data', () => {
  const demo = demoWorld(makeDemoPackage({ hostileNames: true }))
  expect(demo.outcome.status).toBe('Succeeded')
  expect(demo.app.displayName).toContain('::set-output')
})
