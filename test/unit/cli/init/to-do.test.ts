import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PlannedSetup, Target } from '../../../../src/cli/init/plan-setup.ts'
import { type Setup, WORKFLOWS, type WorkflowName } from '../../../../src/cli/init/setup.ts'
import { type Remaining, remaining } from '../../../../src/cli/init/to-do.ts'
import { workflowFiles } from '../../../../src/cli/init/workflows/all.ts'
import { DOCUMENTED_SETUP, setupNamed } from '../../../support/setups.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'to-do-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const connection = (connector: string, id: string, healthy = true) => ({ id, connector, displayName: id, healthy })
const target = (place: Setup['app'], connections: Target['connections']): Target => ({ place, connections })

function planned(setup: Setup, connections: Target['connections'] = []): PlannedSetup {
  return {
    places: setup,
    test: setup.test === undefined ? undefined : target(setup.test, connections),
    production: target(setup.production, connections),
    connectors: ['shared_office365', 'shared_sql'],
    reviewer: 'mona'
  }
}

const left = (
  setup: Setup = DOCUMENTED_SETUP,
  workflows: readonly WorkflowName[] = WORKFLOWS,
  connections?: Target['connections']
): Remaining =>
  remaining(setup, planned(setup, connections), workflows, { tenant: 'contoso.example', client: undefined })

const commandsOf = ({ steps }: Remaining): string[] => steps.flatMap(({ commands }) => commands)

/** The arguments that each `gh` gets when a shell runs the commands. */
function calls(commands: readonly string[]): string[][] {
  const journal = join(folder, 'calls')
  writeFileSync(journal, '')
  const gh = join(folder, 'gh')
  writeFileSync(join(folder, 'move-power-app'), `#!/usr/bin/env bash\nexec '${gh}' move-power-app "$@"\n`, {
    mode: 0o755
  })
  writeFileSync(
    gh,
    `#!/usr/bin/env bash\nif [ "$3" = --jq ]; then echo 4711; exit; fi\nprintf '%s\\0' "$@" >> '${journal}'\nprintf '\\n\\0' >> '${journal}'\n`
  )
  chmodSync(gh, 0o755)
  execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', commands.join('\n')], {
    cwd: folder,
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` }
  })
  return readFileSync(journal, 'utf8')
    .split('\n\0')
    .filter(call => call !== '')
    .map(call => call.split('\0').slice(0, -1))
}

describe('what init leaves to do', () => {
  test.each([
    ['all', DOCUMENTED_SETUP, WORKFLOWS],
    ['no environment for tests', { ...DOCUMENTED_SETUP, test: undefined }, WORKFLOWS],
    ['the sync alone', { ...DOCUMENTED_SETUP, test: undefined }, ['sync']],
    ['a promotion alone', DOCUMENTED_SETUP, ['promotion']],
    ['a check alone', DOCUMENTED_SETUP, ['package-check']]
  ] satisfies [string, Setup, readonly WorkflowName[]][])(
    'names every secret, variable and environment that the workflows read, and no others: %s',
    (_, setup, workflows) => {
      const texts = workflowFiles(setup, workflows)
        .map(({ text }) => text)
        .join('\n')
      const { settings, steps } = left(setup, workflows)
      const read = (context: string): Set<string> =>
        new Set([...texts.matchAll(new RegExp(`\\b${context}\\.([A-Z_]+)`, 'g'))].map(([, name = '']) => name))
      const listedAs = (kind: string): Set<string> =>
        new Set(settings.filter(one => one.kind === kind).map(({ name }) => name))
      expect(listedAs('secret')).toEqual(read('secrets'))
      expect(listedAs('variable')).toEqual(read('vars'))
      const environments = new Set([...texts.matchAll(/^ {4}environment: ([\w-]+)/gm)].map(([, name]) => name))
      const made = commandsOf({ settings, steps, notes: [] }).flatMap(
        command => /environments\/([\w-]+)'/.exec(command)?.[1] ?? []
      )
      expect(new Set(made)).toEqual(environments)
      expect(new Set(settings.flatMap(({ environment }) => environment ?? []))).toEqual(environments)
    }
  )

  test('the commands are what gh and sign-in take, in the order in which they can be run', () => {
    const who = ['--tenant-id', 'contoso.example', '--client-id', '<client id>']
    const signIn = ['move-power-app', 'sign-in', ...who, '--secret']
    expect(calls(commandsOf(left(DOCUMENTED_SETUP, ['promotion'])).slice(1))).toEqual([
      ['api', '--method', 'PUT', 'repos/{owner}/{repo}/environments/test'],
      ['api', '--method', 'PUT', 'repos/{owner}/{repo}/environments/production-plan'],
      [
        'api',
        '--method',
        'PUT',
        'repos/{owner}/{repo}/environments/production',
        '-F',
        'reviewers[][type]=User',
        '-F',
        'reviewers[][id]=4711'
      ],
      ['variable', 'set', 'TENANT_ID', '--body', 'contoso.example'],
      ['variable', 'set', 'CLIENT_ID', '--body', '<client id>'],
      [...signIn, 'SOURCE_REFRESH_TOKEN'],
      [...signIn, 'REFRESH_TOKEN', '--env', 'test'],
      [...signIn, 'REFRESH_TOKEN', '--env', 'production-plan'],
      [...signIn, 'REFRESH_TOKEN', '--env', 'production']
    ])
  })

  test('a connector with several healthy connections gets a line for each environment; one alone needs none', () => {
    const connections = [
      connection('shared_office365', 'only'),
      connection('shared_sql', 'broken', false),
      connection('shared_sql', 'first'),
      connection('shared_sql', 'second')
    ]
    const commands = commandsOf(left(DOCUMENTED_SETUP, WORKFLOWS, connections))
    const bodies = calls(commands.filter(command => command.includes('CONNECTIONS'))).map(call => call.at(-1))
    expect(bodies).toEqual(['shared_sql=first', 'shared_sql=first', 'shared_sql=first'])
  })

  test('a connector without a healthy connection is said once for each target', () => {
    const { notes } = left(DOCUMENTED_SETUP, WORKFLOWS, [connection('shared_office365', 'only')])
    expect(notes.filter(note => note.includes('shared_sql'))).toHaveLength(2)
  })

  test('no name or id of the service gets into a command', () => {
    const evil = "'; touch broken; echo '$(touch broken)`touch broken`\n"
    const connections = ['a', 'b'].map(id => connection('shared_sql', `${evil}${id}`))
    const { notes, ...rest } = left(setupNamed(evil), WORKFLOWS, connections)
    expect(commandsOf({ notes, ...rest })).toEqual(
      commandsOf(left(DOCUMENTED_SETUP, WORKFLOWS, [])).filter(command => !command.includes('CONNECTIONS'))
    )
    for (const note of notes) expect(note).not.toContain('\n')
  })

  test('a sync that would write to production unasked says so', () => {
    const about = (setup: Setup): boolean => left(setup).notes.some(note => note.startsWith('sync.yml'))
    expect([about(DOCUMENTED_SETUP), about({ ...DOCUMENTED_SETUP, test: undefined })]).toEqual([false, true])
  })
})
