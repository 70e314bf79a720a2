import { DEFAULTS } from '../action/inputs/schema.ts'
import { SIGN_IN_INPUTS } from '../action/inputs/sign-in.ts'
import { CLIENT_ASSERTION } from './client-assertion.ts'
import { CLI_COMMANDS, type CliCommand } from './commands.ts'
import { canBeFile, variableOf } from './flags.ts'

/** What each flag means, in a few words. The documentation of the inputs says more. */
export const FLAG_TEXTS: Readonly<Record<string, string>> = {
  'action-commit': 'full commit SHA of this action for the workflows to pin',
  app: 'id or display name of the app',
  backup: 'true: keep a package of the target’s app before it is updated',
  'backup-file': 'path of a package that a backup kept, to restore from',
  'client-id': 'application (client) id of the app registration',
  'client-secret': 'client secret of the app registration',
  'client-certificate': 'certificate of the app registration with its key: PEM, or PFX in base64',
  'client-certificate-password': 'password of the certificate or its key',
  'client-assertion': 'ID token of a CI job that proves the app registration, such as from id_tokens of GitLab',
  cloud: 'Public, UsGov, UsGovHigh, UsGovDod, China, or Embedded to try things out',
  'compare-with': 'git ref or package to compare with; ref:NAME and file:PATH are exact',
  'config-file': 'path of the settings for the rules',
  confirm: 'display name of the environment of the one target, typed again',
  connections: 'KEY=CONNECTION-ID; repeat the flag for several',
  'embedded-faults': 'failures to simulate',
  'embedded-state': 'folder of the simulated environments; the default is one for all projects of this machine',
  'create-environment': 'YAML map: region, type and Dataverse of an environment to create where it is missing',
  'device-code': 'sign in with a code on another machine; Conditional Access often blocks this',
  endpoints: 'SERVICE=https://HOST in place of that of the cloud; repeat the flag for several',
  env: 'GitHub environment that the secret belongs to',
  environment: 'the environment: its id, Dataverse URL or display name',
  except: 'targets that are left out, written as in only',
  'fail-on': 'what makes the command fail: error, warning or never',
  flow: 'id or display name of the flow',
  force: 'replace existing workflows that have different content',
  from: 'environment that the app comes from',
  'flows-state': 'state of the flows after the import: keep, on, off or as-source',
  for: 'export or import: exit with 1 when this needs something that is missing',
  'import-mode': 'what to do with the app: auto, create or update',
  'last-result-file': 'result file of an earlier run, for --only failed; a run over many targets prints its path',
  'managed-identity': 'system, or the client id of an identity of this Azure machine',
  'max-async-wait-time': 'minutes that all waits may take together',
  'on-drift': 'what to do when somebody edited the target since the last promotion: report, overwrite or stop',
  'on-failure': 'what to do when an import fails half-way: keep or rollback',
  only: 'which targets: ids, patterns, label:…, ring:… or failed',
  open: 'open the browser instead of only printing the address',
  'package-description': 'description of the package',
  'package-digest': 'digest that the package must have',
  'package-file': 'path of the package',
  'package-name': 'name of the package',
  parallel: 'how many apps to process at a time',
  'access-token': 'access token for the Power Apps service',
  'password-secret': 'password of the user; deprecated by Microsoft',
  'permission-check': 'what to do when a permission is missing: enforce or warn',
  'plan-digest': 'digest that the plan must have',
  'plan-file': 'file of the plan: plan writes it, import follows it',
  'publish-changes': 'whether to publish the app: auto, true or false',
  'record-file': 'file that remembers the last promotion; keep it from run to run',
  'refresh-token': 'refresh token of a user, as sign-in stores it',
  reviewer: 'GitHub user who approves imports into production',
  'refresh-token-file': 'file to write the refresh token to; only you may read it',
  repo: 'OWNER/NAME of the repository that the secret belongs to; the one of this folder when absent',
  resources: 'YAML map of choices by resource name',
  'sarif-file': 'path to write the findings to as SARIF',
  secret: 'name of the GitHub secret to set, with the program gh',
  share: 'YAML map of who should have the app',
  'share-mode': 'what to do about differences: report or apply',
  'show-noise': 'true: also list what every export changes',
  'target-secrets': 'YAML map of secrets by the id of the target',
  'targets-file': 'path of a YAML file with many targets',
  'summary-file': 'path to write a summary in Markdown to, such as for an approval or a comment',
  'tenant-id': 'tenant id or domain name',
  test: 'environment that the app is tested in',
  to: 'environment that is production',
  'unpack-to': 'folder for the readable form of the package',
  'user-name': 'user to sign in as',
  values: 'FROM = TO: a value of the source and what it is in the target; repeat the flag for several',
  'values-left': 'what to do about other values of the source: warn, error or ignore',
  'values-lists': 'how to find the lists of mapped sites: as-given, or by-title with Microsoft Graph',
  version: 'version to bring back',
  'when-unchanged': 'what to do when the target has the content already: skip or import',
  workflows: 'promotion, package-check, sync; all of them when absent'
}

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0)

