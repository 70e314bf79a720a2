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

  test('links are not followed while searching', async () => {
    const outside = workspaceWith('secret.zip')
    const workspace = workspaceWith('in/a.zip')
    symlinkSync(join(outside, 'secret.zip'), join(workspace, 'in/link.zip'))
    symlinkSync(outside, join(workspace, 'in/folder'))
    expect(await found(workspace, 'in/**/*.zip', 'in')).toEqual(['in/a.zip'])
  })

  test('a pattern that names nothing says so', async () => {
    const refusal = await rejectionOf(found(workspaceWith('a.zip'), 'b.zip'))
    expect(refusal).toContain('"b.zip" names no file or folder')
    expect(refusal).toContain('actions/checkout')
    expect(await rejectionOf(found(workspaceWith('a.zip'), '*.zipx'))).toContain('"*.zipx"')
  })

  test('a name with pattern characters is a name first', async () => {
    expect(await found(workspaceWith('App [v2].zip', 'App v.zip'), 'App [v2].zip')).toEqual(['App [v2].zip'])
  })
})
