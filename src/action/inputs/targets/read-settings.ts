import { posix, win32 } from 'node:path'
import type { Pair } from 'yaml'
import { didYouMean } from '../../../base/closest.ts'
import { listed, quoted } from '../../../base/display.ts'
import { ownText } from './own-text.ts'
import type { StrictYaml } from '../strict-yaml.ts'
import { MAPS, PATHS, SETTINGS, whyNotInFile } from './settings.ts'
import type { Placed, Settings } from './targets-file.ts'

/** Fields that belong to the kind of entry, and the settings beside them. */
export interface ReadEntry {
  readonly fields: ReadonlyMap<string, Pair>
  readonly settings: Settings
}

/**
 * Reads a map of settings: that of a target, of a ring or of `defaults`. A missing map has none.
 *
 * @param what the entry, for messages
 * @param own names of its fields that are no settings
 * @param say is given each problem with its node
 */
export function readSettings(
  document: StrictYaml,
  node: unknown,
  what: string,
  own: readonly string[],
  say: (node: unknown, problem: string) => void
): ReadEntry {
  const { yaml, textOf } = document
  const fields = new Map<string, Pair>()
  const settings = new Map<string, Placed>()
  if (node === undefined || node === null || textOf(node) === '') return { fields, settings }
  if (!yaml.isMap(node)) {
    say(node, `${what} must be a map of fields`)
    return { fields, settings }
  }
  for (const pair of node.items) {
    const name = textOf(pair.key) ?? ''
    if (own.includes(name)) fields.set(name, pair)
    else if (SETTINGS.includes(name)) {
      const placed = placedOf(document, name, pair, say)
      if (placed !== undefined) settings.set(name, placed)
    } else say(pair.key, `${quoted(name)} in ${what} ${refusal(name, own)}`)
  }
  return { fields, settings }
}

function refusal(name: string, own: readonly string[]): string {
  if (name === '<<') return 'is not supported: what repeats belongs into defaults or a ring'
  const why = whyNotInFile(name)
  if (why !== undefined) return why
  const known = [...own, ...SETTINGS]
  const meant = didYouMean(name, known)
  return `is not a field${meant === '' ? `; fields are ${listed(known, known.length)}` : meant}`
}

/** Whoever may change the targets file must not decide what else on the machine is read or written. */
const leavesCheckout = (path: string): boolean => {
  const parts = path.split(/[\\/]/).filter(part => part !== '.')
  return (
    posix.isAbsolute(path) ||
    win32.isAbsolute(path) ||
    /^[a-z]:/i.test(path) ||
    parts.includes('..') ||
    parts.some(part => /^\.git$/i.test(part))
  )
}

function placedOf(
  { yaml, position, textOf }: StrictYaml,
  name: string,
  { key, value }: Pair,
  say: (node: unknown, problem: string) => void
): Placed | undefined {
  const at = position(value ?? key)
  const text = textOf(value)
  if (text !== undefined) {
    // A text of several lines begins in the line after the mark.
    if (text.trim() === '') say(key, `${name} has no value`)
    if (PATHS.includes(name) && leavesCheckout(text.trim()))
      say(value ?? key, `${name} must be a relative path inside the workspace, outside of .git`)
    return { text: text.trim(), at, isMap: false }
  }
  if (yaml.isMap(value) && MAPS.includes(name)) {
    const made = ownText(name, value.toJSON())
    if (made !== undefined) return { text: made, at, isMap: true }
    say(value, `${name} must have one text for each key`)
    return undefined
  }
  say(value ?? key, MAPS.includes(name) ? `${name} must be a text or a map` : `${name} must be a text`)
  return undefined
}
