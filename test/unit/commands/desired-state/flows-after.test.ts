import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/base/errors.ts'
import type { FlowStateStep } from '../../../../src/commands/desired-state/flow-states.ts'
import { plannedFlowsOff, reportFlowsOff, withStates } from '../../../../src/commands/desired-state/flows-after.ts'
import type { FlowsState } from '../../../../src/commands/import-order.ts'
import type { Plan } from '../../../../src/commands/planning/plan.ts'
import { ReportDraft } from '../../../../src/commands/report-draft.ts'
import type { Run } from '../../../../src/commands/run.ts'

const step = (key: string, part: Partial<FlowStateStep> = {}): FlowStateStep => ({
  key,
  name: key.toUpperCase(),
  from: undefined,
  to: undefined,
  why: 'w',
  ...part
})
const flow = (key: string, state?: string) => ({ key, id: `id-${key}`, name: key.toUpperCase(), state })
const PLAN = { target: { environment: { id: 'e' }, flows: [] } } as unknown as Plan

/** What the run says of flows, by the states they have after it. */
function said(flowsState: FlowsState, flowStates: FlowStateStep[], flows: ReturnType<typeof flow>[], imported = true) {
  const warnings: string[] = []
  const report = new ReportDraft({ command: 'import', cloud: 'Public', simulated: false, identity: 'maker' })
  const run = {
    report,
    log: { info: () => {}, warning: (line: string) => warnings.push(line) },
    platform: { links: { flow: (environment: string, id: string) => `https://flows.example/${environment}/${id}` } }
  } as unknown as Run
  reportFlowsOff(run, PLAN, { flowsState, flowStates }, { flows, imported, problems: new Set(['refused']) })
  const { flowsOff, alerts, remarks } = report.current
  return { flowsOff, alerts: alerts?.length ?? 0, remarks: remarks.length, warnings }
}

describe('flows that are not on after an import', () => {
  test('are reported with their pages, unless they are on, were asked to be off, are unknown or failed', () => {
    const flows = [
      flow('new', 'off'),
      flow('on', 'on'),
      flow('unknown'),
      flow('refused', 'off'),
      flow('s', 'suspended')
    ]
    const { flowsOff, alerts, warnings } = said(
      'keep',
      flows.map(({ key }) => step(key)),
      flows
    )
    expect([flowsOff, alerts]).toEqual([['NEW', 'S'], 1])
    expect(warnings).toEqual([
      expect.stringMatching(/"NEW" \(off\), "S" \(suspended\).*flows-state to on, in the plan as well.*e\/id-new/)
    ])
  })

  test.each<[FlowsState, number]>([
    ['keep', 1],
    ['off', 0],
    ['as-source', 0]
  ])('that were to be off because flows-state is %s', (flowsState, alerts) => {
    const steps = [step('a', { from: 'off', to: 'off', after: 'off' })]
    expect(said(flowsState, steps, [flow('a', 'off')])).toMatchObject({ alerts })
    expect(plannedFlowsOff({ flowsState, flowStates: steps }) === undefined).toBe(alerts === 0)
  })

  test('are only a remark where nothing was imported', () => {
    expect(said('keep', [step('a')], [flow('a', 'off')], false)).toEqual({
      flowsOff: undefined,
      alerts: 0,
      remarks: 1,
      warnings: []
    })
  })

  test('a plan tells those that are off from those of which nothing is known', () => {
    const flowStates = [step('off', { after: 'off' }), step('new'), step('on', { after: 'on' })]
    const sentence = plannedFlowsOff({ flowsState: 'keep', flowStates }) ?? ''
    expect(sentence).toMatch(
      /Flows that will not be on after the import: "OFF"\. Flows that may not be on after the import: "NEW"\./
    )
    expect(sentence).not.toContain('"ON"')
    expect(plannedFlowsOff({ flowsState: 'keep', flowStates: flowStates.slice(2) })).toBeUndefined()
  })
})

describe('the states of flows', () => {
  const run = (read: (id: string) => Promise<unknown>) =>
    ({ platform: { flows: { read: (_: string, id: string) => read(id) } } }) as unknown as Run

  test('are read where they are not known, and a flow that the service does not show has none', async () => {
    const asked: string[] = []
    const refusal = new ActionError({ doing: 'read it', why: 'no', remedy: 'Ask.', service: { status: 404 } })
    const flows = await withStates(
      run(async id => {
        asked.push(id)
        if (id === 'id-hidden') throw refusal
        return { state: 'off' }
      }),
      PLAN,
      [flow('known', 'on'), flow('new'), flow('hidden')]
    )
    expect(asked).toEqual(['id-new', 'id-hidden'])
    expect(flows.map(({ state }) => state)).toEqual(['on', 'off', undefined])
  })

  test('are not read without a token for flows, and a lost connection is no answer', async () => {
    const broken = run(async () => {
      throw new ActionError({ doing: 'read it', why: 'the line broke', remedy: 'Try again.' })
    })
    const noToken = { target: { ...PLAN.target, flows: undefined } }
    expect(await withStates(broken, noToken, [flow('a')])).toEqual([flow('a')])
    await expect(withStates(broken, PLAN, [flow('a')])).rejects.toMatchObject({ name: 'ActionError' })
  })
})
