import { describe, expect, test } from '@jest/globals'
import { mappedSites } from '../../../../src/package/values/mapped-sites.ts'
import type { ValueMapping } from '../../../../src/package/values/value-kinds.ts'

const HOST = 'https://contoso.sharepoint.com'
const held = (...addresses: string[]) => addresses.map(from => ({ kind: 'SharePoint site', from }))
const line = (from: string, to: string, kind?: string): ValueMapping => ({ kind, from, to, line: 1 })

describe('sites that lines replace', () => {
  test('are those of the lines, as they are written', () => {
    const pair = { from: `${HOST}/sites/dev`, to: `${HOST}/sites/prod` }
    for (const mapping of [
      line(`${HOST}/sites/dev`, `${HOST}/sites/prod`),
      line(`${HOST}/sites/dev/`, `${HOST}/sites/prod/`, 'site'),
      line('contoso.sharepoint.com/sites/dev', 'contoso.sharepoint.com/sites/prod')
    ])
      expect(mappedSites(held(`${HOST}/sites/dev`), [mapping])).toEqual([pair])
  })

  test('are all those of a host that is replaced, as well as its own', () => {
    const found = mappedSites(held(`${HOST}/sites/a`, `${HOST}/sites/b%20c`), [
      line(HOST, 'https://fabrikam.sharepoint.com')
    ])
    expect(found).toEqual([
      { from: `${HOST}/sites/a`, to: 'https://fabrikam.sharepoint.com/sites/a' },
      { from: `${HOST}/sites/b%20c`, to: 'https://fabrikam.sharepoint.com/sites/b%20c' },
      { from: HOST, to: 'https://fabrikam.sharepoint.com' }
    ])
  })

  test('are subsites too, which only lines name', () => {
    expect(mappedSites(held(`${HOST}/sites/a`), [line(`${HOST}/sites/a/sub`, `${HOST}/sites/b/sub`)])).toEqual([
      { from: `${HOST}/sites/a/sub`, to: `${HOST}/sites/b/sub` }
    ])
  })

  test.each([
    ['that stay', line(`${HOST}/sites/a`, `${HOST}/sites/A/`)],
    ['of another kind', line(`${HOST}/sites/a`, `${HOST}/sites/b`, 'file')],
    ['that are none', line('https://contoso.blob.core.windows.net/a', 'https://fabrikam.blob.core.windows.net/a')],
    ['that are lists', line('0b9f6a1e-5c3d-4f7a-9e21-7d4c8a60b1f2', '5d2c1b0a-9f8e-4d7c-8b6a-51f4e3d2c1b0')],
    ['with an unknown kind', line(`${HOST}/sites/a`, `${HOST}/sites/b`, '__proto__')]
  ])('are not those %s', (_, mapping) => {
    expect(mappedSites(held(`${HOST}/sites/a`), [mapping])).toEqual([])
  })
})
