import { describe, expect, test } from '@jest/globals'
import { compare, type Side } from '../../../../src/package/difference/compare.ts'
import { compareDocuments, documentOf, side, changeLines } from '../../../support/differences.ts'
import {
  APP_FOLDER,
  APP_JSON_NAME,
  CONNECTOR_KEY,
  sampleAppJson,
  sampleManifest,
  SQL_REFERENCE
} from '../../../support/sample-package.ts'

const app = (properties: Record<string, unknown>, tags: Record<string, string> = {}): ReturnType<typeof side> => {
  const file = sampleAppJson(properties)
  Object.assign(file['appDefinitionTemplate'] as object, { tags })
  return side({ [APP_JSON_NAME]: file })
}

const PREFIX = 'Nabcdef12-1234-4234-8234-1234567890ab'

describe("the package's own details", () => {
  const details = (changes: Record<string, string>): ReturnType<typeof side> => {
    const manifest = sampleManifest()
    return side({ 'manifest.json': { ...manifest, details: { ...(manifest['details'] as object), ...changes } } })
  }

  test('name and description are reported; time, id and creator are noise', () => {
    const newer = details({
      displayName: 'Expenses 2',
      description: 'For the pilot',
      createdTime: '2026-05-05T00:00:00Z',
      packageTelemetryId: 'bbbbbbbb-0000-4000-8000-000000000006',
      creator: 'Somebody'
    })
    const difference = compare(side(), newer)
    expect(changeLines(difference)).toEqual([
      'changed setting [displayName] "Expenses" => "Expenses 2"',
      'changed setting [description] "" => "For the pilot"'
    ])
    expect(difference.noise).toBe(3)
  })

  test('another environment is reported where both packages name one', () => {
    expect(changeLines(compare(side(), details({ sourceEnvironment: 'Test' })))).toEqual([
      'changed setting [sourceEnvironment] "Development" => "Test"'
    ])
    expect(changeLines(compare(side(), details({ sourceEnvironment: '' })))).toEqual([])
  })

  test('files in folders nobody knows', () => {
    const file = (content: string): ReturnType<typeof side> => side({ 'Microsoft.CommonDataModel/a.json': content })
    expect(changeLines(compare(side(), file('{}')))[0]).toMatch(/^added file \[Microsoft.CommonDataModel\/a.json\]/)
    expect(changeLines(compare(file('{}'), file('[]')))[0]).toMatch(
      /^changed file \[Microsoft.CommonDataModel\/a.json\] "2 bytes, /
    )
    expect(changeLines(compare(file('{}'), side()))[0]).toMatch(/^removed file/)
  })
})

describe("the app's JSON", () => {
  test('what a person set', () => {
    const older = app({ description: '', backgroundColor: 'rgba(0,0,0,1)', commitMessage: '' })
    const newer = app({
      displayName: 'Travel expenses',
      description: 'New',
      backgroundColor: 'rgba(1,1,1,1)',
      commitMessage: 'Approved by Ann',
      appVersion: '2026-02-02T00:00:00Z'
    })
    expect(changeLines(compare(older, newer), 'app')).toEqual([
      'changed version [] "2026-01-02T03:00:00Z" => "2026-02-02T00:00:00Z"',
      'renamed app [displayName] "Expenses" => "Travel expenses"',
      'changed setting [description] "" => "New"',
      'changed setting [backgroundColor] "rgba(0,0,0,1)" => "rgba(1,1,1,1)"',
      'changed setting [commitMessage] "" => "Approved by Ann"'
    ])
  })

  test('tables of Dataverse', () => {
    const older = app({ databaseReferences: '' })
    const newer = app({
      databaseReferences: { 'default.cds': { dataSources: { Accounts: { logicalName: 'account' } } } }
    })
    const [change] = compare(older, newer).changes
    expect(change).toMatchObject({ area: 'app', subject: 'setting', path: ['databaseReferences'] })
    expect(change?.after).toContain('"logicalName": "account"')
  })

  test('what each export writes anew is noise', () => {
    const older = app({ minClientVersion: { major: 3 }, executionRestrictions: { a: 1 } }, { sienaVersion: '1' })
    const newer = app(
      {
        minClientVersion: { major: 4 },
        executionRestrictions: { a: 2 },
        icons: { smallIconUri: `/${APP_FOLDER}/${PREFIX}-small.png` },
        sharedUsersCount: 3
      },
      { sienaVersion: '2' }
    )
    const difference = compare(older, newer)
    expect(changeLines(difference, 'app')).toEqual([])
    expect(difference.noise).toBe(5)
    expect(changeLines(compare(older, newer, { noise: true }), 'app').every(line => line.endsWith(' noise'))).toBe(true)
  })

  test('a field that came with another build of the Studio is noise, one that changed is not', () => {
    const older = app({ almMode: 'Environment' }, { publisherVersion: '3.1' })
    const newer = app({ almMode: 'Solution', performanceOptimizationEnabled: false }, { publisherVersion: '3.2' })
    expect(changeLines(compare(older, newer), 'app')).toEqual(['changed setting [almMode] "Environment" => "Solution"'])
    const same = app({ almMode: 'Environment', performanceOptimizationEnabled: false }, { publisherVersion: '3.1' })
    expect(changeLines(compare(older, same), 'app')).toEqual([
      'changed setting [performanceOptimizationEnabled]  => "false"'
    ])
  })

  test('absent and empty say the same', () => {
    expect(
      changeLines(compare(app({}), app({ commitMessage: '', databaseReferences: {}, icons: null })), 'app')
    ).toEqual([])
  })

  test('how a connection of the app is used', () => {
    const reference = (bypassConsent: boolean): ReturnType<typeof side> =>
      app({
        connectionReferences: { a: { id: 'x', displayName: 'SharePoint', bypassConsent, iconUri: `${bypassConsent}` } }
      })
    expect(changeLines(compare(reference(false), reference(true)), 'app')).toEqual([
      'changed connection [SharePoint > bypassConsent] "false" => "true"'
    ])
  })

  test('an app in place of a flow', () => {
    const flowOnly = side({
      'manifest.json': sampleManifest({
        k: { type: 'Microsoft.Flow/flows', hierarchy: 'Root', details: { displayName: 'F' } }
      })
    })
    expect(changeLines(compare(flowOnly, side()), 'app')).toEqual(['added app [Expenses]'])
    expect(changeLines(compare(side(), flowOnly), 'app')).toEqual(['removed app [Expenses]'])
  })

  test('files beside the document: a new logo is reported, the ids of controls are noise', () => {
    const files = (logo: string, identity: string): ReturnType<typeof side> =>
      side({
        [APP_JSON_NAME]: sampleAppJson({
          backgroundImageUri: `/${APP_FOLDER}/x-logo`,
          other: `/${APP_FOLDER}/${PREFIX}-identity.json`
        }),
        [`Microsoft.PowerApps/apps/${APP_FOLDER}/x-logo`]: logo,
        [`Microsoft.PowerApps/apps/${APP_FOLDER}/${PREFIX}-identity.json`]: identity
      })
    const difference = compare(files('a', '{"App":"1"}'), files('b', '{"App":"2"}'))
    expect(difference.changes.map(({ kind, path }) => [kind, ...path])).toEqual([['changed', 'x-logo']])
    expect(difference.noise).toBe(1)
  })
})

