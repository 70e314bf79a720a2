import { expect, test } from '@jest/globals'
import { packedVersion } from '../../../../src/commands/packages/packed-version.ts'
import type { App } from '../../../../src/commands/ports/app.ts'

const PUBLISHED = '2026-02-01T00:00:00Z'
const DRAFT = '2026-02-02T00:00:00Z'
const APP: App = {
  id: 'app-1',
  displayName: 'Expenses',
  publishedVersion: PUBLISHED,
  newestVersion: DRAFT,
  hasDraft: true,
  references: {}
}

test('nothing is said of an app without a draft, nor of one that could not be read', () => {
  expect(packedVersion({ ...APP, hasDraft: false }, PUBLISHED)).toBeUndefined()
  expect(packedVersion(undefined, PUBLISHED)).toBeUndefined()
})

test.each([
  ['the published version, in another notation', '2026-02-01T00:00:00.000Z', /contains the published version/],
  ['the draft', DRAFT, /contains this draft/],
  ['neither', '2025-01-01T00:00:00Z', /unknown: .* names version 2025-01-01/],
  ['no version', undefined, /unknown: .* names no version/]
])('a package that names %s', (_, packed, words) => {
  const sentence = packedVersion(APP, packed)
  expect(sentence).toMatch(words)
  expect(sentence).toContain(DRAFT)
})

test('the draft of an app that was never published', () => {
  expect(packedVersion({ ...APP, publishedVersion: undefined }, DRAFT)).toMatch(/contains this draft.*there is none/)
})
