import { plainText, quoted } from '../../base/display.ts'
import type { App } from '../ports/app.ts'
import { sameMoment } from '../restoring/versions.ts'

/**
 * Which version an export packed, where the app has a draft beside the published version. It is not documented which of
 * the two the service packs, so only the version that the package names itself is evidence.
 *
 * @param packed version in the package
 * @returns a sentence; `undefined` for an app without a draft
 */
export function packedVersion(app: App | undefined, packed: string | undefined): string | undefined {
  if (app?.hasDraft !== true) return undefined
  const draft = `an unpublished draft, version ${app.newestVersion ?? 'unknown'}`
  const published = app.publishedVersion
  const start = `${quoted(app.displayName)} has ${draft}.`
  if (sameMoment(packed, published))
    return `${start} The package contains the published version, ${published}, without the changes in the draft. Publish the draft and export again to include them.`
  if (sameMoment(packed, app.newestVersion))
    return `${start} The package contains this draft, and not ${published === undefined ? 'a published version, because there is none' : `the published version, ${published}`}.`
  const named = packed === undefined ? 'names no version' : `names version ${plainText(packed, 60)}, which is neither`
  return `${start} Whether the package contains it or the published version, ${published ?? 'none'}, is unknown: the package ${named}.`
}
