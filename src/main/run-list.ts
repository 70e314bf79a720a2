import type { ListInputs } from '../action/inputs/read-list-inputs.ts'
import { Deadline } from '../base/deadline.ts'
import { listCommand, type Listing, type ListOrder } from '../commands/list.ts'
import { systemClock } from '../platform/system-clock.ts'
import { connect } from './connect.ts'
import type { ProcessContext } from './process-context.ts'
import { joinEmbedded } from './sign-in.ts'

/** The composition root of `list`. */
export async function runList(inputs: ListInputs, order: ListOrder, context: ProcessContext): Promise<Listing> {
  const deadline = new Deadline(systemClock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time')
  await using embedded = await joinEmbedded(inputs, context.log)
  return await listCommand(await connect(inputs, embedded, context, deadline), order)
}
