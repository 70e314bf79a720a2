import { didYouMean } from '../../base/closest.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { WORKFLOWS, type WorkflowName } from './setup.ts'

/** What the flags of `init` say. What is undefined is asked, or left at its default where nothing is asked. */
export interface InitOptions {
  readonly from: string | undefined
  readonly app: string | undefined
  readonly test: string | undefined
  readonly to: string | undefined
  readonly reviewer: string | undefined
  readonly workflows: readonly WorkflowName[]
  /** Commit of this action to pin; undefined for the placeholder. */
  readonly commit: string | undefined
  /** Whether existing workflows with different content are replaced. */
  readonly replaces: boolean
}

/** Flags of `init` beside those that sign in. */
export const INIT_INPUTS: readonly string[] = [
  'from',
  'app',
  'test',
  'to',
  'reviewer',
  'workflows',
  'action-commit',
  'force'
]

/** @param get the value of a flag or its variable, empty where it is not given */
export function readInitOptions(get: (name: string) => string): InitOptions {
  const given = (name: string): string | undefined => get(name) || undefined
  const commit = given('action-commit')
  if (commit !== undefined && !/^[0-9a-f]{40}$/i.test(commit))
    throw failure(
      `${quoted(commit)} is not a full commit SHA`,
      'Give 40 hexadecimal digits, or leave --action-commit out.'
    )
  const reviewer = given('reviewer')
  return {
    from: given('from'),
    app: given('app'),
    test: given('test'),
    to: given('to'),
    reviewer: reviewer === undefined ? undefined : reviewerNamed(reviewer),
    workflows: workflowsNamed(get('workflows')),
    commit: commit?.toLowerCase(),
    replaces: get('force') === 'true'
  }
}

/** A user name of GitHub. It becomes a part of a command. @throws ActionError for what cannot be one */
export function reviewerNamed(written: string): string {
  const name = written.replace(/^@/, '')
  // Names of enterprise users end in an underscore and a short code.
  if (/^[A-Za-z0-9](?:[A-Za-z0-9-]|_(?=[A-Za-z0-9])){0,50}$/.test(name)) return name
  throw failure(`${quoted(written)} is not a user name of GitHub`, 'Give a name such as mona-maker.')
}

function workflowsNamed(written: string): readonly WorkflowName[] {
  const words = written.split(/[\s,]+/).filter(word => word !== '')
  const unknown = words.filter(word => !WORKFLOWS.some(name => name === word))
  const [first = ''] = unknown
  if (unknown.length > 0)
    throw failure(
      `${listed(unknown.map(quoted))} ${unknown.length === 1 ? 'is not a workflow' : 'are not workflows'}${didYouMean(first, WORKFLOWS)}`,
      `Use any of: ${WORKFLOWS.join(', ')}.`
    )
  return words.length === 0 ? WORKFLOWS : WORKFLOWS.filter(name => words.includes(name))
}

const failure = (why: string, remedy: string): ActionError =>
  new ActionError({ doing: 'set up the workflows', why, remedy })
