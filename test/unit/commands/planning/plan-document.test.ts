import { describe, expect, test } from '@jest/globals'
import { assertPlanMatches, assertStillAsPlanned } from '../../../../src/commands/planning/approved-plan.ts'
import { PLAN_SCHEMA, readPlan, type PlanDocument } from '../../../../src/commands/planning/plan-document.ts'
import { digestOf } from '../../../../src/package/digest.ts'
import { refusalOf } from '../../../support/refusal.ts'

const plan = (changes: Partial<PlanDocument> = {}): PlanDocument => ({
  kind: 'power-app-import-plan',
  schema: PLAN_SCHEMA,
  made: '2026-03-01T02:00:00Z',
  by: 'maker@contoso.example',
  cloud: 'Public',
  environment: { id: 'ENV-1', name: 'Contoso Production' },
  package: { name: 'Expenses', digest: 'sha256:package' },
  steps: [
    { key: 'k', kind: 'app', name: 'Expenses', action: 'update', why: 'the only app with that name', target: 'a-1' }
  ],
  connections: [{ what: '"sql" (c)', is: '"SQL" (sha256:1), only healthy one' }],
  afterwards: [{ what: 'publish-changes', is: 'auto' }],
  target: [{ what: 'the content in the target', is: 'sha256:there' }],
  blocked: [],
  digests: { target: 'sha256:target', plan: 'sha256:plan' },
  ...changes
})
const step = plan().steps.slice(0, 1)
const moved = (now: Partial<PlanDocument>, then: Partial<PlanDocument> = {}): string =>
  refusalOf(() => {
    assertStillAsPlanned(plan(then), plan(now), 'plan.json')
  }).message

