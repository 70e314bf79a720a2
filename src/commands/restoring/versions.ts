import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { App, AppVersion } from '../ports/app.ts'
import type { RestoredVersion } from '../records/record.ts'

/** What is known of versions that were brought back. The service lists them like any other version. */
export interface RestoreHistory {
  readonly restored: readonly RestoredVersion[]
  /** Whether there may be more, because the record could not be read. */
  readonly isUnknown: boolean
}

/**
 * Finds the version given by its name, by a time, or by `previous`: the published version before the live one. If
 * the live one was brought back, that is the one before the version that it came from: restoring twice goes back twice,
 * and never to the version that the first restore replaced. A time means the newest version saved at or before it, which
 * is the one users ran then if it was published at once. Drafts are ignored.
 *
 * @throws ActionError with the list of versions when there is none, or when `previous` is not certain
 */
export function pickVersion(
  app: App,
  versions: readonly AppVersion[],
  wanted: string,
  history: RestoreHistory = { restored: [], isUnknown: false }
): AppVersion {
  const published = versions.filter(version => version.published)
  const found = find(app, published, wanted.trim(), history)
  if (found !== undefined) return found
  throw new ActionError({
    doing: `find the version ${quoted(wanted)} of ${quoted(app.displayName)}`,
    why: whyNotFound(app, published, wanted, history),
    remedy:
      published.length === 0
        ? 'Nothing was written. Publish a version of the app first.'
        : `Nothing was written. Published versions: ${listed(
            published.map(({ name, saved }) => `${name} (${saved})`),
            20
          )}. Name one of them, or give a time at or after the oldest.`
  })
}

function whyNotFound(
  { publishedVersion }: App,
  published: readonly AppVersion[],
  wanted: string,
  { restored, isUnknown }: RestoreHistory
): string {
  if (published.length === 0) return 'no version of it was ever published'
  if (!isPrevious(wanted)) return 'no published version has this name or was saved at or before this time'
  if (!published.some(({ saved }) => sameMoment(saved, publishedVersion)))
    return 'the service does not list the version that is live, so the one before it is unknown'
  if (isUnknown)
    return 'whether the live version was itself brought back is unknown, because the record of the last promotion could not be read'
  const origin = restored.findLast(({ version }) => sameMoment(version, publishedVersion))
  return origin === undefined
    ? 'there is no earlier published version'
    : `the live version brought back ${plainText(origin.of, 60)}, and there is no earlier published version`
}

const isPrevious = (wanted: string): boolean => wanted.trim().toLowerCase() === 'previous'

function find(
  app: App,
  published: readonly AppVersion[],
  wanted: string,
  history: RestoreHistory
): AppVersion | undefined {
  const named = published.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  if (named !== undefined) return named
  if (isPrevious(wanted)) return history.isUnknown ? undefined : previousOf(app, published, history)
  // A date without a time, or a time without a zone, would depend on the time zone of the runner.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(wanted)) return undefined
  const moment = Date.parse(wanted)
  if (!isDay(wanted.slice(0, 10))) return undefined
  return published.find(({ saved }) => Date.parse(saved) <= moment)
}

function previousOf(
  { publishedVersion }: App,
  published: readonly AppVersion[],
  { restored }: RestoreHistory
): AppVersion | undefined {
  const indexOf = (moment: string | undefined): number => published.findIndex(({ saved }) => sameMoment(saved, moment))
  let at = indexOf(publishedVersion)
  if (at === -1) return undefined
  for (;;) {
    const current = published[at]?.saved
    const origin = restored.findLast(({ version }) => sameMoment(version, current))
    if (origin === undefined) return published[at + 1]
    const older = indexOf(origin.of)
    // It is no longer listed, or not older: then the version before it is unknown.
    if (older <= at) return undefined
    at = older
  }
}

/** Whether the date exists: 31 February would be parsed as a day in March. */
function isDay(written: string): boolean {
  const midnight = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(written)
}

/** Two notations of the same time mean the same version. */
export function sameMoment(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [left, right] = [Date.parse(one), Date.parse(other)]
  return Number.isNaN(left) || Number.isNaN(right) ? one === other : left === right
}
