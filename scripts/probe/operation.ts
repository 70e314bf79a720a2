import { isObject } from '../../src/base/objects.ts'
import { packagingResult } from '../../src/protocol/packaging.ts'
import { FAILED, RUNNING } from '../../src/protocol/statuses.ts'
import type { Answer, Recorder, Request } from './recorder.ts'

export interface Pace {
  /** Milliseconds between polls where the service names no time. */
  readonly pause: number
  /** Milliseconds after which a poll that is not over is left. */
  readonly patience: number
}

/** Milliseconds between polls, whatever the service asks for. */
const SHORTEST = 500
const LONGEST = 60_000

export const PACE: Pace = { pause: 3_000, patience: 600_000 }

/** The result of a packaging call, which is at the top level or under `properties`. */
export interface Result {
  readonly ok: boolean
  /** The service said that nothing came of it. Neither this nor `ok` when no answer tells. */
  readonly refused: boolean
  readonly status: string
  readonly link: string
  readonly details: Readonly<Record<string, unknown>>
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly errors: readonly unknown[]
  /** The whole result, as it may be posted to the next call. */
  readonly body: Readonly<Record<string, unknown>>
}

export function resultOf({ status, body }: Answer): Result {
  const outer = isObject(body) ? body : {}
  const result = isObject(outer['properties']) ? outer['properties'] : outer
  const object = (name: string): Readonly<Record<string, unknown>> => {
    const found = result[name]
    return isObject(found) ? found : {}
  }
  const written = typeof result['status'] === 'string' ? result['status'] : ''
  const errors = Array.isArray(result['errors']) ? result['errors'] : []
  const link = object('packageLink')['value']
  const failed = errors.length > 0 || FAILED.includes(written)
  return {
    refused: failed || (status >= 400 && status < 500),
    ok: status >= 200 && status < 300 && !failed,
    status: written,
    link: typeof link === 'string' ? link : '',
    details: object('details'),
    resources: Object.fromEntries(
      Object.entries(object('resources')).filter(([, value]) => isObject(value))
    ) as Result['resources'],
    errors,
    body: result
  }
}

/**
 * Sends a packaging call and polls its operation until it is over. Every poll is recorded, as `NAME, poll`.
 *
 * @param isWhole whether a result is what was waited for: the first answers may be halves
 */
export async function operate(
  recorder: Recorder,
  name: string,
  request: Request,
  isWhole: (result: Result) => boolean,
  pace: Pace
): Promise<Result> {
  let answer = await recorder.call(name, { ...request, method: 'POST', schema: packagingResult })
  let { location, retryAfter } = answer
  const end = recorder.clock.now() + pace.patience
  while (location !== undefined && answer.status < 400) {
    const polled = await recorder.follow(`${name}, poll`, location, answer.url, { service: request.service })
    if (polled === undefined) break
    answer = polled
    const result = resultOf(answer)
    const isRunning = answer.status === 202 || RUNNING.includes(result.status)
    const isOver = answer.status >= 400 || answer.status === 0 || (!isRunning && (!result.ok || isWhole(result)))
    if (isOver || recorder.clock.now() > end) break
    location = answer.location ?? location
    retryAfter = answer.retryAfter
    const pause = retryAfter === undefined ? pace.pause : retryAfter * 1000
    await recorder.clock.sleep(Math.min(Math.max(pause, SHORTEST), LONGEST))
  }
  return resultOf(answer)
}
