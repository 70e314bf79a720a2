import { quoted } from '../../base/display.ts'
import type { ChangedWeights } from '../../commands/checking/check-report.ts'
import type { Files } from '../../commands/ports/runner.ts'
import type { RuleSettings } from '../../package/rules/run-rules.ts'
import type { FileAtCommit } from '../history/file-at-commit.ts'
import { changedWeights, MAX_SETTINGS_BYTES, parseSettings, type Rules } from './rule-settings.ts'

/** Where a repository says how much each rule weighs to it. */
const SETTINGS_FILE = '.power-apps-check.yml'

export interface SettingsSource {
  readonly files: Files
  readonly fileAt: FileAtCommit
  /** Whether the workspace has something at this path, a link included. */
  readonly exists: (path: string) => boolean
  /** The base of what a stranger proposes, if this run is about such a thing. */
  readonly base: { readonly sha: string | undefined } | undefined
}

export interface ChosenSettings {
  readonly rules: RuleSettings
  readonly weights?: ChangedWeights | undefined
  /** Why it is not known which settings there are, so that none were used. */
  readonly remark?: string | undefined
}

/**
 * The settings for this run. On a pull request they come from its base, so that a pull request cannot change the rules
 * it is checked by. A file named in `config-file` is always read from the workspace, as the workflow's author chose.
 *
 * @param configFile the file named in `config-file`; it must exist
 */
export async function chooseSettings(
  { files, fileAt, exists, base }: SettingsSource,
  configFile: string | undefined,
  rules: Rules
): Promise<ChosenSettings> {
  const chosen = async (bytes: Uint8Array, file: string, from: string): Promise<ChosenSettings> => {
    const settings = await parseSettings(bytes, from === WORKSPACE ? file : `${file} of ${from}`, rules)
    return { rules: settings, weights: { file, from, changed: changedWeights(settings, rules.all) } }
  }
  if (configFile !== undefined || base === undefined) {
    const file = configFile ?? SETTINGS_FILE
    if (configFile === undefined && !exists(file)) return NONE
    return chosen(await files.read(file, MAX_SETTINGS_BYTES), file, WORKSPACE)
  }
  const { sha } = base
  const found = sha === undefined ? 'unknown-ref' : await fileAt(sha, SETTINGS_FILE, MAX_SETTINGS_BYTES)
  if (found === 'unknown-ref') return { ...NONE, remark: notKnown(sha) }
  return found === undefined ? NONE : chosen(found, SETTINGS_FILE, `the base commit ${short(sha ?? '')}`)
}

const WORKSPACE = 'the workspace'
const NONE: ChosenSettings = { rules: new Map() }

const short = (sha: string): string => sha.slice(0, 12)

/** Reported even if the workspace has no settings file, because the pull request may have deleted it. */
function notKnown(sha: string | undefined): string {
  const why =
    sha === undefined
      ? 'the event that started this run does not name it. To use the file in the workspace, name it in config-file.'
      : `this clone does not contain commit ${short(sha)}. Set "fetch-depth: 0" for actions/checkout.`
  return `The settings in ${quoted(SETTINGS_FILE)} were not used, so every rule has its default weight. This run checks proposed changes, so the settings must come from the base commit, but ${why}`
}
