import { describe, expect, test } from '@jest/globals'
import { fileIdIn } from '../../../../../src/package/rules/content/environment-ids.ts'
import {
  contentBy,
  messagesBy,
  rulesOf,
  withActions,
  withDefinition,
  withReference
} from '../../../../support/content-findings.ts'
import { SHAPED } from '../../../../support/made-up-secrets.ts'
import { FLOW_FOLDER, type PackageFiles } from '../../../../support/sample-package.ts'

const SITE = 'https://contoso.sharepoint.com/sites/Finance'
const LIST = 'd94e0632-3120-422a-92d9-1a48c902082f'
const GROUP = '6cc3df97-55aa-4f2b-84ed-8217d2980d83'
const DRIVE = 'b!0dkQb2xvcmVtaXBzdW1kb2xvcnNpdGFtZXQtY29uc2VjdGV0dXI'
const FILE = '01ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const TABLE = '{3B8FAFF0-1111-46CD-87EE-EA0FD8F708B4}'

const WORKBOOK = { source: `groups/${GROUP}`, drive: DRIVE, file: FILE, table: TABLE }

const step = (connector: string, parameters: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'OpenApiConnection',
  inputs: {
    host: {
      apiId: `/providers/Microsoft.PowerApps/apis/${connector}`,
      connectionName: connector,
      operationId: 'GetItems'
    },
    parameters,
    ...more
  }
})
const list = (parameters: unknown): PackageFiles => withActions({ Rows: step('shared_sharepointonline', parameters) })
const table = (parameters: unknown): PackageFiles =>
  withActions({ Rows: step('shared_excelonlinebusiness', parameters) })

const old = (path: string): PackageFiles =>
  withActions({
    Rows: {
      type: 'ApiConnection',
      inputs: {
        host: { connection: { name: "@parameters('$connections')['shared_sharepointonline_1']['connectionId']" } },
        path
      }
    }
  })
const coded = (text: string): string => `@{encodeURIComponent(encodeURIComponent('${text}'))}`

describe('a flow that names what is looked up while it is saved', () => {
  test.each([
    ['a list', list({ dataset: SITE, table: LIST }), [`"${SITE}"`, 'd94e…082f']],
    ['a list by its name', list({ dataset: SITE, table: 'Expenses' }), ['"Expenses"']],
    [
      'a list in a scope',
      withActions({
        Scope: { type: 'Scope', actions: { Rows: step('shared_sharepointonline', { dataset: SITE, table: LIST }) } }
      }),
      ['d94e…082f']
    ],
    [
      'a list in a trigger',
      withDefinition({ triggers: { When: step('shared_sharepointonline', { dataset: SITE, table: LIST }) } }),
      ['d94e…082f']
    ],
    [
      'a list in the path of an older action',
      old(`/datasets/${coded(SITE)}/tables/${coded(LIST)}/items`),
      [`"${SITE}"`, 'd94e…082f']
    ],
    [
      'a site that is the default of a parameter',
      withDefinition({
        parameters: { 'Site (a_Site)': { defaultValue: SITE, type: 'String' } },
        actions: {
          Rows: step('shared_sharepointonline', { dataset: "@parameters('Site (a_Site)')", table: LIST })
        }
      }),
      [`"${SITE}"`]
    ],
    ['a table of a workbook', table(WORKBOOK), ['{3B8…8B4}', '01AB…4567', 'b!0d…0dXI', 'group 6cc3…0d83']],
    ['a table of the own OneDrive', table({ ...WORKBOOK, source: 'me' }), ['01AB…4567']]
  ])('%s', (_, changes, parts) => {
    const [finding, ...others] = contentBy('flow-bound-to-source', changes)
    expect(others).toEqual([])
    expect(finding?.severity).toBe('warning')
    for (const part of ['"Notify"', ...parts]) expect(finding?.message).toContain(part)
    expect(finding?.consequence).toContain('fails unless')
    expect(finding?.place?.file).toBe(`${FLOW_FOLDER}/definition.json`)
  })

  test.each([
    ['a list that is an expression', list({ dataset: SITE, table: "@variables('list')" })],
    ['a site that is an expression', list({ dataset: "@{variables('site')}", table: LIST })],
    ['a parameter without a default', list({ dataset: "@parameters('none')", table: LIST })],
    ['a site without a list', list({ dataset: SITE, 'parameters/uri': '_api/web' })],
    ['an example', list({ dataset: 'https://contoso.sharepoint.example/sites/a', table: LIST })],
    ['a file without a table', table({ source: 'me', drive: DRIVE, file: FILE })],
    ['another connector', withActions({ Rows: step('shared_planner', { dataset: SITE, table: LIST }) })],
    ['no parameters', list(undefined)],
    ['odd parameters', list([SITE, LIST])]
  ])('not %s', (_, changes) => {
    expect(rulesOf(changes)).not.toContain('flow-bound-to-source')
  })

  test('shows no piece of a secret in the place of an id, nor of one that is cut', () => {
    for (const [, text, secret] of SHAPED)
      for (const written of [text, `${'x'.repeat(Math.max(1, 92 - text.indexOf(secret)))} ${text}`]) {
        const messages = messagesBy('flow-bound-to-source', list({ dataset: SITE, table: written }))
        expect(messages).toHaveLength(1)
        expect(messages.join()).not.toContain(secret.slice(0, 4))
        expect(messages.join()).not.toContain(secret.slice(-4))
      }
  })

  test('names each list once, at its first step', () => {
    const rows = step('shared_sharepointonline', { dataset: SITE, table: LIST })
    const [finding] = contentBy('flow-bound-to-source', withActions({ First: rows, Second: rows }))
    expect(finding?.message.split('d94e…082f')).toHaveLength(2)
    expect(finding?.place?.name).toBe('flow "Notify", action "First"')
  })

  test('thousands of steps end in one finding', () => {
    const actions = Array.from({ length: 20_000 }, (_, at) => [
      `A${at}`,
      step('shared_sharepointonline', { dataset: SITE, table: `List ${at}` })
    ])
    const [message, ...others] = messagesBy('flow-bound-to-source', withActions(Object.fromEntries(actions)))
    expect(others).toEqual([])
    expect(message?.length).toBeLessThan(500)
  })
})

