import type { ListInputs } from '../action/inputs/read-list-inputs.ts'
import { Deadline } from '../base/deadline.ts'
import type { Platform } from '../commands/ports/platform.ts'
import { systemClock } from '../platform/system-clock.ts'
import { connect } from './connect.ts'
import type { ProcessContext } from './process-context.ts'
import { joinEmbedded } from './sign-in.ts'

/** Signs in once and lets `look` read what it needs, in as many steps as it takes. */
export async function withPlatform<Found>(
  inputs: ListInputs,
  context: ProcessContext,
  look: (platform: Platform) => Promise<Found>
): Promise<Found> {
  const deadline = new Deadline(systemClock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time')
  await using embedded = await joinEmbedded(inputs, context.log)
  return await look(await connect(inputs, embedded, context, deadline))
}
