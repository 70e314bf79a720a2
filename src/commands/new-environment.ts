import { quoted } from '../base/display.ts'
import { ActionError, Held, NotStarted } from '../base/errors.ts'
import type { Environment, NewEnvironment } from './ports/environment.ts'
import type { Lock } from './ports/runner.ts'
import { findEnvironment, resolveEnvironment } from './resolve.ts'
import type { Run } from './run.ts'

export interface TargetOrder {
  readonly environment: string
  /** How to create the environment where there is none of that name. */
  readonly createEnvironment?: Omit<NewEnvironment, 'displayName'> | undefined
}

/** Milliseconds between two looks: the first pause, and the longest that it doubles to. */
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 10_000
/** Milliseconds after which a creation that nobody followed to its end is no longer expected to succeed. */
const MAY_TAKE = 30 * 60_000

const ANEW = { anew: true }

/** The environment of an import, and whether this run created it. */
export interface FoundEnvironment {
  readonly environment: Environment
  readonly created: boolean
}

/**
 * The environment of an import. Where it is missing, it is created first. It is found by its name from then on, and
 * never deleted.
 *
 * @param wanted what `missingEnvironment` found
 * @throws ActionError where it cannot be found or created; says whether something may have been created
 */
export async function environmentOfImport(
  run: Run,
  order: TargetOrder,
  wanted: NewEnvironment | undefined
): Promise<FoundEnvironment> {
  const { platform, log, report } = run
  if (wanted === undefined)
    return { environment: await resolveEnvironment(platform, order.environment), created: false }
  const lock = await lockWhenFree(run, wanted)
  try {
    // Whoever held the lock before may have created it, or have begun to.
    const meanwhile =
      (await findEnvironment(platform, order.environment, ANEW)) ?? (await awaitInterrupted(run, wanted, lock))
    if (meanwhile !== undefined) {
      log.info(`The environment ${quoted(meanwhile.displayName)} is there now. It was created by another import.`)
      lock.resolve()
      return { environment: meanwhile, created: false }
    }
    await assertPossible(run, wanted)
    log.info(`There is no environment ${quoted(wanted.displayName)}. Creating it: ${describe(wanted)}`)
    await lock.markStarted(undefined)
    const environment = await platform.environments.create(wanted).catch((error: unknown) => {
      if (error instanceof NotStarted) lock.resolve()
      throw error
    })
    lock.resolve()
    log.notice(`The environment ${quoted(environment.displayName)} was created: ${describe(wanted)}`)
    report.set({ changed: true, createdEnvironment: describe(wanted) })
    return { environment, created: true }
  } finally {
    await lock.release()
  }
}

/** The lock on creating this environment. Another import that is creating it is waited for. */
async function lockWhenFree(
  { cloud, locks, log, clock, deadline }: Run,
  { displayName }: NewEnvironment
): Promise<Lock> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await locks.acquire(`${cloud}|environment|${displayName.toLowerCase()}`)
    } catch (error) {
      if (!(error instanceof Held)) throw error
      if (deadline.over())
        throw new ActionError({
          doing: `import into ${quoted(displayName)}`,
          why: 'another import is still creating this environment, and the wait time is over',
          remedy:
            'Nothing was written. Run this again when that import has ended, or with a longer max-async-wait-time.',
          cause: error
        })
      if (pause === FIRST_PAUSE)
        log.info(`Another import is creating the environment ${quoted(displayName)}. Waiting for it`)
    }
    await clock.sleep(Math.min(pause, Math.max(1, deadline.left())))
  }
}

/**
 * Waits for an environment that an earlier import began to create, without learning what became of it. It appears, or
 * after a while it can no longer be expected.
 */
async function awaitInterrupted(
  { platform, log, clock, deadline }: Run,
  { displayName }: NewEnvironment,
  { interrupted }: Lock
): Promise<Environment | undefined> {
  const until = interrupted === undefined ? 0 : Date.parse(interrupted.since) + MAY_TAKE
  if (interrupted === undefined || !(until > clock.now())) return undefined
  log.warning(
    `An import began to create the environment ${quoted(displayName)} at ${interrupted.since}, and its outcome is not known. Waiting for it to appear, to avoid creating it twice.`
  )
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const found = await findEnvironment(platform, displayName, ANEW)
    if (found !== undefined || clock.now() >= until) return found
    if (deadline.over())
      throw new ActionError({
        doing: `create the environment ${quoted(displayName)}`,
        why: `an import began to create it at ${interrupted.since}, and it may still appear`,
        remedy: `Nothing was written. Look for it in the Power Platform admin center, or run this again after ${new Date(until).toISOString()}.`
      })
    await clock.sleep(Math.min(pause, Math.max(1, deadline.left())))
  }
}

/** The failure of an import into an environment that this run created, which remains. */
export function afterCreation(error: unknown, { environment, created }: FoundEnvironment): unknown {
  if (!created || !(error instanceof ActionError)) return error
  const { doing, why, remedy, service, state } = error
  const remains = `The environment ${quoted(environment.displayName)} was created and remains. ${state ?? ''}`.trim()
  return new ActionError({
    doing,
    why,
    service,
    cause: error,
    state: remains.replace(NOTHING, NOTHING_MORE),
    remedy: remedy.replace(NOTHING, NOTHING_MORE)
  })
}

const NOTHING = 'Nothing was written.'
const NOTHING_MORE = 'Nothing was written into it.'

/** The environment that an import would create; undefined where it is there, and where the inputs do not say how. */
export async function missingEnvironment({ platform }: Run, order: TargetOrder): Promise<NewEnvironment | undefined> {
  const wanted = newEnvironmentOf(order)
  if (wanted === undefined || (await findEnvironment(platform, order.environment)) !== undefined) return undefined
  return wanted
}

const newEnvironmentOf = ({ environment, createEnvironment }: TargetOrder): NewEnvironment | undefined =>
  createEnvironment === undefined ? undefined : { displayName: environment.trim(), ...createEnvironment }

async function assertPossible({ platform }: Run, wanted: NewEnvironment): Promise<void> {
  const objections = await platform.environments.objectionsTo(wanted)
  if (objections.length === 0) return
  throw new ActionError({
    doing: `create the environment ${quoted(wanted.displayName)}`,
    why: objections.join('; '),
    remedy: 'Correct create-environment. Nothing was created.'
  })
}

/** `Production in "europe", with Dataverse in language 1033 and currency EUR`. It has everything that the inputs say. */
export const describe = ({ type, region, dataverse }: NewEnvironment): string =>
  `${type} in ${quoted(region)}, ${dataverse === undefined ? 'without Dataverse' : `with Dataverse ${databaseOf(dataverse)}`}`

const databaseOf = ({ language, currency, securityGroup }: NonNullable<NewEnvironment['dataverse']>): string =>
  `in language ${language} and currency ${currency}${securityGroup === undefined ? '' : `, for the group ${securityGroup}`}`