/** The help of the program. */
export function programHelp(): string[] {
  const width = longest(CLI_COMMANDS.map(({ name }) => name))
  return [
    'Moves Power Apps canvas apps between environments, as packages.',
    '',
    'Usage: move-power-app COMMAND [ARGUMENTS] [--FLAG VALUE]…',
    '',
    ...CLI_COMMANDS.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'Try it without a tenant: move-power-app list environments --cloud Embedded',
    'Flags of a command:      move-power-app COMMAND --help',
    'Many targets at once:    add --targets-file to plan, import, publish or restore'
  ]
}

function flagOf({ secrets, switches }: CliCommand, name: string): string {
  if (secrets.includes(name)) return `--${name}-file FILE`
  return switches.includes(name) ? `--${name}` : `--${name} ${placeholderOf(name)}`
}

function placeholderOf(name: string): string {
  if (FOLDERS.includes(name)) return 'FOLDER'
  return name.endsWith('-file') ? 'FILE' : 'VALUE'
}

/** Inputs that name a folder. */
const FOLDERS: readonly string[] = ['embedded-state', 'unpack-to']

/** Flags below a heading of their own. Those of the command come first. */
const GROUPS: readonly { readonly title: string; readonly inputs: readonly string[] }[] = [
  {
    title: 'Many targets in one run:',
    inputs: ['targets-file', 'target-secrets', 'only', 'except', 'last-result-file', 'confirm']
  },
  {
    title: 'Where, and as whom:',
    inputs: ['cloud', ...SIGN_IN_INPUTS, CLIENT_ASSERTION, 'endpoints', 'max-async-wait-time']
  },
  { title: 'With --cloud Embedded:', inputs: ['embedded-state', 'embedded-faults'] }
]

/** The help of one command: its arguments and flags. */
export function commandHelp(command: CliCommand): string[] {
  const grouped = GROUPS.map(({ title, inputs }) => ({
    title,
    inputs: inputs.filter(name => command.inputs.includes(name))
  }))
  const own = command.inputs.filter(name => !grouped.some(({ inputs }) => inputs.includes(name)))
  const width = longest([...command.inputs.map(name => flagOf(command, name)), '--json'])
  const lines = (inputs: readonly string[]): string[] =>
    inputs.map(name => `  ${flagOf(command, name).padEnd(width)}  ${textOf(command, name)}`)
  return [
    `${command.about}.`,
    '',
    `Usage: ${['move-power-app', command.name, ...command.arguments.names].join(' ')} [--FLAG VALUE]…`,
    '',
    ...lines(own),
    `  ${'--json'.padEnd(width)}  print the result as JSON`,
    ...grouped.flatMap(({ title, inputs }) => (inputs.length === 0 ? [] : ['', title, ...lines(inputs)])),
    '',
    'Every flag can also be an environment variable: MOVE_POWER_APP_ENVIRONMENT for --environment.',
    ...(command.secrets.length === 0
      ? []
      : ['Secrets are read from files (- for standard input) or from variables, never from arguments.'])
  ]
}

/** What a flag means, its default, and the other ways to give it. */
function textOf(command: CliCommand, name: string): string {
  const isSecret = command.secrets.includes(name)
  return [
    FLAG_TEXTS[name] ?? '',
    ...(DEFAULTS[name] === undefined ? [] : [`default: ${DEFAULTS[name]}`]),
    ...(isSecret ? [`or set ${variableOf(name)}`] : []),
    ...(!isSecret && canBeFile(command, name) ? [`or --${name}-file FILE`] : [])
  ].join('; ')
}
