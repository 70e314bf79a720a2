import { describe, expect, test } from '@jest/globals'
import { planFlowStates } from '../../../../src/commands/desired-state/flow-states.ts'
import type { FlowsState } from '../../../../src/commands/import-order.ts'
import type { ResourceMap } from '../../../../src/package/resource.ts'
import { resource } from '../support.ts'

const APP = 'Microsoft.PowerApps/apps'
const FLOW = 'Microsoft.Flow/flows'

/** The app calls Parent, Parent calls Child, Alone calls nobody; written with the parents first. */
const RESOURCES: ResourceMap = {
  app: resource(APP, 'Expenses', ['parent', 'alone']),
  parent: resource(FLOW, 'Parent', ['child']),
  child: resource(FLOW, 'Child', []),
  alone: resource(FLOW, 'Alone', [])
}

const flow = (key: string, state?: string) => ({
  key,
  displayName: key.toUpperCase(),
  definition: { properties: state === undefined ? {} : { state } }
})
const FLOWS = [flow('parent', 'Started'), flow('child', 'Suspended'), flow('alone')]

const planned = (
  desired: FlowsState,
  before: Record<string, string | undefined> = {},
  flows = FLOWS
): [string, string | undefined][] =>
  planFlowStates({ desired, resources: RESOURCES, flows, before: new Map(Object.entries(before)) }).map(
    ({ key, to }) => [key, to]
  )

describe('flow states', () => {
  test('on: what is called comes before what calls it', () => {
    expect(planned('on')).toEqual([
      ['child', 'on'],
      ['parent', 'on'],
      ['alone', 'on']
    ])
  })

  test('off: what calls comes before what is called', () => {
    expect(planned('off')).toEqual([
      ['alone', 'off'],
      ['parent', 'off'],
      ['child', 'off']
    ])
  })

  test('as-source: off before on; suspended there is off here; what the package does not say is left', () => {
    expect(planned('as-source')).toEqual([
      ['child', 'off'],
      ['parent', 'on'],
      ['alone', undefined]
    ])
  })

  test('keep: as before the import; new, suspended and unreadable ones are left', () => {
    expect(planned('keep', { parent: 'on', child: 'off' })).toEqual([
      ['child', 'off'],
      ['parent', 'on'],
      ['alone', undefined]
    ])
    expect(planned('keep', { parent: 'suspended', child: undefined, alone: 'on' })).toEqual([
      ['alone', 'on'],
      ['child', undefined],
      ['parent', undefined]
    ])
    expect(planned('keep').every(([, to]) => to === undefined)).toBe(true)
  })

  test('say what was and why', () => {
    const steps = planFlowStates({
      desired: 'keep',
      resources: RESOURCES,
      flows: FLOWS,
      before: new Map([['parent', 'on']])
    })
    expect(steps[0]).toEqual({
      key: 'parent',
      name: 'PARENT',
      from: 'on',
      after: 'on',
      to: 'on',
      why: 'it was on before'
    })
    expect(steps[1]).toMatchObject({ from: undefined, to: undefined, why: expect.stringContaining('new') })
  })

  test('flows the import does not bring are not touched', () => {
    expect(planned('on', {}, [flow('alone')])).toEqual([['alone', 'on']])
  })

  test('flows that call each other in a circle are each turned once', () => {
    const circle: ResourceMap = { a: resource(FLOW, 'A', ['b']), b: resource(FLOW, 'B', ['a']) }
    const steps = planFlowStates({
      desired: 'on',
      resources: circle,
      flows: [flow('a'), flow('b')],
      before: new Map()
    })
    expect(steps.map(({ key }) => key).toSorted()).toEqual(['a', 'b'])
  })
})
