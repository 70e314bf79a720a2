import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../../src/commands/planning/decide.ts'
import type { Decisions } from '../../../../src/commands/planning/decision.ts'
import { APP, CUSTOM, FLOW, input, RESOURCES, resource, SQL } from '../support.ts'

const app = (id: string, displayName = 'Expenses') => ({ id, displayName })
const flow = (id: string, displayName = 'Submit') => ({ id, displayName, aliases: [] as string[] })
const decided = (decisions: Decisions, key: string) => {
  const { decision, targetId, targetName } = decisions.byKey.get(key) ?? {}
  return [decision, targetId ?? targetName]
}
const obstacles = (decisions: Decisions) =>
  decisions.obstacles.map(({ what, remedy }) => `${what} | ${remedy}`).join('\n')

describe('the app', () => {
  test.each([
    ['auto, none there', 'auto', [], 'new'],
    ['auto, one there', 'auto', [app('a-1')], 'update'],
    ['auto, one there by another case', 'auto', [app('a-1', 'EXPENSES')], 'update'],
    ['update, one there', 'update', [app('a-1')], 'update'],
    ['create, another there', 'create', [app('a-1', 'Other')], 'new']
  ] as const)('%s', (_, mode, apps, expected) => {
    expect(decide(input({ apps }, { mode })).byKey.get(APP)?.decision).toBe(expected)
  })

  test("the package's own Update is not taken where nothing is there to update", () => {
    expect(RESOURCES[APP]?.suggestedCreationType).toBe('Update')
    expect(decided(decide(input({})), APP)).toEqual(['new', 'Expenses'])
  })

  test.each([
    ['auto, several of the name', 'auto', [app('a-1'), app('a-2')], /2 apps .*a-1, a-2.*input app/],
    ['update, none there', 'update', [app('a-1', 'Other')], /no app named "Expenses".*"Other"/],
    ['create, the name is taken', 'create', [app('a-1')], /"Expenses" \(a-1\) already exists/]
  ] as const)('stops: %s', (_, mode, apps, expected) => {
    const decisions = decide(input({ apps }, { mode }))
    expect(decisions.byKey.has(APP)).toBe(false)
    expect(obstacles(decisions)).toMatch(expected)
  })

  test('that resources want updated must be there', () => {
    expect(obstacles(decide(input({}, {}, { 'app:Expenses': { import: 'update' } })))).toMatch(
      /"Production" has no app named "Expenses" to update/
    )
  })

  test('the input app decides between several of one name', () => {
    const decisions = decide(input({ apps: [app('a-1'), app('a-2')], app: app('a-2') }))
    expect(decided(decisions, APP)).toEqual(['update', 'a-2'])
    expect(decisions.byKey.get(APP)?.why).toBe('named by the input app')
  })

  test('resources may create it under another name beside one that exists', () => {
    const decisions = decide(
      input({ apps: [app('a-1')] }, {}, { Expenses: { import: 'new', displayName: 'Expenses (customer)' } })
    )
    expect(decided(decisions, APP)).toEqual(['new', 'Expenses (customer)'])
  })

  test('a new one says whether resources, the mode or the target asked for it', () => {
    const why = (decisions: Decisions) => decisions.byKey.get(APP)?.why
    expect(why(decide(input({}, {}, { Expenses: { import: 'new' } })))).toBe('requested in resources')
    expect(why(decide(input({}, { mode: 'create' })))).toBe('import-mode: create')
    expect(why(decide(input({})))).not.toMatch(/resources|import-mode/)
  })

  test('create together with an app to update is a contradiction', () => {
    expect(
      obstacles(decide(input({ apps: [app('a-1', 'Other')], app: app('a-1', 'Other') }, { mode: 'create' })))
    ).toMatch(/to be created, but "Other"/)
  })

  test('a target that is not there is named with those that are', () => {
    expect(obstacles(decide(input({ apps: [app('a-1', 'Other')] }, {}, { Expenses: { target: 'a-9' } })))).toMatch(
      /"a-9".*"Other" \(a-1\)/
    )
  })

  test.each(['existing', 'merge', 'overwrite'] as const)('%s is no way to import an app', choice => {
    expect(obstacles(decide(input({}, {}, { 'app:Expenses': { import: choice } })))).toContain(
      `cannot be imported as ${choice}`
    )
  })
})

