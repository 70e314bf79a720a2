import { describe, expect, test } from '@jest/globals'
import type { ImportOrder, PackageSource } from '../../../../src/commands/import-order.ts'
import { loadPackage } from '../../../../src/commands/packages/load-package.ts'
import { ReportDraft } from '../../../../src/commands/report-draft.ts'
import type { Run } from '../../../../src/commands/run.ts'
import { type AppPackage, readPackage } from '../../../../src/package/app-package.ts'
import { checkBeforeImport } from '../../../../src/package/checks.ts'
import { digestOf } from '../../../../src/package/digest.ts'
import { planFindings } from '../../../../src/package/plan-findings.ts'
import { runRules } from '../../../../src/package/rules/run-rules.ts'
import { PACKAGE_RULES } from '../../../../src/package/rules/structure-rules.ts'
import {
  APP_JSON_NAME,
  APP_KEY,
  FLOW_KEY,
  sampleAppJson,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from '../../../support/sample-package.ts'

const BYTES = zipped(samplePackage())
const { [FLOW_KEY]: _, ...withoutFlow } = sampleResources()
/** Its flow is in the archive and not in the manifest, which an import warns of. */
const UNLISTED = zipped(
  samplePackage({
    [APP_JSON_NAME]: sampleAppJson({ connectionReferences: {} }),
    'manifest.json': sampleManifest({ ...withoutFlow, [APP_KEY]: { ...withoutFlow[APP_KEY], dependsOn: [] } })
  })
)
const dependsOn = [FLOW_KEY, '99999999-0000-4000-8000-000000000000']
const DANGLING = zipped(
  samplePackage({
    'manifest.json': sampleManifest({ ...sampleResources(), [APP_KEY]: { ...sampleResources()[APP_KEY], dependsOn } })
  })
)

const WRAPPED = zipped({ 'readme.md': 'x', 'packages/app.zip': BYTES })

/** Loads a package that a file and an artifact of the run hold alike. */
async function loaded(bytes: Uint8Array, place: Partial<PackageSource & Pick<ImportOrder, 'resources'>> = {}) {
  const warnings: string[] = []
  const infos: string[] = []
  const artifact = { id: 7, name: 'app' }
  const report = new ReportDraft({ command: 'import', cloud: 'Public', simulated: false, identity: 'maker' })
  const run = {
    report,
    packages: {
      read: async (given: Uint8Array, what: string) => readPackage(given, what),
      check: async (pkg: AppPackage) => planFindings(runRules({ pkg }, PACKAGE_RULES))
    },
    log: {
      info: (line: string) => infos.push(line),
      debug: () => {},
      notice: () => {},
      warning: (line: string) => warnings.push(line)
    },
    files: { read: async () => bytes },
    artifacts: { download: async () => ({ bytes, artifact }) }
  } as unknown as Run
  const outcome = await loadPackage(run, { artifactName: 'app', packageFile: 'app.zip', resources: [], ...place }).then(
    result => ({ ...result, failure: undefined }),
    (failure: unknown) => ({ pkg: undefined, bytes: undefined, findings: undefined, failure })
  )
  return { ...outcome, warnings, infos, report: report.current }
}

describe('a package to be imported', () => {
  test('is read from its file, and reported with its digest', async () => {
    const { pkg, warnings, report } = await loaded(BYTES)
    expect(pkg?.digest).toBe(digestOf(BYTES))
    expect(report.package).toMatchObject({ name: 'Expenses', digest: digestOf(BYTES), file: 'app.zip' })
    expect(report.artifact).toBeUndefined()
    expect(warnings).toEqual([])
  })

  test('is downloaded where no file is named', async () => {
    const { report } = await loaded(BYTES, { packageFile: undefined })
    expect(report.artifact).toEqual({ id: 7, name: 'app' })
    expect(report.package?.file).toBeUndefined()
  })

  test('is not read again where somebody read it already', async () => {
    const { pkg } = await loaded(Buffer.from('not this'), { opened: { bytes: BYTES } })
    expect(pkg?.digest).toBe(digestOf(BYTES))
  })

  test('must have the digest that was asked for', async () => {
    expect((await loaded(BYTES, { packageDigest: digestOf(BYTES) })).failure).toBeUndefined()
    const { failure, report } = await loaded(BYTES, { packageDigest: `sha256:${'0'.repeat(64)}` })
    expect(failure).toMatchObject({ name: 'ActionError' })
    expect(report.package).toBeUndefined()
  })

  test.each([
    ['its file', { packageFile: 'app.zip' }],
    ['its artifact', { packageFile: undefined }]
  ])('is taken out of a zip archive around it, from %s, unchanged, and the log says so', async (_name, place) => {
    const { bytes, pkg, infos, report } = await loaded(WRAPPED, place)
    expect(bytes).toEqual(BYTES)
    expect(pkg?.digest).toBe(digestOf(BYTES))
    expect(report.package?.digest).toBe(digestOf(BYTES))
    expect(infos.filter(line => line.includes('"packages/app.zip"'))).toHaveLength(1)
    expect((await loaded(BYTES, place)).infos).toEqual([])
  })

  test('may be asked for by its own digest, or by that of the archive around it', async () => {
    for (const packageDigest of [digestOf(BYTES), digestOf(WRAPPED)])
      expect((await loaded(WRAPPED, { packageDigest })).failure).toBeUndefined()
    const { failure } = await loaded(WRAPPED, { packageDigest: digestOf(DANGLING) })
    for (const digest of [digestOf(BYTES), digestOf(WRAPPED), digestOf(DANGLING)])
      expect((failure as { why: string }).why).toContain(digest)
  })

  test.each([
    ['two packages', zipped({ 'a.zip': BYTES, 'b.zip': DANGLING })],
    ['a package in a zip in a zip', zipped({ 'a.zip': WRAPPED })],
    ['a zip that is no package', zipped({ 'a.zip': zipped({ 'a.txt': 'a' }) })],
    ['a broken zip', zipped({ 'a.zip': BYTES.subarray(0, 400) })]
  ])('is not looked for in a zip archive of %s', async (_name, bytes) => {
    expect((await loaded(bytes)).failure).toMatchObject({ name: 'ActionError', doing: 'read "app.zip"' })
  })

  test('is warned of where it can be read in more than one way', async () => {
    const { failure, findings, report } = await loaded(UNLISTED)
    expect(failure).toBeUndefined()
    expect(findings?.map(({ rule }) => rule)).toContain('surplus-flow-asset')
    expect(report.findings).toEqual(findings)
  })

  test('is warned of names that the service refuses, with the line that gives another, until one is given', async () => {
    const named = sampleResources()
    const bytes = zipped(
      samplePackage({
        'manifest.json': sampleManifest({
          ...named,
          [APP_KEY]: { ...named[APP_KEY], details: { displayName: 'HR: Travel/Expense v1.2' } }
        })
      })
    )
    const choice = (displayName: string) => ({
      kind: 'app' as const,
      name: 'HR: Travel/Expense v1.2',
      written: 'app:HR: Travel/Expense v1.2',
      displayName
    })
    const of = async (resources: ImportOrder['resources']) =>
      (await loaded(bytes, { resources })).findings?.filter(({ rule }) => rule === 'app-name-characters') ?? []
    const [finding] = await of([])
    expect(finding?.remedy).toContain('"app:HR: Travel/Expense v1.2": { name: "HR Travel-Expense v1-2" }')
    expect(await of([choice('HR Travel-Expense v1-2')])).toEqual([])
    expect(await of([choice('Travel?')])).toHaveLength(1)
  })

  test('is refused where it is not sound, and still reported', async () => {
    const { failure, report } = await loaded(DANGLING)
    expect(failure).toMatchObject({ name: 'ActionError', doing: 'import "app.zip"' })
    expect((failure as { why: string }).why).toContain('99999999')
    const [stop] = checkBeforeImport(readPackage(DANGLING, 'the package'))
    expect((failure as { why: string }).why).toContain(stop?.consequence.replace(/\.$/, ''))
    expect((failure as { remedy: string }).remedy).toBe(`Nothing was written. ${stop?.remedy}`)
    expect(report.package?.name).toBe('Expenses')
  })
})
