import { messageOf } from '../../base/errors.ts'
import { serviceErrorOf, type ServiceResponse } from './responses.ts'
import { Cancelled } from '../http/request.ts'
import type { Call, Transport } from './transport.ts'

/** Milliseconds. Optional information must not hold up the run for long. */
const TIMEOUT = 5_000

/**
 * Reads something the run can do without, because the service may not grant it to everybody: one attempt with a short
 * timeout.
 *
 * @param refused is given the status with which the service denied it
 * @returns undefined when the read is denied or fails; the reason goes to the debug log
 * @throws Cancelled
 */
export async function optionalRead(
  transport: Transport,
  { doing, service, to }: Pick<Call, 'doing' | 'service' | 'to'>,
  refused: (status: number) => void = () => {}
): Promise<ServiceResponse | undefined> {
  try {
    const response = await transport.send({ doing, service, method: 'GET', to, retry: 'idempotent', timeout: TIMEOUT })
    if (response.status >= 200 && response.status < 300) return response
    refused(response.status)
    const { code, message } = serviceErrorOf(response)
    transport.log.debug(`Could not ${doing}: HTTP ${response.status} ${[code, message].filter(Boolean).join(': ')}`)
  } catch (error) {
    if (error instanceof Cancelled) throw error
    transport.log.debug(`Could not ${doing}: ${messageOf(error)}`)
  }
  return undefined
}