describe('an approved plan', () => {
  test('that says what would happen now is carried out, whenever and by whomever it was made', () => {
    expect(() => {
      assertStillAsPlanned(
        plan(),
        plan({ made: 'later', by: 'other', digests: { target: 'x', plan: 'y' } }),
        'plan.json'
      )
    }).not.toThrow()
  })

  test.each([
    [
      'a step',
      { steps: step.map(one => ({ ...one, action: 'create' })) },
      /app "Expenses": approved with update a-1 \(.*\), now create/
    ],
    [
      'its target',
      { steps: step.map(one => ({ ...one, target: 'a-2' })) },
      /approved with update a-1 .*, now update a-2/
    ],
    ['its name there', { steps: step.map(one => ({ ...one, targetName: 'Other' })) }, /now update "Other" a-1/],
    ['its reason', { steps: step.map(one => ({ ...one, why: 'named by the input app' })) }, /now update a-1 \(named/],
    ['a step that is gone', { steps: [] }, /app "Expenses": approved with update a-1 .*, now nothing/],
    [
      'a connection',
      { connections: [{ what: '"sql" (c)', is: '"SQL" (sha256:2), only healthy one' }] },
      /the connection for "sql" \(c\): approved with .*sha256:1.*, now .*sha256:2/
    ],
    [
      'what comes after',
      { afterwards: [{ what: 'publish-changes', is: 'false' }] },
      /publish-changes: approved with auto, now false/
    ],
    [
      'one thing more after it',
      { afterwards: [...plan().afterwards, { what: 'sharing', is: 'all' }] },
      /sharing: approved with nothing, now all/
    ],
    [
      'the content of the target',
      { target: [{ what: 'the content in the target', is: 'sha256:else' }] },
      /the content in the target: approved with sha256:there, now sha256:else/
    ],
    ['what cannot be read any more', { target: [] }, /approved with sha256:there, now nothing/]
  ] as const)('is refused where another is %s', (_, now, words) => {
    expect(moved(now)).toMatch(words)
    expect(moved(now)).toMatch(
      /^Could not carry out the plan "plan\.json": the target or the inputs changed since the approval: .*Nothing was written\./
    )
  })

  const now = { digest: 'sha256:package', cloud: 'Public', environment: { id: 'env-1', name: 'Contoso Production' } }
  test('fits its package, environment and cloud', () => {
    expect(() => {
      assertPlanMatches(plan(), now, 'plan.json')
    }).not.toThrow()
  })

  test.each([
    [
      'another package',
      plan(),
      { ...now, digest: 'sha256:other' },
      /for the package sha256:package, but this package is sha256:other/
    ],
    [
      'another environment',
      plan(),
      { ...now, environment: { id: 'env-2', name: 'Test' } },
      /for "Contoso Production" \(ENV-1.*but this import goes into "Test" \(env-2/
    ],
    ['another cloud', plan(), { ...now, cloud: 'China' }, /cloud Public\), but this import goes into .* cloud China\)/],
    [
      'nothing, as it was blocked',
      plan({ blocked: ['"sql":\nmissing'] }),
      now,
      /it was blocked when it was made: "sql": missing/
    ]
  ])('is refused where it is for %s', (_, approved, here, words) => {
    const { message } = refusalOf(() => {
      assertPlanMatches(approved, here, 'plan.json')
    })
    expect(message).toMatch(words)
    expect(message).toContain('Nothing was written.')
  })
})

describe('a plan file', () => {
  /** As the seal is made: fields in their order by name, absent ones left out. */
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, field]) => [name, ordered(field)])
    )
  }
  /** A file with another content, sealed as if it were ours. */
  const sealed = (changes: Readonly<Record<string, unknown>> = {}): Buffer => {
    const { digests, ...open } = { ...plan(), ...changes }
    const content = { ...open, digests: { target: digests.target } }
    const seal = digestOf(Buffer.from(JSON.stringify(ordered(content))))
    return Buffer.from(JSON.stringify({ ...open, digests: { ...digests, plan: seal } }))
  }
  const read = (bytes: Uint8Array) => readPlan(bytes, 'plan.json')

  test('is read as it was written', () => {
    const { digests: _, ...open } = plan()
    expect(read(sealed())).toMatchObject(open)
    expect(read(sealed({ steps: [], blocked: ['why'] }))).toMatchObject({ steps: [], blocked: ['why'] })
    expect(read(sealed({ steps: [{ ...step[0], targetName: 'Other' }] })).steps[0]?.targetName).toBe('Other')
  })

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['of another kind', { kind: 'shopping-list' }],
    ['of a newer action', { schema: PLAN_SCHEMA + 1 }],
    ['without a number for its format', { schema: '1' }],
    ['without a cloud', { cloud: 1 }],
    ['without an environment', { environment: 'prod' }],
    ['whose environment has no id', { environment: { name: 'Production' } }],
    ['whose environment has no name', { environment: { id: 'ENV-1' } }],
    ['without a package', { package: null }],
    ['whose package has no digest', { package: { name: 'Expenses' } }],
    ['without steps', { steps: {} }],
    ...['key', 'kind', 'name', 'action', 'why', 'target', 'targetName'].map(
      (field): [string, Record<string, unknown>] => [
        `with a step of odd ${field}`,
        { steps: [{ ...step[0], [field]: 1 }] }
      ]
    ),
    ['with a step that is a text', { steps: ['x'] }],
    ...['connections', 'afterwards', 'target'].flatMap((field): [string, Record<string, unknown>][] => [
      [`whose ${field} are no list`, { [field]: {} }],
      [`whose ${field} lack what they are`, { [field]: [{ what: 'x' }] }],
      [`whose ${field} lack what they are about`, { [field]: [{ is: 'x' }] }]
    ]),
    ['whose obstacles are no list', { blocked: 'x' }],
    ['whose obstacles are no texts', { blocked: [1] }]
  ])('%s is refused, even where its seal fits', (_, changes) => {
    expect(refusalOf(() => read(sealed(changes))).doing).toBe('read the plan "plan.json"')
  })

  test('that was edited is refused, and so is one that is no JSON or far too long', () => {
    const edited = sealed().toString().replace('ENV-1', 'ENV-2')
    for (const bytes of [Buffer.from(edited), Buffer.from('{'), Buffer.from('[]'), Buffer.alloc(20_000_001, ' ')])
      expect(refusalOf(() => read(bytes)).doing).toBe('read the plan "plan.json"')
  })
})
