import { mayNameSeveral } from '../../../commands/batch/choose-named.ts'
import type { PackageSource } from '../../../commands/import-order.ts'
import { NO_JIT } from '../../../base/read-once.ts'
import { isGlob } from '../../runner/glob.ts'
import type { InputSource } from '../../runner/environment.ts'
import { describeIssue, PLAN_DIGEST_ALONE } from '../problems.ts'
import { type Inputs, inputsFailure, readInputs, textsFor } from '../read-inputs.ts'
import { schemaOf, type TextsOf } from '../schema.ts'
import type { Choosing } from './own-inputs.ts'
import { TARGET_COMMANDS, type TargetCommand } from './settings.ts'

/** Inputs of a command that works on all targets of a file. Those of the targets are read with the file. */
export interface ManyInputs extends Choosing {
  readonly command: TargetCommand
  readonly isMany: true
  readonly secrets?: string | undefined
  readonly secretsFile?: string | undefined
  /** Display name of the environment of the only target. */
  readonly confirm?: string | undefined
  readonly source: PackageSource
  /** The plan of all targets: approved for an import, to be written by `plan`. */
  readonly planFile?: string | undefined
  readonly planDigest?: string | undefined
  readonly failOn: 'error' | 'never'
  readonly maxWaitMinutes: number
  readonly githubToken?: string | undefined
  readonly step: InputSource
}

/** Inputs that would be the same file or place for all targets. */
const OF_ONE_TARGET = ['environment', 'backup-file'] as const

/** Reads the inputs of a step: of one target, or of all those of `targets-file`. */
export async function readStep(source: InputSource): Promise<Inputs | ManyInputs> {
  const written = source.get('command').trim().toLowerCase()
  const command = TARGET_COMMANDS.find(known => known === written)
  if (command === undefined || source.get('targets-file').trim() === '') return readInputs(source)
  return readMany(source, command)
}

function readMany(source: InputSource, command: TargetCommand): ManyInputs {
  const given = textsFor(command, source)
  // What each target must have is asked for when the file is read.
  const parsed = schemaOf(command).safeParse({ environment: '-', app: '-', ...given, command }, NO_JIT)
  if (!parsed.success) throw inputsFailure(parsed.error.issues.flatMap(issue => describeIssue(issue, command)))
  const texts = parsed.data as TextsOf<TargetCommand>
  const file = 'package-file' in texts ? texts['package-file'] : undefined
  const files = typeof file === 'string' ? [file] : (file ?? [])
  const planFile = 'plan-file' in texts ? texts['plan-file'] : undefined
  const planDigest = 'plan-digest' in texts ? texts['plan-digest'] : undefined
  const artifact = 'artifact-name' in texts ? texts['artifact-name'] : ''
  const isSeveral = files.length > 1 || files.some(isGlob) || (files.length === 0 && mayNameSeveral(artifact))
  const problems = [
    ...OF_ONE_TARGET.filter(name => given[name] !== undefined).map(
      name => `${name} is not the same for all targets: set it in the targets file`
    ),
    ...(isSeveral ? ['package-file and artifact-name must name one package, because a release has one'] : []),
    ...(texts['target-secrets'] !== undefined && texts['target-secrets-file'] !== undefined
      ? ['target-secrets and target-secrets-file are both set']
      : []),
    ...(planDigest !== undefined && planFile === undefined ? [PLAN_DIGEST_ALONE] : [])
  ]
  if (problems.length > 0) throw inputsFailure(problems)
  return {
    command,
    isMany: true,
    targetsFile: texts['targets-file'] ?? '',
    only: texts.only,
    except: texts.except,
    lastResultFile: texts['last-result-file'],
    secrets: texts['target-secrets'],
    secretsFile: texts['target-secrets-file'],
    confirm: texts.confirm,
    source: {
      packageFile: files[0],
      artifactName: artifact,
      packageDigest: 'package-digest' in texts ? texts['package-digest'] : undefined
    },
    planFile,
    planDigest,
    failOn: 'fail-on' in texts ? texts['fail-on'] : 'error',
    maxWaitMinutes: texts['max-async-wait-time'],
    githubToken: 'github-token' in texts ? texts['github-token'] : undefined,
    step: source
  }
}
