import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documents, examplesIn, initExamples, isWorkflow } from '../../scripts/workflow-examples.ts'
import { root } from '../support/runner.ts'
import type { JobDeclaration, StepDeclaration } from '../support/workflow.ts'

/** This action, and the workflows of this repository that others call. */
const isOurs = (uses: string): boolean =>
  /^contoso\/move-power-app(?:\/\.github\/workflows\/[\w-]+\.yml)?@<full commit SHA>$/.test(uses)

/** Everything that people run or copy: the workflows of the repository, all YAML in its documents, what init writes. */
const sources = [
  ...readdirSync(join(root, '.github/workflows')).map(name => {
    const file = join('.github/workflows', name)
    return { file, text: readFileSync(join(root, file), 'utf8') }
  }),
  ...documents().flatMap(file =>
    examplesIn(file).map(example => ({ ...example, file: `${file}, line ${example.line}` }))
  ),
  ...initExamples()
]

interface Use {
  readonly file: string
  readonly action: string
  readonly ref: string
  readonly version: string | undefined
}

/** What a text uses of others, each with the version written beside it. */
function usesIn({ file, text }: { file: string; text: string }): Use[] {
  const lines = [...text.matchAll(/\buses: *['"]?([^\s'"@]+)@(<[^>]*>|[^\s'"]+)['"]?(?: +# (\S+))?/g)]
  return lines.map(([, action = '', ref = '', version]) => ({ file, action, ref, version }))
}

const foreign = sources.flatMap(usesIn).filter(({ action, ref }) => !isOurs(`${action}@${ref}`))

function stepsIn(text: string): readonly StepDeclaration[] {
  const parsed = parse(text) as { readonly jobs?: Readonly<Record<string, JobDeclaration>> } | StepDeclaration[] | null
  if (Array.isArray(parsed)) return parsed
  return Object.values(parsed?.jobs ?? {}).flatMap(job => job.steps ?? [])
}

describe('actions of others, in workflows, in documents and in what init writes', () => {
  test('are found in all of them', () => {
    expect(foreign.some(({ file }) => file.startsWith('docs'))).toBe(true)
    expect(foreign.some(({ file }) => file.startsWith('.github'))).toBe(true)
    expect(foreign.some(({ file }) => file.startsWith('init'))).toBe(true)
    // The expression above sees every `uses` that YAML sees.
    const parsed = sources.flatMap(({ text }) => stepsIn(text)).flatMap(({ uses }) => uses ?? [])
    expect(parsed.filter(uses => uses.includes('@') && !isOurs(uses))).toHaveLength(foreign.length)
  })

  test('are pinned to a commit with its version beside it', () => {
    const loose = foreign.filter(
      ({ ref, version }) => !/^[0-9a-f]{40}$/.test(ref) || !/^v\d+\.\d+\.\d+$/.test(version ?? '')
    )
    expect(loose).toEqual([])
  })

  test('are of one version each, wherever they are used', () => {
    const repository = (action: string): string => action.split('/').slice(0, 2).join('/')
    const pins = [...new Set(foreign.map(({ action, ref, version }) => `${repository(action)} ${ref} ${version}`))]
    const actions = new Set(foreign.map(({ action }) => repository(action)))
    expect(pins.map(pin => pin.split(' ')[0])).toEqual([...actions])
  })

  test('never leave the token of the job in a checkout', () => {
    const checkouts = sources
      .flatMap(({ text }) => stepsIn(text))
      .filter(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })
})

describe('whole workflows, of the repository and in documents', () => {
  const workflows = sources.filter(isWorkflowText).map(({ file, text }) => [file, text] as const)

  test.each(workflows)('%s gives no permission to all jobs, and each job what it needs', (_, text) => {
    const { permissions, jobs } = parse(text) as {
      permissions: unknown
      jobs: Readonly<Record<string, JobDeclaration & { permissions?: unknown }>>
    }
    expect(permissions).toEqual({})
    for (const [id, job] of Object.entries(jobs)) expect([id, typeof job.permissions]).toEqual([id, 'object'])
  })

  test.each(workflows)('%s puts no expression into a script', (_, text) => {
    const scripts = stepsIn(text).flatMap(({ run }) => run ?? [])
    expect(scripts.filter(run => run.includes('${{'))).toEqual([])
  })

  test.each(workflows)('%s has one run at a time where it writes, and never cuts off one that imports', (_, text) => {
    const { concurrency } = parse(text) as { concurrency?: { group?: string; 'cancel-in-progress'?: unknown } }
    expect(typeof concurrency?.group).toBe('string')
    const commands = stepsIn(text).map(step => step.with?.['command'])
    if (commands.includes('import') && !text.includes('cloud: Embedded'))
      expect(concurrency?.['cancel-in-progress']).toBe(false)
  })

  test.each(workflows)('%s has the history where a check compares with a ref', (_, text) => {
    const steps = stepsIn(text)
    if (steps.every(step => step.with?.['compare-with'] === undefined)) return
    const checkout = steps.find(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkout?.with?.['fetch-depth']).toBe(0)
  })
})

function isWorkflowText({ file, text }: { file: string; text: string }): boolean {
  return isWorkflow({ file, line: 0, text })
}
