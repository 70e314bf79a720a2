import { describe, expect, test } from '@jest/globals'
import { applyImport } from '../../../../../src/embedded/packaging/import/applying.ts'
import { validateImport } from '../../../../../src/embedded/packaging/import/validating.ts'
import type { ImportRequest } from '../../../../../src/embedded/packaging/shared/types.ts'
import { makeDemoPackage } from '../../../../../src/embedded/seed/demo-package.ts'
import type { ListedError } from '../../../../../src/protocol/errors.ts'
import type { PackageResource } from '../../../../../src/package/resource.ts'
import { appId, connectionId, connectorId, flowId } from '../../../../../src/protocol/packaging.ts'
import { type DemoWorld, demoWorld, flowNamed, keyFor, NOW, withChanges } from '../../../../support/demo-world.ts'
import { repacked } from '../../../../support/repacked.ts'
import { addConnection, addCustomConnector, MAKER, newEverywhere, OTHER } from '../../../../support/small-world.ts'

const check = (demo: DemoWorld, request: ImportRequest, caller = MAKER, bytes: Buffer = demo.bytes): ListedError[] =>
  validateImport(demo.world, 'Source', caller, request, bytes)

const codes = (problems: readonly ListedError[]): string[] => problems.map(({ code }) => code ?? '')

/** Problems after one entry was changed. */
function problemsWith(
  kind: Parameters<typeof keyFor>[1],
  name: string,
  change: (demo: DemoWorld) => Partial<PackageResource>
): ListedError[] {
  const demo = demoWorld()
  return check(demo, withChanges(demo.request, { [keyFor(demo.request.resources, kind, name)]: change(demo) }))
}

test('a complete request has no problems and is not modified', () => {
  const demo = demoWorld()
  const before = JSON.stringify([demo.world, demo.request])
  expect(check(demo, demo.request)).toEqual([])
  expect(JSON.stringify([demo.world, demo.request])).toBe(before)
})

describe('connections', () => {
  const chosen = (id: string | null): string[] => codes(problemsWith('connection', 'expenses', () => ({ id })))

  test('none, an unknown one, something else', () => {
    expect(chosen(null)).toEqual(['ConnectionNotFound'])
    expect(chosen('')).toEqual(['ConnectionNotFound'])
    expect(chosen(connectionId('shared_sharepointonline', 'nobody'))).toEqual(['ConnectionNotFound'])
    expect(chosen('connection1')).toEqual(['ConnectionNotFound'])
    expect(chosen(connectorId('shared_sharepointonline'))).toEqual(['ConnectionNotFound'])
  })

  test('one of another connector', () => {
    const problems = problemsWith('connection', 'expenses', ({ environment }) => {
      addConnection(environment, { name: 'mail', connector: 'shared_office365' })
      return { id: connectionId('shared_office365', 'mail') }
    })
    expect(problems).toEqual([
      {
        code: 'ConnectionNotFound',
        message: expect.stringMatching(/'shared_sharepointonline', not of 'shared_office365'/)
      }
    ])
    // Under the wrong connector's path, the right connection is not there either.
    const demo = demoWorld()
    const sharePoint = flowNamed(demo.environment, 'Submit').references['shared_sharepointonline']?.connection ?? ''
    const change = { id: connectionId('shared_office365', sharePoint) }
    const request = withChanges(demo.request, { [keyFor(demo.request.resources, 'connection', 'approvals')]: change })
    expect(codes(check(demo, request))).toEqual(['ConnectionNotFound'])
  })

  test("somebody else's, until it is shared", () => {
    const demo = demoWorld()
    addConnection(demo.environment, { name: 'his', connector: 'shared_sharepointonline', owner: OTHER.id })
    const key = keyFor(demo.request.resources, 'connection', 'expenses')
    const request = withChanges(demo.request, { [key]: { id: connectionId('shared_sharepointonline', 'HIS') } })
    expect(codes(check(demo, request))).toEqual(['ConnectionAuthorizationFailed'])
    demo.environment.connections['his']?.sharedWith.push(MAKER.id)
    expect(check(demo, request)).toEqual([])
  })

  test('a broken one', () => {
    const demo = demoWorld()
    const [connection] = Object.values(demo.environment.connections)
    Object.assign(connection ?? {}, { status: 'Error', problem: 'Unauthenticated' })
    expect(codes(check(demo, demo.request))).toEqual(['Unauthenticated'])
  })
})

describe('creation types', () => {
  test('without a choice, the list of allowed types is taken as the choice', () => {
    expect(problemsWith('flow', 'Submit', () => ({ selectedCreationType: null }))).toEqual([
      { code: 'BadRequest', message: expect.stringContaining("Unsupported creation type 'Existing, New, Update'") }
    ])
    expect(problemsWith('app', '', () => ({ selectedCreationType: undefined }))[0]?.message).toContain("'New, Update'")
    expect(problemsWith('connection', 'exp', () => ({ selectedCreationType: '' }))[0]?.message).toContain("'Existing'")
  })

  test('one that is not allowed, even if the request claims otherwise', () => {
    const change = { selectedCreationType: 'Existing', creationType: 'Existing' }
    expect(problemsWith('app', '', () => change)[0]?.message).toContain("Unsupported creation type 'Existing'")
    expect(problemsWith('flow', 'Submit', () => ({ selectedCreationType: 'new' }))[0]?.message).toContain("'new'")
    expect(problemsWith('connection', 'exp', () => ({ selectedCreationType: 'New' }))).toHaveLength(1)
  })

  test('a standard connector needs none', () => {
    expect(problemsWith('connector', 'SharePoint', () => ({ selectedCreationType: null, id: null }))).toEqual([])
    expect(problemsWith('connector', 'SharePoint', () => ({ selectedCreationType: 'Update' }))).toEqual([])
  })

  test('entities take Merge and Overwrite; those only the system configures keep their suggestion', () => {
    const demo = demoWorld(makeDemoPackage({ withDataModel: true }))
    const key = keyFor(demo.request.resources, 'entity')
    const chosen = (selectedCreationType: string | null, bytes = demo.bytes): ListedError[] =>
      check(demo, withChanges(demo.request, { [key]: { selectedCreationType } }), MAKER, bytes)
    expect([chosen('Merge'), chosen('Overwrite')]).toEqual([[], []])
    expect(codes([...chosen('New'), ...chosen(null)])).toEqual(['BadRequest', 'BadRequest'])
    const system = repacked(demo.bytes, {
      resources: resources => ({
        ...resources,
        [key]: { ...resources[key], type: resources[key]?.type ?? '', configurableBy: 'System' }
      })
    })
    expect(chosen(null, system)).toEqual([])
  })
})

