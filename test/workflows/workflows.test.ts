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
  readonly jobs: Readonly<Record<string, JobDeclaration & Readonly<Record<string, unknown>>>>
}

describe.each(workflows)('%s', (name, content) => {
  const { jobs } = parse(content) as Workflow
  const steps = Object.values(jobs).flatMap(job => job.steps ?? [])

  test('is a workflow to GitHub’s own parser', async () => {
    expect(await problemsOf(name, content)).toEqual([])
  })

  test('ends in time, whatever hangs', () => {
    // A job that calls a workflow ends with the jobs of that one, and may not say when.
    for (const [id, job] of Object.entries(jobs).filter(([, { uses }]) => uses === undefined))
      expect([id, typeof job['timeout-minutes']]).toEqual([id, 'number'])
  })

  test('sets inputs that exist', () => {
    const known = Object.keys(metadata().inputs)
    const used = steps
      .filter(({ uses }) => uses === './' || uses === './.move-power-app')
      .flatMap(step => Object.keys(step.with ?? {}))
    expect(used.filter(input => !known.includes(input))).toEqual([])
  })
})
