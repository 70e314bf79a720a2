import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createPackageFinder } from '../../../../src/action/runner/package-files.ts'
import { rejectionOf } from '../../../support/refusal.ts'

/** A workspace with files of these names, each holding its own name. */
function workspaceWith(...names: string[]): string {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
  for (const name of names) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), name)
  }
  return workspace
}

const found = async (workspace: string, ...patterns: string[]): Promise<string[]> =>
  (await createPackageFinder(workspace).find(patterns)).map(({ path }) => path)

const refusedIn = async (workspace: string, ...patterns: string[]): Promise<string[]> =>
  (await createPackageFinder(workspace).find(patterns))
    .filter(({ refusal }) => refusal !== undefined)
    .map(({ path }) => path)

const UNPACKED = ['app/manifest.json', 'app/Microsoft.Flow/flows/manifest.json']

describe('finding packages', () => {
  test('a file is itself, and is read', async () => {
    const workspace = workspaceWith('a.zip')
    const [file] = await createPackageFinder(workspace).find(['a.zip'])
    expect(file?.path).toBe('a.zip')
    expect(await file?.open()).toEqual({ form: 'file', bytes: Buffer.from('a.zip') })
  })

  test('a file of another kind is taken when it is named', async () => {
    expect(await found(workspaceWith('notes.txt'), 'notes.txt')).toEqual(['notes.txt'])
  })

  test('patterns find files in any depth, each once and in order', async () => {
    const workspace = workspaceWith('z/b.zip', 'z/a.zip', 'y/deep/c.zip', 'z/readme.md')
    expect(await found(workspace, 'z/*.zip', '**/*.zip')).toEqual(['y/deep/c.zip', 'z/a.zip', 'z/b.zip'])
  })

  test('what an exclamation mark names is left out', async () => {
    expect(await found(workspaceWith('a/1.zip', 'a/old/2.zip'), 'a/**/*.zip', '!a/old/**')).toEqual(['a/1.zip'])
  })

  test('a folder with a manifest is one package, with its files', async () => {
    const workspace = workspaceWith(...UNPACKED, 'app/.git/config')
    const [folder] = await createPackageFinder(workspace).find(['app'])
    const content = await folder?.open()
    expect(folder?.path).toBe('app')
    expect(content?.form).toBe('folder')
    const files = content?.form === 'folder' ? content.files : []
    expect(files.map(({ name }) => name).sort()).toEqual(['Microsoft.Flow/flows/manifest.json', 'manifest.json'])
    expect(
      files
        .find(({ name }) => name === 'manifest.json')
        ?.read()
        .toString()
    ).toBe('app/manifest.json')
  })

  test('another folder is searched for zips and unpacked packages', async () => {
    const workspace = workspaceWith(
      'p/a.zip',
      'p/x/b.ZIP',
      'p/x/notes.md',
      'p/app/manifest.json',
      'p/app/Microsoft.Flow/a'
    )
    expect(await found(workspace, 'p')).toEqual(['p/a.zip', 'p/app', 'p/x/b.ZIP'])
  })

  test('a folder without any package is given as it is, to be named', async () => {
    expect(await found(workspaceWith('src/CanvasManifest.json'), 'src')).toEqual(['src'])
  })

  test('the workspace itself can be the package', async () => {
    expect(await found(workspaceWith('manifest.json', 'Microsoft.PowerApps/apps/1/1.json'), '.')).toEqual(['.'])
  })

  test('a pattern matches unpacked packages, not other folders', async () => {
    expect(await found(workspaceWith(...UNPACKED, 'other/readme.md'), '*')).toEqual(['app'])
  })

  test.each([['in/**/*.zip'], ['in'], ['in/**/*.zip', 'in']])(
    'a search in %j says which links it does not follow',
    async (...patterns) => {
      const outside = workspaceWith('secret.zip')
      const workspace = workspaceWith('in/a.zip', 'in/notes.md', 'assets/logo.bin')
      symlinkSync(join(outside, 'secret.zip'), join(workspace, 'in/link.zip'))
      symlinkSync('../assets/logo.bin', join(workspace, 'in/own.zip'))
      symlinkSync('gone', join(workspace, 'in/gone.zip'))
      symlinkSync('notes.md', join(workspace, 'in/readme'))
      symlinkSync(outside, join(workspace, 'in/folder'))
      const refused = ['in/folder', 'in/gone.zip', 'in/link.zip', 'in/own.zip']
      expect(await found(workspace, ...patterns)).toEqual(['in/a.zip', ...refused])
      expect(await refusedIn(workspace, ...patterns)).toEqual(refused)
      expect(await found(workspace, ...patterns, '!in/{folder,gone.zip,link.zip,own.zip}')).toEqual(['in/a.zip'])
    }
  )

  test('names that are not UTF-8 are told apart, and refused', async () => {
    const workspace = workspaceWith('in/a\ufffd.zip', 'in/b.txt')
    const named = (...bytes: number[]): Buffer =>
      Buffer.concat([Buffer.from(join(workspace, 'in/a')), Buffer.from(bytes), Buffer.from('.zip')])
    for (const byte of [0xfe, 0xff]) writeFileSync(named(byte), 'x')
    mkdirSync(Buffer.concat([Buffer.from(join(workspace, 'in/d')), Buffer.from([0xff])]))
    for (const pattern of ['in/**/*.zip', 'in']) {
      expect(await found(workspace, pattern)).toEqual(['in/a\\xfe.zip', 'in/a\\xff.zip', 'in/a\ufffd.zip', 'in/d\\xff'])
      expect(await refusedIn(workspace, pattern)).toEqual(['in/a\\xfe.zip', 'in/a\\xff.zip', 'in/d\\xff'])
    }
  })

  test('what lies below an unpacked package is found too, wherever it hides', async () => {
    const workspace = workspaceWith(
      'p/manifest.json',
      'p/Microsoft.Flow/a',
      'p/a.zip',
      'p/sub/b.zip',
      'p/node_modules/c.zip',
      'p/__MACOSX/d.zip',
      'p/app/manifest.json',
      'p/app/Microsoft.Flow/a'
    )
    const all = ['p', 'p/__MACOSX/d.zip', 'p/a.zip', 'p/app', 'p/node_modules/c.zip', 'p/sub/b.zip']
    expect(await found(workspace, 'p')).toEqual(all)
    expect(await found(workspace, 'p/**/*.zip')).toEqual(all.filter(path => path.endsWith('.zip')))
    const [folder] = await createPackageFinder(workspace).find(['p'])
    const content = await folder?.open()
    expect(content?.form === 'folder' && content.files.map(({ name }) => name)).toContain('node_modules/c.zip')
  })

  test('a file of an unpacked package whose name is not UTF-8 is one that cannot be read', async () => {
    const workspace = workspaceWith(...UNPACKED)
    writeFileSync(Buffer.concat([Buffer.from(join(workspace, 'app/x')), Buffer.from([0xff])]), 'x')
    const content = await (await createPackageFinder(workspace).at('app'))?.open()
    const file = content?.form === 'folder' ? content.files.find(({ name }) => name === 'x\\xff') : undefined
    expect(() => file?.read()).toThrow('not valid UTF-8')
  })

  test('a folder that is too deep is one refusal, and the rest is found', async () => {
    const workspace = workspaceWith('p/a.zip', `p/${'x/'.repeat(105)}b.zip`, 'p/z.zip')
    for (const pattern of ['p', 'p/**/*.zip']) {
      expect(await refusedIn(workspace, pattern)).toHaveLength(1)
      expect(await found(workspace, pattern)).toEqual(expect.arrayContaining(['p/a.zip', 'p/z.zip']))
    }
    expect(await found(workspace, 'p/*.zip')).toEqual(['p/a.zip', 'p/z.zip'])
  })

  test('a pattern that names nothing says so', async () => {
    const refusal = await rejectionOf(found(workspaceWith('a.zip'), 'b.zip'))
    expect(refusal).toContain('"b.zip" matches no file or folder')
    expect(refusal).toContain('actions/checkout')
    expect(await rejectionOf(found(workspaceWith('a.zip'), '*.zipx'))).toContain('"*.zipx"')
  })

  test('a file called like the pattern is found with what the pattern matches', async () => {
    const workspace = workspaceWith('p/a.zip', 'p/b.zip', 'p/*.zip', 'p/{a,b}.zip', 'p/App [v2].zip', 'p/App v.zip')
    expect(await found(workspace, 'p/*.zip')).toHaveLength(6)
    expect(await found(workspace, 'p/{a,b}.zip')).toEqual(['p/a.zip', 'p/b.zip', 'p/{a,b}.zip'])
    expect(await found(workspace, 'p/App [v2].zip')).toEqual(['p/App [v2].zip', 'p/App v.zip'])
  })

  test('a folder called like the pattern is searched with what the pattern matches', async () => {
    const workspace = workspaceWith('p/a.zip', 'p/*/b.zip')
    expect(await found(workspace, 'p/*')).toEqual(['p/*/b.zip', 'p/a.zip'])
  })

  test('a link called like the pattern is refused, and does not end the search', async () => {
    const workspace = workspaceWith('p/a.zip')
    symlinkSync(tmpdir(), join(workspace, 'p/*.zip'))
    expect(await found(workspace, 'p/*.zip')).toEqual(['p/*.zip', 'p/a.zip'])
    expect(await refusedIn(workspace, 'p/*.zip')).toEqual(['p/*.zip'])
  })
})
