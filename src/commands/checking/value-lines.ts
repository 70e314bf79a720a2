import { valuesOf } from '../../package/rules/content/environment-rules.ts'
import { concealSecrets } from '../../package/rules/content/secret-shapes.ts'
import type { Subject } from '../../package/rules/rule.ts'
import { addressOf } from '../../package/values/held-values.ts'
import { ID, lineFor } from '../../package/values/value-kinds.ts'

/** Lines of one file; "move-power-app list values" prints all of them. */
const MOST = 100

/**
 * The left sides of lines for the input `values`, of the values that the rules found. Without mail addresses, as a report
 * may be public, and without ids of unknown meaning.
 */
export function valueLines(subject: Subject): string[] {
  try {
    return valuesOf(subject)
      .filter(({ kind }) => kind !== 'mailbox' && kind !== ID)
      .slice(0, MOST)
      .map(({ kind, value, isAddress }) =>
        concealSecrets(lineFor({ kind, from: isAddress ? addressOf(value) : value }))
      )
  } catch {
    // The rules that need the same values failed as well, which is a finding.
    return []
  }
}
