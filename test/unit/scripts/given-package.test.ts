import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { givenPackage } from '../../../scripts/given-package.ts'
import { makeDemoPackage } from '../../../src/embedded/seed/demo-package.ts'
import { openArchive, writeArchive } from '../../../src/package/archive.ts'
import { rejectionOf } from '../../support/refusal.ts'
import { zipped } from '../../support/sample-package.ts'

const folder = mkdtempSync(join(tmpdir(), 'given-'))
const DEMO = makeDemoPackage()

beforeAll(() => {
  mkdirSync(join(folder, 'unpacked'))
  writeFileSync(join(folder, 'unpacked', 'manifest.json'), '{}')
  mkdirSync(join(folder, 'empty'))
  const archive = openArchive(DEMO, 'the package')
  const kept = archive.names.filter(name => !name.endsWith('/definition.json'))
  const files = {
    'app.zip': DEMO,
    'wrapped.zip': zipped({ 'app.zip': DEMO }),
    'unsound.zip': writeArchive(
      kept.map(name => ({ name, bytes: archive.read(name) })),
      new Date(0)
    ),
    'teams.zip': zipped({ 'manifest.json': { manifestVersion: '1.16', icons: {} } })
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the package of the demo', () => {
  test.each(['app.zip', 'wrapped.zip'])('%s is used', async name => {
    expect((await givenPackage(name, folder)).bytes).toEqual(DEMO)
  })

  test.each([
    ['unsound.zip', 'its definition is missing'],
    ['teams.zip', 'This is a Teams app package.']
  ])('%s is told as check tells it', async (name, sentence) => {
    const { bytes, errors = [] } = await givenPackage(name, folder)
    expect(bytes).toBeUndefined()
    expect(errors.join(' ')).toContain(sentence)
  })

  test.each([
    ['nosuch.zip', 'there is no such file'],
    ['unpacked', 'Import the .zip that the service wrote'],
    ['empty', 'it is a folder']
  ])('%s is refused with a sentence', async (name, sentence) => {
    const message = await rejectionOf(givenPackage(name, folder))
    expect(message).toContain(sentence)
    expect(message).not.toMatch(/ENOENT|EISDIR/)
  })
})
