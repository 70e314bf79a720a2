import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../src/package/app-package.ts'
import { digestOf } from '../../../src/package/digest.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { refusalOf } from '../../support/refusal.ts'
import {
  APP_FOLDER,
  APP_JSON_NAME,
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  FLOW_ID,
  FLOW_KEY,
  type PackageFiles,
  sampleAppJson,
  sampleDefinition,
  sampleDocument,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from '../../support/sample-package.ts'

const read = (changes: PackageFiles = {}) => readPackage(zipped(samplePackage(changes)), 'the package "a.zip"')
const refused = (changes: PackageFiles) => refusalOf(() => read(changes))

describe('reading a package', () => {
  test('an app with its flow, whole', () => {
    const bytes = zipped(samplePackage())
    const pkg = readPackage(bytes, 'the package "a.zip"')
    expect(pkg).toMatchObject({ digest: digestOf(bytes), size: bytes.length, rootKey: APP_KEY, kind: 'app' })
    expect(pkg.warnings).toEqual([])
    expect(pkg.others).toEqual([])
    expect(pkg.flowAssets).toEqual([FLOW_KEY])
    expect(pkg.resources).toBe(pkg.manifest.resources)
    expect(pkg.app).toMatchObject({
      folder: APP_FOLDER,
      displayName: 'Expenses',
      version: '2026-01-02T03:00:00Z',
      documentName: DOCUMENT_NAME,
      fileName: APP_JSON_NAME,
      file: sampleAppJson(),
      template: sampleAppJson()['appDefinitionTemplate']
    })
    expect(pkg.app?.document).toEqual(sampleDocument())
    expect(Object.values(pkg.app?.connectionReferences ?? {}).map(({ id }) => id)).toEqual([
      CONNECTOR_KEY,
      CONNECTOR_KEY
    ])
    expect(pkg.app?.files.map(({ role, bytes: content }) => [role, content.toString()])).toEqual([
      ['logoSmallFile', 'logo']
    ])
    expect(pkg.flows).toHaveLength(1)
    expect(pkg.flows[0]).toMatchObject({
      key: FLOW_KEY,
      id: FLOW_ID,
      displayName: 'Notify',
      names: {
        definition: `${FLOW_FOLDER}/definition.json`,
        connectors: `${FLOW_FOLDER}/apisMap.json`,
        connections: `${FLOW_FOLDER}/connectionsMap.json`
      },
      connectors: { shared_sql_1: CONNECTOR_KEY },
      connections: { shared_sql_1: CONNECTION_KEY }
    })
    expect(pkg.flows[0]?.bytes.toString()).toBe(JSON.stringify(sampleDefinition()))
  })

  test('a flow alone', () => {
    const { [APP_KEY]: _, ...resources } = sampleResources()
    const pkg = read({
      [APP_JSON_NAME]: undefined,
      [DOCUMENT_NAME]: undefined,
      [`Microsoft.PowerApps/apps/${APP_FOLDER}/N12345678-1234-4234-8234-1234567890ab-N12345678-1234-4234-8234-1234567890ab-logoSmallFile`]:
        undefined,
      'manifest.json': sampleManifest(resources)
    })
    expect(pkg).toMatchObject({ kind: 'flow', rootKey: FLOW_KEY, warnings: [] })
    expect(pkg.app).toBeUndefined()
  })

  test('one that was packed again on Windows, into a folder, with entries for folders', () => {
    const original = readPackage(zipped(samplePackage()), 'x')
    const entries = Object.entries(samplePackage()).map(([name, value]) => ({
      name: `again\\${name.replaceAll('/', '\\')}`,
      bytes: value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)
    }))
    const pkg = readPackage(rawZip([{ name: 'again\\' }, ...entries.toReversed()]), 'x')
    expect(pkg.app).toEqual(original.app)
    expect(pkg.flows).toEqual(original.flows)
    expect(pkg.warnings).toHaveLength(3)
  })

  test('types and folders nobody knows travel along', () => {
    const pkg = read({
      'manifest.json': sampleManifest({
        ...sampleResources(),
        e: { type: 'Microsoft.CommonDataModel/environments/namespaces/entities' },
        x: { type: 'Microsoft.New/things' }
      }),
      'Microsoft.CommonDataModel/environments/namespaces/entities/e/entity.json': '{"a":1}',
      [`${FLOW_FOLDER}/extra.json`]: '2'
    })
    expect(pkg.others.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['Microsoft.CommonDataModel/environments/namespaces/entities/e/entity.json', '{"a":1}'],
      [`${FLOW_FOLDER}/extra.json`, '2']
    ])
    expect(pkg.warnings).toEqual([])
  })

  test('an app folder that exists in another case, and paths with backslashes', () => {
    const uri = sampleAppJson({ appUris: { documentUri: { value: `\\${APP_FOLDER}\\Doc.MSAPP` } } })
    const pkg = read({
      [APP_JSON_NAME]: uri,
      [DOCUMENT_NAME]: undefined,
      [`Microsoft.PowerApps/apps/${APP_FOLDER}/doc.msapp`]: 'document'
    })
    expect(pkg.app?.document.toString()).toBe('document')
    expect(pkg.warnings).toEqual([])
  })
})

