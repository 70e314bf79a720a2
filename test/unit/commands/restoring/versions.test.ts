import { describe, expect, test } from '@jest/globals'
import { pickVersion, sameMoment } from '../../../../src/commands/restoring/versions.ts'
import type { App, AppVersion } from '../../../../src/commands/ports/app.ts'
import { refusalOf } from '../../../support/refusal.ts'

const version = (day: number, published = true): AppVersion => ({
  name: `2026030${day}T020000Z`,
  saved: `2026-03-0${day}T02:00:00Z`,
  published
})
/** The newest first: a draft, and three that were published. */
const VERSIONS = [version(4, false), version(3), version(2), version(1)]
const APP: App = {
  id: 'app-1',
  displayName: 'Expenses',
  publishedVersion: '2026-03-03T02:00:00.000Z',
  hasDraft: true,
  references: {}
}
const picked = (wanted: string, app: App = APP): string => pickVersion(app, VERSIONS, wanted).name

describe('the version that is meant', () => {
  test.each([
    ['previous', '20260302T020000Z'],
    [' Previous ', '20260302T020000Z'],
    ['20260301t020000z', '20260301T020000Z'],
    ['2026-03-02T02:00:00Z', '20260302T020000Z'],
    ['2026-03-03T01:59:59.999Z', '20260302T020000Z'],
    ['2026-03-02T03:00+01:00', '20260302T020000Z'],
    ['2026-03-04T12:00:00Z', '20260303T020000Z']
  ])('by %j', (wanted, name) => {
    expect(picked(wanted)).toBe(name)
  })

  test.each([
    '20260304T020000Z',
    '2026-03-01T01:59:59Z',
    '2026-03-02',
    '2026-03-02T02:00:00',
    '2026-02-31T02:00:00Z',
    '2026-13-01T02:00:00Z',
    'yesterday'
  ])('is none by %j, and those there are are named', wanted => {
    expect(refusalOf(() => picked(wanted)).message).toMatch(
      /: no published version has this name .*Nothing was written\..*20260303T020000Z.*20260301T020000Z.*Name one of them/
    )
  })

  test('is none before the oldest, nor where what is live is not listed, nor where none was published', () => {
    expect(() => picked('previous', { ...APP, publishedVersion: version(1).saved })).toThrow(
      'there is no earlier published version'
    )
    expect(() => picked('previous', { ...APP, publishedVersion: undefined })).toThrow('does not list')
    expect(() => pickVersion(APP, [version(4, false)], 'previous')).toThrow('no version of it was ever published')
  })
})

describe('the version before one that was brought back', () => {
  const all = [6, 5, 4, 3, 2, 1].map(day => version(day))
  const saved = (day: number): string => version(day).saved
  const live = (day: number): App => ({ ...APP, publishedVersion: saved(day), hasDraft: false })
  const previous = (day: number, pairs: readonly [number, number][], isUnknown = false): string => {
    const restored = pairs.map(([at, of]) => ({ version: saved(at), of: saved(of) }))
    return pickVersion(live(day), all, 'previous', { restored, isUnknown }).name
  }

  test.each<[string, number, [number, number][], number]>([
    ['is the one before its origin', 6, [[6, 3]], 2],
    [
      'follows one that was itself brought back',
      6,
      [
        [5, 3],
        [6, 5]
      ],
      2
    ],
    ['is the one before, where another was brought back', 6, [[5, 3]], 5],
    [
      'counts from the last time it was brought back',
      6,
      [
        [6, 2],
        [6, 4]
      ],
      3
    ]
  ])('%s', (_, day, pairs, expected) => {
    expect(previous(day, pairs)).toBe(version(expected).name)
  })

  test('does not exist before the first', () => {
    expect(() => previous(3, [[3, 1]])).toThrow(/brought back 2026-03-01.*no earlier published version/)
  })

  test.each<[string, [number, number][]]>([
    ['is not listed', [[6, 9]]],
    ['is not older', [[6, 6]]]
  ])('is not guessed where its origin %s', (_, pairs) => {
    expect(() => previous(6, pairs)).toThrow('Name one of them')
  })

  test('is not guessed where the record could not be read; a name still does', () => {
    expect(() => previous(6, [], true)).toThrow(/could not be read.*Name one of them/)
    const history = { restored: [], isUnknown: true }
    expect(pickVersion(live(6), all, version(5).name, history).name).toBe(version(5).name)
  })
})

test.each([
  ['2026-03-01T02:00:00Z', '2026-03-01T02:00:00.000Z', true],
  ['2026-03-01T02:00:00Z', '2026-03-01T02:00:01Z', false],
  ['draft', 'draft', true],
  ['draft', 'other', false],
  [undefined, undefined, false],
  ['2026-03-01T02:00:00Z', undefined, false]
])('%s and %s are one moment: %s', (one, other, same) => {
  expect(sameMoment(one, other)).toBe(same)
})
