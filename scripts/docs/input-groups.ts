/** What the documentation of an input needs beyond `action.yml`. */
export interface DocumentedInput {
  /** A line or block of YAML below `with:`. */
  readonly example: string
  /** When it must be set, as a sentence. Absent if it is optional or if `action.yml` requires it. */
  readonly required?: string
}

export interface InputGroup {
  readonly title: string
  readonly inputs: Readonly<Record<string, DocumentedInput>>
}

/** The inputs in the order of the documentation. A test compares their names with `action.yml`. */
export const INPUT_GROUPS: readonly InputGroup[] = [
  {
    title: 'What to do, and where',
    inputs: {
      command: { example: 'command: import' },
      environment: { example: 'environment: Contoso Production', required: 'Required by all commands but check.' },
      app: {
        example: 'app: Expense Approvals',
        required: 'Required by publish and restore, and by export unless `flow` is set.'
      },
      flow: { example: 'flow: Submit expense' },
      cloud: { example: 'cloud: UsGov' }
    }
  },
  {
    title: 'Sign-in',
    inputs: {
      'tenant-id': {
        example: `tenant-id: \${{ vars.TENANT_ID }}`,
        required: 'Required except with `access-token`, `user-name` or `cloud: Embedded`.'
      },
      'client-id': {
        example: `client-id: \${{ vars.CLIENT_ID }}`,
        required: 'Required except with `access-token` or `cloud: Embedded`.'
      },
      'refresh-token': { example: `refresh-token: \${{ secrets.REFRESH_TOKEN }}` },
      'refresh-token-secret': { example: 'refresh-token-secret: REFRESH_TOKEN' },
      'refresh-token-environment': { example: 'refresh-token-environment: production' },
      'secrets-token': {
        example: `secrets-token: \${{ secrets.SECRETS_TOKEN }}`,
        required: 'Required with `refresh-token-secret`.'
      },
      'refresh-token-issued': { example: "refresh-token-issued: '2026-01-31'" },
      'user-name': { example: 'user-name: deployment@contoso.example' },
      'password-secret': {
        example: `password-secret: \${{ secrets.PASSWORD }}`,
        required: 'Required with `user-name`.'
      },
      'access-token': { example: `access-token: \${{ secrets.ACCESS_TOKEN }}` },
      'client-secret': { example: `client-secret: \${{ secrets.CLIENT_SECRET }}` },
      'client-certificate': { example: `client-certificate: \${{ secrets.CERTIFICATE }}` },
      'client-certificate-password': { example: `client-certificate-password: \${{ secrets.CERTIFICATE_PASSWORD }}` },
      'managed-identity': { example: 'managed-identity: system' }
    }
  },
  {
    title: 'The package',
    inputs: {
      'package-file': { example: 'package-file: expense-approvals.zip' },
      'package-digest': { example: `package-digest: \${{ needs.export.outputs.digest }}` },
      'artifact-name': { example: 'artifact-name: expense-approvals' },
      'artifact-retention-days': { example: 'artifact-retention-days: 30' },
      'package-name': { example: 'package-name: Expense Approvals 2.1' },
      'package-description': { example: 'package-description: Adds receipts to each expense' },
      'unpack-to': { example: 'unpack-to: apps/expense-approvals' },
      resources: {
        example: `resources: |
  flow:Submit expense: { import: update, target: 3b6f1c5e-7d0a-4c35-9a63-0c1f4b1d2e77 }
  connector:Contoso API: { target: shared_contoso-20api-5f0eb3d1a2c4 }`
      }
    }
  },
  {
    title: 'Planning and importing',
    inputs: {
      connections: {
        example: `connections: |
  shared_sharepointonline=\${{ secrets.SHAREPOINT_CONNECTION }}
  Office 365 Outlook=\${{ secrets.OUTLOOK_CONNECTION }}`
      },
      values: {
        example: `values: |
  https://contoso.sharepoint.com/sites/finance-dev = https://contoso.sharepoint.com/sites/finance
  list:0b9f6a1e-5c3d-4f7a-9e21-7d4c8a60b1f2 = \${{ vars.EXPENSES_LIST }}`
      },
      'values-left': { example: 'values-left: error' },
      'values-lists': { example: 'values-lists: by-title' },
      'plan-file': { example: 'plan-file: plan.json' },
      'plan-digest': { example: 'plan-digest: ${{ needs.plan.outputs.digest }}' },
      'import-mode': { example: 'import-mode: update' },
      'publish-changes': { example: 'publish-changes: false' },
      'when-unchanged': { example: 'when-unchanged: import' },
      'on-drift': { example: 'on-drift: stop' },
      'record-file': { example: 'record-file: records/production.json' },
      'flows-state': { example: 'flows-state: on' },
      share: {
        example: `share: |
  owner: release@contoso.example
  can-use: ["group:Contoso Sales"]`
      },
      'create-environment': {
        example: `create-environment: '{ region: europe, type: Production, dataverse: true, language: 1033, currency: EUR }'`
      },
      'share-mode': { example: 'share-mode: apply' },
      'permission-check': { example: 'permission-check: warn' }
    }
  },
  {
    title: 'Backup and restore',
    inputs: {
      backup: { example: 'backup: true' },
      'on-failure': { example: 'on-failure: rollback' },
      version: { example: 'version: 20260131T101500Z' },
      'backup-file': { example: 'backup-file: backup.zip' }
    }
  },
  {
    title: 'Many targets',
    inputs: {
      'targets-file': { example: 'targets-file: targets.yml', required: 'Required by targets and collect.' },
      'target-secrets': { example: `target-secrets: \${{ secrets.TARGETS }}` },
      'target-secrets-file': { example: 'target-secrets-file: secrets.yml' },
      only: { example: 'only: ring:canary, label:region=eu' },
      except: { example: 'except: northwind' },
      confirm: { example: 'confirm: Contoso Production' },
      'last-result-file': { example: 'last-result-file: last-result.json' },
      'targets-per-job': { example: 'targets-per-job: 8' },
      'result-files': { example: 'result-files: results/**/*.json', required: 'Required by collect.' }
    }
  },
  {
    title: 'Checking',
    inputs: {
      'compare-with': { example: 'compare-with: origin/main' },
      'fail-on': { example: 'fail-on: never' },
      'config-file': { example: 'config-file: .github/package-check.yml' },
      'show-noise': { example: 'show-noise: true' },
      'sarif-file': { example: 'sarif-file: package-check.sarif' },
      'pull-request-comment': { example: 'pull-request-comment: never' }
    }
  },
  {
    title: 'The run',
    inputs: {
      'max-async-wait-time': { example: 'max-async-wait-time: 90' },
      endpoints: {
        example: `endpoints: |
  bap = https://preview.api.bap.microsoft.com
  power-apps = https://preview.api.powerapps.com`
      },
      parallel: { example: 'parallel: 8' },
      'github-token': { example: `github-token: \${{ secrets.RELEASE_BOT_TOKEN }}` },
      'embedded-state': { example: 'embedded-state: tenant' },
      'embedded-faults': { example: 'embedded-faults: throttled-twice, lease-held:3' }
    }
  }
]
