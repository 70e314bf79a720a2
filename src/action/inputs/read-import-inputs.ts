import type { DesiredState, OnDrift, TargetValues } from '../../commands/import-order.ts'
import type { ConnectionMapping, ResourceChoice } from '../../package/mapping.ts'
import { parseConnections } from './connections.ts'
import { type NewEnvironmentSettings, parseNewEnvironment } from './new-environment.ts'
import { parseResources } from './resources.ts'
import type { TextsOf } from './schema.ts'
import { parseShare } from './share.ts'
import { parseValues } from './values.ts'

/** Inputs that plan and import share. */
export interface ImportBaseInputs {
  /** How to create the environment where there is none of that name. */
  readonly createEnvironment?: NewEnvironmentSettings | undefined
  readonly app?: string | undefined
  readonly flow?: string | undefined
  readonly packageFile?: string | undefined
  readonly artifactName: string
  /** `sha256:` and 64 lower-case digits. */
  readonly packageDigest?: string | undefined
  readonly resources: readonly ResourceChoice[]
  readonly connections: readonly ConnectionMapping[]
  readonly values: TargetValues | undefined
  readonly importMode: 'auto' | 'create' | 'update'
  readonly publishChanges: 'auto' | 'true' | 'false'
  readonly whenUnchanged: 'skip' | 'import'
  readonly onDrift: OnDrift
  readonly recordFile?: string | undefined
  readonly githubToken?: string | undefined
  readonly desired: DesiredState
}

const targetValues = async (
  text: string | undefined,
  rest: Pick<TargetValues, 'left' | 'lists'>
): Promise<TargetValues | undefined> => {
  const mappings = await parseValues(text ?? '')
  return mappings.length === 0 ? undefined : { mappings, ...rest }
}

/** Reads what plan and import share. */
export const importBaseInputs = async (
  texts: Omit<TextsOf<'plan'>, 'command' | 'fail-on'>
): Promise<ImportBaseInputs & { readonly planFile?: string | undefined }> => ({
  createEnvironment: await parseNewEnvironment(texts['create-environment'] ?? '', texts.environment),
  app: texts.app,
  flow: texts.flow,
  packageFile: texts['package-file'],
  artifactName: texts['artifact-name'],
  packageDigest: texts['package-digest'],
  resources: await parseResources(texts.resources ?? ''),
  connections: parseConnections(texts.connections ?? ''),
  values: await targetValues(texts.values, { left: texts['values-left'], lists: texts['values-lists'] }),
  importMode: texts['import-mode'],
  publishChanges: texts['publish-changes'],
  whenUnchanged: texts['when-unchanged'],
  planFile: texts['plan-file'],
  onDrift: texts['on-drift'],
  recordFile: texts['record-file'],
  githubToken: texts['github-token'],
  desired: {
    flowsState: texts['flows-state'],
    share: await parseShare(texts.share ?? ''),
    shareMode: texts['share-mode']
  }
})
