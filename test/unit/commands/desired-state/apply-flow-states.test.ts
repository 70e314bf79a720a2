import { expect, test } from '@jest/globals'
import { ActionError, type ServiceErrorDetails } from '../../../../src/base/errors.ts'
import { applyFlowStates, type TurnedFlows } from '../../../../src/commands/desired-state/apply-flow-states.ts'
import type { FlowDetails } from '../../../../src/commands/ports/flow.ts'

const step = (key: string, to: 'on' | 'off') => ({ key, name: key, from: undefined, to, why: 'declared' })

/** Flows of which each start leaves the state that `after` says. */
function flowsThat(after: string): { flows: TurnedFlows; asked: string[] } {
  const asked: string[] = []
  let state = 'off'
  const flow = (id: string): FlowDetails => ({
    id,
    displayName: id,
    state,
    suspension: state === 'suspended' ? 'a policy\nof yesterday' : undefined,
    aliases: [],
    references: []
  })
  const flows: TurnedFlows = {
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
  const { flows } = flowsThat('suspended')
  const [result] = await applyFlowStates(flows, 'env-1', [step('Approve', 'on')], new Map([['Approve', 'f-1']]), log)
  expect(result).toMatchObject({ state: 'suspended', changed: true })
  expect(result?.problem?.sentence).toBe(
    'The flow "Approve" could not be turned on: the service accepted the request, but reports the state "suspended", because of a policy of yesterday. Look at the flow in Power Automate.'
  )
  expect(logged.at(-1)).toMatch(/^warning: The flow "Approve" could not be turned on/)
})

test('what did not come through the import is passed over, what is as it should be is left, the rest is turned', async () => {
  const { flows, asked } = flowsThat('on')
  const steps = [step('Gone', 'on'), step('Off', 'off'), step('On', 'on')]
  const ids = new Map([
    ['Off', 'f-2'],
    ['On', 'f-3']
  ])
  const results = await applyFlowStates(flows, 'env-1', steps, ids, log)
  expect(results.map(({ key, changed, problem }) => [key, changed, problem])).toEqual([
    ['Off', false, undefined],
    ['On', true, undefined]
  ])
  expect(asked).toEqual(['start f-3'])
  expect(logged.at(-1)).toBe('The flow "On" is on: declared.')
})

test('a flow whose state is not told counts as not turned', async () => {
  const flows: TurnedFlows = {
    read: async (_, id) => ({ id, displayName: id, state: undefined, aliases: [], references: [] }),
    start: async () => {},
    stop: async () => {}
  }
  const [result] = await applyFlowStates(flows, 'env-1', [step('Approve', 'on')], new Map([['Approve', 'f-1']]), log)
  expect(result).toMatchObject({ state: undefined, changed: true })
  expect(result?.problem?.sentence).toContain('reports the state "unknown".')
})

/** Flows that are read, and that cannot be turned for the reason `error`. */
const flowsThatRefuse = (error: Error, references: FlowDetails['references'] = []): TurnedFlows => {
  const refuse = async (): Promise<never> => {
    throw error
  }
  return {
    read: async (_, id) => ({ id, displayName: id, state: 'Unknown', aliases: [], references }),
    start: refuse,
    stop: refuse
  }
}
const refused = (service?: ServiceErrorDetails) =>
  new ActionError({ doing: 'turn it', why: 'it was refused', remedy: 'Ask.', ...(service && { service }) })
const ids = new Map([['Approve', 'f-1']])

test.each([
  ['on', 'turned on'],
  ['off', 'turned off']
] as const)('what the service refuses says which way the flow was to be turned: %s', async (to, words) => {
  const flows = flowsThatRefuse(refused({ code: 'DlpViolation' }))
  const [result] = await applyFlowStates(flows, 'env-1', [step('Approve', to)], ids, log)
  expect(result).toMatchObject({ key: 'Approve', state: 'Unknown', changed: false })
  expect(result?.problem?.sentence).toContain(words)
  expect(result?.problem?.service).toEqual({ code: 'DlpViolation' })
  expect(logged.at(-1)).toContain(words)
})

test('a flow that was turned off is logged as off', async () => {
  const flows = flowsThatRefuse(new Error('not reached'))
  const states = ['on', 'off']
  await applyFlowStates(
    {
      ...flows,
      read: async (_, id) => ({ id, displayName: id, state: states.shift(), aliases: [], references: [] }),
      stop: async () => {}
    },
    'env-1',
    [step('Approve', 'off')],
    ids,
    log
  )
  expect(logged.at(-1)).toBe('The flow "Approve" is off: declared.')
})

test('the connections that have to be bound are named, those that the user brings are not', async () => {
  const references = [
    { name: 'shared_sql', connector: 'shared_sql', broughtByUser: false },
    { name: 'shared_mail', connector: 'shared_office365', broughtByUser: true }
  ]
  const flows = flowsThatRefuse(refused({ code: 'ConnectionAuthorizationFailed' }), references)
  const [result] = await applyFlowStates(flows, 'env-1', [step('Approve', 'on')], ids, log)
  expect(result?.problem?.sentence).toContain('"shared_sql"')
  expect(result?.problem?.sentence).not.toContain('shared_mail')
})

test.each([
  ['a defect', new TypeError('a defect')],
  ['a lost connection', refused()]
])('%s is no refusal of the service and ends it', async (_, error) => {
  await expect(applyFlowStates(flowsThatRefuse(error), 'env-1', [step('Approve', 'on')], ids, log)).rejects.toBe(error)
  const unreadable = { ...flowsThatRefuse(error), read: () => Promise.reject(error) }
  await expect(applyFlowStates(unreadable, 'env-1', [step('Approve', 'on')], ids, log)).rejects.toBe(error)
})
