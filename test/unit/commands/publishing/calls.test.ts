import { expect, test } from '@jest/globals'
import { describeWrongCalls, type ExpectedCall, wrongCalls } from '../../../../src/commands/publishing/calls.ts'
import type { App, ConnectionReferences } from '../../../../src/commands/ports/app.ts'

const call = (changes: Partial<ExpectedCall> = {}): ExpectedCall => ({
  slot: 'slot-1',
  key: 'key-1',
  name: 'Submit',
  ids: ['flow-1', 'alias-1'],
  reference: { fields: {}, flow: 'flow-1' },
  nameOf: id => `the flow ${id}`,
  ...changes
})
const app = (references: ConnectionReferences, draftReferences?: ConnectionReferences): App => ({
  id: 'app-1',
  displayName: 'Expenses',
  hasDraft: draftReferences !== undefined,
  references,
  draftReferences
})
const FLOWS = { connector: 'shared_logicflows' }

test.each<[string, App, ExpectedCall, boolean]>([
  ['its id, in another case', app({ 'slot-1': { ...FLOWS, flow: 'FLOW-1' } }), call(), false],
  ['another id of it', app({ 'slot-1': { ...FLOWS, flow: 'alias-1' } }), call(), false],
  ['another flow', app({ 'slot-1': { ...FLOWS, flow: 'flow-2' } }), call(), true],
  ['another flow in the draft', app({ 'slot-1': { flow: 'flow-1' } }, { 'slot-1': { flow: 'flow-2' } }), call(), true],
  [
    'another flow in the published version only',
    app({ 'slot-1': { flow: 'x' } }, { 'slot-1': { flow: 'flow-1' } }),
    call(),
    false
  ],
  ['no flow, where others show theirs', app({ 'slot-1': FLOWS, other: { flow: 'flow-2' } }), call(), true],
  [
    'no flow, where the draft lost what was published',
    app({ 'slot-1': { flow: 'flow-1' } }, { 'slot-1': FLOWS }),
    call(),
    true
  ],
  ['no flow, where the service shows none at all', app({ 'slot-1': FLOWS }), call(), false],
  ['nothing: the reference is gone', app({}), call(), true],
  ['its resource key', app({ 'slot-1': { flow: 'KEY-1' } }), call({ ids: [] }), true],
  ['any flow, where its id is not known', app({ 'slot-1': { flow: 'flow-9' } }), call({ ids: [] }), false]
])('a call that leads to %s', (_, current, expected, isWrong) => {
  expect(wrongCalls(current, [expected])).toHaveLength(isWrong ? 1 : 0)
})

test('each wrong call is told once, however often the app makes it', () => {
  const current = app({ 'slot-1': { flow: 'flow-2' }, 'slot-2': { flow: 'flow-2' } })
  const wrong = wrongCalls(current, [call(), call({ slot: 'slot-2' })])
  expect(wrong).toHaveLength(2)
  expect(describeWrongCalls(wrong)).toEqual(['calls the flow flow-2 instead of the flow "Submit" (flow-1)'])
})
