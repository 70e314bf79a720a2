import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../../src/package/app-package.ts'
import { compare } from '../../../../src/package/difference/compare.ts'
import type { ControlNode } from '../../../../src/package/document/document.ts'
import {
  compareDocuments,
  control,
  documentOf,
  screen,
  screens,
  side,
  changeLines
} from '../../../support/differences.ts'
import { documentZip } from '../../../support/sample-document.ts'
import { sampleManifest, samplePackage, zipped } from '../../../support/sample-package.ts'

const details = (changes: Record<string, string>, resources?: Record<string, unknown>): ReturnType<typeof side> => {
  const manifest = sampleManifest(resources)
  return side({ 'manifest.json': { ...manifest, details: { ...(manifest['details'] as object), ...changes } } })
}

describe('two exports', () => {
  test('of an unchanged app differ in nothing', () => {
    const newer = details({ createdTime: '2027-01-01T00:00:00Z', packageTelemetryId: 'other' })
    expect(compare(side(), newer)).toEqual({ sameExport: false, changes: [], noise: 2 })
  })

  test('that are one and the same are said to be', () => {
    expect(compare(side(), side()).sameExport).toBe(true)
    const packedAgain = side({ 'manifest.json': JSON.stringify(sampleManifest(), null, 2) })
    expect(compare(side(), packedAgain)).toEqual({ sameExport: false, changes: [], noise: 0 })
    const inOtherOrder = Object.fromEntries(Object.entries(samplePackage()).toReversed())
    const again = { pkg: readPackage(zipped(inOtherOrder), 'the package') }
    expect(again.pkg.digest).not.toBe(side().pkg.digest)
    expect(compare(side(), again)).toEqual({ sameExport: true, changes: [], noise: 0 })
  })

  test('a package that was edited under its old id does not hide what was edited', () => {
    const edited = details({ displayName: 'Edited' })
    expect(compare(side(), edited)).toMatchObject({ sameExport: false, changes: [{ path: ['displayName'] }] })
  })

  test('folders, which have no digest, are one export when their files are', () => {
    const folder = ({ pkg }: ReturnType<typeof side>): ReturnType<typeof side> => ({ pkg: { ...pkg, digest: '' } })
    expect(compare(folder(side()), folder(details({ creator: 'x' }))).sameExport).toBe(false)
    expect(compare(folder(side()), folder(side())).sameExport).toBe(true)
  })
})

describe('noise', () => {
  const newer = details({ createdTime: '2027-01-01T00:00:00Z', displayName: 'Other' })

  test('is counted, and listed where it is asked for', () => {
    expect(compare(side(), newer)).toMatchObject({ changes: [{ path: ['displayName'] }], noise: 1 })
    const all = compare(side(), newer, { noise: true })
    expect(all.noise).toBe(1)
    expect(changeLines(all)).toEqual([
      'changed setting [displayName] "Expenses" => "Other"',
      'changed setting [createdTime] "2026-01-02T03:04:05.678901Z" => "2027-01-01T00:00:00Z" noise'
    ])
  })
})

test('changes come in the order of their areas', () => {
  const older = { ...side(), document: screens(screen('A')) }
  const { app } = older.pkg
  if (app === undefined) throw new Error('no app')
  const changed = details(
    { description: 'x' },
    { ...(older.pkg.resources as Record<string, unknown>), more: { type: 'Microsoft.Odd/things' } }
  ).pkg
  const newer = {
    pkg: { ...changed, app: { ...app, version: 'later', document: documentZip({ 'checksum.json': 'x' }) } },
    document: documentOf({
      nodes: [screen('B', [], { OnVisible: 'Launch("https://a.sharepoint.com/sites/b")' })],
      dataSources: [{ name: 'D', type: 'ConnectedDataSourceInfo' }]
    })
  }
  expect([...new Set(compare(older, newer).changes.map(({ area }) => area))]).toEqual([
    'unexplained',
    'package',
    'resources',
    'app',
    'screens',
    'data',
    'environment'
  ])
})

test('what is in a document is not looked at twice when its bytes are the same', () => {
  const { pkg } = side()
  const document = documentOf({ nodes: [screen('A')] })
  const difference = compare({ pkg, document }, { pkg, document: documentOf({ nodes: [screen('B')] }) })
  expect(difference.changes).toEqual([])
})

describe('packages of strangers', () => {
  test('twenty thousand controls on either side, all of them renamed', () => {
    const of = (prefix: string): ReturnType<typeof screens> =>
      screens(
        screen(
          'A',
          Array.from({ length: 20_000 }, (_, at) =>
            control(`${prefix}${at}`, { Text: `"${at % 50}"`, X: `${at % 97}`, Y: '1' })
          )
        )
      )
    const { changes } = compareDocuments(of('a'), of('b'))
    expect(changes).toHaveLength(5_001)
    expect(changes[0]).toMatchObject({ kind: 'renamed', before: 'a0' })
    expect(changes.at(-1)).toMatchObject({ subject: 'more', after: '15000 more changes' })
  })

  test('twenty thousand controls, half of them other ones', () => {
    const of = (other: string): ReturnType<typeof screens> =>
      screens(
        screen(
          'A',
          Array.from({ length: 20_000 }, (_, at) =>
            control(at % 2 === 0 ? `${other}${at}` : `c${at}`, { Text: `"${other}"`, OnSelect: other })
          )
        )
      )
    expect(compareDocuments(of('a'), of('b')).changes).toHaveLength(5_001)
  })

  test('controls in controls in controls', () => {
    let inner: ControlNode = control('c0')
    let other: ControlNode = control('d0')
    for (let at = 1; at < 190; at += 1) {
      inner = control(`c${at}`, { X: '1' }, [inner])
      other = control(`d${at}`, { X: '2' }, [other])
    }
    const { changes } = compareDocuments(screens(screen('A', [inner])), screens(screen('A', [other])))
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  test('ten thousand resources in a ring, under other keys', () => {
    const ring = (prefix: string): ReturnType<typeof side> => {
      const resources: [string, unknown][] = Array.from({ length: 9_998 }, (_, at) => [
        `${prefix}${at}`,
        {
          type: at % 2 === 0 ? 'Microsoft.PowerApps/apis/connections' : 'Microsoft.PowerApps/apis',
          details: { displayName: 'same' },
          dependsOn: [`${prefix}${(at + 1) % 9_998}`]
        }
      ])
      const root = {
        type: 'Microsoft.PowerApps/apps',
        details: { displayName: 'Expenses' },
        dependsOn: [`${prefix}0`, prefix]
      }
      return side({ 'manifest.json': sampleManifest(Object.fromEntries([[prefix, root], ...resources])) })
    }
    expect(compare(ring('a'), ring('b')).changes.length).toBeLessThan(10)
    expect(compare(ring('a'), details({})).changes.length).toBeGreaterThan(5_000)
  })

  test('keys and names that mean something to JavaScript', () => {
    const manifest = JSON.stringify(
      sampleManifest({
        constructor: {
          type: 'Microsoft.PowerApps/apps',
          details: { displayName: 'toString' },
          dependsOn: ['__proto__', 'hasOwnProperty']
        },
        hasOwnProperty: { type: 'constructor', details: { displayName: '__proto__' } }
      })
    ).replace('"hasOwnProperty":{', '"__proto__":{"type":"Microsoft.Flow/flows"},"hasOwnProperty":{')
    const odd = { pkg: readPackage(zipped(samplePackage({ 'manifest.json': manifest })), 'odd') }
    expect(() => compare(odd, side())).not.toThrow()
    expect(compare(odd, odd)).toMatchObject({ changes: [], noise: 0 })
  })
})
