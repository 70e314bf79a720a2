import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Log } from '../ports/runner.ts'
import type { ReportPart, Run } from '../run.ts'
import { sideBySide } from './side-by-side.ts'

/** One of several apps or packages. */
export interface BatchItem {
  /** What it is called in the log, in the report and in errors. */
  readonly name: string
}

/**
 * Does work for each of several, some at a time. Each has a report of its own and its name before its log lines. Where
 * one fails the others go on; in the end one error names everything that failed.
 *
 * @param doing follows "Could not": `import`
 */
export async function runBatch<Item extends BatchItem>(
  run: Run,
  items: readonly Item[],
  { parallel, doing }: { readonly parallel: number; readonly doing: string },
  work: (own: Run, item: Item) => Promise<void>
): Promise<void> {
  const parts = items.map(item => ({ item, report: run.report.part(item.name) }))
  const failures = await sideBySide(parts, parallel, async ({ item, report }) => {
    const own = runOf(run, item.name, report)
    const failure = await failureOf(own, () => work(own, item))
    if (failure === undefined) return []
    report.fail(failure)
    return [`${quoted(item.name)}: ${failure}`]
  })
  const failed = failures.flat()
  if (failed.length === 0) return
  throw new ActionError({
    doing: `${doing} ${failed.length} of ${items.length} packages`,
    why: listed(failed, 5),
    remedy: run.deadline.over()
      ? 'The time for waiting is used up: raise max-async-wait-time, or name fewer at once.'
      : 'The others are done and stay. Correct the cause and run it again: what is already done is left alone.'
  })
}

async function failureOf({ log }: Run, work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (!(error instanceof ActionError)) log.debug(error instanceof Error ? (error.stack ?? '') : messageOf(error))
    log.warning(messageOf(error))
    return messageOf(error)
  }
}

function runOf(run: Run, name: string, report: ReportPart): Run {
  const prefixed = (line: string): string => `[${plainText(name, 60)}] ${line}`
  const log: Log = {
    info: message => run.log.info(prefixed(message)),
    notice: message => run.log.notice(prefixed(message)),
    warning: message => run.log.warning(prefixed(message)),
    debug: message => run.log.debug(prefixed(message))
  }
  return { ...run, log, report }
}
