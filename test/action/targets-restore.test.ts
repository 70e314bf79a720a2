import { expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { outcomes } from '../support/fleet-results.ts'
import { fleetWorld, writeInto } from '../support/fleet-world.ts'
import { environmentOf } from '../support/more-environments.ts'
import { errorOf, fine } from '../support/world.ts'

const IMPORT = { command: 'import', 'package-file': 'release.zip', 'targets-file': 'targets.yml' }
const RESTORE = { command: 'restore', 'targets-file': 'targets.yml' }

test('targets are restored with the same file that they were imported with', async () => {
  const ids = ['fabrikam', 'northwind']
  await using world = await fleetWorld(ids, '')
  const { userName, password } = world.account('maker')
  const [connection = ''] = Object.entries(world.environment(environmentOf('fabrikam')).connections)
    .filter(([, { connector }]) => connector === 'shared_sharepointonline')
    .map(([id]) => id)
  writeInto(
    world,
    'targets.yml',
    `defaults: { app: Expense Approvals, backup: true, on-failure: rollback }
targets:
  fabrikam: { environment: ${environmentOf('fabrikam')}, connections: { shared_sharepointonline: ${connection} } }
  northwind: { environment: ${environmentOf('northwind')} }`
  )
  const secrets = `fabrikam: { user-name: ${userName}, password-secret: "${password}" }
northwind: { user-name: ${userName}, password-secret: "${password}", connections: { shared_sharepointonline: ${connection} } }`
  fine(await world.step({ ...IMPORT, 'target-secrets': secrets }))
  writeInto(world, 'release.zip', Buffer.from(withEditedFlow(makeDemoPackage(), 'the second release')))
  fine(await world.step({ ...IMPORT, 'target-secrets': secrets }))
  const restored = fine(await world.step({ ...RESTORE, 'target-secrets': secrets }))
  expect(outcomes(restored)).toEqual({ fabrikam: 'updated', northwind: 'updated' })

  // A second time, "previous" is one version further back.
  const again = await world.step({ ...RESTORE, 'target-secrets': secrets })
  expect(outcomes(again)).toEqual({ fabrikam: 'failed', northwind: 'failed' })
  expect(errorOf(again)).not.toContain('up to date are left alone')
  expect(errorOf(again)).toContain('set only to failed')
})
