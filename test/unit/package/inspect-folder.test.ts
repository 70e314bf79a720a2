import { describe, expect, test } from '@jest/globals'
import { inspectFolder } from '../../../src/package/inspect.ts'

const file = (name: string) => ({ name, size: 2, read: () => Buffer.from('{}') })

describe('a folder that is no unpacked package', () => {
  test.each([
    ['empty', []],
    ['with other files', [file('README.md')]],
    ['with the folders of a package and no manifest', [file('Microsoft.PowerApps/apps/1/x.json')]]
  ])('is called a folder, not an archive: %s', (_, files) => {
    const { recognised } = inspectFolder(files, '"x"')
    expect(recognised.kind).toBe('zip')
    expect(recognised.what).toContain('folder')
    expect(recognised.what).not.toContain('archive')
  })
})
