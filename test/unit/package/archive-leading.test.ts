import { describe, expect, test } from '@jest/globals'
import { DEFAULT_LIMITS, openArchive } from '../../../src/package/archive.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { refusalOf } from '../../support/refusal.ts'

const open = (...names: readonly string[]) =>
  openArchive(rawZip(names.map(name => ({ name, bytes: name }))), 'the document', DEFAULT_LIMITS, {
    leadingSeparator: true
  })

describe('names that may begin with a separator', () => {
  test('one is left out', () => {
    const archive = open('\\Controls\\1.json', '/Header.json', 'Properties.json')
    expect(archive.names).toEqual(['Controls/1.json', 'Header.json', 'Properties.json'])
    expect(archive.read('Controls/1.json').toString()).toBe('\\Controls\\1.json')
  })

  test.each([
    ['two of them', '\\\\server\\x', 'absolute'],
    ['two of them, one of each kind', '/\\x', 'absolute'],
    ['parent folders behind one', '\\..\\x', 'points outside'],
    ['a drive letter behind one', '\\C:\\x', 'drive letter']
  ])('%s are refused', (_, name, why) => {
    expect(refusalOf(() => open('a', name)).why).toContain(why)
  })

  test('with and without it, a name is the same file', () => {
    expect(refusalOf(() => open('a.json', '\\a.json')).why).toContain('the same file')
  })
})
