import type { PromotionRecord } from '../../../../src/commands/records/record.ts'

export const V1 = '2026-03-01T02:00:00Z'
export const V2 = '2026-03-02T02:00:00Z'
export const SAVED = '2026-03-01T02:00:05Z'

export const record = (changes: Partial<PromotionRecord> = {}): PromotionRecord => ({
  kind: 'power-app-promotion',
  schema: 1,
  cloud: 'Public',
  environment: 'ENV-1',
  root: { kind: 'app', name: 'Expenses', id: 'app-1' },
  package: { digest: 'sha256:package', content: 'sha256:recorded' },
  at: V1,
  by: 'maker@contoso.example',
  state: 'done',
  version: V1,
  flows: { 'FLOW-1': SAVED },
  ...changes
})
