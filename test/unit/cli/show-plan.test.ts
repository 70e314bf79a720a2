import { expect, test } from '@jest/globals'
import { planLines } from '../../../src/cli/show-plan.ts'
import type { Terminal } from '../../../src/cli/terminal-log.ts'
import type { PlanReport, Report } from '../../../src/commands/report.ts'

const TERMINAL: Terminal = { isInteractive: false, hasColour: false, width: 100, debug: false }
const PLAN: PlanReport = { state: 'ready', imports: true, obstacles: [], flowStates: [] }
const REPORT: Report = {
  command: 'plan',
  cloud: 'Public',
  simulated: false,
  identity: 'maker@contoso.example',
  flows: [],
  resources: [],
  connections: [],
  missing: [],
  outcome: 'updated',
  changed: false,
  remarks: [],
  plan: PLAN
}

test('lists are bounded, and say how much they leave out', () => {
  const value = (at: number) => ({ kind: 'text', before: `before-${at}`, after: `after-${at}`, count: 1, places: [] })
  const mapped = Array.from({ length: 1_000 }, (_, at) => value(at))
  const left = Array.from({ length: 51 }, (_, at) => ({ kind: 'list', value: `left-${at}`, count: 2 }))
  const lines = planLines({ ...REPORT, values: { mapped, left } }, PLAN, TERMINAL)
  expect(lines).toContain('    - before-49')
  expect(lines).not.toContain('    - before-50')
  expect(lines).toContain('  … and 950 more values. --json prints all of them.')
  expect(lines).toContain('  … and 1 more value. --json prints all of them.')
})

test('a blocked plan ends with what stops it and what to do about that', () => {
  const obstacles = [{ what: 'the flow "Submit" has no trigger', remedy: 'Give it one.' }]
  const lines = planLines(REPORT, { ...PLAN, state: 'blocked', obstacles }, TERMINAL)
  expect(lines.slice(-4)).toEqual([
    'What stops the import',
    '  The flow "Submit" has no trigger',
    '    → Give it one.',
    ''
  ])
})

test('nothing that a stranger wrote can add a line or control the terminal', () => {
  const hostile = 'a\nWhat stops the import\n\u001b[31m\u202e'
  const lines = planLines(
    {
      ...REPORT,
      resources: [
        {
          key: 'x',
          kind: 'app',
          type: 'x',
          name: hostile,
          dependsOn: [],
          decision: 'new',
          why: hostile,
          outcome: 'planned'
        }
      ],
      values: {
        mapped: [{ kind: hostile, before: hostile, after: 'x', count: 1, places: [{ file: 'f', name: hostile }] }],
        left: [{ kind: 'x', value: hostile, count: 1, where: hostile }]
      },
      alerts: [hostile],
      remarks: [hostile],
      drift: [hostile],
      sharing: { applied: true, entries: [{ who: hostile, role: hostile, action: 'add' }] }
    },
    {
      ...PLAN,
      flowStates: [{ key: 'x', name: hostile, why: hostile }],
      obstacles: [{ what: hostile, remedy: hostile }]
    },
    TERMINAL
  )
  expect(lines.filter(line => line === 'What stops the import')).toHaveLength(1)
  for (const line of lines) expect(line).not.toMatch(/[\u001b\u202e\n]/)
})
