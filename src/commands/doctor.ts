import { listed, pluralize, quoted } from '../base/display.ts'
import { answered, type DiagnosisLine, type Job } from './diagnosing/answers.ts'
import { environmentLines } from './diagnosing/environment-lines.ts'
import type { Environment } from './ports/environment.ts'
import type { Identity, Platform } from './ports/platform.ts'
import { resolveEnvironment } from './resolve.ts'

export { JOBS, type Answer, type DiagnosisLine, type Job } from './diagnosing/answers.ts'

export interface DoctorOrder {
  /** Every environment that the identity sees when absent. */
  readonly environment: string | undefined
  readonly app: string | undefined
  /** Lines that this job needs decide whether the diagnosis is good. */
  readonly job: Job | undefined
}

export interface Diagnosis {
  /** Undefined when the sign-in failed. */
  readonly identity: Identity | undefined
  readonly lines: readonly DiagnosisLine[]
  /** False when a line that is needed is `no`. */
  readonly ready: boolean
}

/** Each environment takes some requests, so only these many are looked at without being named. */
const MOST_ENVIRONMENTS = 10

/** Finds out what an identity can do where. Writes nothing. What the service does not say is `unknown`. */
export async function doctorCommand(platform: Platform, { environment, app, job }: DoctorOrder): Promise<Diagnosis> {
  const { identity } = platform
  const seen = environment === undefined ? await platform.environments.list() : []
  const chosen =
    environment === undefined ? seen.slice(0, MOST_ENVIRONMENTS) : [await resolveEnvironment(platform, environment)]
  const general: DiagnosisLine[] = [
    {
      id: 'signs-in',
      question: 'signs in',
      answer: 'yes',
      detail: `as ${identity.name}, tenant ${identity.tenantId ?? 'unknown'}`,
      needed: true
    },
    userLine(identity),
    await licenceLine(platform),
    environmentsLine(environment, seen, chosen)
  ]
  const parts = [general]
  for (const one of chosen) parts.push(await environmentLines(platform, one, { job, app }))
  return diagnosisOf(identity, parts.flat())
}

/** The diagnosis for a sign-in that failed. */
export const failedSignIn = (why: string, remedy: string): Diagnosis =>
  diagnosisOf(undefined, [{ id: 'signs-in', question: 'signs in', answer: 'no', detail: why, remedy, needed: true }])

const diagnosisOf = (identity: Identity | undefined, lines: readonly DiagnosisLine[]): Diagnosis => ({
  identity,
  lines,
  ready: !lines.some(({ needed, answer }) => needed && answer === 'no')
})

function userLine({ kind }: Identity): DiagnosisLine {
  const line = { id: 'is-user', question: 'is a user', needed: false }
  switch (kind) {
    case 'user':
      return { ...line, answer: 'yes', detail: 'packages are known to be moved by users' }
    case 'application':
      return {
        ...line,
        answer: 'no',
        detail: 'it is an application; nobody has seen the packaging calls accept one, and several were refused',
        remedy: 'Sign in as a user, with a refresh token. See "move-power-app sign-in --help".'
      }
    case 'unknown':
      return { ...line, answer: 'unknown', detail: 'the token does not say' }
  }
}

const licenceLine = ({ licences }: Platform): Promise<DiagnosisLine> =>
  answered({ id: 'has-licence', question: 'has a licence for packages', needed: false }, async () => {
    const own = await licences.own()
    if (own === 'unknown')
      return {
        answer: 'unknown',
        detail: 'the licences cannot be read',
        remedy: 'Add the delegated permission User.Read of Microsoft Graph, or look in the Microsoft 365 admin center.'
      }
    if (own.plans.length === 0)
      return {
        answer: 'no',
        detail: 'no service plan of Power Apps is assigned to it',
        remedy: 'Assign a licence. Microsoft names Power Apps Plan 2 or its trial for exporting and importing.'
      }
    return own.coversPackages
      ? { answer: 'yes', detail: listed(own.plans) }
      : {
          answer: 'unknown',
          detail: `${listed(own.plans)}; Microsoft names Plan 2 or its trial, and nobody has tried these`
        }
  })

function environmentsLine(
  named: string | undefined,
  seen: readonly Environment[],
  chosen: readonly Environment[]
): DiagnosisLine {
  const line = { id: 'sees-environments', question: 'sees environments', needed: true }
  if (named !== undefined)
    return { ...line, answer: 'yes', detail: listed(chosen.map(({ displayName }) => quoted(displayName))) }
  const rest = seen.length - chosen.length
  return seen.length === 0
    ? {
        ...line,
        answer: 'no',
        detail: 'it sees none',
        remedy: 'Give this identity access to an environment, and check the input cloud.'
      }
    : {
        ...line,
        answer: 'yes',
        detail: `${listed(seen.map(({ displayName }) => quoted(displayName)))}${rest > 0 ? `; ${pluralize(rest, 'environment')} not looked at: name one with --environment` : ''}`
      }
}
