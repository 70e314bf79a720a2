import { plainText, pluralize } from '../../base/display.ts'
import { COMMIT_PLACEHOLDER, OWN_REPOSITORY, OWN_VERSION } from './action-pins.ts'
import type { PlannedSetup, Target } from './plan-setup.ts'
import { GITHUB_ENVIRONMENTS, SECRETS, type Setup, syncTarget, type WorkflowName } from './setup.ts'

/** Something that a person still has to do, with the commands that do it. */
export interface ToDo {
  readonly what: string
  /** For a POSIX shell, and for PowerShell where it quotes the same way. They contain no untrusted text. */
  readonly commands: readonly string[]
}

/** A variable or secret that the workflows read. */
export interface Setting {
  readonly kind: 'variable' | 'secret'
  readonly name: string
  /** GitHub environment that it belongs to; the repository where absent. */
  readonly environment?: string
}

/** Everything that the workflows need beside themselves. */
export interface Remaining {
  readonly settings: readonly Setting[]
  readonly steps: readonly ToDo[]
  readonly notes: readonly string[]
}

/** What remains to be done once the workflows are written. @param tenant and client as given to sign in with */
export function remaining(
  setup: Setup,
  planned: PlannedSetup,
  workflows: readonly WorkflowName[],
  known: Known
): Remaining {
  const moves = workflows.includes('promotion') || workflows.includes('sync')
  const targets = targetsOf(setup, planned, workflows)
  const settings = moves && setup.hasSignIn ? settingsOf(targets) : []
  return {
    settings,
    steps: [
      ...pinning(setup),
      ...targets.map(target => makingEnvironment(target, planned.reviewer)),
      ...(settings.length === 0
        ? []
        : [
            variables(known),
            sourceSecret(setup, known),
            ...targets.flatMap(target => secretsOf(target, planned, setup, known))
          ])
    ],
    notes: notesOf(setup, targets, planned, workflows)
  }
}

interface NamedTarget {
  /** GitHub environment. */
  readonly name: string
  readonly target: Target
}

function targetsOf(setup: Setup, planned: PlannedSetup, workflows: readonly WorkflowName[]): NamedTarget[] {
  const promotes = workflows.includes('promotion')
  const test = planned.test
  const syncs = workflows.includes('sync')
  return [
    ...(test !== undefined && (promotes || syncs) ? [{ name: GITHUB_ENVIRONMENTS.test, target: test }] : []),
    ...(promotes || (syncs && setup.test === undefined)
      ? [{ name: GITHUB_ENVIRONMENTS.plan, target: planned.production }]
      : []),
    ...(promotes ? [{ name: GITHUB_ENVIRONMENTS.production, target: planned.production }] : [])
  ]
}

const settingsOf = (targets: readonly NamedTarget[]): Setting[] => [
  { kind: 'variable', name: 'TENANT_ID' },
  { kind: 'variable', name: 'CLIENT_ID' },
  { kind: 'secret', name: SECRETS.source },
  ...targets.flatMap(({ name }): Setting[] => [
    { kind: 'secret', name: SECRETS.target, environment: name },
    { kind: 'secret', name: SECRETS.connections, environment: name }
  ])
]

const pinning = ({ action }: Setup): ToDo[] =>
  action.includes(COMMIT_PLACEHOLDER)
    ? [
        {
          what: `Replace ${COMMIT_PLACEHOLDER} in the workflows with the commit of ${OWN_VERSION}. This prints it:`,
          commands: [`gh api repos/${OWN_REPOSITORY}/commits/${OWN_VERSION} --jq .sha`]
        }
      ]
    : []

function makingEnvironment({ name }: NamedTarget, reviewer: string | undefined): ToDo {
  const put = `gh api --method PUT 'repos/{owner}/{repo}/environments/${name}'`
  if (name !== GITHUB_ENVIRONMENTS.production)
    return { what: `Create the GitHub environment ${name}, without reviewers:`, commands: [put] }
  const user = reviewer === undefined ? 'user' : `users/${reviewer}`
  return {
    what: `Create the GitHub environment ${name}; ${reviewer ?? 'you'} will approve imports into production:`,
    commands: [`${put} -F 'reviewers[][type]=User' -F "reviewers[][id]=$(gh api ${user} --jq .id)"`]
  }
}

