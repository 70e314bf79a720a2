import { describe, expect, test } from '@jest/globals'
import { recognise } from '../../../src/package/recognise.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { samplePackage, zipped } from '../../support/sample-package.ts'

const of = (...names: string[]) => rawZip(names.map(name => ({ name, bytes: '{}' })))
const text = (content: string) => Buffer.from(content)
const workflow = { triggers: { manual: {} }, actions: {} }
const template = {
  $schema: 'https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#',
  resources: []
}
const TEAMS = {
  $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.16/MicrosoftTeams.schema.json',
  manifestVersion: '1.16',
  icons: { color: 'color.png', outline: 'outline.png' }
}
const inFolder = (folder: string) =>
  Object.fromEntries(Object.entries(samplePackage()).map(([name, value]) => [`${folder}/${name}`, value]))

describe('recognising a file', () => {
  test.each([
    ['package', 'a package', zipped(samplePackage())],
    ['package', 'a package that is only a manifest', zipped({ 'manifest.json': { details: {}, resources: {} } })],
    ['package', 'a package whose manifest is broken', zipped(samplePackage({ 'manifest.json': '{' }))],
    ['wrapped-package', 'a package in a folder', zipped(inFolder('Expenses_20260102'))],
    ['solution', 'a solution', of('solution.xml', 'customizations.xml', '[Content_Types].xml')],
    ['solution', 'a solution in a folder', of('s/solution.xml', 's/[Content_Types].xml', 's/Workflows/x.json')],
    ['bundle', 'a zip of zips', of('readme.md', 'one.zip')],
    ['msapp', 'an app document', of('Header.json', 'Properties.json', 'Controls\\1.json')],
    ['msapp', 'an app document with absolute names', of('\\Header.json', '\\Properties.json', '\\Resources\\x.json')],
    [
      'git-lfs-pointer',
      'a Git LFS pointer',
      text('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')
    ],
    ['apple-double', 'an AppleDouble file', Buffer.from([0, 5, 0x16, 7, 0, 2, 0, 0])],
    ['flow-definition', 'a flow definition', text(JSON.stringify({ name: 'x', properties: { definition: workflow } }))],
    [
      'flow-definition',
      'a workflow with a byte order mark',
      text(`\ufeff\n${JSON.stringify({ definition: workflow })}`)
    ],
    ['flow-definition', 'the folder of a flow', of('definition.json', 'apisMap.json', 'connectionsMap.json')],
    ['logic-app-template', 'an Azure template', text(JSON.stringify(template))],
    ['logic-app-template', 'a zipped Azure template', zipped({ 'template.json': template, 'parameters.json': {} })],
    ['canvas-source', 'unpacked sources', of('CanvasManifest.json', 'Src/App.fx.yaml', 'Other/x.json')],
    ['canvas-source', 'newer sources', of('app/Src/App.pa.yaml', 'readme.md')],
    ['source-tree', 'an unpacked package further down', zipped({ 'readme.md': 'x', ...inFolder('apps/expenses') })],
    ['source-tree', 'an unpacked solution', of('src/Other/Solution.xml', 'readme.md')],
    ['source-tree', 'a repository', of('repo-main/.gitignore', 'repo-main/README.md')],
    ['teams-app', 'a Teams app', zipped({ 'manifest.json': TEAMS, 'color.png': 'x', 'outline.png': 'x' })],
    ['teams-app', 'a Teams app in a folder', zipped({ 'app/manifest.json': TEAMS, 'app/color.png': 'x' })],
    ['teams-app', 'its manifest alone', text(JSON.stringify(TEAMS))],
    ['teams-app', 'one by its schema', zipped({ 'manifest.json': { $schema: TEAMS.$schema } })],
    ['code-app', 'a code app', of('power.config.json', 'package.json', 'src/App.tsx')],
    ['power-bi', 'a report', of('Version', '[Content_Types].xml', 'DataModel', 'Report/Layout')],
    ['power-bi', 'a template', of('Version', '[Content_Types].xml', 'DataModelSchema', 'Report/Layout')],
    ['office-document', 'a workbook', of('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
    ['office-document', 'a text', of('[Content_Types].xml', 'word/document.xml')],
    ['office-document', 'slides', of('[Content_Types].xml', 'ppt/presentation.xml')],
    ['sharepoint-package', 'a web part', of('AppManifest.xml', '[Content_Types].xml', 'ClientSideAssets/a.js')],
    ['custom-connector', 'the files of paconn', of('apiDefinition.swagger.json', 'apiProperties.json', 'icon.png')],
    ['custom-connector', 'its definition alone', text('{"swagger": "2.0", "paths": {}}')],
    ['custom-connector', 'a newer definition', text('{"openapi": "3.0.1"}')],
    ['migration-data', 'rows', of('data.xml', 'data_schema.xml', '[Content_Types].xml')],
    ['logic-app-project', 'a Logic App', of('host.json', 'connections.json', 'Notify/workflow.json')],
    ['wrapped-msapp', 'a zip around a document', of('Expenses.msapp')],
    ['wrapped-msapp', 'the same with a remark', of('Expenses/README.md', 'Expenses/Expenses.msapp')],
    ['zip', 'a document among other files', of('Expenses.msapp', 'src/a.js')],
    ['zip', 'a manifest with a version and no icons', zipped({ 'manifest.json': { manifestVersion: '1' } })],
    ['zip', 'a manifest that is broken', zipped({ 'manifest.json': '{"manifestVersion": ' })],
    ['zip', 'any other zip', of('a.txt', 'b/c.txt')],
    ['zip', 'a browser extension with a manifest', zipped({ 'manifest.json': { manifest_version: 3 } })],
    ['zip', 'a package without manifest', zipped(samplePackage({ 'manifest.json': undefined }))],
    ['zip', 'an empty zip', of()],
    ['damaged-zip', 'half a zip', zipped(samplePackage()).subarray(0, 400)],
    ['damaged-zip', 'the second half of a zip', zipped(samplePackage()).subarray(100)],
    ['damaged-zip', 'a zip with a name that leaves it', of('../manifest.json')],
    ['empty', 'nothing', text('')],
    ['not-a-zip', 'a web page', text('\n<!DOCTYPE html><html>Sign in</html>')],
    ['not-a-zip', 'a storage error', text('\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>x</Code></Error>')],
    ['not-a-zip', 'a manifest alone', text('{"details": {}, "resources": {}}')],
    ['not-a-zip', 'other JSON', text('{"a": 1}')],
    ['not-a-zip', 'JSON with actions and no triggers', text('{"actions": {}}')],
    ['not-a-zip', 'JSON with triggers and no actions', text('{"definition": {"triggers": {}}}')],
    ['not-a-zip', 'JSON with resources and no details', text('{"resources": {}}')],
    ['not-a-zip', 'broken JSON', text('{"a": ')],
    ['not-a-zip', 'JSON nested without end', text('{"a":'.repeat(100_000))],
    ['not-a-zip', 'a zip in base64', text(zipped(samplePackage()).toString('base64'))],
    ['not-a-zip', 'a gzip file', Buffer.from([0x1f, 0x8b, 8])],
    ['not-a-zip', 'UTF-16 text', Buffer.from('\ufeffPK', 'utf16le')],
    ['not-a-zip', 'one byte', text('P')],
    ['not-a-zip', 'noise', Buffer.from([9, 200, 3, 77])]
  ])('%s: %s', (kind, _, bytes) => {
    const recognised = recognise(bytes)
    expect(recognised.kind).toBe(kind)
    expect(recognised.what).toMatch(/^(an?|the|not) /)
    expect(recognised.remedy).toMatch(/\.$/)
  })

  test('names the packages in a bundle, and only those', () => {
    const bundle = zipped({
      'readme.txt': 'x',
      'apps/Expenses.zip': zipped(samplePackage()),
      'solution.zip': of('solution.xml', 'customizations.xml'),
      'broken.zip': 'PK',
      'Wrapped.ZIP': zipped(inFolder('w'))
    })
    const recognised = recognise(bundle)
    expect(recognised.inner).toEqual(['apps/Expenses.zip', 'Wrapped.ZIP'])
    expect(recognised.remedy).toContain('"apps/Expenses.zip", "Wrapped.ZIP"')
  })

  test('names the folder that holds an unpacked package', () => {
    expect(recognise(zipped({ 'readme.md': 'x', ...inFolder('apps/expenses') })).remedy).toContain('"apps/expenses"')
  })

  test('says what a bad zip suffers from', () => {
    expect(recognise(of('../manifest.json')).what).toContain('points outside the archive')
  })

  test('never throws, however a package is cut or changed', () => {
    const bytes = zipped(samplePackage())
    // A fixed sequence of numbers, so that a failure can be had again.
    let seed = 42
    const next = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % limit
    }
    const kinds = new Set<string>()
    for (let round = 0; round < 2000; round += 1) {
      const changed = Buffer.from(
        bytes.subarray(next(2) === 0 ? 0 : next(50), bytes.length - (next(2) === 0 ? 0 : next(300)))
      )
      for (let change = next(20); change > 0; change -= 1) changed[next(changed.length)] = next(256)
      kinds.add(recognise(changed).kind)
    }
    expect(kinds).toContain('damaged-zip')
    expect(kinds).toContain('package')
  })
})
