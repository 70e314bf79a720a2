import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/base/errors.ts'
import { importCommand } from '../../src/commands/import.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { makePlan } from '../../src/commands/planning/make-plan.ts'
import type { Plan } from '../../src/commands/planning/plan.ts'
import type { Platform } from '../../src/commands/ports/platform.ts'
import { resolveEnvironment } from '../../src/commands/resolve.ts'
import { readPackage, type AppPackage } from '../../src/package/app-package.ts'
import { kindOf } from '../../src/package/resource.ts'
import { withEditedDocument } from '../support/edited-document.ts'
import { runAgainst, type InProcess } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

/** A plan made by the real client against the embedded environment, where the app was imported before. */
describe('a plan', () => {
  let world: OpenWorld
  let bytes: Uint8Array
  let pkg: AppPackage
  beforeEach(async () => {
    world = await openWorld()
    bytes = await exportedApp(world)
    pkg = readPackage(bytes, 'the package')
    const { run } = await runAgainst(world.server, 'import', { files: new Map([['app.zip', bytes]]) })
    await importCommand(run, importOrder())
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  async function planned(
    comparing: boolean,
    change: (platform: Platform) => Platform = platform => platform,
    resources: ImportOrder['resources'] = []
  ): Promise<Plan & Pick<InProcess, 'report' | 'log'>> {
    const { run, report, log } = await runAgainst(world.server, 'import')
    const changed = { ...run, platform: change(run.platform) }
    const environment = await resolveEnvironment(changed.platform, TARGET)
    const plan = await makePlan(changed, { order: importOrder({ resources }), pkg, environment, comparing })
    return { ...plan, report, log }
  }
  /** Content states of apps and flows, and of what carries no content. */
  const statesIn = ({ report }: Pick<InProcess, 'report'>) => {
    const of = (carries: boolean) =>
      new Set(
        report.current.resources
          .filter(({ kind }) => (kind === 'app' || kind === 'flow') === carries)
          .map(({ content }) => content)
      )
    return { carried: [...of(true)], others: [...of(false)] }
  }

  test('that compares tells what is there already', async () => {
    const plan = await planned(true)
    expect(statesIn(plan)).toEqual({ carried: ['same'], others: [undefined] })
    expect(plan.content?.unchanged).toBe(true)
  })

  test('shows a change that only the control files have, and where the sources hide it', async () => {
    const hidden = withEditedDocument(bytes, 'Controls/4.json', text => text.replace('"\\"Submit\\""', '"\\"Pay\\""'))
    pkg = readPackage(hidden, 'the package')
    const plan = await planned(true)
    expect(plan.content?.unchanged).toBe(false)
    expect(plan.content?.difference.changes).toMatchObject([
      { area: 'unexplained', subject: 'sources', path: ['Expenses › btnSubmit › Text'] },
      {
        area: 'screens',
        subject: 'formula',
        path: ['Expenses', 'btnSubmit', 'Text'],
        before: '"Submit"',
        after: '"Pay"'
      }
    ])
  })

  test('that gives the app another name finds it different, by that name alone', async () => {
    const [target] = Object.keys(world.environment(TARGET).apps)
    const named = (displayName: string): ImportOrder['resources'] => [
      {
        kind: 'app',
        name: 'Expense Approvals',
        written: 'app:Expense Approvals',
        import: 'update',
        target,
        displayName,
        comment: undefined
      }
    ]
    const plan = await planned(true, undefined, named('Approvals of the branch'))
    expect(plan.content?.unchanged).toBe(false)
    expect(plan.content?.difference.changes).toEqual([
      expect.objectContaining({ kind: 'renamed', before: 'Expense Approvals', after: 'Approvals of the branch' })
    ])
    const same = await planned(true, undefined, named('Expense Approvals'))
    expect([same.content?.unchanged, same.content?.difference.changes]).toEqual([true, []])
  })

  test('that does not compare says nothing of contents', async () => {
    const plan = await planned(false)
    expect(statesIn(plan)).toEqual({ carried: [undefined], others: [undefined] })
    expect([plan.content, plan.current, plan.flows.size]).toEqual([undefined, undefined, 0])
  })

  test('that could not compare says so of every app and flow', async () => {
    const plan = await planned(true, platform => ({
      ...platform,
      packaging: { ...platform.packaging, listResources: () => Promise.reject(refused()) }
    }))
    expect(statesIn(plan)).toEqual({ carried: ['unknown'], others: [undefined] })
    expect(plan.report.current.remarks.join()).toContain('not shown to you')
  })

  const refused = (): ActionError =>
    new ActionError({
      doing: 'read it',
      why: 'it is not shown to you',
      remedy: 'Ask.',
      service: { status: 403, code: 'Forbidden' }
    })
  const withFlowsRead = (error: Error) => (platform: Platform) => ({
    ...platform,
    flows: {
      ...platform.flows,
      read: async () => {
        throw error
      }
    }
  })

  test('goes on without flows that the service does not show, and calls them different', async () => {
    const plan = await planned(true, withFlowsRead(refused()))
    expect(plan.flows.size).toBe(0)
    const flows = plan.report.current.resources.filter(
      ({ key }) => kindOf(pkg.resources[key] ?? { type: '' }) === 'flow'
    )
    expect(flows.map(({ content }) => content)).toEqual(['differs', 'differs'])
  })

  test.each([
    ['a defect', new TypeError('a defect')],
    ['a lost connection', new ActionError({ doing: 'read it', why: 'the line broke', remedy: 'Try again.' })]
  ])('stops at %s while flows are read', async (_, error) => {
    await expect(planned(true, withFlowsRead(error))).rejects.toBe(error)
  })
})

describe('an import whose input app is the name of the app in the package', () => {
  test.each<[string, Partial<ImportOrder>, string | undefined]>([
    ['creates it where it is not there', { app: 'expense approvals' }, undefined],
    ['still looks for any other name', { app: 'Expenses' }, 'find the app "Expenses"'],
    ['creates nothing that it has to update', { app: 'Expense Approvals', importMode: 'update' }, 'Expense Approvals']
  ])('%s', async (_, order, why) => {
    await using world = await openWorld()
    const files = new Map([['app.zip', await exportedApp(world)]])
    const { run } = await runAgainst(world.server, 'import', { files })
    const failure = await importCommand(run, importOrder(order)).then(
      () => undefined,
      (error: unknown) => (error instanceof ActionError ? error.message : String(error))
    )
    expect(failure).toEqual(why === undefined ? undefined : expect.stringContaining(why))
    expect(Object.values(world.environment(TARGET).apps)).toHaveLength(why === undefined ? 1 : 0)
  })
})
