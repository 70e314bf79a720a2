import type { Pair } from 'yaml'
import { didYouMean } from '../../../base/closest.ts'
import { listed, quoted } from '../../../base/display.ts'
import { readStrictYaml, type StrictYaml } from '../strict-yaml.ts'
import { MAX_PARALLEL, parseAmount, parsePause } from './amount.ts'
import { tooDeepAt } from './nesting.ts'
import { readSettings } from './read-settings.ts'
import { RING_FIELDS, TARGET_FIELDS, TOP_FIELDS } from './settings.ts'
import {
  LABEL,
  NAME,
  NAME_RULE,
  ONLY_RING,
  type RingEntry,
  type TargetEntry,
  type TargetsFile
} from './targets-file.ts'

/** Ten thousand targets take two thirds of it. */
export const MAX_TARGETS_CHARACTERS = 2_000_000
const MAX_TARGETS = 10_000
const MAX_RINGS = 50
const MAX_LABELS = 50
/** More are not even collected. */
const MAX_PROBLEMS = 1_000
const REMEDY =
  'Write "targets:" and below it one target per line, for example "fabrikam: { environment: Fabrikam Production }". docs/fleet.md describes all fields.'

/** What to do about problems that are found once the file is read. @param found each names its line and what is wrong */
const remedyFor = (found: readonly string[]): string =>
  found.every(problem => / is protected, /.test(problem))
    ? 'Nothing was done. Run plan for these targets, have the plan approved, and name its file in plan-file.'
    : 'Nothing was done. Correct what each line says. docs/fleet.md describes all fields.'

/** What was read, and every problem that was found on the way. */
export interface ParsedTargets {
  readonly file: TargetsFile
  readonly problems: readonly string[]
  readonly failure: StrictYaml['failure']
}

/**
 * Reads a targets file. The values of settings are not looked at: that is for who reads the inputs of each target.
 *
 * @param name name of the file, for messages
 * @throws ActionError for a text that is not YAML, or has no map of targets
 */