describe('updates', () => {
  test('an app or flow that is missing or not named', () => {
    for (const id of [undefined, null, '', appId('none'), flowId('none'), 'none']) {
      expect(codes(problemsWith('app', '', () => ({ selectedCreationType: 'Update', id })))).toEqual(['AppNotFound'])
      expect(codes(problemsWith('flow', 'Submit', () => ({ selectedCreationType: 'Update', id })))).toEqual([
        'FlowNotFound'
      ])
      expect(codes(problemsWith('flow', 'Submit', () => ({ selectedCreationType: 'Existing', id })))).toEqual([
        'FlowNotFound'
      ])
    }
  })

  test('one that is there, in any case', () => {
    expect(
      problemsWith('app', '', ({ app }) => ({ selectedCreationType: 'Update', id: appId(app.id).toUpperCase() }))
    ).toEqual([])
    for (const selectedCreationType of ['Update', 'Existing'])
      expect(
        problemsWith('flow', 'Submit', ({ environment }) => ({
          selectedCreationType,
          id: flowId(flowNamed(environment, 'Notify').id)
        }))
      ).toEqual([])
  })

  test('what the caller may not edit', () => {
    const demo = demoWorld()
    for (const connection of Object.values(demo.environment.connections)) connection.sharedWith.push(OTHER.id)
    expect(check(demo, demo.request, OTHER)).toEqual([])
    const flow = { id: flowId(flowNamed(demo.environment, 'Submit').id) }
    const request = withChanges(demo.request, {
      [keyFor(demo.request.resources, 'app')]: { selectedCreationType: 'Update', id: appId(demo.app.id) },
      [keyFor(demo.request.resources, 'flow', 'Submit')]: { selectedCreationType: 'Update', ...flow },
      [keyFor(demo.request.resources, 'flow', 'Notify')]: { selectedCreationType: 'Existing', ...flow }
    })
    expect(codes(check(demo, request, OTHER))).toEqual(['Forbidden', 'ConnectionAuthorizationFailed'])
    demo.app.roles[OTHER.id] = 'CanEdit'
    flowNamed(demo.environment, 'Submit').editors.push(OTHER.id)
    expect(check(demo, request, OTHER)).toEqual([])
  })
})

describe('custom connectors', () => {
  const custom = (): { demo: DemoWorld; bytes: Buffer; key: string; request: ImportRequest } => {
    const demo = demoWorld()
    const key = keyFor(demo.request.resources, 'connector', 'Office')
    const bytes = repacked(demo.bytes, {
      resources: resources => {
        const { id: _id, name: _name, ...rest } = resources[key] ?? { type: '' }
        return { ...resources, [key]: { ...rest, creationType: 'Existing', configurableBy: 'User' } }
      }
    })
    return { demo, bytes, key, request: newEverywhere(bytes, demo.environment) }
  }

  test('must be chosen from the existing ones', () => {
    const { demo, bytes, key, request } = custom()
    expect(check(demo, request, MAKER, bytes)).toEqual([])
    for (const id of [null, connectorId('shared_none')]) {
      const [first] = check(demo, withChanges(request, { [key]: { id } }), MAKER, bytes)
      expect(first?.code).toBe('ApiResourceNotFound')
    }
  })

  test('decide which connections fit', () => {
    const { demo, bytes, key, request } = custom()
    addCustomConnector(demo.environment, 'shared_another', 'Another')
    const problems = check(demo, withChanges(request, { [key]: { id: connectorId('shared_another') } }), MAKER, bytes)
    expect(codes(problems)).toEqual(['ConnectionNotFound'])
  })
})

test('all problems are returned at once, including missing and additional resources', () => {
  const demo = demoWorld()
  const { [keyFor(demo.request.resources, 'flow', 'Notify')]: _left, ...resources } = demo.request.resources
  const request = withChanges(
    { resources: { ...resources, stray: { type: 'Microsoft.Flow/flows' } } },
    {
      [keyFor(resources, 'connection', 'expenses')]: { id: null },
      [keyFor(resources, 'app')]: { selectedCreationType: 'X' }
    }
  )
  const problems = check(demo, request)
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("'X'"),
    expect.stringContaining('does not list "Notify approver"'),
    expect.stringContaining('No connection was chosen'),
    expect.stringContaining('"stray"')
  ])
  // And an import of it does nothing.
  const before = JSON.stringify(demo.world)
  const outcome = applyImport(
    { world: demo.world, environment: 'Source', caller: MAKER, request, bytes: demo.bytes, now: NOW, faults: {} },
    demo.blobs
  )
  expect(outcome.status).toBe('Failed')
  expect(outcome.errors).toEqual(problems)
  expect(new Set(Object.values(outcome.resources).map(({ status }) => status))).toEqual(new Set(['Failed']))
  expect(JSON.stringify(demo.world)).toBe(before)
})
