import { expect, test } from '@jest/globals'
import { isResultOf } from '../../../../src/commands/planning/approved-plan.ts'
import { PLAN_SCHEMA, type PlanDocument } from '../../../../src/commands/planning/plan-document.ts'

const plan = (changes: Partial<PlanDocument> = {}): PlanDocument => ({
  kind: 'power-app-import-plan',
  schema: PLAN_SCHEMA,
  made: '2026-03-01T02:00:00Z',
  by: 'maker@contoso.example',
  cloud: 'Public',
  environment: { id: 'ENV-1', name: 'Contoso Production' },
  package: { name: 'Expenses', digest: 'sha256:package' },
  steps: [
    { key: 'a', kind: 'app', name: 'Expenses', action: 'update', why: 'w', target: 'a-1' },
    { key: 'f', kind: 'flow', name: 'Notify', action: 'create', why: 'w' }
  ],
  connections: [{ what: '"sql" (c)', is: '"SQL" (sha256:1), only healthy one' }],
  afterwards: [{ what: 'publish-changes', is: 'auto' }],
  target: [{ what: 'the content in the target', is: 'sha256:before' }],
  blocked: [],
  digests: { target: 'sha256:target', plan: 'sha256:plan' },
  ...changes
})
const [app, flow] = plan().steps
/** What the same plan says once it was carried out. */
const after = (changes: Partial<PlanDocument> = {}): PlanDocument =>
  plan({
    steps: [
      { key: 'a', kind: 'app', name: 'Expenses', action: 'unchanged', why: 'w', target: 'A-1' },
      { key: 'f', kind: 'flow', name: 'Notify', action: 'unchanged', why: 'other', target: 'f-1' }
    ],
    afterwards: [
      { what: 'publish-changes', is: 'auto' },
      { what: 'when-unchanged', is: 'skip' }
    ],
    target: [{ what: 'the content in the target', is: 'sha256:after' }],
    ...changes
  })

test('a plan that was carried out leaves the same things with the same request', () => {
  expect(isResultOf(plan(), after())).toBe(true)
})

test.each<[string, Partial<PlanDocument>, Partial<PlanDocument>]>([
  ['another app', {}, { steps: after().steps.map(one => (one.key === 'a' ? { ...one, target: 'a-2' } : one)) }],
  ['a resource less', {}, { steps: after().steps.slice(1) }],
  ['a resource more', { steps: [app, flow].flatMap(one => (one === undefined ? [] : [one])).slice(1) }, {}],
  ['another connection', {}, { connections: [{ what: '"sql" (c)', is: '"SQL" (sha256:2), only healthy one' }] }],
  ['another wish to publish', {}, { afterwards: [{ what: 'publish-changes', is: 'false' }] }],
  [
    'another wish to import what is there',
    { afterwards: [...plan().afterwards, { what: 'when-unchanged', is: 'import' }] },
    {}
  ],
  ['something in its way', {}, { blocked: ['why'] }]
])('%s is no result of the plan', (_, approved, now) => {
  expect(isResultOf(plan(approved), after(now))).toBe(false)
})
