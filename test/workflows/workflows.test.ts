import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { metadata, root } from '../support/runner.ts'
import type { JobDeclaration } from '../support/workflow.ts'
import { problemsOf } from '../support/workflow-problems.ts'

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')] as const)

interface Workflow {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, JobDeclaration & Readonly<Record<string, unknown>>>>
}

describe.each(workflows)('%s', (name, content) => {
  const { permissions, jobs } = parse(content) as Workflow
  const steps = Object.values(jobs).flatMap(job => job.steps)

  test('is a workflow to GitHub’s own parser', async () => {
    expect(await problemsOf(name, content)).toEqual([])
  })

  test('gives no permission to all jobs, says those of each, and ends in time', () => {
    expect(permissions).toEqual({})
    for (const [id, job] of Object.entries(jobs))
      expect([id, 'permissions' in job, typeof job['timeout-minutes']]).toEqual([id, true, 'number'])
  })

  test('pins what others wrote, and does not leave the token behind in the checkout', () => {
    const foreign = steps.flatMap(({ uses }) => (uses === undefined || uses === './' ? [] : [uses]))
    expect(foreign.filter(uses => !/@[0-9a-f]{40}$/.test(uses))).toEqual([])
    for (const uses of foreign) expect(content).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\n`))
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  test('sets inputs that exist', () => {
    const known = Object.keys(metadata().inputs)
    const used = steps.filter(({ uses }) => uses === './').flatMap(step => Object.keys(step.with ?? {}))
    expect(used.filter(input => !known.includes(input))).toEqual([])
  })

  test('puts no expression into a script: names of apps and branches are not code', () => {
    expect(steps.filter(({ run }) => run?.includes('${{')).map(({ run }) => run)).toEqual([])
  })
})
