import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { ConnectionMapping } from '../../package/mapping.ts'

// No known connection id contains whitespace, quotes, slashes or angle brackets. Ids have several forms, so nothing else
// is checked.
const NOT_IN_AN_ID = /[\s"'`<>/\\]/
const CONNECTION_PATH = /^\/providers\/Microsoft\.PowerApps\/apis\/[^/\s]+\/connections\/([^/\s]+)$/i

/**
 * Parses `key=connection id` lines. Skips blank lines and lines that begin with `#`, splits at the first `=`, and reduces
 * a full resource path to the id at its end. Values come from secrets, and a secret that spans lines can leave a part of
 * itself anywhere, so errors contain line numbers but no text. Throws one error for all lines.
 */
export function parseConnections(text: string): ConnectionMapping[] {
  const mappings: ConnectionMapping[] = []
  const problems: string[] = []
  const lineOf = new Map<string, number>()
  let emptyValue = false

  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1
    const content = whole.trim()
    if (content === '' || content.startsWith('#')) continue
    const equals = content.indexOf('=')
    if (equals < 0) {
      problems.push(`line ${line} has no "="`)
      continue
    }
    const key = content.slice(0, equals).trim()
    const value = content.slice(equals + 1).trim()
    if (key === '') problems.push(`line ${line} has nothing before its "="`)
    if (value === '') {
      problems.push(`line ${line} has nothing after its "="`)
      emptyValue = true
    }
    if (key === '' || value === '') continue
    const connection = CONNECTION_PATH.exec(value)?.[1] ?? value
    if (NOT_IN_AN_ID.test(connection)) {
      problems.push(`what follows the "=" in line ${line} is not a connection id`)
      continue
    }
    const earlier = lineOf.get(key.toLowerCase())
    if (earlier !== undefined) {
      problems.push(`lines ${earlier} and ${line} have the same key`)
      continue
    }
    lineOf.set(key.toLowerCase(), line)
    mappings.push({ key, connection, line })
  }

  if (problems.length > 0) {
    throw new ActionError({
      doing: 'read the input connections',
      why: listed(problems, 20),
      remedy: emptyValue
        ? 'Write one key=connection id per line. An empty value usually means that a secret does not exist or was not passed: workflows from forks get no secrets.'
        : 'Write one key=connection id per line. Use each key once, and write the id without quotes.'
    })
  }
  return mappings
}
