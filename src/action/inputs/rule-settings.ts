import { didYouMean } from '../../base/closest.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { ChangedWeights } from '../../commands/checking/check-report.ts'
import type { Severity } from '../../package/rules/finding.ts'
import type { RuleInfo } from '../../package/rules/rule.ts'
import type { RuleSettings } from '../../package/rules/run-rules.ts'
import { readStrictYaml } from './strict-yaml.ts'

/** A file that lists every rule takes a fifth of this. */
export const MAX_SETTINGS_BYTES = 16 * 1024

const WEIGHTS = ['error', 'warning', 'note', 'off'] as const
const REMEDY = `Write "rules:" and below it one rule per line, each with one of ${listed(WEIGHTS)}. See docs/check-rules.md for all rules.`
/** What a rule's id looks like. Other texts are a stranger's, and no message repeats them. */
const RULE_ID = /^[a-z][a-z0-9-]{0,59}$/

export interface Rules {
  /** Rules that a settings file may name. */
  readonly all: readonly RuleInfo[]
  /** Rules among them whose weight cannot be changed. */
  readonly fixed: readonly RuleInfo[]
}

/**
 * Reads the weights of rules from a settings file. Its content is untrusted: messages quote only what looks like the
 * id of a rule.
 *
 * @param file the name of the file, for messages
 * @throws ActionError that lists every problem in the file
 */
export async function parseSettings(bytes: Uint8Array, file: string, { all, fixed }: Rules): Promise<RuleSettings> {
  const refused = (why: string, remedy = REMEDY): ActionError =>
    new ActionError({ doing: `read ${quoted(file)}`, why, remedy })
  if (bytes.byteLength > MAX_SETTINGS_BYTES) throw refused(`it has more than ${MAX_SETTINGS_BYTES} bytes`)
  const { contents, yaml, at, textOf, failure } = await readStrictYaml(textIn(bytes, refused), quoted(file), REMEDY)
  if (contents === undefined) return new Map()
  if (!yaml.isMap(contents)) throw failure([`${at(contents)}: this is not a map with the key "rules"`])

  const settings = new Map<string, Severity | 'off'>()
  const problems: string[] = []
  const notAdjustable: string[] = []
  for (const { key, value } of contents.items) {
    if (textOf(key) !== 'rules') problems.push(`${at(key)}: the only key allowed here is "rules"`)
    else if (yaml.isMap(value)) for (const rule of value.items) readRule(rule.key, rule.value)
    else if (textOf(value) !== '') problems.push(`${at(key)}: "rules" is not a map`)
  }
  if (problems.length > 0) throw failure(problems)
  if (notAdjustable.length > 0)
    throw refused(
      `it changes the weight of ${listed(notAdjustable, 20)}, which must stay "error" so that a file that cannot be read never passes`,
      'Remove these lines. To skip files that are not packages, exclude them with "!" in package-file.'
    )
  return settings

  function readRule(key: unknown, value: unknown): void {
    const id = textOf(key) ?? ''
    const rule = all.find(known => known.id === id)
    const weight = WEIGHTS.find(known => known === textOf(value))
    if (rule === undefined) problems.push(`${at(key)}: ${unknownRule(id)}`)
    else if (weight === undefined) problems.push(`${at(key)}: the weight of ${id} must be one of ${listed(WEIGHTS)}`)
    else if (fixed.includes(rule) && weight !== rule.severity) notAdjustable.push(id)
    else settings.set(id, weight)
  }

  function unknownRule(id: string): string {
    if (!RULE_ID.test(id)) return 'this is not the id of a rule'
    const ids = all.map(rule => rule.id)
    return `there is no rule ${quoted(id)}${didYouMean(id, ids)}`
  }
}

function textIn(bytes: Uint8Array, refused: (why: string) => ActionError): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused('it is not UTF-8 text')
  }
  if (/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) throw refused('it contains control characters')
  return text
}

/** The rules whose weight these settings change, in the order of `all`. */
export const changedWeights = (settings: RuleSettings, all: readonly RuleInfo[]): ChangedWeights['changed'] =>
  all.flatMap(({ id, severity }) => {
    const is = settings.get(id) ?? severity
    return is === severity ? [] : [{ rule: id, was: severity, is }]
  })
