import * as fc from 'fast-check'
import { driftIn, isAsRecorded } from '../../src/commands/records/drift.ts'
import { joinRecords, manyRecordsText, readManyRecords } from '../../src/commands/records/many-records.ts'
import { readRecord } from '../../src/commands/records/record.ts'
import { subjectKeyOf } from '../../src/commands/records/subject-key.ts'
import { assertPlanMatches, assertStillAsPlanned } from '../../src/commands/planning/approved-plan.ts'
import { PLAN_SCHEMA, type PlanDocument, readPlan } from '../../src/commands/planning/plan-document.ts'
import { listsInPlan } from '../../src/commands/planning/planned-values.ts'
import { digestOf } from '../../src/package/digest.ts'
import { hostileText } from './hostile.ts'
import { editedJson, jsonEdits } from './json-edits.ts'
import { Broken, demandReadable, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'
import { byteEdit, editedBytes } from './zip-edits.ts'

const PLAN = {
  kind: 'power-app-import-plan',
  schema: PLAN_SCHEMA,
  made: '2026-03-01T02:00:00Z',
  by: 'maker@contoso.example',
  cloud: 'Public',
  environment: { id: 'ENV-1', name: 'Contoso Production' },
  package: { name: 'Expenses', digest: 'sha256:package' },
  values: {
    mapped: [
      {
        kind: 'list',
        before: '0b9f6a1e-5c3d-4f7a-9e21-7d4c8a60b1f2',
        after: '5d2c1b0a-9f8e-4d7c-8b6a-51f4e3d2c1b0',
        count: 1,
        places: ['Controls/1.json'],
        origin: 'by title "Expenses"'
      }
    ],
    left: ['mailbox:a@contoso.example'],
    notes: ['The lists of a site were not looked up: x.']
  },
  steps: [
    {
      key: 'k',
      kind: 'app',
      name: 'Expenses',
      action: 'update',
      why: 'the one app of that name',
      target: 'a-1',
      targetName: 'Expenses'
    },
    { key: 'f', kind: 'flow', name: 'Notify', action: 'create', why: 'there is none' }
  ],
  connections: [{ what: '"sql" (c)', is: '"SQL" (sha256:1), only healthy one' }],
  afterwards: [{ what: 'publish-changes', is: 'auto' }],
  target: [{ what: 'the content in the target', is: 'sha256:there' }],
  blocked: [],
  digests: { target: 'sha256:target', plan: 'sha256:plan' }
} satisfies PlanDocument

const HERE = { digest: 'sha256:package', cloud: 'Public', environment: { id: 'ENV-1', name: 'Contoso Production' } }

/** The seal of a plan, as whoever forges one would make it. */
function sealed(text: string): string {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(text) as Record<string, unknown>
    const { digests, ...open } = value
    const target = (digests as { readonly target?: unknown } | null)?.target
    return JSON.stringify({
      ...value,
      digests: { target, plan: digestOf(Buffer.from(canonical({ ...open, digests: { target } }))) }
    })
  } catch {
    return text
  }
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join()}}`
}

const raw = fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(byteEdit, { maxLength: 2 }))

/** A plan file that travelled as an artifact, sealed anew or not. */
export const plans = suite(
  'plans',
  400,
  fc.record({ edits: jsonEdits(), seal: fc.boolean(), bytes: raw, file: hostileText }),
  async ({ edits, seal, bytes, file }) => {
    const text = editedJson(PLAN, edits)
    await outcomeOf(() => {
      const plan = readPlan(editedBytes(Buffer.from(seal ? sealed(text) : text), bytes), file)
      assertPlanMatches(plan, HERE, file)
      assertStillAsPlanned(plan, PLAN, file)
    })
    await outcomeOf(() => {
      const plan = readPlan(editedBytes(Buffer.from(seal ? sealed(text) : text), bytes), file)
      for (const { from, to } of listsInPlan(plan.values, 1))
        if (!/^[\w.!,-]{1,400}$/.test(from + to)) throw new Broken('text', `${from} = ${to}`)
    })
  }
)

const RECORD = {
  kind: 'power-app-promotion',
  schema: 1,
  cloud: 'Public',
  environment: 'ENV-1',
  root: { kind: 'app', name: 'Expenses', id: 'app-1' },
  package: { digest: 'sha256:package', content: 'sha256:recorded' },
  at: '2026-03-01T02:00:00Z',
  by: 'maker@contoso.example',
  run: 'https://github.example/contoso/apps/actions/runs/1',
  state: 'done',
  version: '2026-03-01T02:00:00Z',
  draft: '2026-03-01T02:00:00Z',
  flows: { 'FLOW-1': '2026-03-01T02:00:05Z' }
}

/** The record of the last promotion, from an artifact that a forger could have made. */
export const records = suite(
  'records',
  400,
  fc.record({ edits: jsonEdits(), bytes: raw, from: hostileText }),
  async ({ edits, bytes, from }) => {
    const of = { cloud: 'Public', environment: 'env-1', name: 'Expenses' }
    const before = {
      id: 'app-1',
      displayName: 'Expenses',
      hasDraft: true,
      newestVersion: '2026-03-02T02:00:00Z',
      references: {}
    }
    const flow = { id: 'flow-1', displayName: 'Notify', modified: '2026-03-03T02:00:05Z', aliases: [], references: [] }
    const target = { before, flows: new Map([[flow.id, flow]]) }
    const outcome = await outcomeOf(() => {
      const record = readRecord(editedBytes(Buffer.from(editedJson(RECORD, edits)), bytes), from, of)
      if (record === undefined) return []
      isAsRecorded(target, record)
      const interruption = { since: record.at, content: record.package.content }
      return [undefined, interruption].flatMap(one => driftIn(target, { record, interruption: one }))
    })
    if ('refused' in outcome) return
    for (const sentence of outcome.value) {
      demandReadable('drift', sentence, 4_000)
      if (sentence.includes('\n')) throw new Broken('lines', sentence.slice(0, 200))
    }
  }
)

/** Records of many targets, from the same places. */
export const manyRecords = suite(
  'many records',
  400,
  fc.record({ edits: jsonEdits(), bytes: raw, from: hostileText }),
  async ({ edits, bytes, from }) => {
    const many = {
      kind: 'power-app-promotions',
      schema: 1,
      records: { '0123456789abcdef': RECORD, fedcba9876543210: { ...RECORD, at: '2026-03-02T02:00:00Z' } }
    }
    await outcomeOf(() => {
      const read = readManyRecords(editedBytes(Buffer.from(editedJson(many, edits)), bytes), from)
      const joined = joinRecords([read, read])
      if (joined.size !== read.size) throw new Broken('lost', String(read.size))
      // What is kept again can be read again.
      const again = readManyRecords(Buffer.from(manyRecordsText(joined)), from)
      if (again.size !== read.size) throw new Broken('lost', String(again.size))
      for (const record of again.values()) subjectKeyOf(record as Record<string, unknown>)
    })
  }
)
