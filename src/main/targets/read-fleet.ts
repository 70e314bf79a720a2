import { readTargets, type Targets } from '../../action/inputs/targets/read-targets.ts'
import type { Choosing } from '../../action/inputs/targets/own-inputs.ts'
import type { ManyInputs } from '../../action/inputs/targets/read-step.ts'
import { MAX_TARGETS_CHARACTERS } from '../../action/inputs/targets/parse-targets.ts'
import {
  MAX_SECRETS_CHARACTERS,
  type ParsedSecrets,
  parseTargetSecrets
} from '../../action/inputs/targets/target-secrets.ts'
import { LARGEST_RESULT, readTargetsResult } from '../../action/targets-report/read-result.ts'
import { toRunAgain } from '../../action/targets-report/result.ts'
import { plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import type { Files } from '../../commands/ports/runner.ts'

/** A text in another encoding would be read with other letters, and those would go into apps and flows. */
async function textOf(files: Files, path: string, most: number): Promise<string> {
  // A character has up to four bytes.
  const bytes = await files.read(path, 4 * most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ActionError({
      doing: `read the file ${quoted(path)}`,
      why: 'it is not text in UTF-8',
      remedy: 'Nothing was done. Save it as UTF-8, which Windows PowerShell does with "Out-File -Encoding utf8".'
    })
  }
}

/** Text of the targets file. */
export const targetsText = (files: Files, path: string): Promise<string> => textOf(files, path, MAX_TARGETS_CHARACTERS)

/** Ids that failed or were not started in the last result; undefined where none is given. */
export async function lastFailed(files: Files, { lastResultFile }: Choosing): Promise<string[] | undefined> {
  if (lastResultFile === undefined) return undefined
  const { targets, failure } = readTargetsResult(await files.read(lastResultFile, LARGEST_RESULT), lastResultFile)
  if (targets.length === 0 && failure !== undefined)
    throw new ActionError({
      doing: `read what failed from the result ${quoted(lastResultFile)}`,
      why: `that run failed before it chose any target: ${plainText(failure, 600)}`,
      remedy:
        'Nothing was done. Correct what failed, and use the result file of the run before, or leave failed out of only.'
    })
  return toRunAgain(targets)
}

/** Reads the secrets first, so that each is masked before anything else can go wrong, and then the targets. */
export async function readFleet(inputs: ManyInputs, files: Files, redactor: Redactor): Promise<Targets> {
  const secrets = await secretsOf(inputs, files, redactor)
  const targets = await readTargets({
    command: inputs.command,
    step: inputs.step,
    file: { name: inputs.targetsFile, text: await targetsText(files, inputs.targetsFile) },
    secrets,
    only: inputs.only,
    except: inputs.except,
    failed: await lastFailed(files, inputs),
    hasPlan: inputs.planFile !== undefined,
    hasSecret: text => redactor.redact(text) !== text
  })
  // Ids of connections are masked wherever they are written, as those of a single import are.
  for (const { inputs: own } of targets.targets)
    if ('connections' in own) for (const { connection } of own.connections) redactor.add(connection)
  if (inputs.confirm !== undefined && targets.targets.length !== 1)
    throw new ActionError({
      doing: 'read the inputs',
      why: `confirm guards a single target, but ${targets.targets.length} are selected`,
      remedy: 'Select one with only, or leave confirm out. Nothing was done.'
    })
  return targets
}

async function secretsOf(
  { secrets, secretsFile }: ManyInputs,
  files: Files,
  redactor: Redactor
): Promise<{ readonly what: string; readonly parsed: ParsedSecrets } | undefined> {
  if (secrets === undefined && secretsFile === undefined) return undefined
  const what = secretsFile === undefined ? 'the input target-secrets' : `the secrets file ${quoted(secretsFile)}`
  const text = secrets ?? (await textOf(files, secretsFile ?? '', MAX_SECRETS_CHARACTERS))
  return { what, parsed: await parseTargetSecrets(text, what, value => redactor.add(value)) }
}
