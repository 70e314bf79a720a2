import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { writeReport } from '../../../../src/action/report/write-report.ts'
import { readEnvironment } from '../../../../src/action/runner/environment.ts'
import { createFiles } from '../../../../src/action/runner/files.ts'
import { emptyOutput, OUTPUTS, outputsOf } from '../../../../src/action/report/outputs.ts'
import { RESULT_SCHEMA, resultDocument } from '../../../../src/action/report/result-file.ts'
import { Redactor } from '../../../../src/base/redaction.ts'
import type { Log } from '../../../../src/commands/ports/runner.ts'
import { actionYml } from '../../../support/action-yml.ts'
import { gap, HOSTILE_NAMES, importReport } from '../../../support/reports.ts'

const temp = mkdtempSync(join(tmpdir(), 'conclusion-'))
afterAll(() => rmSync(temp, { recursive: true }))

test('an output that action.yml calls a JSON array is an empty one where there is nothing to list', () => {
  const { outputs } = actionYml()
  const isArray = (name: string): boolean => /JSON array/.test(outputs[name]?.description ?? '')
  expect(OUTPUTS.filter(isArray).length).toBeGreaterThan(5)
  for (const name of OUTPUTS) expect([name, emptyOutput(name)]).toEqual([name, isArray(name) ? '[]' : ''])
})

describe('outputsOf', () => {
  test('an import', () => {
    expect(outputsOf(importReport(), { resultFile: '/t/result.json', reportFile: '/t/report.md' })).toEqual({
      'package-file': '',
      'package-digest': `sha256:${'ab'.repeat(32)}`,
      'artifact-id': '12',
      'artifact-name': 'power-apps-package',
      'artifact-digest': `sha256:${'ab'.repeat(32)}`,
      'app-id': 'app-1',
      'app-name': 'Expenses',
      'app-version': '2026-01-02T00:00:00Z',
      'app-url': 'https://make.powerapps.com/apps/app-1',
      'flow-ids': '["flow-1"]',
      outcome: 'updated',
      'publish-state': 'published',
      'operation-id': 'op-1',
      'missing-connections': '[]',
      changed: 'true',
      'plan-file': '',
      'plan-digest': '',
      'plan-state': '',
      values: '[]',
      'backup-file': '',
      'record-file': '',
      drift: '[]',
      packages: JSON.stringify([
        {
          name: 'Expenses',
          outcome: 'updated',
          'package-file': '',
          'artifact-name': 'power-apps-package',
          'app-id': 'app-1'
        }
      ]),
      targets: '[]',
      'failed-targets': '',
      matrix: '[]',
      'result-file': '/t/result.json',
      'report-file': '/t/report.md',
      'html-file': '',
      'sarif-file': '',
      findings: '[]',
      simulated: 'false'
    })
  })

  test('a run that failed early sets every output all the same', () => {
    const outputs = outputsOf({
      command: 'import',
      cloud: 'Embedded',
      simulated: true,
      identity: '',
      flows: [],
      resources: [],
      connections: [],
      missing: [],
      outcome: 'failed',
      changed: false,
      remarks: []
    })
    expect(Object.keys(outputs)).toEqual(OUTPUTS)
    expect(outputs).toMatchObject({
      'app-id': '',
      'flow-ids': '[]',
      outcome: 'failed',
      changed: 'false',
      simulated: 'true',
      'result-file': ''
    })
  })

  test('what is missing is JSON with the keys that would fill it', () => {
    const [first] = JSON.parse(outputsOf(importReport({ missing: [gap()] }))['missing-connections']) as Record<
      string,
      unknown
    >[]
    expect(first).toMatchObject({ kind: 'connection', connector: 'shared_sql', keys: ['shared_sql', 'SQL Server'] })
  })

  test('a version that did not change is the version', () => {
    const app = { id: 'a', name: 'A', url: 'https://x.example', versionBefore: '1' }
    expect(outputsOf(importReport({ app }))['app-version']).toBe('1')
  })
})

describe('resultDocument', () => {
  test('is JSON with a schema number and all of the report', () => {
    const document = JSON.parse(resultDocument(importReport(), { failure: 'why', milliseconds: 5 })) as Record<
      string,
      unknown
    >
    expect(document).toEqual({
      schema: RESULT_SCHEMA,
      ...JSON.parse(JSON.stringify(importReport())),
      failure: 'why',
      milliseconds: 5
    })
  })
})

