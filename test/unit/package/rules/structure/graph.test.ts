import { expect, test } from '@jest/globals'
import { connector, OTHER_KEY, structureWith, withResource } from '../../../../support/broken-structure.ts'
import {
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  FLOW_KEY,
  type PackageFiles,
  sampleManifest,
  sampleResources
} from '../../../../support/sample-package.ts'

const told = (changes: PackageFiles) =>
  structureWith(changes).map(({ rule, place, message }) => [rule, place?.pointer, message])

test('keys are compared without case', () => {
  expect(told(withResource(APP_KEY, { dependsOn: [FLOW_KEY.toUpperCase(), CONNECTOR_KEY, CONNECTOR_KEY] }))).toEqual([])
})

test('a resource that depends on itself is reported beside a longer circle', () => {
  const resources = sampleResources()
  const changes = {
    'manifest.json': sampleManifest({
      ...resources,
      [FLOW_KEY]: { ...resources[FLOW_KEY], dependsOn: [FLOW_KEY.toUpperCase(), CONNECTOR_KEY, CONNECTION_KEY] },
      [CONNECTOR_KEY]: { ...resources[CONNECTOR_KEY], dependsOn: [CONNECTION_KEY] }
    })
  }
  expect(told(changes)).toEqual([
    ['dependency-cycle', `/resources/${FLOW_KEY}/dependsOn`, '"Notify" depends on itself.'],
    ['dependency-cycle', expect.stringMatching(/dependsOn$/), expect.stringContaining('in a cycle')]
  ])
})

test('what nothing leads to from the root is named, what leads to it is not to be blamed', () => {
  const changes = withResource(
    APP_KEY,
    {},
    {
      [OTHER_KEY]: { ...sampleResources()[CONNECTION_KEY], dependsOn: [OTHER_KEY.replace('0e', '1e')] },
      [OTHER_KEY.replace('0e', '1e')]: connector('shared_teams')
    }
  )
  expect(told(changes).map(([rule, pointer]) => [rule, pointer])).toEqual([
    ['unreachable-resource', `/resources/${OTHER_KEY}`],
    ['unreachable-resource', `/resources/${OTHER_KEY.replace('0e', '1e')}`]
  ])
})

test.each([
  ['on two connectors', [CONNECTOR_KEY, OTHER_KEY], '2 resources'],
  ['on the connector twice', [CONNECTOR_KEY, CONNECTOR_KEY], '2 resources'],
  ['on nothing', [], '0 resources']
])('a connection that depends %s', (_, dependsOn, words) => {
  const changes = withResource(CONNECTION_KEY, { dependsOn }, { [OTHER_KEY]: connector('shared_teams') })
  const found = told(changes).filter(([rule]) => rule !== 'unreachable-resource')
  expect(found).toEqual([
    ['connection-connector', `/resources/${CONNECTION_KEY}/dependsOn`, expect.stringContaining(words)]
  ])
})

test('a connection that depends on another connection', () => {
  const second = { ...sampleResources()[CONNECTION_KEY], dependsOn: [CONNECTION_KEY] }
  const found = told(withResource(CONNECTION_KEY, {}, { [OTHER_KEY]: second }))
  expect(found).toContainEqual([
    'connection-connector',
    `/resources/${OTHER_KEY}/dependsOn`,
    expect.stringContaining('something other than a connector')
  ])
})

test('a chain of thousands is walked without a full stack', () => {
  const key = (at: number): string => `0e000000-0000-4000-8000-${String(at).padStart(12, '0')}`
  const chain = Object.fromEntries(
    Array.from({ length: 5000 }, (_, at) => [
      key(at),
      { type: 'Microsoft.New/x', dependsOn: at === 4999 ? [] : [key(at + 1)] }
    ])
  )
  const resources = sampleResources()
  const app = { ...resources[APP_KEY], dependsOn: [FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY, key(0)] }
  const rules = new Set(
    told({ 'manifest.json': sampleManifest({ ...resources, [APP_KEY]: app, ...chain }) }).map(([rule]) => rule)
  )
  expect([...rules]).toEqual(['unknown-resource-type'])
})
