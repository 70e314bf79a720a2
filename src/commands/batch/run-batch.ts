import { plainText, quoted } from '../../base/display.ts'
import { ActionError, describeServiceError, messageOf } from '../../base/errors.ts'
import { numbered } from '../numbered.ts'
import type { Log } from '../ports/runner.ts'
import type { ReportPart, Run } from '../run.ts'
import { sideBySide } from './side-by-side.ts'

/** One of several apps or packages. */
export interface BatchItem {
  /** Its name in the log, the report and errors. */
  readonly name: string
}

/**
 * Does work for each item, a limited number at a time. Each item has its own part of the report, and its name in front
 * of its log lines. When one fails, the others continue. At the end one error lists all that failed.
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
    report.fail(failure.message)
    return [`${quoted(item.name)}: ${failure.why}`]
  })
  const failed = failures.flat()
  if (failed.length === 0) return
  throw new ActionError({
    doing: `${doing} ${failed.length} of ${items.length} packages`,
    why: numbered(failed, 5),
    remedy: run.deadline.over()
      ? 'The time limit was reached: raise max-async-wait-time, or name fewer packages at once.'
      : `${failed.length === items.length ? '' : 'The others succeeded and stay as they are. '}The warnings above say what to do about each failure. Then run this again: it skips what is already done.`
  })
}

interface Failed {
  readonly message: string
  /** The reason alone, without what to do. */
  readonly why: string
}

const withAnswer = ({ why, service }: ActionError): string =>
  service === undefined ? why : `${why} (${describeServiceError(service)})`

async function failureOf({ log }: Run, work: () => Promise<void>): Promise<Failed | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (!(error instanceof ActionError)) log.debug(error instanceof Error ? (error.stack ?? '') : messageOf(error))
    const message = messageOf(error)
    log.warning(message)
    return { message, why: error instanceof ActionError ? withAnswer(error) : message }
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
