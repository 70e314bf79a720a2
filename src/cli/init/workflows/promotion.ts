import { PINS } from '../action-pins.ts'
import { GITHUB_ENVIRONMENTS, type Place, type Setup } from '../setup.ts'
import { groupName, workflowText } from '../yaml-text.ts'
import { asItem, embeddedState, ownStep, signInToSource, signInToTarget, textOf } from './lines.ts'

/** Exports the app once, imports it into test where there is one, plans production, and imports after an approval. */
export function promotion(setup: Setup): string {
  const before = setup.test === undefined ? 'development' : '[development, test]'
  return textOf([
    'name: promotion',
    'on: workflow_dispatch',
    'permissions: {}',
    'concurrency: { group: promotion, cancel-in-progress: false }',
    'jobs:',
    ...development(setup),
    '',
    ...(setup.test === undefined ? [] : [...test(setup, setup.test), '']),
    ...plan(setup, before),
    '',
    ...production(setup)
  ])
}

const development = (setup: Setup): string[] => [
  '  development:',
  '    runs-on: ubuntu-latest',
  '    permissions: {}',
  '    outputs:',
  '      digest: ${{ steps.export.outputs.package-digest }}',
  '    steps:',
  ...ownStep(setup, 'export', [
    'command: export',
    `environment: ${workflowText(setup.source.written)}`,
    `app: ${workflowText(setup.app.written)}`,
    ...signInToSource(setup)
  ]),
  ...embeddedState.upload(setup)
]

const test = (setup: Setup, target: Place): string[] => [
  '  test:',
  '    needs: development',
  '    runs-on: ubuntu-latest',
  `    environment: ${GITHUB_ENVIRONMENTS.test}`,
  `    concurrency: { group: import-${groupName(target.displayName)}, cancel-in-progress: false }`,
  '    permissions: { actions: read } # to find the record of the last promotion',
  '    steps:',
  ...embeddedState.download(setup),
  ...ownStep(setup, undefined, [
    'command: import',
    `environment: ${workflowText(target.written)}`,
    'package-digest: ${{ needs.development.outputs.digest }} # any other package stops the run',
    ...signInToTarget(setup)
  ]),
  ...embeddedState.upload(setup)
]

const plan = (setup: Setup, before: string): string[] => [
  '  plan:',
  `    needs: ${before}`,
  '    runs-on: ubuntu-latest',
  `    environment: ${GITHUB_ENVIRONMENTS.plan} # the secrets of production, without its reviewers`,
  '    permissions: { actions: read }',
  '    outputs:',
  '      state: ${{ steps.plan.outputs.plan-state }}',
  '      digest: ${{ steps.plan.outputs.plan-digest }}',
  '    steps:',
  ...embeddedState.download(setup),
  ...ownStep(setup, 'plan', [
    'command: plan',
    `environment: ${workflowText(setup.production.written)}`,
    'package-digest: ${{ needs.development.outputs.digest }}',
    'plan-file: plan.json',
    'on-drift: stop',
    ...signInToTarget(setup)
  ]),
  ...asItem([`uses: ${PINS.uploadArtifact}`, 'with:', '  name: plan', '  path: plan.json'])
]

const production = (setup: Setup): string[] => [
  '  production:',
  '    needs: [development, plan]',
  "    if: needs.plan.outputs.state != 'unchanged'",
  '    runs-on: ubuntu-latest',
  `    environment: ${GITHUB_ENVIRONMENTS.production} # its reviewers read the plan and approve`,
  `    concurrency: { group: import-${groupName(setup.production.displayName)}, cancel-in-progress: false }`,
  '    permissions: { actions: read }',
  '    steps:',
  ...embeddedState.download(setup),
  ...asItem([`uses: ${PINS.downloadArtifact}`, 'with:', '  name: plan']),
  ...ownStep(setup, undefined, [
    'command: import',
    `environment: ${workflowText(setup.production.written)}`,
    'package-digest: ${{ needs.development.outputs.digest }}',
    'plan-file: plan.json # exactly this plan; stops if the target has changed since',
    'plan-digest: ${{ needs.plan.outputs.digest }} # no other job can have replaced it',
    'on-drift: stop',
    'backup: true',
    'on-failure: rollback',
    ...signInToTarget(setup)
  ])
]
