import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { App, AppVersion } from '../ports/app.ts'

/**
 * Finds the version given by its name, by a time, or by `previous`: the published version before the live one. A time
 * means the newest version saved at or before it, which is the one users ran then if it was published at once. Drafts
 * are ignored.
 *
 * @throws ActionError with the list of versions when there is none
 */
export function pickVersion(app: App, versions: readonly AppVersion[], wanted: string): AppVersion {
  const published = versions.filter(version => version.published)
  const found = find(app, published, wanted.trim())
  if (found !== undefined) return found
  throw new ActionError({
    doing: `find the version ${quoted(wanted)} of ${quoted(app.displayName)}`,
    why: whyNotFound(app, published, wanted),
    remedy:
      published.length === 0
        ? 'Nothing was written. Publish a version of the app first.'
        : `Nothing was written. Published versions: ${listed(
            published.map(({ name, saved }) => `${name} (${saved})`),
            20
          )}. Name one of them, or give a time at or after the oldest.`
  })
}

function whyNotFound({ publishedVersion }: App, published: readonly AppVersion[], wanted: string): string {
  if (published.length === 0) return 'no version of it was ever published'
  if (!isPrevious(wanted)) return 'no published version has this name or was saved at or before this time'
  return published.some(({ saved }) => sameMoment(saved, publishedVersion))
    ? 'there is no earlier published version'
    : 'the service does not list the version that is live, so the one before it is unknown'
}

const isPrevious = (wanted: string): boolean => wanted.trim().toLowerCase() === 'previous'

function find(app: App, published: readonly AppVersion[], wanted: string): AppVersion | undefined {
  const named = published.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  if (named !== undefined) return named
  if (isPrevious(wanted)) {
    const live = published.findIndex(({ saved }) => sameMoment(saved, app.publishedVersion))
    return live === -1 ? undefined : published[live + 1]
  }
  // A date without a time, or a time without a zone, would depend on the time zone of the runner.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(wanted)) return undefined
  const moment = Date.parse(wanted)
  if (!isDay(wanted.slice(0, 10))) return undefined
  return published.find(({ saved }) => Date.parse(saved) <= moment)
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
