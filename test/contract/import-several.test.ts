import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { importBatch, type BatchImport } from '../../src/commands/batch/import-batch.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { openArchive, writeArchive } from '../../src/package/archive.ts'
import { splitKind, type ResourceChoice } from '../../src/package/mapping.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

/** A copy of a package whose app has another name in its manifest, with the same flows. */
function renamed(bytes: Uint8Array, name: string): Buffer {
  const archive = openArchive(bytes, 'the package')
  const { rootKey } = readPackage(bytes, 'the package')
  const files = archive.names.map(file => {
    const content = archive.read(file)
    if (file !== 'manifest.json') return { name: file, bytes: content }
    const manifest = JSON.parse(content.toString()) as {
      resources: Record<string, { details: Record<string, unknown> }>
    }
    const root = manifest.resources[rootKey]
    if (root !== undefined) root.details = { ...root.details, displayName: name }
    return { name: file, bytes: Buffer.from(JSON.stringify(manifest)) }
  })
  return writeArchive(files, new Date(0))
}

const choice = (written: string, more: Partial<ResourceChoice>): ResourceChoice => ({
  ...splitKind(written),
  written,
  import: undefined,
  target: undefined,
  displayName: undefined,
  comment: undefined,
  ...more
})

/** Two apps that call the same flows, imported side by side by the real commands over a socket. */
describe('several packages with choices for their resources', () => {
  let world: OpenWorld
  let files: Map<string, Uint8Array>
  beforeEach(async () => {
    world = await openWorld()
    const bytes = await exportedApp(world)
    files = new Map([
      ['approvals.zip', bytes],
      ['reports.zip', renamed(bytes, 'Expense Reports')]
    ])
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  // Runs keep their records beside the packages.
  const packages = (): string[] => [...files.keys()].filter(name => name.endsWith('.zip'))

  async function imported(resources: readonly ResourceChoice[], more: Partial<BatchImport> = {}) {
    const { run, report } = await runAgainst(world.server, 'import', { files })
    const { packageFile: _, ...order } = importOrder({ resources })
    const failure = await importBatch(run, { ...order, parallel: 2, ...more }, { files: packages() })
      .then(() => undefined)
      .catch((error: unknown) => error)
    return { failure, report: report.current }
  }
  const names = (kind: 'apps' | 'flows'): string[] =>
    Object.values(world.environment(TARGET)[kind])
      .map(({ displayName }) => displayName)
      .sort((one, other) => one.localeCompare(other))

  test('without any, flows that both hold are imported once', async () => {
    const { failure, report } = await imported([])
    expect(failure).toBeUndefined()
    // Nothing was requested in the input resources, so no reason says so.
    const shared = report.parts?.flatMap(part =>
      part.report.resources.filter(({ decision, kind }) => decision === 'existing' && kind === 'flow')
    )
    expect(shared?.map(({ why }) => why)).toEqual(Array(2).fill('imported with another package of this run'))
    expect(names('apps')).toEqual(['Expense Approvals', 'Expense Reports'])
    expect(names('flows')).toEqual(['Notify approver', 'Submit expense'])
  })

  test('a choice for one app is that of its package, and no error for the others', async () => {
    const { failure, report } = await imported([
      choice('app:Expense Reports', { import: 'new', displayName: 'Reports of the branch' })
    ])
    expect(failure).toBeUndefined()
    expect(names('apps')).toEqual(['Expense Approvals', 'Reports of the branch'])
    expect(report.parts?.map(({ name }) => name)).toEqual(['Expense Approvals', 'Expense Reports'])
  })

  test('a choice for a flow that both hold goes to both, in place of sharing it', async () => {
    const reports = files.get('reports.zip') ?? Buffer.alloc(0)
    files.delete('reports.zip')
    await imported([])
    files.set('reports.zip', reports)
    const there = Object.values(world.environment(TARGET).flows)
    const target = there.find(({ displayName }) => displayName === 'Submit expense')?.id
    const { failure, report } = await imported([choice('flow:Submit expense', { import: 'existing', target })])
    expect(failure).toBeUndefined()
    const flows = report.parts?.map(part => part.report.resources.find(({ name }) => name === 'Submit expense'))
    expect(flows?.map(flow => [flow?.decision, flow?.id])).toEqual([
      ['existing', target],
      ['existing', target]
    ])
  })

  test('a choice that fits no package stops before anything is written, naming it alone', async () => {
    const { failure } = await imported([
      choice('flow:Submit expense', { import: 'new' }),
      choice('flow:Nobody knows this', { import: 'existing' })
    ])
    expect(failure).toMatchObject({ name: 'ActionError', doing: 'apply the input resources' })
    expect((failure as { why: string }).why).toContain('"flow:Nobody knows this"')
    expect((failure as { why: string }).why).not.toContain('Submit expense')
    expect(names('apps')).toEqual([])
  })

  test('a choice that fits only a package that is not taken stops as well', async () => {
    const choices = [choice('app:Expense Reports', { import: 'new' })]
    const { failure } = await imported(choices, { apps: 'Expense Approvals' })
    expect(failure).toMatchObject({ doing: 'apply the input resources' })
    expect(names('apps')).toEqual([])
  })

  test('two packages of one app stop before anything is written', async () => {
    files.set('again.zip', files.get('approvals.zip') ?? Buffer.alloc(0))
    const { failure } = await imported([])
    expect(failure).toMatchObject({ doing: 'import several packages' })
    expect(names('apps')).toEqual([])
  })

  test('one that cannot be read fails by itself, and the others are imported', async () => {
    files.set('broken.zip', Buffer.from('this is no package'))
    const { failure, report } = await imported([])
    expect(names('apps')).toEqual(['Expense Approvals', 'Expense Reports'])
    expect(failure).toMatchObject({ doing: 'import 1 of 3 packages', why: expect.stringContaining('broken.zip') })
    expect(report).toMatchObject({ outcome: 'failed', changed: true })
    expect(report.parts?.map(part => [part.name, part.failure === undefined])).toEqual([
      ['Expense Approvals', true],
      ['Expense Reports', true],
      ['broken.zip', false]
    ])
  })

  test('one that cannot be read fails although the input app names others', async () => {
    files.set('broken.zip', Buffer.from('this is no package'))
    const { failure } = await imported([], { apps: 'Expense R*' })
    expect(names('apps')).toEqual(['Expense Reports'])
    expect(failure).toMatchObject({ doing: 'import 1 of 2 packages' })
  })

  test('where none can be read, nothing is said of others that succeeded', async () => {
    files.set('approvals.zip', Buffer.from('no'))
    files.set('reports.zip', Buffer.from('nor this'))
    const { failure } = await imported([])
    expect(failure).toMatchObject({ doing: 'import 2 of 2 packages', remedy: expect.not.stringContaining('others') })
  })

  test('a choice that fits no package that was read stops everything, and says what was not read', async () => {
    files.set('broken.zip', Buffer.from('this is no package'))
    const { failure } = await imported([choice('flow:Elsewhere', { import: 'existing' })])
    expect(failure).toMatchObject({ why: expect.stringContaining('broken.zip') })
    expect(names('apps')).toEqual([])
  })
})