describe('a flow', () => {
  test('is matched by id before name', () => {
    const flows = [flow('f-1'), flow('flow-id-in-source', 'renamed since')]
    expect(decided(decide(input({ flows })), FLOW)).toEqual(['update', 'flow-id-in-source'])
  })

  test('is matched by another id it is known by', () => {
    const flows = [{ ...flow('f-7', 'renamed'), aliases: ['FLOW-ID-IN-SOURCE'] }]
    expect(decided(decide(input({ flows })), FLOW)).toEqual(['update', 'f-7'])
  })

  test('is matched by a name only one flow has, else new', () => {
    expect(decided(decide(input({ flows: [flow('f-1'), flow('f-2', 'Other')] })), FLOW)).toEqual(['update', 'f-1'])
    expect(decided(decide(input({ flows: [flow('f-2', 'Other')] })), FLOW)).toEqual(['new', 'Submit'])
  })

  test('of several with the name, the one the target app calls in this place is meant', () => {
    const flows = [flow('f-1'), flow('f-2')]
    expect(obstacles(decide(input({ flows })))).toMatch(/2 flows .*f-1, f-2/)
    expect(decided(decide(input({ flows }, { slots: new Map([[FLOW, 'f-2']]) })), FLOW)).toEqual(['update', 'f-2'])
  })

  test('that the target app calls in this place under another name is not meant', () => {
    const flows = [flow('f-1', 'Other'), flow('f-2')]
    expect(decided(decide(input({ flows }, { slots: new Map([[FLOW, 'f-1']]) })), FLOW)).toEqual(['update', 'f-2'])
  })

  test.each<[string, Partial<Parameters<typeof input>[0]>, string[], RegExp]>([
    ['exists under another name', { flows: [flow('f-1', 'Other')] }, [], /calls "Other" \(f-1\)/],
    ['cannot be seen', { flows: [] }, ['f-1'], /cannot see \(f-1\)/]
  ])(
    'is not created beside the one that the target app calls in this place, which %s',
    (_, target, hidden, expected) => {
      const place = { slots: new Map([[FLOW, 'f-1']]), hidden: new Set(hidden) }
      expect(obstacles(decide(input(target, place)))).toMatch(expected)
      expect(decided(decide(input(target, place, { 'flow:Submit': { import: 'new' } })), FLOW)[0]).toBe('new')
    }
  )

  test('is created where the one that the target app calls in this place is gone', () => {
    expect(decided(decide(input({ flows: [] }, { slots: new Map([[FLOW, 'f-1']]) })), FLOW)[0]).toBe('new')
  })

  test('that is to be created and has a target is a contradiction', () => {
    const decisions = decide(
      input({ flows: [flow('f-1', 'Other')] }, { mode: 'create' }, { 'flow:Submit': { target: 'f-1' } })
    )
    expect(obstacles(decisions)).toMatch(/the flow "Submit" is to be created, but "Other" \(f-1\)/)
  })

  test('that is the package itself must be there with import-mode update', () => {
    const alone = input({}, { mode: 'update', rootKey: FLOW })
    expect(obstacles(decide(alone))).toMatch(/"Production" has no flow named "Submit" to update/)
  })

  test('may be left as it is', () => {
    expect(
      decided(decide(input({ flows: [flow('f-1')] }, {}, { 'flow:Submit': { import: 'existing' } })), FLOW)
    ).toEqual(['existing', 'f-1'])
  })

  test('that is to be left as it is must be there', () => {
    expect(obstacles(decide(input({}, {}, { Submit: { import: 'existing' } })))).toMatch(/no flow named "Submit"/)
  })

  test('a new one of an existing name is refused: both would run on one trigger', () => {
    expect(obstacles(decide(input({ flows: [flow('f-1')] }, { mode: 'create' })))).toMatch(/the flow "Submit"/)
  })

  test('import-mode update lets an app bring flows its older version had not', () => {
    expect(decided(decide(input({ apps: [app('a-1')] }, { mode: 'update' })), FLOW)).toEqual(['new', 'Submit'])
  })

  describe('where flows cannot be listed', () => {
    test('a new app brings new flows', () => {
      expect(decided(decide(input({ flows: undefined })), FLOW)).toEqual(['new', 'Submit'])
    })
    test('an updated app tells which flow is meant', () => {
      expect(
        decided(decide(input({ flows: undefined, apps: [app('a-1')] }, { slots: new Map([[FLOW, 'f-3']]) })), FLOW)
      ).toEqual(['update', 'f-3'])
    })
    test('otherwise nobody can tell, and the import stops', () => {
      expect(obstacles(decide(input({ flows: undefined, apps: [app('a-1')] })))).toMatch(
        /this sign-in cannot read the flows/
      )
    })
    test('a target given by id is taken at its word', () => {
      expect(
        decided(
          decide(input({ flows: undefined, apps: [app('a-1')] }, {}, { Submit: { import: 'update', target: 'f-9' } })),
          FLOW
        )
      ).toEqual(['update', 'f-9'])
    })
  })
})

