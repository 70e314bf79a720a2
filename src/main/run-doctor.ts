import type { DoctorInputs } from '../action/inputs/read-doctor-inputs.ts'
import { Deadline } from '../base/deadline.ts'
import { ActionError } from '../base/errors.ts'
import { type Diagnosis, doctorCommand, failedSignIn } from '../commands/doctor.ts'
import type { Platform } from '../commands/ports/platform.ts'
import { systemClock } from '../platform/system-clock.ts'
import { connect } from './connect.ts'
import type { ProcessContext } from './process-context.ts'
import { joinEmbedded } from './sign-in.ts'

/** The composition root of `doctor`. A sign-in that fails is a line of the diagnosis too. */
export async function runDoctor(inputs: DoctorInputs, context: ProcessContext): Promise<Diagnosis> {
  const deadline = new Deadline(systemClock, inputs.maxWaitMinutes * 60_000, 'max-async-wait-time')
  await using embedded = await joinEmbedded(inputs, context.log)
  let platform: Platform
  try {
    platform = await connect(inputs, embedded, context, deadline)
  } catch (error) {
    if (!(error instanceof ActionError) || context.signal.aborted) throw error
    return failedSignIn(error.message, error.remedy)
  }
  return await doctorCommand(platform, inputs.order)
}
