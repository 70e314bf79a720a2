import { plainLines } from '../../src/action/runner/workflow-commands.ts'

const OURS = /^::(debug|notice|warning|error|add-mask)( [a-z]+=[^:]*)?::/

/** Lines of standard output that the action's log could not have written. */
export const foreignLines = (log: string): string[] =>
  log.split('\n').filter(line => !OURS.test(line) && (line.startsWith('::') || plainLines(line) !== line))
