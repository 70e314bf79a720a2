import { describe, expect, test } from '@jest/globals'
import type { Entity, Picklist } from '../../../../../src/embedded/world/model.ts'
import { makeDemoPackage } from '../../../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../../../src/package/app-package.ts'
import { openArchive } from '../../../../../src/package/archive.ts'
import type { PackageResource, ResourceMap } from '../../../../../src/package/resource.ts'
import { appId } from '../../../../../src/protocol/packaging.ts'
import {
  type DemoWorld,
  demoWorld,
  exported,
  importAgain,
  keyFor,
  resourceIn,
  withChanges
} from '../../../../support/demo-world.ts'
import { expectExporterForm } from '../../../../support/package-invariants.ts'
import { repacked } from '../../../../support/repacked.ts'
import { environmentIn, newEverywhere, onlyOf } from '../../../../support/small-world.ts'

const BYTES = makeDemoPackage({ withDataModel: true })
const ENTITY_FILE = 'Microsoft.CommonDataModel/environments/namespaces/entities/contoso_Expense_/contoso_Expense_.json'
const PICKLIST_FILE =
  'Microsoft.CommonDataModel/environments/namespaces/enumerations/contoso_ExpenseCategory_/contoso_ExpenseCategory_.json'

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

/** A world whose target has its own idea of the entity and the picklist. */
function withExisting(choice: 'Merge' | 'Overwrite'): { entity: Entity; picklist: Picklist } {
  const demo = demoWorld()
  const target = environmentIn(demo.world, 'Target')
  target.entities['CONTOSO_expense_'] = {
    name: 'CONTOSO_expense_',
    displayName: 'Ours',
    fields: [
      { name: 'amount', type: 'Text', ours: true },
      { name: 'CostCentre', type: 'Text' }
    ],
    properties: { description: 'ours', titleField: 'CostCentre' }
  }
  target.picklists['contoso_ExpenseCategory_'] = {
    name: 'contoso_ExpenseCategory_',
    displayName: 'Ours',
    entries: [
      { name: 'Rent', value: 9 },
      { name: 'Travel', value: 7 }
    ],
    properties: { description: 'ours' }
  }
  const all = { selectedCreationType: choice }
  const request = newEverywhere(BYTES, target)
  const changes = { [keyFor(request.resources, 'entity')]: all, [keyFor(request.resources, 'picklist')]: all }
  expect(importAgain(demo, BYTES, withChanges(request, changes), { environment: 'Target' }).status).toBe('Succeeded')
  return { entity: onlyOf(target.entities), picklist: onlyOf(target.picklists) }
}

