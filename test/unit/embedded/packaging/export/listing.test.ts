import { describe, expect, test } from '@jest/globals'
import { listPackageResources } from '../../../../../src/embedded/packaging/export/listing.ts'
import { makeDemoPackage } from '../../../../../src/embedded/seed/demo-package.ts'
import { appId, connectionId, connectorId, flowId } from '../../../../../src/protocol/packaging.ts'
import { demoWorld, flowNamed, keyFor, resourceIn } from '../../../../support/demo-world.ts'
import { addCustomConnector, environmentIn, MAKER, OTHER } from '../../../../support/small-world.ts'
import { serviceRefusalOf } from '../../../../support/service-refusal.ts'

const keyOf = (id: string): string => Buffer.from(id.toUpperCase()).toString('base64')

describe('listPackageResources of the demo app', () => {
  const { world, environment, app } = demoWorld()
  const { resources, errors } = listPackageResources(world, 'Source', appId(app.id), MAKER)

  test('keys are base64 of the upper-cased id, the root comes first', () => {
    expect(errors).toEqual([])
    for (const [key, { id }] of Object.entries(resources)) expect(key).toBe(keyOf(id ?? ''))
    expect(Object.keys(resources)[0]).toBe(keyOf(appId(app.id)))
    expect(Object.keys(resources)).toHaveLength(8)
  })

  test('nothing is suggested, and standard connectors leave nothing to choose', () => {
    for (const resource of Object.values(resources)) expect(resource).not.toHaveProperty('suggestedCreationType')
    expect(resources[keyOf(connectorId('shared_office365'))]).toEqual({
      id: connectorId('shared_office365'),
      name: 'shared_office365',
      type: 'Microsoft.PowerApps/apis',
      details: { displayName: 'Office 365 Outlook', iconUri: expect.stringMatching(/office365/) },
      configurableBy: 'System',
      hierarchy: 'Child',
      dependsOn: []
    })
  })

  test('an app lists connectors and flows, one for each reference, and no connections', () => {
    const submit = flowNamed(environment, 'Submit')
    const notify = flowNamed(environment, 'Notify')
    expect(resources[keyOf(appId(app.id))]).toEqual({
      id: appId(app.id),
      name: app.id,
      type: 'Microsoft.PowerApps/apps',
      creationType: 'New, Update',
      details: { displayName: 'Expense Approvals' },
      configurableBy: 'User',
      hierarchy: 'Root',
      dependsOn: [
        connectorId('shared_sharepointonline'),
        connectorId('shared_logicflows'),
        flowId(submit.id),
        connectorId('shared_logicflows'),
        flowId(notify.id),
        connectorId('shared_office365')
      ].map(keyOf)
    })
  })

  test('a flow lists connectors and connections, a connection its connector', () => {
    const submit = flowNamed(environment, 'Submit')
    const connection = submit.references['shared_sharepointonline']?.connection ?? ''
    const id = connectionId('shared_sharepointonline', connection)
    expect(resources[keyOf(flowId(submit.id))]).toMatchObject({
      creationType: 'Existing, New, Update',
      hierarchy: 'Child',
      dependsOn: [connectorId('shared_sharepointonline'), id].map(keyOf)
    })
    expect(resources[keyOf(id)]).toMatchObject({
      name: connection,
      creationType: 'Existing',
      configurableBy: 'User',
      dependsOn: [keyOf(connectorId('shared_sharepointonline'))]
    })
  })
})

test('a flow without an app is the root', () => {
  const { world, environment } = demoWorld()
  const { resources } = listPackageResources(
    world,
    'source',
    flowId(flowNamed(environment, 'Notify').id).toUpperCase(),
    MAKER
  )
  expect(Object.values(resources).map(({ hierarchy }) => hierarchy)).toEqual([
    'Root',
    'Child',
    'Child',
    'Child',
    'Child'
  ])
})

test('a shared connection is what an app depends on directly', () => {
  const { world, environment, app } = demoWorld()
  const [connection] = Object.values(environment.connections)
  const references = app.versions[0]?.connectionReferences ?? {}
  const [first] = Object.values(references)
  if (connection === undefined || first === undefined) throw new Error('no connection')
  first['sharedConnectionId'] = connectionId(connection.connector, connection.name)
  const { resources } = listPackageResources(world, 'Source', appId(app.id), MAKER)
  const { dependsOn } = resourceIn(resources, keyOf(appId(app.id)))
  expect(dependsOn).toContain(keyOf(connectionId(connection.connector, connection.name)))
})

