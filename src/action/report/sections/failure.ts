import type { Report } from '../../../commands/report.ts'
import { cell } from '../../markdown/markdown.ts'
import { isListedInParts } from './batch.ts'
import { listsBlockers } from './blockers.ts'

/** The error message, without what the sections below say one by one. */
export function failure(report: Report, message: string | undefined): string[] {
  if (message === undefined || listsBlockers(report, message) || isListedInParts(report, message)) return []
  return ['> [!CAUTION]', `> ${cell(withoutRollback(message, report), 4_000)}`]
}

function withoutRollback(message: string, { rollback }: Report): string {
  if (rollback === undefined) return message
  const rest = [...rollback.done, ...rollback.left]
    .slice(0, 200)
    .reduce((text, sentence) => (sentence === '' ? text : text.replace(sentence, '')), message)
  return rest.replaceAll(/ (?:Rolled back|Not undone): *(?= (?:Rolled back|Not undone):|$)/g, '').trimEnd()
}
