import { describe, expect, test } from '@jest/globals'
import { compileGlob } from '../../../../src/action/runner/glob.ts'
import { refusalOf } from '../../../support/refusal.ts'

const POSIX = { ignoreCase: false, backslashSeparates: false }
const matches = (pattern: string, path: string, options = POSIX): boolean =>
  compileGlob(pattern, options).matches(path.split('/'))

describe('a pattern', () => {
  test.each([
    ['*.zip', ['a.zip', '::error::.zip', 'a\nb.zip'], ['.zip', 'a.zipx', 'p/a.zip']],
    ['./p/*.zip', ['p/a.zip'], ['a.zip', 'p/q/a.zip']],
    ['**/*.zip', ['a.zip', 'p/q/a.zip'], ['.hidden/a.zip', 'p/.a.zip']],
    ['**/**/**/*.zip', ['a.zip', 'p/a.zip'], ['a']],
    ['p/**', ['p', 'p/a', 'p/a/b'], ['q', 'p/.x']],
    ['p/**/q/*', ['p/q/a', 'p/x/y/q/a'], ['p/q', 'p/q/a/b']],
    ['.hidden/*', ['.hidden/a'], ['hidden/a']],
    ['?.zip', ['a.zip', 'é.zip', '😀.zip'], ['ab.zip']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '-x']],
    ['[!a-c]x', ['dx'], ['ax', '.x']],
    ['[]x]y', [']y', 'xy'], ['ay']],
    ['[x', ['[x'], ['x']],
    ['\\*\\{a,b}', ['*{a,b}'], ['a', '*a']],
    ['a*b*c', ['abc', 'axbxc', 'abcbc'], ['acb', 'ab']],
    ['{a,b/c}.zip', ['a.zip', 'b/c.zip'], ['b.zip']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd'], ['b']],
    ['x{1..3}', ['x1', 'x3'], ['x4']],
    ['x{08..11..3}', ['x08', 'x11'], ['x8', 'x09']],
    ['x{c..a}', ['xa', 'xc'], ['xd']],
    ['x{-1..1}', ['x-1', 'x0'], ['x2']],
    ['{a}{}', ['{a}{}'], ['a']],
    ['{a,b', ['{a,b'], ['a']]
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter(path => !matches(pattern, path))).toEqual([])
    expect(no.filter(path => matches(pattern, path))).toEqual([])
  })

  test('is taken without case and with other separators where the disk does', () => {
    const windows = { ignoreCase: true, backslashSeparates: true }
    expect(matches('P\\*.ZIP', 'p/a.zip', windows)).toBe(true)
    expect(matches('[A-Z].zip', 'q.zip', windows)).toBe(true)
  })

  test('says which folders are worth a look', () => {
    const reaches = (pattern: string, path: string): boolean => compileGlob(pattern, POSIX).reaches(path.split('/'))
    expect([reaches('p/*.zip', 'p'), reaches('p/*.zip', 'q'), reaches('p/*.zip', 'p/r')]).toEqual([true, false, false])
    expect([reaches('**/*.zip', 'p/q'), reaches('**/*.zip', '.git')]).toEqual([true, false])
  })

  test.each([
    '{1..100000000}.zip',
    '{1..99999999999999999999999999}',
    '{a..z}{a..z}{a..z}',
    '{a,b}'.repeat(40),
    `${'{a,'.repeat(60)}b${'}'.repeat(60)}`,
    `{${'{1..900},'.repeat(40)}x}`,
    '{'.repeat(900),
    '*'.repeat(2_000),
    'x/{1..1000}/{1..1000}.zip'
  ])('%.40s stands for too many', pattern => {
    expect(refusalOf(() => compileGlob(pattern, POSIX)).doing).toContain('use the pattern')
  })

  test('takes no longer for names that were written for it', () => {
    const name = 'a-'.repeat(2_000)
    expect(matches(`${'*-'.repeat(300)}.zip`, name)).toBe(false)
    expect(matches(`${'**/x*/'.repeat(100)}y`, Array.from({ length: 2_000 }, () => 'xx').join('/'))).toBe(false)
  })
})