describe('entities and picklists', () => {
  test('are created if missing, whatever was chosen', () => {
    for (const choice of ['Merge', 'Overwrite']) {
      const demo = demoWorld()
      const target = environmentIn(demo.world, 'Target')
      const request = newEverywhere(BYTES, target)
      const change = { [keyFor(request.resources, 'entity')]: { selectedCreationType: choice } }
      const outcome = importAgain(demo, BYTES, withChanges(request, change), { environment: 'Target' })
      expect(resourceIn(outcome.resources, keyFor(outcome.resources, 'entity'))).toMatchObject({
        status: 'Succeeded',
        name: 'contoso_Expense_'
      })
      const entity = onlyOf(target.entities)
      expect(entity).toMatchObject({
        name: 'contoso_Expense_',
        displayName: 'Expense',
        properties: { titleField: 'Title' }
      })
      expect(names(entity.fields)).toEqual(['ExpenseId', 'Title', 'Amount', 'Category', 'Approver'])
      expect(names(onlyOf(target.picklists).entries)).toEqual(['Travel', 'Meals', 'Equipment'])
    }
  })

  test('Merge adds what is missing and keeps everything else', () => {
    const { entity, picklist } = withExisting('Merge')
    expect(names(entity.fields)).toEqual(['amount', 'CostCentre', 'ExpenseId', 'Title', 'Category', 'Approver'])
    expect(entity.fields[0]).toEqual({ name: 'amount', type: 'Text', ours: true })
    expect(entity).toMatchObject({ displayName: 'Ours', properties: { description: 'ours', titleField: 'CostCentre' } })
    expect(picklist.entries).toEqual([
      { name: 'Rent', value: 9 },
      { name: 'Travel', value: 7 },
      { name: 'Meals', displayName: 'Meals', value: 2 },
      { name: 'Equipment', displayName: 'Equipment', value: 3 }
    ])
    expect(picklist.displayName).toBe('Ours')
  })

  test('Overwrite replaces the one with the same name', () => {
    const { entity, picklist } = withExisting('Overwrite')
    expect(names(entity.fields)).toEqual(['ExpenseId', 'Title', 'Amount', 'Category', 'Approver'])
    expect(entity).toMatchObject({
      name: 'CONTOSO_expense_',
      displayName: 'Expense',
      properties: { titleField: 'Title' }
    })
    expect(names(picklist.entries)).toEqual(['Travel', 'Meals', 'Equipment'])
  })

  test('merging twice has no further effect', () => {
    const demo = demoWorld(BYTES)
    const before = JSON.stringify([demo.environment.entities, demo.environment.picklists])
    expect(importAgain(demo, BYTES, demo.request).status).toBe('Succeeded')
    expect(JSON.stringify([demo.environment.entities, demo.environment.picklists])).toBe(before)
  })
})

describe('exported again', () => {
  test('with their app, with the same dependencies and content', () => {
    const demo = demoWorld(BYTES)
    const { bytes } = exported(demo, { change: suggestMerge })
    const pkg = readPackage(bytes, 'the export')
    expectExporterForm(bytes, pkg)
    const { resources, rootKey } = pkg
    const [entity, picklist] = [keyFor(resources, 'entity'), keyFor(resources, 'picklist')]
    expect(resourceIn(resources, rootKey).dependsOn).toContain(entity)
    expect(resourceIn(resources, entity)).toEqual({
      name: 'contoso_Expense_',
      type: 'Microsoft.CommonDataModel/environments/namespaces/entities',
      suggestedCreationType: 'Merge',
      creationType: 'Merge, Overwrite',
      details: { displayName: 'Expense' },
      configurableBy: 'User',
      hierarchy: 'Child',
      dependsOn: [picklist]
    })
    const [before, after] = [openArchive(BYTES, 'a'), openArchive(bytes, 'b')]
    for (const name of [ENTITY_FILE, PICKLIST_FILE])
      expect(JSON.parse(after.read(name).toString())).toEqual(JSON.parse(before.read(name).toString()))
  })

  test('with what the target added meanwhile, but not before the draft is published', () => {
    const demo = demoWorld(BYTES)
    onlyOf(demo.environment.entities).fields.push({ name: 'Added' })
    const plain = makeDemoPackage()
    const update = {
      [keyFor(demo.request.resources, 'app')]: { selectedCreationType: 'Update', id: appId(demo.app.id) }
    }
    importAgain(demo, plain, withChanges(newEverywhere(plain, demo.environment), update))
    expect(openArchive(exported(demo).bytes, 'x').read(ENTITY_FILE).toString()).toContain('Added')
    const [draft] = demo.app.versions
    if (draft !== undefined) draft.lifeCycleId = 'Published'
    expect(openArchive(exported(demo).bytes, 'x').has(ENTITY_FILE)).toBe(false)
  })
})

const suggestMerge = (resources: ResourceMap): ResourceMap =>
  Object.fromEntries(
    Object.entries(resources).map(([key, resource]) => [
      key,
      resource.creationType?.startsWith('Merge') === true ? { ...resource, suggestedCreationType: 'Merge' } : resource
    ])
  )

