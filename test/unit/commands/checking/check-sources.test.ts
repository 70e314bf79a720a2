import { describe, expect, test } from '@jest/globals'
import type { CheckedFile } from '../../../../src/commands/checking/check-report.ts'
import { checkPackage } from '../../../../src/commands/checking/check-package.ts'
import { DEFAULT_BUDGET, type BudgetLimits } from '../../../../src/package/budget.ts'
import { type DocumentFiles, sampleDocument } from '../../../support/sample-document.ts'
import { DOCUMENT_NAME, samplePackage, zipped } from '../../../support/sample-package.ts'

const SCREEN = `Screens:
  Home:
    Properties:
      OnVisible: |-
        =Set(a, 1);
        Set(b, 2)
    Children:
      - Title:
          Control: Label@2.5.1
          Properties:
            Text: ="Expenses"
`
const DETAILS = 'Screens:\n  Details:\n    Properties:\n      Fill: =White\n'
const SOURCES: DocumentFiles = {
  'Src\\App.pa.yaml': 'App:\n  Properties:\n    OnStart: =Set(a, 0)\n',
  'Src\\Home.pa.yaml': SCREEN,
  'Src\\Details.pa.yaml': DETAILS
}

const packageOf = (changes: DocumentFiles): Buffer =>
  zipped(samplePackage({ [DOCUMENT_NAME]: sampleDocument({ ...SOURCES, ...changes }) }))

async function checked(changes: DocumentFiles, older?: DocumentFiles, budget?: BudgetLimits): Promise<CheckedFile> {
  const content = (files: DocumentFiles) => ({ form: 'file', bytes: packageOf(files) }) as const
  const { checked: result } = await checkPackage(
    {
      path: 'a.zip',
      form: 'file',
      content: content(changes),
      ...(older === undefined ? {} : { predecessor: { name: 'b.zip', content: content(older) } }),
      showNoise: false,
      rules: new Map()
    },
    { over: () => false, ...(budget === undefined ? {} : { budget }) }
  )
  return result
}

const found = ({ findings }: CheckedFile, rule: string) => findings.filter(finding => finding.rule === rule)

/** An app whose source says something else than its control file. */
const DIFFERENT: DocumentFiles = { 'Src\\Details.pa.yaml': DETAILS.replace('White', 'Red') }

describe('sources and controls of one document', () => {
  test('that agree are nothing to report', async () => {
    const result = await checked({})
    expect([...found(result, 'sources-differ'), ...found(result, 'malformed-document')]).toEqual([])
  })

  test('that disagree are the first warning of a plain check, by screen, control and property', async () => {
    const { findings } = await checked({ ...DIFFERENT, 'checksum.json': { ServerPerFileChecksums: {} } })
    const warnings = findings.filter(({ severity }) => severity === 'warning')
    expect(warnings.map(({ rule }) => rule)).toContain('stale-checksum')
    expect(warnings.filter(({ rule }) => rule === 'sources-differ')).toEqual(warnings.slice(0, 1))
    expect(warnings[0]?.place).toEqual({
      file: DOCUMENT_NAME,
      inside: 'Src/Details.pa.yaml',
      name: 'Details › Fill'
    })
  })
})

describe('sources that are not YAML', () => {
  // As a packer wrote it that puts formulas with a colon on one line, unquoted.
  const UNQUOTED = DETAILS.replace('White', 'With({a: 1}, "b: " & a)')

  test.each([
    ['a colon in a plain text', UNQUOTED, 4],
    ['an open quote', DETAILS.replace('=White', '"=White'), 4],
    ['tabs', DETAILS.replace('    Properties', '\tProperties'), 3],
    ['a key twice', `${DETAILS}      Fill: =Red\n`, 5],
    ['an open bracket', `${DETAILS}    Children: [\n`, 6]
  ])('%s: a finding with file and line, without a comparison too', async (_, text, line) => {
    for (const older of [undefined, {}]) {
      const [finding, ...others] = found(await checked({ 'Src\\Details.pa.yaml': text }, older), 'malformed-document')
      expect(others).toEqual([])
      expect(finding?.place?.inside).toBe('Src/Details.pa.yaml')
      expect(Math.abs((finding?.place?.line ?? 0) - line)).toBeLessThanOrEqual(1)
    }
  })

  test('each of several files is named', async () => {
    const result = await checked({ 'Src\\Details.pa.yaml': UNQUOTED, 'Src\\Home.pa.yaml': UNQUOTED })
    expect(found(result, 'malformed-document').map(({ place }) => place?.inside)).toEqual([
      'Src/Home.pa.yaml',
      'Src/Details.pa.yaml'
    ])
  })
})

test('sources for which the budget is too small make the package too large, not the check broken', async () => {
  const large = { 'Src\\Details.pa.yaml': `${DETAILS}# ${'x'.repeat(300_000)}\n` }
  const budget = { ...DEFAULT_BUDGET, parsedBytes: 200_000 }
  const rules = (await checked(large, {}, budget)).findings.map(({ rule }) => rule)
  expect(rules).toContain('unsafe-archive')
  expect(rules).not.toContain('check-failed')
})
