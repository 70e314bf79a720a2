import { expect, test } from '@jest/globals'
import { carriedChanges } from '../../../../src/commands/planning/carried-changes.ts'
import type { Change } from '../../../../src/package/difference/difference.ts'

const change = (area: Change['area'], kind: Change['kind'], subject: string, more: Partial<Change> = {}): Change => ({
  area,
  kind,
  subject,
  path: [],
  ...more
})

test('what belongs to the package stays behind, what belongs to the app and its flows arrives', () => {
  const behind = [
    change('package', 'changed', 'setting', { path: ['sourceEnvironment'] }),
    change('resources', 'changed', 'connection'),
    change('resources', 'changed', 'import setting'),
    change('app', 'changed', 'version')
  ]
  const arriving = [
    change('resources', 'added', 'connector'),
    change('resources', 'removed', 'flow'),
    change('resources', 'changed', 'licence'),
    change('app', 'renamed', 'app', { before: 'Expenses', after: 'Expense Approvals' }),
    change('screens', 'changed', 'formula'),
    change('flows', 'renamed', 'flow', { before: 'Notify', after: 'Notify approver' }),
    change('environment', 'changed', 'value')
  ]
  expect(carriedChanges([...behind, ...arriving], [])).toEqual(arriving)
})

test('a name that was asked for stands in place of the one the package has', () => {
  const changes = [
    change('app', 'renamed', 'app', { before: 'Expenses of 2026', after: 'Expense Approvals' }),
    change('flows', 'renamed', 'flow', { before: 'Notify', after: 'Notify approver' }),
    change('flows', 'renamed', 'flow', { before: 'Submit', after: 'Submit expense' })
  ]
  const app = { kind: 'app', inPackage: 'Expense Approvals', before: 'Expenses of 2026' } as const
  const flow = { kind: 'flow', inPackage: 'Notify approver', before: 'Notify', after: 'Notify (customer)' } as const
  expect(carriedChanges(changes, [{ ...app, after: 'Expenses of 2026' }, flow])).toEqual([
    change('flows', 'renamed', 'flow', { path: ['Notify (customer)'], before: 'Notify', after: 'Notify (customer)' }),
    changes[2]
  ])
  expect(carriedChanges(changes.slice(0, 1), [{ ...app, after: 'Expenses of 2027' }])).toEqual([
    change('app', 'renamed', 'app', {
      path: ['Expenses of 2027'],
      before: 'Expenses of 2026',
      after: 'Expenses of 2027'
    })
  ])
})

test('files that differ in what no import carries are nothing, where the contents are the same', () => {
  const changes = [change('unexplained', 'unexplained', 'files', { path: ['Microsoft.Flow/flows/manifest.json'] })]
  expect(carriedChanges(changes, [], true)).toEqual([])
  expect(carriedChanges(changes, [], false)).toEqual(changes)
  expect(carriedChanges(changes, [])).toEqual(changes)
})
