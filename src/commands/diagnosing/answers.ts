import { ActionError } from '../../base/errors.ts'

export type Answer = 'yes' | 'no' | 'unknown'

/** One question about what an identity can do. */
export interface DiagnosisLine {
  /** For programs. */
  readonly id: string
  /** The environment that it is about; absent for the identity as a whole. */
  readonly environment?: string | undefined
  /** A statement that the answer is about: `may import packages`. */
  readonly question: string
  readonly answer: Answer
  /** What the answer is based on. */
  readonly detail: string
  /** What to do about a `no`, or to find out. */
  readonly remedy?: string | undefined
  /** Whether the job that was asked about cannot be done without it. */
  readonly needed: boolean
}

/** Jobs that can be asked about. */
export const JOBS = ['export', 'import'] as const
export type Job = (typeof JOBS)[number]

/** The line that `read` returns, or `unknown` with the reason where the service refuses the read. */
export async function answered(
  line: Pick<DiagnosisLine, 'id' | 'environment' | 'question' | 'needed'>,
  read: () => Promise<Pick<DiagnosisLine, 'answer' | 'detail' | 'remedy'>>
): Promise<DiagnosisLine> {
  try {
    return { ...line, ...(await read()) }
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { ...line, answer: 'unknown', detail: error.message, remedy: undefined }
  }
}
