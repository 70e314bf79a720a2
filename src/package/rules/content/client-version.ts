import { valueAt } from '../../json-text.ts'
import { pointerTo } from '../position.ts'
import type { Found, Rule } from '../rule.ts'

const FIELDS = ['createdByClientVersion', 'minClientVersion'] as const

const isNegative = (value: unknown): boolean => typeof value === 'number' && value < 0

/**
 * The version of Power Apps Studio that saved an app has four parts. A third party measured that a version written with
 * three is stored with the revision -1 and makes the app unpublishable. There is no second source; no measured export
 * has such a version.
 */
export const CLIENT_VERSION_RULES: readonly Rule[] = [
  {
    id: 'incomplete-client-version',
    severity: 'warning',
    about: "The version of Power Apps Studio in the app's JSON has four parts, none of which is negative.",
    consequence:
      'The app is imported but cannot be published: "Authoring tool version is invalid" (reported by a third party, not confirmed).',
    remedy: 'Open the app in Power Apps Studio at the source, save and publish it, and export the package again.',
    look: ({ pkg: { app } }) =>
      FIELDS.flatMap((field): Found[] => {
        const path = ['properties', field]
        const part = ['build', 'revision'].find(name => isNegative(valueAt(app?.template, ...path, name)))
        if (app === undefined || part === undefined) return []
        return [
          {
            message: `The ${part} of ${field} is negative, as if the version had been written with too few parts.`,
            place: { file: app.fileName, pointer: pointerTo('appDefinitionTemplate', ...path, part) }
          }
        ]
      })
  }
]