describe('values that are looked up', () => {
  const consequences = (rule: string, changes: PackageFiles): boolean[] =>
    contentBy(rule, changes).map(({ consequence }) => consequence.includes('fails unless'))

  test('sites and lists have the consequence that the import of the flow fails', () => {
    const changes = list({ dataset: SITE, table: LIST })
    expect(consequences('environment-value', changes)).toEqual([true])
    expect(consequences('environment-id', changes)).toEqual([true])
  })

  test('those of an app, or of a step that looks nothing up, travel as they are', () => {
    const app = withReference({ dataSets: { [SITE]: { dataSources: { Expenses: { tableName: LIST } } } } })
    for (const changes of [app, list({ dataset: SITE, 'parameters/listId': LIST })]) {
      expect(consequences('environment-value', changes)).toEqual([false])
      expect(consequences('environment-id', changes)).toEqual([false])
    }
  })

  test('lists of both kinds are told apart', () => {
    const changes = withActions({
      Rows: step('shared_sharepointonline', { dataset: SITE, table: LIST }),
      Other: step('shared_planner', { table: GROUP })
    })
    expect(contentBy('environment-id', changes).map(({ message }) => message)).toEqual([
      '1 list is referenced by its id: d94e…082f.',
      '1 list is referenced by its id: 6cc3…0d83.'
    ])
  })
})

describe('ids of files', () => {
  test('all four of an Excel action are ids of the source', () => {
    expect(messagesBy('environment-id', table(WORKBOOK))).toEqual([
      '1 group is referenced by its id: 6cc3…0d83.',
      '1 drive is referenced by its id: b!0d…0dXI.',
      '1 file is referenced by its id: 01AB…4567.',
      '1 table is referenced by its id: {3b8…8b4}.'
    ])
  })

  test.each([
    [DRIVE, 'scriptdrive', 'drive'],
    [FILE, 'file', 'file'],
    [FILE.toLowerCase(), 'id', 'file'],
    [`${DRIVE}.${FILE}`, 'id', 'file'],
    [FILE, 'folderid', 'folder'],
    ['8A1B2C3D4E5F6071!1234', 'file', 'file'],
    [FILE, 'scriptid', 'script'],
    [`ms-officescript%3A%2F%2Fonedrive_business_itemlink%2F${FILE}`, 'scriptid', 'script'],
    [`groups/${GROUP}`, 'source', 'group'],
    [TABLE, 'table', 'table'],
    [`sites/contoso.sharepoint.com,${GROUP},${LIST}`, 'source', 'SharePoint site']
  ])('%s as %s is a %s', (text, name, kind) => {
    expect(fileIdIn(text, name)?.kind).toBe(kind)
  })

  test.each([
    ['me', 'source'],
    ['b!short', 'drive'],
    ["@variables('drive')", 'drive'],
    ["@{outputs('x')}?['id']", 'scriptid'],
    [LIST, 'table'],
    [TABLE, 'body'],
    ['/Documents/Expenses.xlsx', 'file'],
    ['01', 'id'],
    [`01${'A'.repeat(100_000)}`, 'id']
  ])('%.40s as %s is none', (text, name) => {
    expect(fileIdIn(text, name)).toBeUndefined()
  })
})