test('a custom connector is chosen from the existing ones', () => {
  const { world, environment, app } = demoWorld()
  addCustomConnector(environment, 'shared_ledger-5f1', 'Ledger')
  Object.assign(app.versions[0]?.connectionReferences ?? {}, {
    ledger: { id: connectorId('shared_ledger-5f1').toLowerCase() }
  })
  const { resources } = listPackageResources(world, 'Source', appId(app.id), MAKER)
  expect(resources[keyFor(resources, 'connector', 'Ledger')]).toMatchObject({
    name: 'shared_ledger-5f1',
    creationType: 'Existing',
    configurableBy: 'User'
  })
})

test('a flow the caller may not edit gives an error about shared_logicflows and no resources', () => {
  const { world, environment, app } = demoWorld()
  app.roles[OTHER.id] = 'CanEdit'
  const flow = flowNamed(environment, 'Submit')
  flowNamed(environment, 'Notify').editors.push(OTHER.id)
  expect(listPackageResources(world, 'Source', appId(app.id), OTHER)).toEqual({
    resources: {},
    errors: [{ code: 'ConnectionAuthorizationFailed', message: expect.stringContaining('shared_logicflows') }]
  })
  flow.editors.push(OTHER.id.toUpperCase())
  expect(listPackageResources(world, 'Source', appId(app.id), OTHER).errors).toEqual([])
})

test('missing dependencies of an app are named', () => {
  const { world, environment, app } = demoWorld()
  delete environment.flows[flowNamed(environment, 'Submit').id]
  environment.connections = {}
  const { errors } = listPackageResources(world, 'Source', appId(app.id), MAKER)
  expect(errors.map(({ code }) => code ?? '').sort()).toEqual([
    'ConnectionNotFound',
    'ConnectionNotFound',
    'FlowNotFound'
  ])
})

test('refusals: unknown environment, app, flow, foreign id, no edit rights', () => {
  const { world, app } = demoWorld()
  const refusals: [string, string, typeof MAKER, string][] = [
    ['Nowhere', appId(app.id), MAKER, '404 EnvironmentNotFound'],
    ['Target', appId(app.id), MAKER, '404 AppNotFound'],
    ['Source', appId('constructor'), MAKER, '404 AppNotFound'],
    ['Source', flowId('none'), MAKER, '404 FlowNotFound'],
    ['Source', connectorId('shared_sql'), MAKER, '400 BadRequest'],
    ['Source', app.id, MAKER, '400 BadRequest'],
    ['Source', appId(app.id), OTHER, '403 Forbidden']
  ]
  for (const [environment, root, caller, refusal] of refusals)
    expect(serviceRefusalOf(() => listPackageResources(world, environment, root, caller))).toBe(refusal)
  app.roles[OTHER.id] = 'CanView'
  expect(serviceRefusalOf(() => listPackageResources(world, 'Source', appId(app.id), OTHER))).toBe('403 Forbidden')
})

test('entities are exported if they came with the app or if it refers to their tables', () => {
  const { world, environment, app } = demoWorld(makeDemoPackage({ withDataModel: true }))
  const list = (): string[] =>
    Object.values(listPackageResources(world, 'Source', appId(app.id), MAKER).resources).map(({ name }) => name ?? '')
  expect(list()).toEqual(expect.arrayContaining(['contoso_Expense_', 'contoso_ExpenseCategory_']))

  const [version] = app.versions
  delete version?.carries
  expect(list()).not.toContain('contoso_Expense_')
  Object.assign(version?.definition['properties'] ?? {}, {
    databaseReferences: { 'default.cds': { dataSources: { Expenses: { logicalName: 'contoso_expense' } } } }
  })
  // The picklist follows from the field that names it.
  expect(list()).toEqual(expect.arrayContaining(['contoso_Expense_', 'contoso_ExpenseCategory_']))
  expect(Object.keys(environment.entities)).toEqual(['contoso_Expense_'])
})

test('listing writes nothing', () => {
  const { world, app } = demoWorld(makeDemoPackage({ withDataModel: true }))
  const before = JSON.stringify(world)
  listPackageResources(world, 'Source', appId(app.id), MAKER)
  expect(JSON.stringify(world)).toBe(before)
  expect(environmentIn(world, 'Target').connectors).toEqual({})
})