describe("the document's settings", () => {
  const settings = (entries: Record<string, string>, version = '1'): ReturnType<typeof documentOf> =>
    documentOf({ settings: new Map(Object.entries(entries)), version })

  test('layout, flags and the like', () => {
    const difference = compareDocuments(
      settings({ DocumentLayoutWidth: '640', 'flag: delayloadscreens': 'true' }),
      settings({ DocumentLayoutWidth: '1366', 'flag: delayloadscreens': 'false' })
    )
    expect(changeLines(difference)).toEqual([
      'changed setting [DocumentLayoutWidth] "640" => "1366"',
      'changed setting [flag: delayloadscreens] "true" => "false"'
    ])
  })

  test('one that only another Studio knows is noise', () => {
    const difference = compareDocuments(settings({}, '1'), settings({ 'flag: new': 'true' }, '2'))
    expect(difference).toMatchObject({ changes: [], noise: 2 })
    expect(changeLines(compareDocuments(settings({}, '1'), settings({ 'flag: new': 'true' }, '1')))).toEqual([
      'changed setting [flag: new]  => "true"'
    ])
  })

  test('when it was saved, and in which format, is noise', () => {
    const difference = compareDocuments(
      documentOf({ savedAt: '01/01/2026', version: '1.1', structure: '2.0' }),
      documentOf({ savedAt: '01/02/2026', version: '1.2', structure: '2.4.0' })
    )
    expect(difference).toMatchObject({ changes: [], noise: 3 })
  })

  test('a document that cannot be read is said not to be compared', () => {
    const older = side()
    const newer = side()
    const part = newer.pkg.app
    if (part === undefined) throw new Error('no app')
    const difference = compare(older, { pkg: { ...newer.pkg, app: { ...part, document: Buffer.from('broken') } } })
    expect(changeLines(difference)[0]).toMatch(/^changed document \[\] "\d+ bytes" => "6 bytes \(not compared/)
  })
})

describe('environment variables', () => {
  const reading = (site: object): Side =>
    side({
      [APP_JSON_NAME]: sampleAppJson({
        connectionReferences: {
          [SQL_REFERENCE]: { id: CONNECTOR_KEY, displayName: 'SQL Server', dataSets: { a: site } }
        }
      })
    })
  const list = (variable?: string): object => ({
    dataSources: {
      Costs: {
        tableName: 't',
        ...(variable === undefined ? {} : { tableNameOverride: { environmentVariableName: variable } })
      }
    }
  })

  test.each([
    [list(), list('contoso_List'), 'added environment variable [SQL Server > a > Costs]  => "contoso_List"'],
    [list('x'), list('y'), 'changed environment variable [SQL Server > a > Costs] "x" => "y"'],
    [list('x'), list(), 'removed environment variable [SQL Server > a > Costs] "x" => ']
  ])('of an app: %j to %j', (older, newer, words) => {
    expect(changeLines(compare(reading(older), reading(newer)))).toEqual([words])
  })
})
