import { inflateSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { type DemoOptions, makeDemoPackage } from '../../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../../src/package/app-package.ts'
import { openArchive } from '../../../../src/package/archive.ts'
import { checkBeforeImport } from '../../../../src/package/checks.ts'
import { recognise } from '../../../../src/package/recognise.ts'
import { displayNameOf, kindOf } from '../../../../src/package/resource.ts'
import { runRules } from '../../../../src/package/rules/run-rules.ts'
import { STRUCTURE_RULES } from '../../../../src/package/rules/structure-rules.ts'
import { expectExporterForm } from '../../../support/package-invariants.ts'

const read = (options?: DemoOptions) => readPackage(makeDemoPackage(options), 'the demo package')

test.each<DemoOptions>([
  {},
  { version: 2 },
  { withDataModel: true },
  { hostileNames: true, withDataModel: true, version: 3 }
])('everything measured about real packages holds: %j', options => {
  const bytes = makeDemoPackage(options)
  const pkg = readPackage(bytes, 'the demo package')
  expectExporterForm(bytes, pkg)
  expect(checkBeforeImport(pkg)).toEqual([])
  const findings = runRules({ pkg, archive: openArchive(bytes, 'the demo package') }, STRUCTURE_RULES)
  const rules = options.hostileNames === true ? ['app-name-characters', 'control-characters-in-name'] : []
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules)
  expect(recognise(bytes).kind).toBe('package')
})

test('an app, two flows, three connectors, two connections', () => {
  const counts = (options?: DemoOptions): Record<string, number> => {
    const found: Record<string, number> = {}
    for (const resource of Object.values(read(options).resources))
      found[kindOf(resource)] = (found[kindOf(resource)] ?? 0) + 1
    return found
  }
  expect(counts()).toEqual({ app: 1, flow: 2, connector: 3, connection: 2 })
  expect(counts({ withDataModel: true })).toEqual({
    app: 1,
    flow: 2,
    connector: 3,
    connection: 2,
    entity: 1,
    picklist: 1
  })
})

test('the same options give the same bytes', () => {
  expect(makeDemoPackage()).toEqual(makeDemoPackage())
  expect(makeDemoPackage({ now: new Date(0) })).not.toEqual(makeDemoPackage())
})

test('version 2 is the same app with another formula and a commit message', () => {
  const [one, two] = [read(), read({ version: 2 })]
  expect(Object.keys(two.resources)).toEqual(Object.keys(one.resources))
  expect(two.app?.folder).toBe(one.app?.folder)
  expect(two.app?.template['properties']).toMatchObject({ commitMessage: expect.stringMatching(/^Version 2/) })
  expect((two.app?.version ?? '') > (one.app?.version ?? '')).toBe(true)
  const source = (pkg: typeof one): string =>
    openArchive(pkg.app?.document ?? Buffer.alloc(0), 'document')
      .read('Src/Expenses.pa.yaml')
      .toString()
  expect(source(one)).toContain('Amount > 100')
  expect(source(two)).toContain('Amount > 200')
  expect(source(two).replace('> 200', '> 100')).toBe(source(one))
})

test("the document is an app document with Studio's names, its controls as JSON and as source", () => {
  const document = read().app?.document ?? Buffer.alloc(0)
  expect(recognise(document).kind).toBe('msapp')
  const names = document.toString('latin1')
  for (const name of ['Controls\\1.json', 'Src\\App.pa.yaml', 'References\\DataSources.json'])
    expect(names).toContain(name)
  const archive = openArchive(document, 'document')
  const screen = JSON.parse(archive.read('Controls/4.json').toString())
  const yaml = archive.read('Src/Expenses.pa.yaml').toString()
  for (const control of screen.TopParent.Children)
    for (const { Property, InvariantScript } of control.Rules)
      expect(yaml).toContain(`${Property}: '=${InvariantScript.replaceAll("'", "''")}'`)
  const local = JSON.parse(JSON.parse(archive.read('Properties.json').toString()).LocalConnectionReferences)
  expect(Object.keys(local)).toEqual(Object.keys(read().app?.connectionReferences ?? {}))
})

test('the logo is a PNG of 32 by 32 pixels', () => {
  const logo = read().app?.files.find(({ role }) => role === 'logoSmallFile')?.bytes ?? Buffer.alloc(0)
  expect(logo.subarray(1, 4).toString()).toBe('PNG')
  expect([logo.readUInt32BE(16), logo.readUInt32BE(20)]).toEqual([32, 32])
  const start = logo.indexOf('IDAT')
  const pixels = inflateSync(logo.subarray(start + 4, start + 4 + logo.readUInt32BE(start - 4)))
  expect(pixels).toHaveLength(32 * (1 + 32 * 3))
})

test('hostile names contain every kind of trouble', () => {
  const { resources } = read({ hostileNames: true })
  for (const [key, resource] of Object.entries(resources)) {
    if (kindOf(resource) === 'connector') continue
    const name = displayNameOf(resource, key)
    for (const trouble of [' | ', '`', '@everyone', '\u202e', '::set-output name=x::', '\n', '<img'])
      expect(name).toContain(trouble)
  }
})
