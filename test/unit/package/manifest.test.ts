import { describe, expect, test } from '@jest/globals'
import { parseManifest } from '../../../src/package/manifest.ts'
import { kindOf } from '../../../src/package/resource.ts'
import { refusalOf } from '../../support/refusal.ts'
import { APP_KEY, sampleManifest, sampleResources } from '../../support/sample-package.ts'

const parse = (value: unknown) =>
  parseManifest(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), 'manifest.json')

describe('reading a manifest', () => {
  test('gives its details and its resources in their order', () => {
    const manifest = parse(sampleManifest())
    expect(manifest.schema).toBe('1.0')
    expect(manifest.details).toMatchObject({
      displayName: 'Expenses',
      creator: 'N/A',
      sourceEnvironment: 'Development'
    })
    expect(Object.keys(manifest.resources)).toEqual(Object.keys(sampleResources()))
    expect(manifest.resources[APP_KEY]).toEqual(sampleResources()[APP_KEY])
    expect(manifest.file).toEqual(sampleManifest())
  })

  test('fields and types nobody knows are kept, in their places', () => {
    const resource = { zebra: { deep: [1] }, type: 'Microsoft.New/things', dependsOn: null, details: { shade: 'red' } }
    const { resources } = parse({ details: {}, extra: true, resources: { key: resource } })
    expect(JSON.stringify(resources['key'])).toBe(JSON.stringify(resource))
    expect(kindOf(resources['key'] ?? { type: '' })).toBe('unknown')
  })

  test('takes a byte order mark, indentation, missing details, and details of other types', () => {
    const manifest = parse(
      `\ufeff${JSON.stringify({ details: { displayName: 7, creator: 'x' }, resources: {} }, null, 2)}`
    )
    expect(manifest).toMatchObject({ schema: '', details: { displayName: '', creator: 'x', createdTime: '' } })
    expect(parse({ resources: {} }).details.displayName).toBe('')
  })

  test('hostile keys name nothing that was not in the file', () => {
    const { resources } = parse('{"resources": {"__proto__": {"type": "x"}, "constructor": {"type": "y"}}}')
    expect(Object.keys(resources)).toEqual(['constructor'])
    expect(resources['toString']).toBeUndefined()
    expect(resources['type']).toBeUndefined()
  })

  test('a type that is called like a part of every object is an unknown type', () => {
    expect(kindOf({ type: 'constructor' })).toBe('unknown')
    expect(kindOf({ type: '__proto__' })).toBe('unknown')
  })

  test.each([
    ['no object', [], 'not a JSON object'],
    ['no resources', { schema: '1.0' }, 'no "resources"'],
    ['resources in a list', { resources: [] }, 'no "resources"'],
    ['a resource that is a text', { resources: { k: 'x' } }, 'resource "k" is malformed'],
    ['a resource without a type', { resources: { k: {} } }, 'type'],
    ['prerequisites that are no texts', { resources: { k: { type: 't', dependsOn: [1] } } }, 'dependsOn'],
    ['prerequisites that are no list', { resources: { k: { type: 't', dependsOn: 'a' } } }, 'dependsOn']
  ])('refuses %s', (_, value, why) => {
    const error = refusalOf(() => parse(value))
    expect(error.why).toContain(why)
    expect(error.remedy).toContain('again')
  })

  test('refuses more resources than any app has', () => {
    const resources = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`k${at}`, { type: 't' }]))
    expect(refusalOf(() => parse({ resources })).why).toContain('10001 resources')
  })
})