describe('connectors', () => {
  test('a standard one needs nothing', () => {
    expect(decided(decide(input({ customConnectors: [] })), SQL)).toEqual(['existing', 'shared_sql'])
  })

  test('a custom one is found by display name or mapped', () => {
    expect(decided(decide(input({})), CUSTOM)).toEqual(['existing', 'shared_contoso-20api'])
    const customConnectors = [{ name: 'shared_other', displayName: 'Other API' }]
    expect(
      decided(decide(input({ customConnectors }, {}, { 'connector:Contoso API': { target: 'shared_other' } })), CUSTOM)
    ).toEqual(['existing', 'shared_other'])
  })

  test.each([
    [
      'none of the name',
      [{ name: 'shared_other', displayName: 'Other API' }],
      /"Production" has no custom connector named "Contoso API"/
    ],
    [
      'two of the name',
      [
        { name: 'a', displayName: 'Contoso API' },
        { name: 'b', displayName: 'Contoso API' }
      ],
      /2 custom connectors/
    ]
  ])('is missing: %s', (_, customConnectors, expected) => {
    const { missing } = decide(input({ customConnectors }))
    expect(missing).toHaveLength(1)
    expect(missing[0]).toMatchObject({ kind: 'connector', key: CUSTOM, keys: ['connector:Contoso API'] })
    expect(missing[0]?.why).toMatch(expected)
    expect(missing[0]?.candidates).toHaveLength(customConnectors.length)
  })
})

describe('the retired data model and types nobody knows', () => {
  const resources = {
    [APP]: resource('Microsoft.PowerApps/apps', 'Expenses', []),
    e1: resource('Microsoft.CommonDataModel/environments/namespaces/entities', 'Expense', [], {
      suggestedCreationType: 'Overwrite'
    }),
    e2: resource('Microsoft.CommonDataModel/environments/namespaces/entities', 'Report', []),
    p1: resource('Microsoft.CommonDataModel/environments/namespaces/enumerations', 'Status', [], {
      suggestedCreationType: 'Merge'
    }),
    u1: resource('Contoso.Future/things', 'Thing', [], { creationType: 'New, Update', suggestedCreationType: 'New' })
  }

  test("the package's own suggestion is the default, merge without one", () => {
    const { byKey } = decide(input({}, { resources }))
    expect(['e1', 'e2', 'p1', 'u1'].map(key => byKey.get(key)?.decision)).toEqual([
      'overwrite',
      'merge',
      'merge',
      'carried'
    ])
  })

  test('resources decides otherwise, within what the kind takes', () => {
    const { byKey } = decide(
      input(
        {},
        { resources },
        {
          'entity:Expense': { import: 'merge' },
          'picklist:Status': { import: 'overwrite' },
          Thing: { import: 'update' }
        }
      )
    )
    expect(['e1', 'p1', 'u1'].map(key => byKey.get(key)?.decision)).toEqual(['merge', 'overwrite', 'update'])
    expect(obstacles(decide(input({}, { resources }, { Thing: { import: 'merge' } })))).toMatch(/Use new, update/)
    expect(obstacles(decide(input({}, { resources }, { Status: { import: 'new' } })))).toMatch(/Use overwrite, merge/)
  })
})