function runner(step: string, changes: Record<string, string> = {}) {
  const files = { output: join(temp, `${step}-output`), summary: join(temp, `${step}-summary`) }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const warnings: string[] = []
  const log: Log = { info() {}, notice() {}, debug() {}, warning: message => void warnings.push(message) }
  const environment = readEnvironment({
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: temp,
    GITHUB_ACTION: step,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    ...changes
  })
  return { environment, log, warnings, files: createFiles(temp), paths: files }
}

/** Outputs as the runner reads the file. */
function outputsIn(file: string): Record<string, string> {
  const found = Array.from(
    readFileSync(file, 'utf8').matchAll(/^([a-z-]+)<<(ghadelimiter_[0-9a-f-]+)\n([\s\S]*?)\n\2$/gm),
    ([, name, , value]) => [name ?? '', value ?? ''] as const
  )
  return Object.fromEntries(found)
}

describe('conclude', () => {
  test('leaves result file, outputs and summary', async () => {
    const { environment, log, warnings, files, paths } = runner('one')
    await writeReport({ environment, log, files, redactor: new Redactor() }, importReport(), { milliseconds: 1 })
    const outputs = outputsIn(paths.output)
    expect(Object.keys(outputs)).toEqual(OUTPUTS)
    expect(outputs['result-file']).toBe(join(temp, 'power-app-import-one.json'))
    expect(JSON.parse(readFileSync(outputs['result-file'] ?? '', 'utf8'))).toMatchObject({
      schema: 1,
      outcome: 'updated'
    })
    expect(readFileSync(paths.summary, 'utf8')).toContain('## ✅ Updated 1 app')
    expect(warnings).toEqual([])
  })

  test('no secret is in any of them, in any form', async () => {
    const secrets = ['a1b2c3d4e5f60718293a4b5c6d7e8f90', 'tok|en<"with">\\marks', 'pass word/§']
    const redactor = new Redactor()
    for (const secret of secrets) redactor.add(secret)
    const { environment, log, files, paths } = runner('two')
    const leak = secrets
      .flatMap(secret => [secret, encodeURIComponent(secret), Buffer.from(`x:${secret}`).toString('base64')])
      .join(' ')
    const failure = `The service said: ${leak}`
    const report = importReport({
      remarks: [leak],
      missing: [gap({ why: leak, name: leak })],
      operationId: leak,
      identity: leak
    })
    await writeReport({ environment, log, files, redactor }, report, { failure })
    const everything = [paths.output, paths.summary, join(temp, 'power-app-import-two.json')]
      .map(path => readFileSync(path, 'utf8'))
      .join('\n')
    for (const secret of secrets) {
      const reference = secret.replace(/[^\w ]/g, character => `&#${character.codePointAt(0)};`)
      const json = JSON.stringify(secret).slice(1, -1)
      for (const form of [
        secret,
        reference,
        json,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64').slice(0, -4)
      ]) {
        expect(everything).not.toContain(form)
      }
    }
    expect(everything).toContain('***')
  })

  test.each(HOSTILE_NAMES)('%j sets no output but its own', async name => {
    const { environment, log, files, paths } = runner('three')
    const app = { id: 'a', name: `${name}\nx<<y\nghadelimiter_\nsimulated=false`, url: 'https://x.example' }
    await writeReport({ environment, log, files, redactor: new Redactor() }, importReport({ app, simulated: true }))
    const outputs = outputsIn(paths.output)
    expect(Object.keys(outputs)).toEqual(OUTPUTS)
    expect(outputs['app-name']).toBe(app.name)
    expect(outputs['simulated']).toBe('true')
  })

  test('what cannot be written is a warning, and the rest is written', async () => {
    const folder = temp
    const { environment, log, warnings, files, paths } = runner('four', { GITHUB_OUTPUT: folder })
    await writeReport({ environment, log, files, redactor: new Redactor() }, importReport())
    expect(warnings).toEqual([expect.stringContaining('The outputs could not be written')])
    expect(readFileSync(paths.summary, 'utf8')).toContain('Expenses')
  })

  test('a local run leaves the result file alone', async () => {
    const { environment, log, warnings, files, paths } = runner('five', { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' })
    await writeReport({ environment, log, files, redactor: new Redactor() }, importReport())
    expect(readFileSync(join(temp, 'power-app-import-five.json'), 'utf8')).toContain('"schema": 1')
    expect(readFileSync(paths.output, 'utf8')).toBe('')
    expect(warnings).toEqual([])
  })
})
