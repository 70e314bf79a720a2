import { expect, test } from '@jest/globals'
import { parseShare } from '../../src/action/inputs/share.ts'
import { renderSummary } from '../../src/action/report/summary.ts'
import { importCommand } from '../../src/commands/import.ts'
import { POWER_APPS, tokenOf } from '../support/ask.ts'
import { runAgainst } from '../support/in-process.ts'
import { exportedApp, importOrder } from '../support/moving.ts'
import { openWorld, TARGET } from '../support/world.ts'

const FLOW = 'https://service.flow.microsoft.com/'
const GRAPH = 'https://graph.microsoft.com'

/** Imports the app as a maker, who administers nothing, and shares it as declared. */
async function shared(declare: (idOf: (name: string) => string) => string, audiences = [POWER_APPS, FLOW, GRAPH]) {
  const world = await openWorld()
  await using _ = world
  const idOf = (name: string): string =>
    world.server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))?.id ?? ''
  const files = new Map([['app.zip', await exportedApp(world)]])
  const tokens = audiences.map(audience => tokenOf(world, 'maker', audience))
  const { run, report } = await runAgainst(world.server, 'import', { files, signIn: { kind: 'access-token', tokens } })
  const share = await parseShare(declare(idOf))
  const order = importOrder({ desired: { flowsState: 'keep', share, shareMode: 'apply' } })
  const message = await importCommand(run, order).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : '')
  )
  const entries = Object.fromEntries(
    (report.current.sharing?.entries ?? []).map(({ who, action }) => [who, action] as const)
  )
  return { message, entries, summary: renderSummary(report.current) }
}

test('the table shows what was refused beside what was done', async () => {
  const { entries, summary } = await shared(
    () => 'owner: trial@contoso.example\nconsent-bypass: true\ncan-use: [viewer@contoso.example]'
  )
  expect(entries).toEqual({
    'trial@contoso.example': 'refused',
    'maker@contoso.example': 'refused',
    'viewer@contoso.example': 'add',
    'everyone who plays it': 'refused'
  })
  expect(summary.match(/❌ refused/g)).toHaveLength(3)
})

test('a refusal says once which right is missing, to whom and where', async () => {
  const { message } = await shared(() => 'owner: trial@contoso.example\nconsent-bypass: true')
  expect(message.match(/"maker@contoso\.example" may not do this in "Contoso Production"/g)).toHaveLength(2)
  expect(message.match(/Only an environment administrator can/g)).toHaveLength(2)
  expect(message).not.toMatch(/Environment Maker|\(3\)/)
  expect(message).toContain(TARGET)
})

test('one who was named by an id has a name once the app is shared with it', async () => {
  const { message, entries } = await shared(idOf => `can-use: [${idOf('viewer')}]`, [POWER_APPS, FLOW])
  expect(message).toBe('')
  expect(entries).toEqual({ 'viewer@contoso.example': 'add', 'maker@contoso.example': 'left' })
})
