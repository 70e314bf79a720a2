import { CLI_COMMANDS, type CliCommand } from './commands.ts'
import { canBeFile, variableOf } from './flags.ts'

/** What each flag means, in a few words. The documentation of the inputs says more. */
export const FLAG_TEXTS: Readonly<Record<string, string>> = {
  'action-commit': 'full commit SHA of this action for the workflows to pin',
  app: 'id or display name of the app',
  backup: 'true: keep a package of the target’s app before it is updated',
  'backup-file': 'path of a package that a backup kept, to restore from',
  'client-id': 'application (client) id to sign in with',
  'client-secret': 'secret of the application',
  'client-certificate': 'certificate of the application with its key: PEM, or PFX in base64',
  'client-certificate-password': 'password of the certificate or its key',
  'client-assertion': 'ID token of a CI job that proves the application, as with id_tokens of GitLab',
  cloud: 'Public, UsGov, UsGovHigh, UsGovDod, China, or Embedded to try things out',
  'compare-with': 'git ref or package to compare with; ref:NAME and file:PATH are exact',
  'config-file': 'path of the settings for the rules',
  confirm: 'display name of the environment of the one target, typed again',
  connections: 'KEY=CONNECTION-ID; repeat the flag for several',
  'embedded-faults': 'failures to simulate',
  'embedded-state': 'folder of the simulated environments',
  'create-environment': 'YAML map: region, type and Dataverse of an environment to create where it is missing',
  'device-code': 'sign in with a code on another machine; Conditional Access often blocks this',
  endpoints: 'SERVICE=https://HOST in place of that of the cloud; repeat the flag for several',
  env: 'environment of the repository to set the secret of',
  environment: 'id, Dataverse URL or display name',
  except: 'targets that are left out, written as in only',
  'fail-on': 'error, warning or never',
  flow: 'id or display name of the flow',
  force: 'replace workflows that are there with another content',
  from: 'environment that the app comes from',
  'flows-state': 'keep, on, off or as-source',
  for: 'export or import: exit with 1 when this needs something that is missing',
  'import-mode': 'auto, create or update',
  'last-result-file': 'result file of an earlier run, for only: failed',
  'managed-identity': 'system, or the client id of an identity of this Azure machine',
  'max-async-wait-time': 'minutes that all waits may take together',
  'on-drift': 'report, overwrite or stop',
  'on-failure': 'keep or rollback',
  only: 'which targets: ids, patterns, label:…, ring:… or failed',
  open: 'open the browser instead of only printing the address',
  'package-description': 'description of the package',
  'package-digest': 'digest that the package must have',
  'package-file': 'path of the package',
  'package-name': 'name of the package',
  parallel: 'how many apps to process at a time',
  'access-token': 'access token for the Power Apps service',
  'password-secret': 'password of the user',
  'permission-check': 'enforce or warn',
  'plan-file': 'path of the plan',
  'publish-changes': 'auto, true or false',
  'record-file': 'path of the record of the last promotion',
  'refresh-token': 'refresh token of a user',
  reviewer: 'GitHub user who approves imports into production',
  'refresh-token-file': 'file to write the refresh token to; only you may read it',
  repo: 'OWNER/NAME of the repository to set the secret of; the one of this folder when absent',
  resources: 'YAML map of choices by resource name',
  'sarif-file': 'path to write the findings to as SARIF',
  secret: 'name of the GitHub secret to set, with the program gh',
  share: 'YAML map of who should have the app',
  'share-mode': 'report or apply',
  'show-noise': 'true: also list what every export changes',
  'target-secrets': 'YAML map of secrets by the id of the target',
  'targets-file': 'path of a YAML file with many targets',
  'summary-file': 'path to write a summary in Markdown to, such as for an approval or a comment',
  'tenant-id': 'tenant id or domain name to sign in to',
  test: 'environment that the app is tested in',
  to: 'environment that is production',
  'unpack-to': 'folder for the readable form of the package',
  'user-name': 'user to sign in as',
  values: 'one from = to a line: values of the source and what they are in the target',
  'values-left': 'warn, error or ignore: what to do about other values of the source',
  'values-lists': 'as-given, or by-title: look up the lists of mapped sites in Microsoft Graph',
  version: 'version to bring back',
  'when-unchanged': 'skip or import',
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
    'Flags of a command:      move-power-app COMMAND --help'
  ]
}

function flagOf({ secrets, switches }: CliCommand, name: string): string {
  if (secrets.includes(name)) return `--${name}-file FILE`
  return switches.includes(name) ? `--${name}` : `--${name} VALUE`
}

/** The help of one command: its arguments and flags. */
export function commandHelp(command: CliCommand): string[] {
  const flags = command.inputs.map(name => {
    const isSecret = command.secrets.includes(name)
    return {
      flag: flagOf(command, name),
      text: `${FLAG_TEXTS[name] ?? ''}${isSecret ? `; or set ${variableOf(name)}` : ''}${!isSecret && canBeFile(command, name) ? `; or --${name}-file FILE` : ''}`
    }
  })
  const width = longest([...flags.map(({ flag }) => flag), '--json'])
  return [
    command.about,
    '',
    `Usage: ${['move-power-app', command.name, ...command.arguments.names].join(' ')} [--FLAG VALUE]…`,
    '',
    ...flags.map(({ flag, text }) => `  ${flag.padEnd(width)}  ${text}`),
    `  ${'--json'.padEnd(width)}  print the result as JSON; the log goes to standard error`,
    '',
    'Every flag can also be an environment variable: MOVE_POWER_APP_ENVIRONMENT for --environment.',
    ...(command.secrets.length === 0
      ? []
      : ['Secrets are read from files (- for standard input) or from variables, never from arguments.'])
  ]
}
