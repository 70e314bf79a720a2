import type { Outcome, Report } from './report.ts'
import type { ReportPart } from './run.ts'

/** A report that is being written. It exists before the command starts and outlives its failure. */
export class ReportDraft implements ReportPart {
  readonly #parts: { readonly name: string; readonly draft: ReportDraft }[] = []
  #report: Report
  #failure: string | undefined

  constructor(start: Pick<Report, 'command' | 'cloud' | 'simulated' | 'identity'>) {
    this.#report = {
      ...start,
      flows: [],
      resources: [],
      connections: [],
      missing: [],
      outcome: 'failed',
      changed: false,
      remarks: []
    }
  }

  /** The report so far. That of a batch is put together from its parts. */
  get current(): Report {
    if (this.#parts.length === 0) return this.#report
    const parts = this.#parts.map(({ name, draft }) => ({ name, report: draft.current, failure: draft.#failure }))
    return {
      ...this.#report,
      parts,
      outcome: outcomeOf(parts.map(({ report }) => report.outcome)),
      changed: parts.some(({ report }) => report.changed),
      missing: parts.flatMap(({ report }) => report.missing),
      flows: parts.flatMap(({ report }) => report.flows)
    }
  }

  set(part: Partial<Report>): void {
    this.#report = { ...this.#report, ...part }
  }

  alert(sentence: string): void {
    const { alerts = [] } = this.#report
    if (!alerts.includes(sentence)) this.set({ alerts: [...alerts, sentence] })
  }

  remark(sentence: string): void {
    if (!this.#report.remarks.includes(sentence)) this.set({ remarks: [...this.#report.remarks, sentence] })
  }

  part(name: string): ReportPart {
    const draft = new ReportDraft(this.#report)
    this.#parts.push({ name, draft })
    return draft
  }

  fail(sentence: string): void {
    this.#failure = sentence
    this.set({ outcome: 'failed' })
  }
}

function outcomeOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('failed')) return 'failed'
  return (['updated', 'created'] as const).find(outcome => outcomes.includes(outcome)) ?? 'unchanged'
}
