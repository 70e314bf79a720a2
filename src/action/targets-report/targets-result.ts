import { TARGETS_RESULT_KIND, TARGETS_RESULT_SCHEMA, type TargetsResult } from './result.ts'

/** The result file of a run over many targets. */
export const targetsResult = (
  known: Omit<TargetsResult, 'schema' | 'kind' | 'simulated'> & { readonly simulated?: boolean | undefined }
): TargetsResult => ({
  schema: TARGETS_RESULT_SCHEMA,
  kind: TARGETS_RESULT_KIND,
  ...known,
  simulated: known.simulated ?? false
})
