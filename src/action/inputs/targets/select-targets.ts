import { didYouMean } from '../../../base/closest.ts'
import { listed, quoted } from '../../../base/display.ts'
import { compileGlob } from '../../runner/glob.ts'
import type { TargetEntry, TargetsFile } from './targets-file.ts'

export interface Selection {
  /** In the order of the rings. */
  readonly targets: readonly TargetEntry[]
  readonly problems: readonly string[]
}

/** As many as a file has targets: a matrix and the output `failed-targets` name them one by one. */
const MAX_WORDS = 10_000
/** Words that are compared with every target, so patterns, labels and rings. */
const MAX_PATTERNS = 1_000
const MAX_WORD = 200
/** Problems that are looked at for what was meant, which takes a comparison with every id. */
const MAX_MEANT = 20
const LABEL = 'label:'
const RING = 'ring:'
const FAILED = 'failed'

/**
 * The targets that the inputs `only` and `except` choose. Each is a list, separated by commas or lines, of ids,
 * patterns (`eu-*`), labels (`label:region=eu`), rings (`ring:canary`) and the word `failed`: what failed or was not
 * started in the last result.
 *
 * @param failed ids of the last result; undefined where none was given
 */
export function selectTargets(
  { rings, targets }: TargetsFile,
  only: string | undefined,
  except: string | undefined,
  failed: readonly string[] | undefined
): Selection {
  const problems: string[] = []
  const known = new Set(targets.map(({ id }) => id.toLowerCase()))
  const matchOf = (input: string, word: string): ((target: TargetEntry) => boolean) => {
    const say = (problem: string): (() => boolean) => {
      problems.push(`${input}: ${problem}`)
      return () => false
    }
    if (word.length > MAX_WORD || /[{}\\]/.test(word)) return say(`${quoted(word)} is not a pattern of ids`)
    if (word.toLowerCase() === FAILED) {
      if (failed === undefined) return say('"failed" needs last-result-file, the result of the last run')
      const unknown = failed.filter(id => !known.has(id.toLowerCase()))
      if (unknown.length > 0)
        return say(`last-result-file is about targets that are not in the targets file: ${listed(unknown.map(quoted))}`)
      const ids = new Set(failed.map(id => id.toLowerCase()))
      return ({ id }) => ids.has(id.toLowerCase())
    }
    const lower = word.toLowerCase()
    if (lower.startsWith(RING)) {
      const names = rings.map(({ name }) => name)
      const matches = matcher(word.slice(RING.length))
      return names.some(matches)
        ? ({ ring }) => matches(ring)
        : say(
            `there is no ring ${quoted(word.slice(RING.length))}${didYouMean(word.slice(RING.length), names)}; rings are ${listed(names)}`
          )
    }
    const isLabel = lower.startsWith(LABEL)
    const matches = matcher(isLabel ? word.slice(LABEL.length) : word)
    const test = isLabel
      ? ({ labels }: TargetEntry): boolean => labels.some(matches)
      : ({ id }: TargetEntry): boolean => matches(id)
    if (targets.some(test)) return test
    return isLabel
      ? say(`no target has the label ${quoted(word.slice(LABEL.length))}`)
      : say(
          `no target is ${quoted(word)}${
            problems.length < MAX_MEANT
              ? didYouMean(
                  word,
                  targets.map(({ id }) => id)
                )
              : ''
          }`
        )
  }
  /** Whether the input names a target; undefined where it is not set. */
  const matchesOf = (input: string, written: string | undefined): ((target: TargetEntry) => boolean) | undefined => {
    if (written === undefined) return undefined
    const words = wordsOf(written)
    const ids = new Set(words.map(word => word.toLowerCase()).filter(word => known.has(word)))
    const rest = words.filter(word => !ids.has(word.toLowerCase()))
    if (words.length === 0) problems.push(`${input} is set, but names no target`)
    if (words.length > MAX_WORDS) problems.push(`${input} names more than ${MAX_WORDS} things`)
    if (rest.length > MAX_PATTERNS) problems.push(`${input} has more than ${MAX_PATTERNS} words that are no id`)
    const matches = rest.slice(0, MAX_PATTERNS).map(word => matchOf(input, word))
    return target => ids.has(target.id.toLowerCase()) || matches.some(matching => matching(target))
  }
  const chosen = matchesOf('only', only)
  const left = matchesOf('except', except)
  const order = new Map(rings.map(({ name }, at) => [name, at]))
  const selected = targets
    .filter(target => chosen === undefined || chosen(target))
    .filter(target => left === undefined || !left(target))
    .sort((one, other) => (order.get(one.ring) ?? 0) - (order.get(other.ring) ?? 0))
  if (selected.length === 0 && problems.length === 0 && targets.length > 0)
    problems.push(
      failed !== undefined && failed.length === 0 && wordsOf(only).some(word => word.toLowerCase() === FAILED)
        ? 'no target is left: none failed in the last result'
        : 'no target is left by only and except'
    )
  return { targets: selected, problems }
}

const wordsOf = (written = ''): string[] =>
  written
    .split(/[\n,]/)
    .map(word => word.trim())
    .filter(word => word !== '' && !word.startsWith('#'))
    .slice(0, MAX_WORDS + 1)

function matcher(pattern: string): (name: string) => boolean {
  const glob = compileGlob(pattern.trim(), { ignoreCase: true, backslashSeparates: false })
  return name => glob.matches([name])
}
