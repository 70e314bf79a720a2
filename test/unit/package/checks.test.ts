import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../src/package/app-package.ts'
import { checkBeforeImport } from '../../../src/package/checks.ts'
import { firstCycle } from '../../../src/package/cycle.ts'
import {
  APP_FOLDER,
  APP_JSON_NAME,
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  FLOW_KEY,
  type PackageFiles,
  sampleAppJson,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from '../../support/sample-package.ts'

const check = (changes: PackageFiles = {}) =>
  checkBeforeImport(readPackage(zipped(samplePackage(changes)), 'the package "a.zip"'))

const withDependsOn = (key: string, dependsOn: readonly string[], more: Record<string, unknown> = {}) => {
  const resources = sampleResources()
  return { 'manifest.json': sampleManifest({ ...resources, [key]: { ...resources[key], dependsOn }, ...more }) }
}
const withReference = (reference: Record<string, unknown>) => ({
  [APP_JSON_NAME]: sampleAppJson({ connectionReferences: { one: reference } })
})

describe('checks before an import', () => {
  test('a whole package has nothing to be found', () => {
    expect(check()).toEqual([])
  })

  test('keys are compared without case, and resources nobody knows are no fault', () => {
    expect(
      check(withDependsOn(APP_KEY, [FLOW_KEY.toUpperCase(), CONNECTOR_KEY], { x: { type: 'Microsoft.New/y' } }))
    ).toEqual([])
  })

  test.each([
    ['missing-prerequisite', 'error', withDependsOn(APP_KEY, ['gone', 'gone', FLOW_KEY]), '"Expenses" depends on'],
    ['dependency-cycle', 'error', withDependsOn(CONNECTOR_KEY, [CONNECTION_KEY]), 'in a cycle'],
    ['several-apps', 'warning', withDependsOn(APP_KEY, [], { other: { type: 'Microsoft.PowerApps/apps' } }), '2 apps'],
    ['missing-app', 'error', { [APP_JSON_NAME]: undefined }, 'lists an app, but no folder'],
    [
      'unknown-key-in-app',
      'error',
      withReference({ id: 'gone', displayName: 'SQL | Server' }),
      '"SQL | Server" points to resources that the manifest does not list: "gone"'
    ],
    ['unknown-key-in-app', 'error', withReference({ id: CONNECTOR_KEY, sharedConnectionId: 'gone' }), '"gone"'],
    ['unknown-key-in-app', 'error', withReference({ parameterHints: { workflowName: { value: 'gone' } } }), '"gone"'],
    [
      'misplaced-document',
      'warning',
      { [DOCUMENT_NAME]: undefined, [`Microsoft.PowerApps/apps/${APP_FOLDER}/x.msapp`]: 'document' },
      'x.msapp'
    ],
    [
      'missing-flow',
      'error',
      { [`${FLOW_FOLDER}/definition.json`]: undefined },
      '"Notify", but its definition is missing'
    ],
    ['missing-flow-manifest', 'error', { 'Microsoft.Flow/flows/manifest.json': undefined }, 'MissingPackageManifest'],
    ['unlisted-flow', 'warning', { 'Microsoft.Flow/flows/manifest.json': {} }, '"Notify"'],
    [
      'missing-flow-map',
      'error',
      { [`${FLOW_FOLDER}/connectionsMap.json`]: undefined },
      'PackageFlowMissingConnectionMap'
    ],
    ['missing-flow-map', 'error', { [`${FLOW_FOLDER}/apisMap.json`]: undefined }, 'apisMap.json'],
    ['unknown-key-in-flow', 'error', { [`${FLOW_FOLDER}/apisMap.json`]: { a: 'gone' } }, '"gone"'],
    [
      'unknown-key-in-flow',
      'error',
      { [`${FLOW_FOLDER}/connectionsMap.json`]: { shared_sql_1: 'constructor' } },
      '"constructor"'
    ]
  ])('%s is an %s: %#', (rule, severity, changes, words) => {
    const findings = check(changes)
    expect(findings.map(finding => [finding.rule, finding.severity])).toEqual([[rule, severity]])
    expect(findings[0]?.message).toContain(words)
    expect(findings[0]?.remedy).toMatch(/\.$/)
  })

  test('one resource that lacks much is one finding', () => {
    const gone = Array.from({ length: 1000 }, (_, at) => `gone${at}`)
    const findings = check(withDependsOn(APP_KEY, gone))
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message.length).toBeLessThan(300)
  })
})

describe('finding a circle', () => {
  const chain = (pairs: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(pairs).map(([key, dependsOn]) => [key, { type: 't', dependsOn }]))

  test.each([
    ['a resource that needs itself', { a: ['a'] }, ['a']],
    ['two that need each other, behind others', { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] }, ['b', 'd']]
  ])('%s', (_, pairs: Record<string, string[]>, cycle) => {
    expect(firstCycle(chain(pairs))).toEqual(cycle)
  })

  test('a thing needed twice is no circle', () => {
    expect(firstCycle(chain({ a: ['b', 'c', 'b'], b: ['d'], c: ['d'], d: [] }))).toBeUndefined()
  })

  test('chains of thousands do not exhaust the stack', () => {
    const pairs = Object.fromEntries(Array.from({ length: 9999 }, (_, at) => [`k${at}`, [`k${at + 1}`]]))
    expect(firstCycle(chain(pairs))).toBeUndefined()
    expect(firstCycle(chain({ ...pairs, k9999: ['k0'] }))).toHaveLength(10_000)
  })
})
