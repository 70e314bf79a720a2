import { didYouMean } from '../../../base/closest.ts'
import { listed, quoted } from '../../../base/display.ts'
import { compileGlob } from '../../runner/glob.ts'
import type { TargetEntry, TargetsFile } from './targets-file.ts'

export interface Selection {
  /** In the order of the rings. */
  readonly targets: readonly TargetEntry[]
  readonly problems: readonly string[]
}

const MAX_WORDS = 1_000
const MAX_WORD = 200
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
  const matchOf = (input: string, word: string): ((target: TargetEntry) => boolean) => {
    const say = (problem: string): (() => boolean) => {
      problems.push(`${input}: ${problem}`)
      return () => false
    }
    if (word.length > MAX_WORD || /[{}\\]/.test(word)) return say(`${quoted(word)} is not a pattern of ids`)
    if (word.toLowerCase() === FAILED) {
      if (failed === undefined) return say('"failed" needs last-result-file, the result of the last run')
      const known = new Set(targets.map(({ id }) => id))
      const unknown = failed.filter(id => !known.has(id))
      if (unknown.length > 0)
        return say(`last-result-file is about targets that are not in the targets file: ${listed(unknown.map(quoted))}`)
      const ids = new Set(failed)
      return ({ id }) => ids.has(id)
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
          `no target is ${quoted(word)}${didYouMean(
            word,
            targets.map(({ id }) => id)
          )}`
        )
  }
  const chosen = wordsOf(only).map(word => matchOf('only', word))
  const left = wordsOf(except).map(word => matchOf('except', word))
  for (const [input, written] of [
    ['only', only],
    ['except', except]
  ] as const)
    if (wordsOf(written).length > MAX_WORDS) problems.push(`${input} names more than ${MAX_WORDS} things`)
  const order = new Map(rings.map(({ name }, at) => [name, at]))
  const selected = targets
    .filter(target => chosen.length === 0 || chosen.some(matches => matches(target)))
    .filter(target => !left.some(matches => matches(target)))
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
