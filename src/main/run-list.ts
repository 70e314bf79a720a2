import type { ListInputs } from '../action/inputs/read-list-inputs.ts'
import { listCommand, type Listing, type ListOrder } from '../commands/list.ts'
import type { ProcessContext } from './process-context.ts'
import { withPlatform } from './with-platform.ts'

/** The composition root of `list`. */
export const runList = (inputs: ListInputs, order: ListOrder, context: ProcessContext): Promise<Listing> =>
  withPlatform(inputs, context, platform => listCommand(platform, order))
