import { PINS } from '../action-pins.ts'
import { SECRETS, type Setup } from '../setup.ts'

/** Lines at a depth of spaces. */
export const indented = (depth: number, lines: readonly string[]): string[] =>
  lines.map(line => `${' '.repeat(depth)}${line}`)

/** Folder of the embedded environment. */
const STATE = 'tenant'

/** A step of this action, as an item of a list of steps. */
export function ownStep(setup: Setup, id: string | undefined, inputs: readonly string[]): string[] {
  const [command = '', ...others] = inputs
  const cloud =
    setup.cloud === 'Public'
      ? []
      : setup.cloud === 'Embedded'
        ? [`cloud: ${setup.cloud}`, `embedded-state: ${STATE}`]
        : [`cloud: ${setup.cloud}`]
  const all = [command, ...cloud, ...others]
  const head = id === undefined ? [`uses: ${setup.action}`] : [`id: ${id}`, `uses: ${setup.action}`]
  return asItem([...head, 'with:', ...indented(2, all)])
}

/** A mapping as an item of a list. */
export const asItem = (lines: readonly string[]): string[] =>
  lines.map((line, at) => `${at === 0 ? '      - ' : '        '}${line}`)

/**
 * Steps that pass the state of the embedded environment from job to job, each of which runs on a machine of its own. A
 * real tenant needs none.
 */
export const embeddedState = {
  download: ({ cloud }: Setup): string[] =>
    cloud === 'Embedded'
      ? asItem([`uses: ${PINS.downloadArtifact}`, 'with:', '  name: tenant', `  path: ${STATE}`])
      : [],
  upload: ({ cloud }: Setup): string[] =>
    cloud === 'Embedded'
      ? asItem([`uses: ${PINS.uploadArtifact}`, 'with:', '  name: tenant', `  path: ${STATE}`, '  overwrite: true'])
      : []
}

/** Inputs that sign in to the source. */
export const signInToSource = (setup: Setup): string[] => signIn(setup, SECRETS.source)

/** Inputs that bind the connections of a target and sign in to it. The job names the GitHub environment of both. */
export const signInToTarget = (setup: Setup): string[] =>
  setup.hasSignIn ? [`connections: \${{ secrets.${SECRETS.connections} }}`, ...signIn(setup, SECRETS.target)] : []

const signIn = ({ hasSignIn }: Setup, secret: string): string[] =>
  hasSignIn
    ? [
        'tenant-id: ${{ vars.TENANT_ID }}',
        'client-id: ${{ vars.CLIENT_ID }}',
        `refresh-token: \${{ secrets.${secret} }}`
      ]
    : []

/** The lines as the text of a file. */
export const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`
