import { describe, expect, test } from '@jest/globals'
import { changeSections } from '../../../../src/action/markdown/change-sections.ts'
import { changeLines } from '../../../../src/cli/show-check.ts'
import { contentDigest } from '../../../../src/package/content-digest/content-digest.ts'
import { compare } from '../../../../src/package/difference/compare.ts'
import type { Change, Difference } from '../../../../src/package/difference/difference.ts'
import { piecesOf } from '../../../../src/package/difference/pieces.ts'
import {
  compareDocuments,
  control,
  documentOf,
  screen,
  screens,
  side,
  changeLines as reported,
  withFlow
} from '../../../support/differences.ts'
import {
  APP_JSON_NAME,
  CONNECTOR_KEY,
  FLOW_FOLDER,
  SQL_REFERENCE,
  sampleAppJson,
  sampleDefinition,
  sampleManifest,
  sampleResources
} from '../../../support/sample-package.ts'

/** What a reader of the comment sees of a difference. */
const page = (difference: Difference): string =>
  changeSections(difference, '##')
    .map(({ text }) => text)
    .join('\n')

const label = (formulas: Record<string, string>) => screens(screen('Home', [control('Title: label', formulas)]))

const long = Array.from({ length: 900 }, (_, at) => `part${at}`).join(' & ')
const EVIL = 'Launch("https://contoso.example/elsewhere")'

describe('a change is seen wherever it stands in a long text', () => {
  test.each<[string, string, string]>([
    ['at the end of a long line', long, `${long} & ${EVIL}`],
    ['in the middle, after another change at the start', `a & ${long} & ${long}`, `b & ${long} & ${EVIL} & ${long}`],
    ['in a long line among short ones', `1;\n${long};\n2`, `1;\n${long} & ${EVIL};\n2`],
    ['after hundreds of lines that were removed', 'old;\n'.repeat(700), `${EVIL};\n${'new;\n'.repeat(700)}`]
  ])('%s', (_, before, after) => {
    expect(page(compareDocuments(label({ Text: before }), label({ Text: after })))).toContain(EVIL)
  })

  test('in one line that came or went', () => {
    const formula = `${long.slice(0, 1_500)}; ${EVIL}`
    const [none, some] = [label({ Text: '"a"' }), label({ Text: '"a"', Tooltip: formula })]
    expect(page(compareDocuments(none, some))).toContain(`+ ${formula}`)
    expect(page(compareDocuments(some, none))).toContain(`- ${formula}`)
  })

  test('in a control that came', () => {
    const [none, some] = [screens(screen('Home')), label({ OnSelect: `${long}; ${EVIL}` })]
    expect(page(compareDocuments(none, some))).toContain(EVIL)
  })

  test('pieces hold the whole line, and soon agree again after a change', () => {
    const [was, is] = [piecesOf(long, 100), piecesOf(`x${long}`, 100)]
    expect(was.map(piece => piece.replace(/^…|…$/g, '')).join('')).toBe(long)
    expect(was.filter(piece => !is.includes(piece)).length).toBeLessThan(was.length / 2)
    expect(piecesOf('🎉'.repeat(400), 100).join('').replaceAll('…', '')).toBe('🎉'.repeat(400))
    expect(piecesOf('short', 100)).toEqual(['short'])
  })
})

describe('what only looks like a new name is a change', () => {
  const renamed = (from: string, to: string, before: string, after: string): string[] => {
    const app = (name: string, formula: string) =>
      screens(
        screen('Home', [
          control(`${name}: label`, { Text: '"hello"', Fill: 'Color.Red' }),
          control('Send: button', { OnSelect: formula })
        ])
      )
    return reported(compareDocuments(app(from, before), app(to, after))).filter(line => line.includes('formula'))
  }

  test.each<[string, string, string, string, string]>([
    ['a column', 'Status', 'Salary', 'Notify(ThisItem.Status)', 'Notify(ThisItem.Salary)'],
    ['a column after a blank', 'Status', 'Salary', 'Notify(ThisItem . Status)', 'Notify(ThisItem . Salary)'],
    ['a field of a record', 'Amount', 'Total', 'Patch(List, { Amount : 1 })', 'Patch(List, { Total : 1 })'],
    ['a function', 'Max', 'Min', 'Max (1, 2)', 'Min (1, 2)'],
    ['a text in a text', 'Max', 'Min', '$"{"Max"}"', '$"{"Min"}"']
  ])('%s', (_, from, to, before, after) => {
    expect(renamed(from, to, before, after)).toHaveLength(1)
  })

  test('the new name itself follows, and is not listed', () => {
    expect(renamed('Status', 'State', 'Notify(Status.Text)', 'Notify(State.Text)')).toEqual([])
  })

  test.each<[string, string, number]>([
    ["where role = 'User'", "where role = 'Admin'", 1],
    ["@equals(variables('x'), 'User')", "@equals(variables('x'), 'Admin')", 1],
    ["@concat(outputs('User'), body( 'User'))", "@concat(outputs('Admin'), body( 'Admin'))", 0]
  ])('in a flow: %s', (before, after, count) => {
    const flow = (name: string, inputs: string) =>
      withFlow(({ actions }) => {
        actions[name] = { type: 'Compose', inputs: { a: 1, b: 'x' }, runAfter: {} }
        actions['Query'] = { type: 'Compose', inputs, runAfter: {} }
      })
    const { changes } = compare(flow('User', before), flow('Admin', after))
    const inputs: readonly Change[] = changes.filter(({ subject }) => subject === 'input')
    expect(inputs).toHaveLength(count)
  })
})

