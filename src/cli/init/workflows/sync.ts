import { GITHUB_ENVIRONMENTS, type Setup, syncTarget } from '../setup.ts'
import { groupName, workflowText } from '../yaml-text.ts'
import { asItem, ownStep, signInToSource, signInToTarget, textOf } from './lines.ts'

/** Brings the app over every night, and opens an issue when it cannot. Nobody approves, so it prefers test. */
export function sync(setup: Setup): string {
  const target = syncTarget(setup)
  const secrets = setup.test === undefined ? GITHUB_ENVIRONMENTS.plan : GITHUB_ENVIRONMENTS.test
  return textOf([
    'name: sync',
    'on:',
    '  schedule:',
    "    - cron: '41 2 * * *'",
    'permissions: {}',
    `concurrency: { group: import-${groupName(target.displayName)}, cancel-in-progress: false } # the next run waits`,
    'jobs:',
    '  sync:',
    '    runs-on: ubuntu-latest',
    `    environment: ${secrets} # whose secrets it uses; without reviewers, because nobody is awake`,
    '    permissions: { actions: read, issues: write } # the record of the last night; the issue',
    '    steps:',
    ...ownStep(setup, 'export', [
      'command: export',
      `environment: ${workflowText(setup.source.written)}`,
      `app: ${workflowText(setup.app.written)}`,
      ...signInToSource(setup)
    ]),
    ...ownStep(setup, 'import', [
      'command: import',
      `environment: ${workflowText(target.written)}`,
      'package-digest: ${{ steps.export.outputs.package-digest }}',
      'on-drift: stop # somebody edited the target: stop and report it',
      'backup: true',
      'on-failure: rollback',
      ...signInToTarget(setup)
    ]),
    ...asItem([
      'if: failure()',
      'env:',
      '  GH_TOKEN: ${{ github.token }}',
      '  GH_REPO: ${{ github.repository }}',
      '  REPORT: ${{ steps.import.outputs.report-file || steps.export.outputs.report-file }}',
      'run: gh issue create --title \'The nightly sync was stopped\' --body-file "$REPORT"'
    ])
  ])
}
