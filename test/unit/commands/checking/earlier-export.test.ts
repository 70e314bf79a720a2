import { describe, expect, test } from '@jest/globals'
import { earlierExports } from '../../../../src/commands/checking/earlier-export.ts'
import { stemOf } from '../../../../src/commands/checking/export-names.ts'
import { checkPorts } from '../../../support/check-ports.ts'
import {
  APP_FOLDER,
  APP_KEY,
  FLOW_FOLDER,
  FLOW_KEY,
  type PackageFiles,
  sampleDefinition,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from '../../../support/sample-package.ts'

/** An export of the sample app: when, under which display name, and with which number of the app. */
function exported(day: number, { name = 'Expenses', app = APP_FOLDER } = {}): Buffer {
  const manifest = sampleManifest({
    ...sampleResources(),
    [APP_KEY]: { ...sampleResources()[APP_KEY], details: { displayName: name } }
  })
  const details = { ...(manifest['details'] as object), createdTime: `2026-01-${day}T03:04:05.1234567Z` }
  const files: PackageFiles = { ...samplePackage(), 'manifest.json': { ...manifest, details } }
  return zipped(
    Object.fromEntries(Object.entries(files).map(([file, value]) => [file.replaceAll(APP_FOLDER, app), value]))
  )
}

/** A package of a flow without an app. */
const flowPackage = (id: string, displayName: string): Buffer =>
  zipped({
    [`${FLOW_FOLDER}/definition.json`]: { ...sampleDefinition(), name: id },
    'manifest.json': sampleManifest({ [FLOW_KEY]: { ...sampleResources()[FLOW_KEY], details: { displayName } } })
  })

async function taken(path: string, history: Readonly<Record<string, Uint8Array>>, bytes = exported(20)) {
  const found = await earlierExports(checkPorts({ history }), 'main')(path, bytes)
  if (found === undefined) return undefined
  return [('path' in found.earlier && found.earlier.path) || found.earlier, found.by].filter(Boolean).join(', ')
}

const OTHER = { name: 'Another', app: '9007199254740993999' }

describe('an export that the ref does not have by its name is compared with', () => {
  test.each([
    ['p/Expenses_20260102030405.zip', 'p/Expenses_20260201030405.zip'],
    ['p/Expenses_20260102030405.zip', 'p/Expenses_20260201030405 (1).zip'],
    ['p/Expenses_20260102030405.zip', 'p/Expenses_20260201030405(1).zip'],
    ['p/Expenses_20260102030405.zip', 'p/Expenses_20260201030405 - Copy.zip'],
    ['p/Expenses_20260102030405.zip', 'p/Expenses_20260201030405 - Copy (2).zip'],
    ['p/Expenses_20260102030405.zip', 'p/Expenses_20260201030405 - Kopie.zip'],
    ['p/Expenses_20260102030405.zip', 'p/Expenses copy 2.zip'],
    ['p/Expenses_20260102030405 (1).zip', 'p/expenses.zip'],
    ['p/Expenses_v2.zip', 'p/Expenses_v10.zip']
  ])('%s: %s', async (older, newer) => {
    const history = { [older]: Buffer.from('nothing'), 'p/Other.zip': Buffer.from('x') }
    expect(await taken(newer, history)).toBe(older)
    // Whatever it is called and wherever it stands, it is known by the id of the app.
    expect(await taken(newer, { [older]: exported(10) })).toBe(older)
    expect(await taken('elsewhere/whatever.zip', { [older]: exported(10) })).toBe(`${older}, app`)
  })

  test('the newest export of the app, whatever its name', async () => {
    const history = {
      'p/Expenses_20260102030405.zip': exported(11),
      'p/final final.zip': exported(15),
      'p/Expenses.zip': exported(12),
      'p/newer but another.zip': exported(16, OTHER)
    }
    expect(await taken('p/Expenses_20260201030405 (1).zip', history)).toBe('p/final final.zip, app')
  })

  test('the one of the same display name where the number of the app is another, as in another environment', async () => {
    const elsewhere = { app: '9007199254740993999' }
    const history = {
      'p/a.zip': exported(10, elsewhere),
      'p/b.zip': exported(12, elsewhere),
      'p/c.zip': exported(13, OTHER)
    }
    expect(await taken('p/d.zip', history)).toBe('p/b.zip, display name')
  })

  test('nothing where there is none', async () => {
    expect(await taken('p/d.zip', { 'p/c.zip': exported(13, OTHER) })).toBeUndefined()
    expect(await taken('p/Expenses v2.zip', { 'p/Expenses.zip': exported(13, OTHER) })).toBeUndefined()
  })

  test('the newest name where the file is no package', async () => {
    const history = {
      'p/a_20260102030405.zip': exported(12),
      'p/a_20260102030406.zip': exported(11),
      'p/b.zip': exported(13)
    }
    expect(await taken('p/a_20260202030405.zip', history, Buffer.from('none'))).toBe('p/a_20260102030406.zip')
    expect(await taken('p/c.zip', history, Buffer.from('none'))).toBeUndefined()
  })

  test('a flow, by its id or its name', async () => {
    const history = { 'p/a.zip': flowPackage('one', 'Other'), 'p/b.zip': flowPackage('two', 'Tell') }
    expect(await taken('p/c.zip', history, flowPackage('ONE', 'Tell'))).toBe('p/a.zip, flow')
    expect(await taken('p/c.zip', history, flowPackage('three', 'Tell'))).toBe('p/b.zip, display name')
  })
})

test('each package of the ref is opened once, and no more of them than a limit', async () => {
  const history = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`p/${at}.zip`, exported(10, OTHER)]))
  const ports = checkPorts({ history })
  const opened: string[] = []
  const counting = {
    history: {
      ...ports.history,
      read: async (ref: string, path: string) => {
        opened.push(path)
        return ports.history.read(ref, path)
      }
    }
  }
  const find = earlierExports(counting, 'main')
  for (const path of ['p/x.zip', 'p/y.zip']) expect(await find(path, exported(20))).toBeUndefined()
  expect(opened.length).toBeLessThan(100)
  expect(new Set(opened).size).toBe(opened.length)
})

test.each(['(1)', ' - Copy', '_v2'])('a name that is nothing but %s stays one', name => {
  expect(stemOf(`p/${name}.zip`)).not.toBe('')
})
