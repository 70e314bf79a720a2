import type { Setup, WorkflowName } from '../setup.ts'
import { packageCheck } from './package-check.ts'
import { promotion } from './promotion.ts'
import { sync } from './sync.ts'

const TEMPLATES: Readonly<Record<WorkflowName, (setup: Setup) => string>> = {
  promotion,
  'package-check': packageCheck,
  sync
}

/** A workflow to write. `path` is relative to the repository. */
export interface WorkflowFile {
  readonly path: string
  readonly text: string
}

/** The workflows for a setup. docs/workflows.md shows the same ones, which a test compares. */
export const workflowFiles = (setup: Setup, names: readonly WorkflowName[]): WorkflowFile[] =>
  names.map(name => ({ path: `.github/workflows/${name}.yml`, text: TEMPLATES[name](setup) }))
