import type { Readable } from 'node:stream'
import { readListInputs } from '../../action/inputs/read-list-inputs.ts'
import type { InputSource } from '../../action/runner/environment.ts'
import { createFiles } from '../../action/runner/files.ts'
import { createWorkspaceAccess } from '../../action/runner/workspace-access.ts'
import { withPlatform } from '../../main/with-platform.ts'
import type { ProcessContext } from '../../main/process-context.ts'
import { ownAction } from './action-pins.ts'
import { planSetup } from './plan-setup.ts'
import { createQuestions } from './questions.ts'
import type { Setup } from './setup.ts'
import { type Remaining, remaining } from './to-do.ts'
import { readInitOptions } from './init-options.ts'
import { type FileState, writeWorkflows } from './write-workflows.ts'
import { workflowFiles } from './workflows/all.ts'

/** What `init` did, and what it leaves to a person. */
export interface InitResult extends Remaining {
  readonly files: readonly { readonly path: string; readonly state: FileState }[]
}

/** Looks up what the flags name, asks for the rest, and writes the workflows. */
export async function runInit(source: InputSource, answers: Readable, context: ProcessContext): Promise<InitResult> {
  const { log, signal, environment } = context
  const options = readInitOptions(name => source.get(name))
  // `app` is this command's own: `list` would look for it in one environment.
  const inputs = readListInputs({ ...source, get: name => (name === 'app' ? '' : source.get(name)) })
  using questions = createQuestions(answers, log, signal)
  const planned = await withPlatform(inputs, context, platform =>
    planSetup(platform, options, questions, text => log.warning(text))
  )
  const setup: Setup = {
    ...planned.places,
    action: ownAction(options.commit),
    cloud: inputs.cloud,
    hasSignIn: inputs.cloud !== 'Embedded' || inputs.signIn !== undefined
  }
  const workspace = createWorkspaceAccess(environment.workspace)
  const exists = (path: string): boolean => workspace.at(path) !== undefined
  if (!exists('.git'))
    log.warning(
      'This folder is not the top of a git repository. GitHub reads workflows only from .github/workflows at the top of one.'
    )
  const files = await writeWorkflows(
    createFiles(environment.workspace),
    exists,
    workflowFiles(setup, options.workflows),
    options.replaces
  )
  const known = { tenant: source.get('tenant-id') || undefined, client: source.get('client-id') || undefined }
  return { files, ...remaining(setup, planned, options.workflows, known) }
}
