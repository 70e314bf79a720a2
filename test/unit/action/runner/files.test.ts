import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/action/runner/files.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const workspace = mkdtempSync(join(tmpdir(), 'files-'))
const files = createFiles(workspace)
afterAll(() => rmSync(workspace, { recursive: true }))

describe('write', () => {
  test('makes the folders on the way and leaves nothing else behind', async () => {
    await files.write('out/deep/x.zip', Buffer.from('one'))
    await files.write('out/deep/x.zip', Buffer.from('two'))
    expect(readFileSync(join(workspace, 'out/deep/x.zip'), 'utf8')).toBe('two')
    expect(readdirSync(join(workspace, 'out/deep'))).toEqual(['x.zip'])
  })

  test('takes absolute paths, and names with blanks and other letters', async () => {
    const path = join(workspace, 'Größe der App.zip')
    await files.write(path, Buffer.from('x'))
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  test('says what is in the way, and leaves no draft', async () => {
    mkdirSync(join(workspace, 'folder.zip'))
    writeFileSync(join(workspace, 'file'), '')
    expect(await rejectionOf(files.write('folder.zip', Buffer.from('x')))).toContain(
      'Could not write the file "folder.zip": it is a folder'
    )
    expect(await rejectionOf(files.write('file/x.zip', Buffer.from('x')))).toContain(
      'a part of its path is a file, not a folder'
    )
    expect(readdirSync(workspace).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('read', () => {
  beforeAll(() => writeFileSync(join(workspace, 'here.zip'), 'content'))

  test('from the workspace', async () => {
    expect(Buffer.from(await files.read('here.zip')).toString()).toBe('content')
  })

  test('a file that is not there is named, with the folder that paths start from', async () => {
    const message = await rejectionOf(files.read('there.zip'))
    expect(message).toContain('Could not read the file "there.zip": there is no such file')
    expect(message).toContain(workspace)
  })

  test('a folder is no file', async () => {
    expect(await rejectionOf(files.read('.'))).toContain('it is a folder')
  })

  test('the folder of an unpacked package is told as that, with the file to use instead', async () => {
    mkdirSync(join(workspace, 'unpacked'))
    writeFileSync(join(workspace, 'unpacked', 'manifest.json'), '{}')
    const message = await rejectionOf(files.read('unpacked'))
    expect(message).toContain('Could not read the file "unpacked": it is the folder of an unpacked package')
    expect(message).toContain('Import the .zip that the service wrote')
  })
})
