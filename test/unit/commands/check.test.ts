import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { renderCheckReport } from '../../../src/action/check-report/check-markdown.ts'
import { ActionError } from '../../../src/base/errors.ts'
import { checkCommand, type CheckOrder } from '../../../src/commands/check.ts'
import { makeDemoPackage } from '../../../src/embedded/seed/demo-package.ts'
import { digestOf } from '../../../src/package/digest.ts'
import { checkPorts } from '../../support/check-ports.ts'
import { rejectionOf } from '../../support/refusal.ts'
import { repacked } from '../../support/repacked.ts'
import { root } from '../../support/runner.ts'
import { FLOW_FOLDER, samplePackage, zipped } from '../../support/sample-package.ts'

const order = (part: Partial<CheckOrder> = {}): CheckOrder => ({
  packageFiles: ['a.zip'],
  artifactName: 'power-apps-package',
  showNoise: false,
  failOn: 'error',
  rules: new Map(),
  ...part
})

const demo = makeDemoPackage()
const sample = zipped(samplePackage())

describe('a check', () => {
  test('takes the artifact where no file is named', async () => {
    const report = await checkCommand(
      checkPorts({ artifact: demo }),
      order({ packageFiles: [], packageDigest: digestOf(demo) })
    )
    expect(report.files[0]).toMatchObject({ file: 'power-apps-package', form: 'artifact', kind: 'package' })
    expect(report.failed).toBe(false)
  })

  test('refuses the digest of another', async () => {
    const asked = order({ packageDigest: digestOf(demo) })
    expect(await rejectionOf(checkCommand(checkPorts({ files: { 'a.zip': sample } }), asked))).toContain(
      'package-digest'
    )
    const two = order({ packageFiles: ['a.zip', 'b.zip'], packageDigest: digestOf(demo) })
    const ports = checkPorts({ files: { 'a.zip': demo, 'b.zip': demo } })
    expect(await rejectionOf(checkCommand(ports, two))).toContain('package-digest is for one file')
  })

  test('says of a package that takes too long that it was not looked at whole', async () => {
    const { files } = await checkCommand(checkPorts({ files: { 'a.zip': demo }, over: () => true }), order())
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(['check-cut-short'])
  })

  test('of several files goes on after one that breaks it or cannot be opened', async () => {
    const ports = checkPorts({ files: { 'a.zip': demo, 'b.zip': demo, 'c.zip': demo } })
    const broken: typeof ports = {
      ...ports,
      packages: {
        ...ports.packages,
        find: async patterns => {
          const [first, second, ...others] = await ports.packages.find(patterns)
          const breaking = (error: Error) => async (): Promise<never> => {
            throw error
          }
          return [
            { path: first?.path ?? '', open: breaking(new TypeError('a defect')) },
            {
              path: second?.path ?? '',
              open: breaking(new ActionError({ doing: 'read it', why: 'it is too large', remedy: 'Leave it out.' }))
            },
            ...others
          ]
        }
      }
    }
    const { files, failed } = await checkCommand(broken, order({ packageFiles: ['a.zip', 'b.zip', 'c.zip'] }))
    expect(files.map(({ findings }) => findings[0]?.rule)).toEqual([
      'check-failed',
      'unreadable-file',
      'needed-connections'
    ])
    expect(failed).toBe(true)
  })

  test('counts by the weights that were set', async () => {
    const ports = checkPorts({ files: { 'a.zip': sample } })
    const { counts, failed } = await checkCommand(
      ports,
      order({
        rules: new Map([
          ['personal-data', 'error'],
          ['needed-connections', 'off']
        ])
      })
    )
    expect([counts, failed]).toEqual([{ error: 1, warning: 0, note: 0 }, true])
  })
})

describe('golden reports', () => {
  const definition = `${FLOW_FOLDER}/definition.json`
  const edited = repacked(sample, { edit: { [definition]: text => text.replaceAll('Notify', 'Notify everybody') } })
  const broken = repacked(sample, { remove: [`${FLOW_FOLDER}/connectionsMap.json`], add: { 'notes.txt': 'x' } })
  const solution = zipped({ 'solution.xml': '<x/>', '[Content_Types].xml': '<x/>', 'customizations.xml': '<x/>' })

  test.each([
    ['clean', { 'a.zip': demo }, undefined],
    ['unchanged', { 'a.zip': demo }, { 'a.zip': demo }],
    ['changed', { 'a.zip': edited }, { 'a.zip': sample }],
    ['broken', { 'a.zip': broken }, undefined],
    ['solution', { 'a.zip': solution }, undefined]
  ])('%s', async (name, files, history) => {
    const asked = order(history === undefined ? {} : { compareWith: 'main' })
    const report = await checkCommand(checkPorts({ files, ...(history === undefined ? {} : { history }) }), asked)
    const text = renderCheckReport(report)
    const path = join(root, 'test', 'golden', `${name}.md`)
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
    // UPDATE_GOLDEN=1 npm run unit -- test/unit/commands/check writes them anew: read what changed before it is committed.
    expect(text).toBe(readFileSync(path, 'utf8'))
  })
})

describe('a check of more than its time allows', () => {
  test('names every file that was not reached, as an error', async () => {
    let asked = 0
    const files = { 'a.zip': sample, 'b.zip': sample, 'c.zip': sample }
    const report = await checkCommand(
      checkPorts({ files, runOver: () => (asked += 1) > 1 }),
      order({ packageFiles: Object.keys(files) })
    )
    expect(report.files.map(({ file, findings }) => [file, findings[0]?.rule])).toEqual([
      ['a.zip', report.files[0]?.findings[0]?.rule],
      ['b.zip', 'check-cut-short'],
      ['c.zip', 'check-cut-short']
    ])
    expect(report.files[0]?.package).toBeDefined()
    expect(report.counts.error).toBe(2)
    expect(report.failed).toBe(true)
  })
})