describe('what real packages suffer from', () => {
  test('a document that was renamed is the only one there is', () => {
    const renamed = `Microsoft.PowerApps/apps/${APP_FOLDER}/MyApp.msapp`
    const pkg = read({ [DOCUMENT_NAME]: undefined, [renamed]: 'document' })
    expect(pkg.app).toMatchObject({ documentName: renamed })
    expect(pkg.app?.document.toString()).toBe('document')
    expect(pkg.warnings).toEqual([expect.stringContaining(`"${renamed}" is used instead`)])
  })

  test('files of earlier exports are left out, the linked document is taken', () => {
    const folder = `Microsoft.PowerApps/apps/${APP_FOLDER}`
    const pkg = read({ [`${folder}/N0-document.msapp`]: 'old', [`${folder}/N0-small.png`]: 'old' })
    expect(pkg.app?.documentName).toBe(DOCUMENT_NAME)
    expect(pkg.app?.files.map(({ role }) => role)).toEqual(['logoSmallFile'])
    expect(pkg.others).toEqual([])
    expect(pkg.warnings).toEqual([expect.stringContaining('2 files in the app')])
  })

  test('of two app folders it is the one with the name of the resource', () => {
    const old = sampleAppJson({ displayName: 'Older', appUris: { documentUri: { value: '/1/old.msapp' } } })
    const pkg = read({
      'Microsoft.PowerApps/apps/1/1.json': old,
      'Microsoft.PowerApps/apps/1/old.msapp': 'old',
      ...samplePackage()
    })
    expect(pkg.app?.folder).toBe(APP_FOLDER)
    expect(pkg.warnings).toEqual([expect.stringContaining('"Microsoft.PowerApps/apps/1"')])
  })

  test('a broken folder beside a whole one does no harm', () => {
    const pkg = read({ 'Microsoft.PowerApps/apps/1/1.json': '{', ...samplePackage() })
    expect(pkg.app?.folder).toBe(APP_FOLDER)
  })

  test('a flow that is listed without its files is left out with a warning', () => {
    const pkg = read({ [`${FLOW_FOLDER}/definition.json`]: undefined })
    expect(pkg.flows).toEqual([])
    expect(pkg.warnings).toEqual([expect.stringContaining('The manifest lists the flow "Notify"')])
  })

  test('a flow without its maps has empty ones, with a warning each', () => {
    const pkg = read({ [`${FLOW_FOLDER}/apisMap.json`]: undefined, [`${FLOW_FOLDER}/connectionsMap.json`]: undefined })
    expect(pkg.flows[0]).toMatchObject({ missingMaps: ['apisMap.json', 'connectionsMap.json'] })
    expect(pkg.flows[0]?.names).toEqual({ definition: `${FLOW_FOLDER}/definition.json` })
    expect(Object.keys(pkg.flows[0]?.connectors ?? { a: 1 })).toEqual([])
    expect(pkg.warnings).toHaveLength(2)
  })

  test('a flow folder that the manifest does not list is left out with a warning', () => {
    const pkg = read({
      'Microsoft.Flow/flows/0000/definition.json': '{}',
      'Microsoft.Flow/flows/0000/apisMap.json': '{}'
    })
    expect(pkg.flows).toHaveLength(1)
    expect(pkg.others).toEqual([])
    expect(pkg.warnings).toEqual([
      expect.stringContaining('"Microsoft.Flow/flows/0000" does not belong to a listed flow')
    ])
  })

  test('a flow manifest that is missing is not made up', () => {
    expect(read({ 'Microsoft.Flow/flows/manifest.json': undefined }).flowAssets).toBeUndefined()
  })

  test('a resource without a suggestion, a template whose parts come in another order', () => {
    const { [CONNECTOR_KEY]: connector, ...others } = sampleResources()
    const { suggestedCreationType: _, ...bare } = connector ?? {}
    const { schema, details, resources } = sampleManifest({ ...others, [CONNECTOR_KEY]: bare })
    const pkg = read({ 'manifest.json': { details, resources, schema } })
    expect(pkg.resources[CONNECTOR_KEY]?.suggestedCreationType).toBeUndefined()
    expect(pkg.rootKey).toBe(APP_KEY)
  })

  test('a listed app whose folder is missing leaves the package without an app, with a warning', () => {
    const pkg = read({ [APP_JSON_NAME]: undefined })
    expect(pkg.kind).toBe('app')
    expect(pkg.app).toBeUndefined()
    expect(pkg.warnings).toEqual([expect.stringContaining('The manifest lists the app "Expenses"')])
  })

  test('thousands of oddities are reported as a few', () => {
    const flows = Array.from({ length: 3000 }, (_, at) => [`k${at}`, { type: 'Microsoft.Flow/flows' }])
    const { warnings } = read({
      'manifest.json': sampleManifest({ ...sampleResources(), ...Object.fromEntries(flows) })
    })
    expect(warnings).toHaveLength(51)
    expect(warnings.at(-1)).toContain('2950 more')
  })

  test('names of strangers cannot start a line of their own in a message', () => {
    const key = 'x\n::set-output name=a::b'
    const manifest = sampleManifest({ ...sampleResources(), [key]: { type: 'Microsoft.Flow/flows' } })
    expect(read({ 'manifest.json': manifest }).warnings.join('')).not.toContain('\n')
    const { message } = refused({ 'manifest.json': manifest, [`Microsoft.Flow/flows/${key}/definition.json`]: '[]' })
    expect(message).toContain('::set-output')
    expect(message).not.toContain('\n')
  })

  test('hostile names in maps and references find nothing', () => {
    const pkg = read({
      [`${FLOW_FOLDER}/apisMap.json`]: '{"__proto__": {"evil": 1}, "constructor": "k"}',
      [APP_JSON_NAME]: sampleAppJson({ connectionReferences: { toString: { id: CONNECTOR_KEY }, text: 'x' } })
    })
    expect(Object.keys(pkg.flows[0]?.connectors ?? {})).toEqual(['constructor'])
    expect(pkg.flows[0]?.connectors['toString']).toBeUndefined()
    expect(Object.keys(pkg.app?.connectionReferences ?? {})).toEqual(['toString'])
  })
})