export async function parseTargets(text: string, name: string): Promise<ParsedTargets> {
  const source = `the targets file ${quoted(name)}`
  const deep = text.length <= MAX_TARGETS_CHARACTERS ? tooDeepAt(text) : undefined
  const document = await readStrictYaml(deep === undefined ? text : '', source, REMEDY, MAX_TARGETS_CHARACTERS)
  const { contents, yaml, position, textOf, failure } = document
  if (deep !== undefined) throw failure([`line ${deep}: it is nested too deeply`])
  if (contents === undefined) throw failure(['it is empty'])
  if (!yaml.isMap(contents)) throw failure([`${position(contents)}: this is not a map of ${listed(TOP_FIELDS)}`])
  const problems: string[] = []
  const say = (node: unknown, problem: string): void => {
    if (problems.length < MAX_PROBLEMS) problems.push(`${position(node)}: ${problem}`)
  }
  const top = new Map<string, Pair>()
  for (const pair of contents.items) {
    const field = textOf(pair.key) ?? ''
    if (TOP_FIELDS.some(known => known === field)) top.set(field, pair)
    else
      say(
        pair.key,
        `there is no field ${quoted(field)}${didYouMean(field, TOP_FIELDS)}; fields are ${listed(TOP_FIELDS)}`
      )
  }

  const defaults = readSettings(document, top.get('defaults')?.value, 'defaults', ['ring', 'labels', 'protected'], say)
  const rings = readRings()
  const targets = readTargets()
  return {
    file: { defaults: defaults.settings, rings, targets },
    problems,
    // Of a file that is written as it should be, only what it says can be wrong.
    failure: problems.length > 0 ? failure : found => failure(found, remedyFor(found))
  }

  function readRings(): RingEntry[] {
    const node = top.get('rings')?.value
    const byDefault = { parallel: { count: 4 }, stopAfter: { count: 1 }, pause: 0, rollsBack: false } as const
    if (node === undefined) return [{ name: ONLY_RING, ...byDefault, settings: new Map() }]
    if (!yaml.isSeq(node) || node.items.length === 0 || node.items.length > MAX_RINGS) {
      say(node ?? top.get('rings')?.key, `rings must be a list of 1 to ${MAX_RINGS} rings, in the order of the release`)
      return []
    }
    const seen = new Set<string>()
    return node.items.flatMap((item): RingEntry[] => {
      const { fields, settings } = readSettings(document, item, 'a ring', RING_FIELDS, say)
      const written = (field: string): string | undefined => textOf(fields.get(field)?.value)?.trim()
      const ring = written('name') ?? ''
      if (!NAME.test(ring)) {
        say(fields.get('name')?.value ?? item, `a ring needs a name of ${NAME_RULE}`)
        return []
      }
      if (seen.has(ring.toLowerCase())) say(fields.get('name')?.value, `a second ring is named ${quoted(ring)}`)
      seen.add(ring.toLowerCase())
      const amount = (field: 'parallel' | 'stop-after', most?: number): ReturnType<typeof parseAmount> => {
        const pair = fields.get(field)
        const read = pair === undefined ? undefined : parseAmount(textOf(pair.value) ?? '', most)
        if (pair !== undefined && read === undefined)
          say(
            pair.value ?? pair.key,
            `${field} of the ring ${quoted(ring)} must be a number from 1${most === undefined ? '' : ` to ${most}`}, or a part from 1% to 100%`
          )
        return read
      }
      const pause = fields.has('pause') ? parsePause(written('pause') ?? '') : 0
      if (pause === undefined)
        say(
          fields.get('pause')?.value,
          `pause of the ring ${quoted(ring)} must be a time such as 90s, 15m or 2h, and at most 6h`
        )
      const rollback = fields.has('rollback') ? written('rollback') : 'target'
      if (rollback !== 'ring' && rollback !== 'target')
        say(fields.get('rollback')?.value, `rollback of the ring ${quoted(ring)} must be ring or target`)
      return [
        {
          name: ring,
          parallel: amount('parallel', MAX_PARALLEL) ?? byDefault.parallel,
          stopAfter: amount('stop-after') ?? byDefault.stopAfter,
          pause: pause ?? 0,
          rollsBack: rollback === 'ring',
          settings
        }
      ]
    })
  }

  function readTargets(): TargetEntry[] {
    const node = top.get('targets')?.value
    if (!yaml.isMap(node) || node.items.length === 0) {
      say(node ?? top.get('targets')?.key ?? contents, 'targets must be a map of at least one target')
      return []
    }
    if (node.items.length > MAX_TARGETS) {
      say(node, `there are ${node.items.length} targets, and a file may have ${MAX_TARGETS}`)
      return []
    }
    const seen = new Map<string, string>()
    return node.items.flatMap((pair): TargetEntry[] => {
      const id = textOf(pair.key) ?? ''
      if (!NAME.test(id) || id.toLowerCase() === 'failed') {
        say(
          pair.key,
          `the id of a target must be ${NAME_RULE}${id.toLowerCase() === 'failed' ? ', and not "failed"' : ''}`
        )
        return []
      }
      const earlier = seen.get(id.toLowerCase())
      if (earlier !== undefined) say(pair.key, `${quoted(id)} and ${quoted(earlier)} are the same id`)
      seen.set(id.toLowerCase(), id)
      return [readTarget(id, pair)]
    })
  }

  function readTarget(id: string, { key, value }: Pair): TargetEntry {
    const what = `the target ${quoted(id)}`
    const { fields, settings } = readSettings(document, value, what, TARGET_FIELDS, say)
    const pairOf = (field: string): Pair | undefined => fields.get(field) ?? defaults.fields.get(field)
    const own = fields.get('github-environment')
    const githubEnvironment = own === undefined ? undefined : textOf(own.value)?.trim()
    if (
      own !== undefined &&
      (githubEnvironment === undefined || !/^[^\u0000-\u001f\u007f]{1,255}$/.test(githubEnvironment))
    )
      say(own.value ?? own.key, 'github-environment must be the name of an environment, on one line')
    return {
      id,
      at: position(key),
      ring: ringOf(what, pairOf('ring'), key),
      labels: labelsOf(pairOf('labels')),
      protected: flagOf(pairOf('protected')),
      githubEnvironment,
      settings
    }
  }

  function ringOf(what: string, pair: Pair | undefined, key: unknown): string {
    const names = rings.map(({ name: ring }) => ring)
    if (pair === undefined) {
      if (names.length > 1) say(key, `${what} names no ring; rings are ${listed(names)}`)
      return names[0] ?? ONLY_RING
    }
    const written = textOf(pair.value)?.trim() ?? ''
    const ring = names.find(known => known.toLowerCase() === written.toLowerCase())
    if (ring === undefined && rings.length > 0)
      sayOnce(
        pair.value,
        `there is no ring ${quoted(written)}${didYouMean(written, names)}; rings are ${listed(names)}`
      )
    return ring ?? written
  }

  function labelsOf(pair: Pair | undefined): string[] {
    if (pair === undefined) return []
    const nodes = yaml.isSeq(pair.value) ? pair.value.items : [pair.value]
    if (nodes.length > MAX_LABELS) sayOnce(pair.value, `a target has at most ${MAX_LABELS} labels`)
    return nodes.slice(0, MAX_LABELS).flatMap(node => {
      const label = textOf(node)?.trim() ?? ''
      if (LABEL.test(label)) return [label]
      sayOnce(node, 'a label must be a word such as "eu", or a name with a value such as "region=eu"')
      return []
    })
  }

  function flagOf(pair: Pair | undefined): boolean {
    const written = pair === undefined ? 'false' : textOf(pair.value)?.trim()
    if (written !== 'true' && written !== 'false') sayOnce(pair?.value, 'protected must be true or false')
    return written !== 'false'
  }

  /** What stands in `defaults` is read once for each target. */
  function sayOnce(node: unknown, problem: string): void {
    if (!problems.includes(`${position(node)}: ${problem}`)) say(node, problem)
  }
}
