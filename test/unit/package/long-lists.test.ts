import { describe, expect, test } from '@jest/globals'
import { actionsOf } from '../../../src/package/difference/flow-steps.ts'
import { signsOf } from '../../../src/package/difference/node-signs.ts'
import { treeOf } from '../../../src/package/difference/nodes.ts'
import type { ControlNode } from '../../../src/package/document/document.ts'
import { stepsOf } from '../../../src/package/rules/structure/flow-steps.ts'

const MANY = 130_000
const many = <T>(make: (at: number) => T): [string, T][] =>
  Array.from({ length: MANY }, (_, at) => [`n${at}`, make(at)])

describe('lists as long as a package makes them', () => {
  test('actions side by side', () => {
    expect(actionsOf({ actions: Object.fromEntries(many(() => ({ type: 'Scope', actions: {} }))) }).size).toBe(MANY)
  })

  test('cases of a switch', () => {
    const cases = Object.fromEntries(many(at => ({ case: at, actions: { [`in ${at}`]: { type: 'Wait' } } })))
    const definition = { actions: { choose: { type: 'Switch', cases } } }
    expect(actionsOf(definition).size).toBe(MANY + 1)
    expect([...stepsOf({ properties: { definition } })]).toHaveLength(MANY + 1)
  })

  test('controls on a screen', () => {
    const control = (name: string, children: readonly ControlNode[] = []): ControlNode => ({
      kind: 'control',
      name,
      type: 'label',
      properties: new Map(),
      children
    })
    const screen = {
      ...control(
        'Screen1',
        many(at => control(`c${at}`)).map(([, one]) => one)
      ),
      file: 'x'
    }
    const { tops } = treeOf([screen])
    expect(signsOf(tops).size).toBe(MANY + 1)
  })
})