describe('refusing', () => {
  test.each([
    ['a manifest that is no JSON', { 'manifest.json': '{"a": secret}' }, 'not valid JSON at line 1, column 7'],
    ['a manifest without resources', { 'manifest.json': '{}' }, 'no "resources"'],
    [
      'nothing to import',
      { 'manifest.json': sampleManifest({ x: { type: 'Microsoft.New/things' } }) },
      '"Microsoft.New/things"'
    ],
    ['a manifest that lists nothing', { 'manifest.json': sampleManifest({}) }, 'no resources'],
    ['a definition edited by hand', { [`${FLOW_FOLDER}/definition.json`]: '{"name": "x",}' }, 'not valid JSON'],
    ['a definition that is no object', { [`${FLOW_FOLDER}/definition.json`]: '[]' }, 'not a JSON object'],
    ['a map to something else', { [`${FLOW_FOLDER}/apisMap.json`]: '{"a": 1}' }, 'the value of "a" is not a string'],
    ['an app without template', { [APP_JSON_NAME]: '{}' }, 'appDefinitionTemplate'],
    ['an app without document', { [DOCUMENT_NAME]: undefined }, 'is missing'],
    [
      'an app with two documents and a link to neither',
      {
        [DOCUMENT_NAME]: undefined,
        [`${DOCUMENT_NAME}.msapp`]: '1',
        [`Microsoft.PowerApps/apps/${APP_FOLDER}/x.msapp`]: '2'
      },
      'there are several candidates'
    ]
  ])('%s', (_, changes, why) => {
    const error = refused(changes)
    expect(error.why).toContain(why)
    expect(error.doing).toMatch(/^read .*the package "a\.zip"$/)
    expect(error.remedy).toContain('xport')
    expect(error.message).not.toContain('secret')
  })

  test('another kind of file is called by its name, with what to do', () => {
    const error = refusalOf(() =>
      readPackage(rawZip([{ name: 'solution.xml' }, { name: '[Content_Types].xml' }]), 'a.zip')
    )
    expect(error.message).toMatch(
      /^Could not read a\.zip: it is not a Power Apps package but a Dataverse solution\. .*pac/
    )
  })

  test('an archive that is unsafe is refused with what is wrong with it', () => {
    const zip = rawZip([{ name: 'manifest.json', bytes: '{}' }, { name: '../x' }])
    expect(refusalOf(() => readPackage(zip, 'a.zip')).why).toBe('the entry "../x" points outside the archive')
  })

  test('an app document with absolute names is an app document, not an unsafe archive', () => {
    const zip = rawZip([{ name: '\\Header.json' }, { name: '\\Properties.json' }])
    expect(refusalOf(() => readPackage(zip, 'a.msapp')).why).toContain('app document')
  })

  test('no resources', () => {
    expect(refusalOf(() => readPackage(new Uint8Array(), 'a.zip')).why).toContain('an empty file')
  })
})
