import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { App, AppVersion } from '../ports/app.ts'

/**
 * The version meant by its name, by a moment, or by `previous`: the published version before the one that is live. A
 * moment means the newest version saved at or before it, which is what players ran then if it was published at once.
 * Drafts are passed over. Throws with the list when there is none.
 */
export function pickVersion(app: App, versions: readonly AppVersion[], wanted: string): AppVersion {
  const published = versions.filter(version => version.published)
  const found = find(app, published, wanted.trim())
  if (found !== undefined) return found
  throw new ActionError({
    doing: `find the version ${quoted(wanted)} of ${quoted(app.displayName)}`,
    why:
      published.length === 0
        ? 'no version of it was ever published'
        : `it is not among the ${published.length} published versions that the service lists`,
    remedy: `Nothing was written. Name one of them, or a moment at or after the oldest: ${listed(
      published.map(({ name, saved }) => `${name} (${saved})`),
      20
    )}.`
  })
}

function find(app: App, published: readonly AppVersion[], wanted: string): AppVersion | undefined {
  const named = published.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  if (named !== undefined) return named
  if (wanted.toLowerCase() === 'previous') {
    const live = published.findIndex(({ saved }) => sameMoment(saved, app.publishedVersion))
    return live === -1 ? undefined : published[live + 1]
  }
  // A date alone or a moment without its zone would mean something else on every runner.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(wanted)) return undefined
  const moment = Date.parse(wanted)
  if (!isDay(wanted.slice(0, 10))) return undefined
  return published.find(({ saved }) => Date.parse(saved) <= moment)
}

/** Whether a calendar has it: 31 February would be read as a day in March. */
function isDay(written: string): boolean {
  const midnight = Date.parse(`${written}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(written)
}

/** Two notations of one moment are the same version. */
export function sameMoment(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [left, right] = [Date.parse(one), Date.parse(other)]
  return Number.isNaN(left) || Number.isNaN(right) ? one === other : left === right
}