/** Tenant and client as given to sign in with. */
interface Known {
  readonly tenant: string | undefined
  readonly client: string | undefined
}

const variables = ({ tenant, client }: Known): ToDo => ({
  what: 'Set the variables of the repository:',
  commands: [
    `gh variable set TENANT_ID --body '${tenant ?? '<tenant id>'}'`,
    `gh variable set CLIENT_ID --body '${client ?? '<client id>'}'`
  ]
})

/** Signs in by hand and stores the refresh token as the secret of a GitHub environment, or of the repository. */
const signingIn = (secret: string, environment: string | undefined, { cloud }: Setup, known: Known): string =>
  [
    'move-power-app sign-in',
    ...(cloud === 'Public' ? [] : [`--cloud ${cloud}`]),
    `--tenant-id '${known.tenant ?? '<tenant id>'}' --client-id '${known.client ?? '<client id>'}'`,
    `--secret ${secret}`,
    ...(environment === undefined ? [] : [`--env ${environment}`])
  ].join(' ')

const sourceSecret = (setup: Setup, known: Known): ToDo => ({
  what: `Sign in as the user who exports the app. This stores the refresh token as the secret ${SECRETS.source}, with the program gh; docs/sign-in.md of ${OWN_REPOSITORY} says what it needs:`,
  commands: [signingIn(SECRETS.source, undefined, setup, known)]
})

function secretsOf({ name, target }: NamedTarget, { connectors }: PlannedSetup, setup: Setup, known: Known): ToDo[] {
  const lines = connectionLines(target, connectors)
  return [
    {
      what: `Sign in as the user who imports, for ${name}:`,
      commands: [signingIn(SECRETS.target, name, setup, known)]
    },
    ...(lines.length === 0
      ? []
      : [
          {
            what: `Choose the connections for ${name}. These are the first healthy ones of connectors that have several:`,
            commands: [`gh secret set ${SECRETS.connections} --env ${name} --body '${lines.join('\n')}'`]
          }
        ])
  ]
}

/** Names and ids of connections that are safe in a quoted text of any shell. */
const SAFE = /^[\w.-]{1,120}$/

/** One line for each connector of the app that has several healthy connections. A single one is found without a line. */
function connectionLines({ connections = [] }: Target, connectors: readonly string[]): string[] {
  return connectors.flatMap(name => {
    const [first, second] = healthyOf(connections, name)
    return first !== undefined && second !== undefined && SAFE.test(name) && SAFE.test(first.id)
      ? [`${name}=${first.id}`]
      : []
  })
}

const healthyOf = (connections: NonNullable<Target['connections']>, connector: string) =>
  connections.filter(one => one.healthy && one.connector.toLowerCase() === connector)

function notesOf(
  setup: Setup,
  targets: readonly NamedTarget[],
  { connectors }: PlannedSetup,
  workflows: readonly WorkflowName[]
): string[] {
  const seen = new Set<Target>()
  const notes = targets.flatMap(({ target }) => {
    if (seen.has(target) || target.connections === undefined) return []
    seen.add(target)
    const { connections } = target
    const missing = connectors.filter(name => healthyOf(connections, name).length === 0)
    return missing.length === 0
      ? []
      : [
          `${plainText(target.place.displayName)} has no healthy connection of this identity for ${missing.map(name => plainText(name, 80)).join(', ')}. Sign in there as the importing user and create ${missing.length === 1 ? 'it' : 'them'}.`
        ]
  })
  if (targets.length > 0)
    notes.push(
      `The app itself uses ${pluralize(connectors.length, 'connector')}. Its flows may use more: the first plan lists every connection that is missing.`
    )
  if (workflows.includes('sync') && setup.test === undefined)
    notes.push(
      `sync.yml writes to ${plainText(syncTarget(setup).displayName)} every night and asks nobody. Delete it, or name an environment for tests with --test, if imports into production need an approval.`
    )
  if (workflows.includes('package-check'))
    notes.push('package-check.yml checks what pull requests change in the folder packages. Keep packages there.')
  if (workflows.includes('promotion'))
    notes.push('In private repositories, GitHub offers reviewers of environments only in some plans.')
  return notes
}
