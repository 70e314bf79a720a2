import { expect, test } from '@jest/globals'
import { failedLookup } from '../../../../../src/embedded/packaging/import/failed-lookup.ts'
import { unreachedSteps } from '../../../../../src/embedded/packaging/import/unreached.ts'
import { type FlowPart, readPackage } from '../../../../../src/package/app-package.ts'
import { withActions } from '../../../../support/content-findings.ts'
import { samplePackage, zipped } from '../../../../support/sample-package.ts'

const step = (connector: string, parameters: unknown): unknown => ({
  type: 'OpenApiConnection',
  inputs: { host: { apiId: `/providers/Microsoft.PowerApps/apis/${connector}` }, parameters }
})
const rows = step('shared_sharepointonline', { dataset: 'https://contoso.sharepoint.com', table: 'Expenses' })
const cells = step('shared_excelonlinebusiness', { file: '/a.xlsx', table: 'Table1' })

function flowWith(actions: Record<string, unknown>): FlowPart {
  const [flow] = readPackage(zipped(samplePackage(withActions(actions))), 'the package').flows
  if (flow === undefined) throw new Error('the sample has a flow')
  return flow
}

const errorFor = (actions: Record<string, unknown>): ReturnType<typeof failedLookup> => failedLookup(flowWith(actions))

test.each([
  ['one list', { Rows: rows }, 'DynamicOperationRequestClientFailure', 'List not found'],
  ['one table', { Cells: cells }, 'DynamicOperationRequestClientFailure', 'Item not found'],
  ['several', { Rows: rows, Cells: cells }, 'MultipleErrorsOccurred', "'excelonlinebusiness' operation 'GetTable'"],
  ['nothing of the kind', {}, 'DynamicOperationRequestClientFailure', 'List not found']
])('a flow that names %s', (_, actions, code, part) => {
  const { message } = errorFor(actions)
  expect(message).toContain(`Flow save failed with code '${code}'`)
  expect(message).toContain(part)
})

test.each([
  [
    'the list by its title, whatever the address ends with',
    { sites: { 'https://contoso.sharepoint.com/': { a: 'expenses' } } },
    0
  ],
  ['the list by its id', { sites: { 'HTTPS://contoso.sharepoint.com': { Expenses: 'b' } } }, 0],
  ['another list', { sites: { 'https://contoso.sharepoint.com': { a: 'b' } } }, 1],
  ['another site', { sites: {} }, 1]
])('a directory with %s', (_, directory, count) => {
  expect(unreachedSteps(flowWith({ Rows: rows }), directory)).toHaveLength(count)
})

test('a directory of files and tables, and none at all', () => {
  const flow = flowWith({ Rows: rows, Cells: cells })
  expect(unreachedSteps(flow, undefined)).toEqual([])
  const directory = { sites: {}, files: { '/a.xlsx': ['Table1'] } }
  expect(unreachedSteps(flow, directory).map(({ connector }) => connector)).toEqual(['sharepointonline'])
  expect(unreachedSteps(flow, { sites: {}, files: { '/a.xlsx': ['Table2'] } })).toHaveLength(2)
})

test('a flow of many steps has a short message', () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`A${at}`, rows]))
  expect(errorFor(many).message?.length).toBeLessThan(2_000)
})
