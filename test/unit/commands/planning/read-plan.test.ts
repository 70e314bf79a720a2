import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readPlan } from '../../../../src/commands/planning/plan-document.ts'
import { readRecord } from '../../../../src/commands/records/record.ts'
import { ActionError } from '../../../../src/base/errors.ts'

/** Fields of a plan that is whole. */
const FIELDS: Readonly<Record<string, unknown>> = {
  kind: 'power-app-import-plan',
  schema: 1,
  made: '2026-03-01T02:00:00Z',
  by: 'maker@contoso.example',
  cloud: 'Public',
  environment: { id: 'env-1', name: 'Production' },
  package: { name: 'Expenses', digest: 'sha256:package' },
  steps: [{ key: 'k', kind: 'app', name: 'Expenses', action: 'update', why: 'the one of that name' }],
  connections: [],
  afterwards: [],
  target: [],
  blocked: []
}

/** The digests of a plan are no secret: whoever makes a plan on purpose gives it those that fit. */
function sealed(changes: Readonly<Record<string, unknown>> = {}): Buffer {
  const canonical = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`
  }
  const open = Object.fromEntries(Object.entries({ ...FIELDS, ...changes }).filter(([, value]) => value !== undefined))
  const text = canonical({ ...open, digests: { target: 't' } })
  const plan = `sha256:${createHash('sha256').update(text).digest('hex')}`
  return Buffer.from(JSON.stringify({ ...open, digests: { target: 't', plan } }))
}

/** What is said of a file that is refused; a failure of another kind is thrown on. */
function refusal(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
  return 'not refused'
}
const refused = (bytes: Uint8Array): string => refusal(() => readPlan(bytes, 'plan.json'))

const HOSTILE: readonly unknown[] = [
  { toString: 1 },
  { valueOf: 1, toString: { toString: 1 } },
  [{ toString: 1 }],
  [[[]]],
  '',
  'x'.repeat(100_000),
  -1,
  1.5,
  true,
  null,
  undefined
]

describe('a plan file of a stranger', () => {
  test('that is whole is read', () => {
    expect(readPlan(sealed(), 'plan.json')).toMatchObject(FIELDS)
  })

  test('that creates the environment is read, and one that does so in another form is refused', () => {
    const creates = { environment: 'Production in "europe", without Dataverse', needs: ['a connection'] }
    expect(readPlan(sealed({ schema: 3, creates }), 'plan.json').creates).toEqual(creates)
    for (const value of HOSTILE.filter(one => one !== undefined)) {
      expect(refused(sealed({ schema: 3, creates: value }))).not.toBe('not refused')
      expect(refused(sealed({ schema: 3, creates: { ...creates, needs: value } }))).not.toBe('not refused')
      expect(refused(sealed({ schema: 3, creates: { ...creates, needs: [value] } })) === 'not refused').toBe(
        typeof value === 'string'
      )
      if (typeof value !== 'string')
        expect(refused(sealed({ schema: 3, creates: { ...creates, environment: value } }))).not.toBe('not refused')
    }
  })

  test('with values is read, and one with values of another form is refused', () => {
    const mapped = [{ kind: 'list', before: 'a', after: 'b', count: 1, places: ['x'] }]
    const values = { mapped, left: ['mailbox:a@contoso.example'] }
    expect(readPlan(sealed({ schema: 2, values }), 'plan.json').values).toEqual(values)
    for (const value of HOSTILE.filter(one => one !== undefined)) {
      expect(refused(sealed({ schema: 2, values: value }))).not.toBe('not refused')
      expect(refused(sealed({ schema: 2, values: { mapped: value, left: [] } }))).not.toBe('not refused')
      expect(refused(sealed({ schema: 2, values: { mapped: [{ ...mapped[0], places: value }], left: [] } }))).not.toBe(
        'not refused'
      )
      if (typeof value !== 'string')
        expect(refused(sealed({ schema: 2, package: { name: 'a', digest: 'b', edited: value }, values }))).not.toBe(
          'not refused'
        )
    }
  })

  test.each([
    ['of brackets', Buffer.from('['.repeat(100_000))],
    ['of brackets that close', Buffer.from('['.repeat(100_000) + ']'.repeat(100_000))],
    [
      'with a deep field',
      Buffer.from(
        `{"kind":"power-app-import-plan","schema":1,"digests":{"target":"t","plan":"p"},"x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`
      )
    ],
    ['larger than any plan', Buffer.alloc(20_000_001, ' ')],
    ['of no text', Buffer.from([0xff, 0xfe, 0x00])],
    ['of nothing', Buffer.alloc(0)]
  ])('%s is refused in a sentence', (_, bytes) => {
    const sentence = refused(bytes)
    expect(sentence).toMatch(/^Could not read the plan "plan\.json": .*Nothing was written\./)
    expect(sentence.length).toBeLessThan(500)
  })

  const fields = Object.keys(FIELDS).flatMap(field => HOSTILE.map(value => [field, value] as const))
  test.each(fields.filter(([field, value]) => typeof FIELDS[field] !== typeof value || field === 'kind'))(
    'with another %s than a plan has, %j, is refused in a sentence',
    (field, value) => {
      const sentence = refused(sealed({ [field]: value }))
      expect(sentence).toMatch(/^Could not read the plan/)
      expect(sentence.length).toBeLessThan(500)
    }
  )

  test('with two steps for one resource is refused', () => {
    const [step] = FIELDS['steps'] as readonly object[]
    expect(refused(sealed({ steps: [{ ...step, action: 'create' }, step] }))).toMatch(/^Could not read the plan/)
  })
})

describe('a record of a stranger', () => {
  const of = { cloud: 'Public', environment: 'env-1', name: 'Expenses' }
  const record = {
    kind: 'power-app-promotion',
    schema: 1,
    cloud: 'Public',
    environment: 'env-1',
    root: { kind: 'app', name: 'Expenses' },
    package: { digest: 'sha256:x', content: 'y' },
    at: 'then',
    by: 'maker',
    state: 'done',
    flows: {}
  }

  test.each(['['.repeat(100_000), `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, ' '.repeat(6_000_000)])(
    'is refused in a sentence',
    text => {
      expect(refusal(() => readRecord(Buffer.from(text), 'run 1', of))).toMatch(/^Could not read the record/)
    }
  )

  test.each(Object.keys(record).flatMap(field => HOSTILE.slice(0, 4).map(value => [field, value] as const)))(
    'with another %s, %j, is refused in a sentence',
    (field, value) => {
      const bytes = Buffer.from(JSON.stringify({ ...record, [field]: value }))
      expect(refusal(() => readRecord(bytes, 'run 1', of))).toMatch(/^Could not read the record/)
    }
  )
})
