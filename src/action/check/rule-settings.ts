import * as z from 'zod'
import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Files } from '../../commands/ports/runner.ts'
import type { RuleSettings } from '../../package/rules/run-rules.ts'

/** Where a repository says how much each rule weighs to it. */
export const SETTINGS_FILE = '.power-apps-check.yml'

const LARGEST = 64 * 1024

const Weight = z.enum(['error', 'warning', 'note', 'off'])
const Settings = z.strictObject({ rules: z.record(z.string(), Weight).optional() })

/**
 * Reads the weights of rules from a file of the repository.
 *
 * @param known ids of all rules: an id that is none of them is a mistake, and would switch nothing off
 * @throws ActionError naming everything in the file that is wrong
 */
export async function parseSettings(text: string, file: string, known: readonly string[]): Promise<RuleSettings> {
  const { parse } = await import('yaml')
  const doing = `read ${quoted(file)}`
  const remedy = 'It holds "rules:", and below it one rule a line with error, warning, note or off.'
  if (text.length > LARGEST) throw new ActionError({ doing, why: `it is longer than ${LARGEST} characters`, remedy })
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 0, prettyErrors: true }) ?? {}
  } catch (error) {
    throw new ActionError({
      doing,
      why: `it is not valid YAML: ${plainText(messageOf(error), 300)}`,
      remedy,
      cause: error
    })
  }
  const result = Settings.safeParse(value)
  if (!result.success) {
    const faults = result.error.issues.map(
      ({ path, message }) => `${plainText(path.join('.') || 'it')}: ${plainText(message)}`
    )
    throw new ActionError({ doing, why: listed(faults, 10), remedy })
  }
  const rules = Object.entries(result.data.rules ?? {})
  const unknown = rules.map(([id]) => id).filter(id => !known.includes(id))
  if (unknown.length > 0)
    throw new ActionError({
      doing,
      why: `there ${unknown.length === 1 ? 'is no rule' : 'are no rules'} ${listed(unknown.map(quoted), 10)}`,
      remedy: `Rules are ${listed(known, 100)}.`
    })
  return new Map(rules)
}

/** The settings of a repository; none where the usual file is absent. One that was asked for must be there. */
export async function readSettings(
  files: Files,
  file: string | undefined,
  known: readonly string[],
  exists: (path: string) => Promise<boolean>
): Promise<RuleSettings> {
  if (file === undefined && !(await exists(SETTINGS_FILE))) return new Map()
  const path = file ?? SETTINGS_FILE
  return parseSettings(Buffer.from(await files.read(path)).toString('utf8'), path, known)
}