test('another Studio hides nothing that people see', () => {
  const app = (version: string, formulas: Record<string, string>) =>
    documentOf({ version, nodes: [screen('Home', [control('Delete all: button', { Text: '"a"', ...formulas })])] })
  const hidden = app('1.349', { Visible: 'false' })
  expect(reported(compareDocuments(hidden, app('1.350', {})), 'screens')).toEqual([
    'removed formula [Home > Delete all > Visible] "false" => '
  ])
  const consent = side({ [APP_JSON_NAME]: sampleAppJson({ bypassConsent: true }) }, documentOf({ version: '1.350' }))
  expect(reported(compare(side({}, documentOf({ version: '1.349' })), consent), 'app')).toContain(
    'changed setting [bypassConsent]  => "true"'
  )
  const own = compareDocuments(app('1.349', {}), app('1.350', { EnableSpellCheck: 'false' }))
  expect(reported(own, 'screens')).toEqual([])
})

test('in a terminal, too, a change at the end of a long value is seen', () => {
  const terminal = { isInteractive: false, hasColour: false, width: 80, debug: false }
  const formula = `${long.slice(0, 1_500)}; ${EVIL}`
  const { changes } = compareDocuments(label({ Text: '"a"' }), label({ Text: formula }))
  expect(changeLines(changes, terminal).join('\n')).toContain(EVIL)
})

test('the host of an action that is none of the gateways of the service is content', () => {
  const flow = (host: string) =>
    withFlow(({ actions }) => {
      actions['Get'] = {
        type: 'ApiConnection',
        inputs: { host: { api: { runtimeUrl: `https://${host}/apim/sql` }, connection: { name: 'x' } } }
      }
    })
  const older = flow('europe-001.azure-apim.net')
  for (const [host, count] of [
    ['europe-002.azure-apim.net', 0],
    ['europe-002.azure-apim.net.contoso.example', 1],
    ['contoso.example/.azure-apim.net', 1]
  ] as const) {
    const newer = flow(host)
    expect([host, compare(older, newer).changes.length]).toEqual([host, count])
    expect(contentDigest(newer).whole === contentDigest(older).whole).toBe(count === 0)
  }
})

describe('an unrelated change explains nothing', () => {
  const sets = (list: string, name = 'Expenses') => ({
    'https://contoso.sharepoint.com/sites/a': { dataSources: { [name]: { tableName: list } } }
  })
  const reference = { id: CONNECTOR_KEY, displayName: 'SQL Server', dataSources: ['Expenses'], dataSets: sets('one') }
  const json = (changes: Record<string, unknown>, tags: Record<string, unknown> = {}): Record<string, unknown> => {
    const file = sampleAppJson({ connectionReferences: { [SQL_REFERENCE]: { ...reference, ...changes } } })
    const template = file['appDefinitionTemplate'] as Record<string, unknown>
    return { ...file, appDefinitionTemplate: { ...template, tags } }
  }
  /** With a new connector in the manifest, or a new mailbox in the flow. */
  const beside = {
    connector: () => {
      const resources = sampleResources()
      const [key] = Object.entries(resources).find(([, { type }]) => type === 'Microsoft.PowerApps/apis') ?? ['']
      const more = { ...resources[key], id: '/x/shared_other', name: 'shared_other', details: { displayName: 'Other' } }
      return { 'manifest.json': sampleManifest({ ...resources, [SQL_REFERENCE]: more }) }
    },
    mailbox: () => {
      const definition = structuredClone(sampleDefinition())
      const { definition: workflow } = definition['properties'] as { definition: { actions: Record<string, unknown> } }
      workflow.actions['Note'] = { type: 'Compose', inputs: 'new@contoso.example', runAfter: {} }
      return { [`${FLOW_FOLDER}/definition.json`]: definition }
    }
  } as const

  const app = (files: Record<string, unknown>) =>
    side(files, documentOf({ dataSources: [{ name: 'Expenses', type: 'ConnectedDataSourceInfo' }] }))
  const unexplained = (files: Record<string, unknown>): string[] =>
    reported(compare(app({ [APP_JSON_NAME]: json({}) }), app(files)), 'unexplained')

  test.each(Object.keys(beside) as (keyof typeof beside)[])('of a reference beside a new %s', kind => {
    const files = beside[kind]()
    expect(unexplained({ ...files, [APP_JSON_NAME]: json({}) })).toEqual([])
    const gone = sampleAppJson({ connectionReferences: {} })
    expect(unexplained({ ...files, [APP_JSON_NAME]: gone })).toHaveLength(1)
    const extra = json({ dataSets: { ...sets('one'), other: { dataSources: {} } } })
    expect(unexplained({ ...files, [APP_JSON_NAME]: extra })).toHaveLength(1)
  })

  test('of a layout that only the JSON of the app has', () => {
    const layout = (width: number) => ({
      ...side({ [APP_JSON_NAME]: json({}, { primaryDeviceWidth: width }) }),
      document: documentOf({ settings: new Map([['DocumentLayoutWidth', '640']]) })
    })
    expect(reported(compare(layout(640), layout(320)), 'app')).toEqual([
      'changed setting [primaryDeviceWidth] "640" => "320"'
    ])
  })
})

test('of a new action is seen that it runs when another one failed', () => {
  const flow = (outcomes?: readonly string[]) =>
    withFlow(({ actions }) => {
      actions['First'] = { type: 'Compose', inputs: 1, runAfter: {} }
      if (outcomes !== undefined) actions['Last'] = { type: 'Terminate', runAfter: { First: outcomes } }
    })
  const lines = (outcomes: readonly string[]): string =>
    compare(flow(), flow(outcomes))
      .changes.flatMap(change => (change.lines ?? []).map(({ text }) => text))
      .join('\n')
  expect(lines(['Failed', 'Skipped'])).toBe('Last (Terminate) after First: Failed, Skipped')
  expect(lines(['Succeeded'])).toBe('Last (Terminate)')
})