describe('alternative formats', () => {
  const PICKLIST = 'contoso_ExpenseCategory_'
  const imported = (body: unknown): DemoWorld =>
    demoWorld(repacked(BYTES, { edit: { [PICKLIST_FILE]: () => JSON.stringify(body) } }))

  test.each(['values', 'options', 'members', 'entries'])('a picklist with %s keeps the word', property => {
    const demo = imported({
      properties: { displayName: 'D', [property]: [{ value: 1, labels: { 1033: 'A' } }], more: true }
    })
    expect(onlyOf(demo.environment.picklists)).toMatchObject({
      name: PICKLIST,
      displayName: 'D',
      entries: [{ name: '1', value: 1, labels: { 1033: 'A' } }],
      properties: { more: true }
    })
    const written = JSON.parse(openArchive(exported(demo).bytes, 'x').read(PICKLIST_FILE).toString())
    expect(written.properties[property]).toHaveLength(1)
    expect(written.properties).toMatchObject({ displayName: 'D', more: true })
  })

  test('without "properties" around it, and with plain texts', () => {
    const demo = imported({ displayName: 'D', values: ['A', 'B', {}] })
    expect(onlyOf(demo.environment.picklists)).toMatchObject({
      displayName: 'D',
      entries: [{ name: 'A' }, { name: 'B' }, { name: '#3' }]
    })
  })

  test('below the folder of its type under any name', () => {
    const archive = openArchive(BYTES, 'x')
    const demo = demoWorld(
      repacked(BYTES, {
        remove: [ENTITY_FILE],
        add: { 'Microsoft.CommonDataModel/environments/namespaces/entities/some/where.json': archive.read(ENTITY_FILE) }
      })
    )
    expect(onlyOf(demo.environment.entities).fields).toHaveLength(5)
  })

  test('two of the same type are distinguished by name', () => {
    const folder = 'Microsoft.CommonDataModel/environments/namespaces/entities'
    const second = '0a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e'
    const bytes = repacked(BYTES, {
      resources: resources => ({
        ...resources,
        [second]: { ...entry(resources), name: 'Aardvark_', details: { displayName: 'Aardvark' }, dependsOn: [] }
      }),
      add: { [`${folder}/Aardvark_.json`]: '{"properties":{"fields":[{"name":"Legs"}]}}' }
    })
    const { environment } = demoWorld(bytes)
    expect(names(environment.entities['Aardvark_']?.fields ?? [])).toEqual(['Legs'])
    expect(environment.entities['contoso_Expense_']?.fields).toHaveLength(5)
  })

  test('a missing or invalid file fails the resource and the app that depends on it', () => {
    const bad = [
      repacked(BYTES, { remove: [PICKLIST_FILE] }),
      repacked(BYTES, { edit: { [PICKLIST_FILE]: () => '{' } })
    ]
    for (const bytes of bad) {
      const demo = demoWorld()
      const target = environmentIn(demo.world, 'Target')
      const { status, resources } = importAgain(demo, bytes, newEverywhere(bytes, target), { environment: 'Target' })
      expect(status).toBe('Failed')
      expect(resourceIn(resources, keyFor(resources, 'picklist')).status).toBe('Failed')
      expect([Object.keys(target.apps), Object.keys(target.flows).length]).toEqual([[], 2])
    }
  })

  test('a name that looks like a path or a method is treated as a name', () => {
    for (const name of ['../../x', '__proto__', 'constructor']) {
      const bytes = repacked(BYTES, {
        resources: resources => ({ ...resources, [keyFor(resources, 'entity')]: { ...entry(resources), name } })
      })
      const demo = demoWorld(bytes)
      expect(onlyOf(demo.environment.entities).name).toBe(name)
      const again = exported(demo).bytes
      const target = environmentIn(demo.world, 'Target')
      expect(importAgain(demo, again, newEverywhere(again, target), { environment: 'Target' }).status).toBe('Succeeded')
      expect(onlyOf(target.entities).name).toBe(name)
    }
  })
})

function entry(resources: Readonly<Record<string, PackageResource>>): PackageResource {
  return resourceIn(resources, keyFor(resources, 'entity'))
}
