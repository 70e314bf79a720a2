import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Environment } from '../../src/embedded/world/model.ts'
import { errorOf, fine, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** What an environment refuses by its settings and policies, read before anything is written. */
describe('what the target refuses', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld()
    fine(
      await world.step({ command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'app.zip' })
    )
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const target = { environment: TARGET, 'package-file': 'app.zip' }
  const plan = (more: Record<string, string> = {}) => world.step({ command: 'plan', ...target, ...more })
  const set = (change: Partial<Environment>): void =>
    world.server.change(({ environments }) => {
      Object.assign(Object.values(environments).find(({ displayName }) => displayName === TARGET) ?? {}, change)
    })
  const admin = (): Record<string, string> => {
    const { userName, password } = world.account('admin')
    return { 'user-name': userName, 'password-secret': password }
  }

  describe('"Create in Dataverse solutions" for flows', () => {
    beforeAll(() => set({ flowsInSolutions: true }))
    afterAll(() => set({ flowsInSolutions: false }))

    test('stops a plan and an import, and says who can turn it off', async () => {
      const planned = await plan()
      expect(planned.code).toBe(1)
      expect(planned.outputs['plan-state']).toBe('blocked')
      expect(errorOf(planned)).toMatch(/"Contoso Production" does not accept packages with flows, and this one has 2/)
      expect(errorOf(planned)).toMatch(/administrator to turn "Create in Dataverse solutions" off/)
      expect(planned.summary).toContain('does not accept packages with flows')

      const calls = world.server.journal.length
      const imported = await world.step({ command: 'import', ...target })
      expect(imported.code).toBe(1)
      expect(errorOf(imported)).toMatch(/does not accept packages with flows.*Nothing was written\./)
      const asked = world.server.journal
        .slice(calls)
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'))
      expect(asked).toEqual([])
    })

    test('is left to the service with permission-check: warn', async () => {
      const result = await world.step({ command: 'import', ...target, 'permission-check': 'warn' })
      expect(result.code).toBe(1)
      expect(result.log).toMatch(/::warning.*does not accept packages with flows/)
      expect(result.summary).toMatch(/^- .*does not accept packages with flows/m)
      expect(errorOf(result)).toMatch(
        /refused it when it validated the import.*Importing packages with flows is disabled/
      )
      expect(Object.keys(world.environment(TARGET).apps)).toEqual([])
    })
  })

  test('a setting that cannot be read stops nothing, and the plan says so', async () => {
    set({ dataverseUrl: 'https://contoso.example' })
    try {
      const planned = fine(await plan())
      expect(planned.outputs['plan-state']).toBe('ready')
      expect(planned.summary).toMatch(
        /whether the setting .*Create in Dataverse solutions.* refuses packages with flows/
      )
    } finally {
      set({ dataverseUrl: 'https://contosoproduction.crm4.dynamics.com' })
    }
  })

  describe('data policies', () => {
    const policy = {
      id: 'p1',
      displayName: 'Office only',
      business: ['shared_office365'],
      nonBusiness: ['shared_sharepointonline']
    }
    beforeAll(() => {
      set({ dataPolicies: [policy] })
      // An administrator uses the connections that somebody shared.
      const id = world.server.announcement.users.find(({ userName }) => userName.startsWith('admin@'))?.id ?? ''
      world.server.change(({ environments }) => {
        for (const { connections } of Object.values(environments))
          for (const { sharedWith } of Object.values(connections)) if (sharedWith.length > 0) sharedWith.push(id)
      })
    })
    afterAll(() => set({ dataPolicies: [] }))

    test('are named to an administrator with their subject and connectors, and stop nothing', async () => {
      const planned = fine(await plan(admin()))
      expect(planned.outputs['plan-state']).toBe('ready')
      expect(planned.log).toMatch(
        /::warning.*The data policy "Office only" does not allow the app "Expense Approvals" \(it does not allow "Office 365 Outlook" together with "SharePoint"\), the flow/
      )
      expect(planned.summary).toContain('Office only')
      expect(planned.summary).not.toContain('Not to be read')
    })

    test('that block a connector, and those of another environment', async () => {
      set({ dataPolicies: [{ ...policy, business: [], nonBusiness: [], blocked: ['shared_office365'] }] })
      const planned = fine(await plan(admin()))
      expect(planned.log).toMatch(/does not allow the .* \(it blocks "Office 365 Outlook"\)/)
      set({ dataPolicies: [policy] })
      const elsewhere = fine(await plan({ ...admin(), environment: 'Contoso Test' }))
      expect(elsewhere.log).not.toContain('Office only')
    })

    test('cannot be read by a maker; a plan says so, and an import continues', async () => {
      const planned = fine(await plan())
      expect(planned.log).not.toContain('Office only')
      expect(planned.summary).toMatch(/This identity cannot read, in .*whether data policies allow/)
    })

    test('cause no nightly warning when nothing is imported', async () => {
      const importing = {
        command: 'import',
        ...target,
        ...admin(),
        environment: 'Contoso Test',
        'record-file': 'record.json'
      }
      world.server.change(({ environments }) => {
        for (const environment of Object.values(environments)) environment.dataPolicies = [policy]
      })
      expect(fine(await world.step(importing)).log).toMatch(/::warning.*Office only/)
      const quiet = fine(await world.step(importing))
      expect(quiet.outputs['outcome']).toBe('unchanged')
      expect(quiet.log).not.toContain('::warning')
      expect(quiet.log).toContain('The data policy "Office only"')
    })

    test('that were made after a plan was approved stop its import, naming the policy', async () => {
      set({ dataPolicies: [] })
      fine(await plan({ ...admin(), 'plan-file': 'plan.json' }))
      set({ dataPolicies: [policy] })
      const refused = await world.step({ command: 'import', ...target, ...admin(), 'plan-file': 'plan.json' })
      expect(refused.code).toBe(1)
      expect(errorOf(refused)).toMatch(
        /the data policy "Office only" on the .*approved with nothing, now it does not allow/
      )
    })
  })
})
