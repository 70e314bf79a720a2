import { expect, test } from '@jest/globals'
import { applyFlowStates } from '../../../../src/commands/afterwards/apply-flow-states.ts'
import type { FlowDetails, Flows } from '../../../../src/commands/ports/flow.ts'

const step = (key: string, to: 'Started' | 'Stopped') => ({ key, name: key, from: undefined, to, why: 'declared' })

/** Flows of which each start leaves the state that `after` says. */
function flowsThat(after: string): { flows: Flows; asked: string[] } {
  const asked: string[] = []
  let state = 'Stopped'
  const flow = (id: string): FlowDetails => ({
    id,
    displayName: id,
    state,
    suspension: state === 'Suspended' ? 'a policy\nof yesterday' : undefined,
    aliases: [],
    references: []
  })
  const flows: Flows = {
    list: async () => [],
    read: async (_, id) => flow(id),
    start: async (_, id) => {
      asked.push(`start ${id}`)
      state = after
    },
    stop: async (_, id) => {
      asked.push(`stop ${id}`)
      state = after
    }
  }
  return { flows, asked }
}
const logged: string[] = []
const log = {
  info: (line: string) => void logged.push(line),
  notice: () => {},
  warning: (line: string) => void logged.push(`warning: ${line}`),
  debug: () => {}
}

test('a start that the service accepts and does not carry out is a refusal, with what it says', async () => {
  const { flows } = flowsThat('Suspended')
  const [result] = await applyFlowStates(
    flows,
    'env-1',
    [step('Approve', 'Started')],
    new Map([['Approve', 'f-1']]),
    log
  )
  expect(result).toMatchObject({ state: 'Suspended', changed: true })
  expect(result?.refused?.sentence).toBe(
    'The flow "Approve" could not be turned on: the service accepted it and now calls it "Suspended", because of a policy of yesterday. Look at the flow in Power Automate.'
  )
  expect(logged.at(-1)).toMatch(/^warning: The flow "Approve" could not be turned on/)
})

test('what did not come through the import is passed over, what is as it should be is left, the rest is turned', async () => {
  const { flows, asked } = flowsThat('Started')
  const steps = [step('Gone', 'Started'), step('Off', 'Stopped'), step('On', 'Started')]
  const ids = new Map([
    ['Off', 'f-2'],
    ['On', 'f-3']
  ])
  const results = await applyFlowStates(flows, 'env-1', steps, ids, log)
  expect(results.map(({ key, changed, refused }) => [key, changed, refused])).toEqual([
    ['Off', false, undefined],
    ['On', true, undefined]
  ])
  expect(asked).toEqual(['start f-3'])
  expect(logged.at(-1)).toBe('The flow "On" is on: declared.')
})
