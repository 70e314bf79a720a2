import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { ACTION_VERSION, toSarif } from '../../../../src/action/check-report/sarif.ts'
import { findingsJson } from '../../../../src/action/check-report/findings-json.ts'
import { READING_RULES } from '../../../../src/package/rules/reading-rules.ts'
import { root } from '../../../support/runner.ts'
import { checkedFile, checkReport, finding, HOSTILE } from './reports.ts'

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly Record<string, unknown>[]
    readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } }
    readonly invocations: readonly Record<string, unknown>[]
  }[]
}

const published = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0-rtm.5.json'), 'utf8')
) as Record<string, unknown>
// Written for an older draft, of which it uses nothing that later ones have changed; and it has patterns that Unicode
// mode refuses.
const { $schema: _draft, id: _id, ...schema } = published
const valid = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema)

function sarifOf(...args: Parameters<typeof checkReport>): Sarif {
  const value: unknown = JSON.parse(toSarif(checkReport(...args), READING_RULES, ACTION_VERSION))
  expect([valid(value), valid.errors]).toEqual([true, null])
  return value as Sarif
}

describe('SARIF', () => {
  test('the schema refuses what is none', () => {
    expect(valid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
  })

  test('an empty report is a valid one, with every rule', () => {
    const { runs } = sarifOf([checkedFile()])
    expect(runs[0]?.results).toEqual([])
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(READING_RULES.map(({ id }) => id))
  })

  test('a result has its rule, level, text and place', () => {
    const place = {
      file: 'Microsoft.Flow/flows/a b/definition.json',
      pointer: '/x',
      line: 4,
      column: 2,
      name: 'flow "x"'
    }
    const file = checkedFile({
      file: 'apps/50%',
      form: 'folder',
      findings: [finding({ rule: 'malformed-flow', severity: 'warning', place })]
    })
    const { runs } = sarifOf([file])
    expect(runs[0]?.results[0]).toMatchObject({
      ruleId: 'malformed-flow',
      ruleIndex: READING_RULES.findIndex(({ id }) => id === 'malformed-flow'),
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'apps/50%25/Microsoft.Flow/flows/a%20b/definition.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 2 }
          }
        }
      ]
    })
  })

  test('hostile names stay inside their texts', () => {
    const files = HOSTILE.map(name =>
      checkedFile({
        file: name,
        findings: [finding({ message: name, place: { file: name, name, pointer: `/${name}` } })]
      })
    )
    expect(sarifOf(files).runs[0]?.results).toHaveLength(HOSTILE.length)
  })

  test('fingerprints outlive a new export and tell equal findings apart', () => {
    const prints = (file: string, prefix: string): unknown[] =>
      sarifOf([
        checkedFile({
          file,
          findings: [1, 2].map(() =>
            finding({ message: `N${prefix}-1111-4111-8111-111111111111-document.msapp is odd.` })
          )
        })
      ]).runs[0]?.results.map(result => result['partialFingerprints']) ?? []
    const older = prints('p/A_20260101000000.zip', '11111111')
    expect(prints('p/A_20260202000000.zip', '22222222')).toEqual(older)
    expect(older[0]).not.toEqual(older[1])
  })

  test('5,000 results, and the rest counted', () => {
    const { runs } = sarifOf([checkedFile({ findings: Array.from({ length: 5_001 }, () => finding()) })])
    expect(runs[0]?.results).toHaveLength(5_000)
    expect(JSON.stringify(runs[0]?.invocations)).toContain('1 finding more')
  })

  test('its version is that of package.json', () => {
    expect(ACTION_VERSION).toBe(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
    )
  })
})

describe('the findings output', () => {
  test('each finding has its file', () => {
    expect(JSON.parse(findingsJson(checkReport([checkedFile({ findings: [finding()] })])))).toEqual([
      { file: 'packages/expenses.zip', ...finding() }
    ])
  })

  test('it keeps to what an output may hold, heaviest first', () => {
    const findings = Array.from({ length: 5_000 }, (_, at) => finding({ severity: at > 4_990 ? 'error' : 'note' }))
    const text = findingsJson(checkReport([checkedFile({ findings })]))
    expect(Buffer.byteLength(text)).toBeLessThan(200_001)
    expect((JSON.parse(text) as { severity: string }[]).slice(0, 9).every(({ severity }) => severity === 'error')).toBe(
      true
    )
  })
})
