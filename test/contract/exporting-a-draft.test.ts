import { expect, test } from '@jest/globals'
import { exportCommand } from '../../src/commands/export.ts'
import { runAgainst } from '../support/in-process.ts'
import { openWorld, SOURCE } from '../support/world.ts'

test('an export of an app with an unpublished draft says which version was packed', async () => {
  await using world = await openWorld()
  const order = {
    environment: SOURCE,
    root: { kind: 'app', value: 'Expense Approvals' },
    packageFile: 'app.zip',
    artifactName: 'app',
    resources: []
  } as const
  const before = await runAgainst(world.server, 'export')
  await exportCommand(before.run, order)
  expect(before.report.current.remarks.filter(one => one.includes('draft'))).toEqual([])

  const [app] = Object.values(world.environment(SOURCE).apps)
  const [published] = app?.versions ?? []
  const draft = '2099-01-01T00:00:00Z'
  world.server.change(({ environments }) => {
    for (const { apps } of Object.values(environments)) {
      const found = apps[app?.id ?? '']
      if (found === undefined || published === undefined) continue
      const { publishedTime: _, ...rest } = structuredClone(published)
      found.versions.unshift({ ...rest, name: '20990101T000000Z', appVersion: draft, lifeCycleId: 'Draft' })
    }
  })
  const { run, report, log } = await runAgainst(world.server, 'export')
  await exportCommand(run, order)
  const [said] = report.current.remarks.filter(one => one.includes('draft'))
  expect(said).toContain(draft)
  expect(said).toContain(published?.appVersion)
  expect(log).toContain(`warning: ${said}`)
})
