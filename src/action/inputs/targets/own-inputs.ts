import type { TextsOf } from '../schema.ts'

/** Which targets of the file are meant. */
export interface Choosing {
  readonly targetsFile: string
  readonly only?: string | undefined
  readonly except?: string | undefined
  readonly lastResultFile?: string | undefined
}

/** Inputs of `targets`, which makes a matrix of the targets. */
export interface TargetsInputs extends Choosing {
  readonly command: 'targets'
  readonly targetsPerJob: number
}

/** Inputs of `collect`, which joins the results of the jobs of a matrix. */
export interface CollectInputs extends Choosing {
  readonly command: 'collect'
  /** Files, folders and patterns. */
  readonly resultFiles: readonly string[]
  readonly failOn: 'error' | 'never' | 'stop-after'
}

/** Inputs of the two commands that are about targets and contact none. */
export const ownInputs = (texts: TextsOf<'targets' | 'collect'>): TargetsInputs | CollectInputs => {
  const choosing = {
    targetsFile: texts['targets-file'],
    only: texts.only,
    except: texts.except,
    lastResultFile: texts['last-result-file']
  }
  return texts.command === 'targets'
    ? { ...choosing, command: 'targets', targetsPerJob: texts['targets-per-job'] }
    : { ...choosing, command: 'collect', resultFiles: texts['result-files'], failOn: texts['fail-on'] }
}
