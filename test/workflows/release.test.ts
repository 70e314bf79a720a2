import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { root } from '../support/runner.ts'
import { runWorkflow } from '../support/workflow.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A release started on a ref; the workspace is empty, so that it ends before anything is built. */
const released = (ref: string) =>
  runWorkflow(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'), {
    folder: join(folder, ref.replaceAll('/', '-')),
    kept: join(folder, 'cache'),
    env: { GITHUB_REF: ref },
    contexts: { github: { ref, token: 'ghs_token' }, inputs: { version: '1.2.3' } }
  })

test.each(['refs/heads/side', 'refs/heads/main2', 'refs/tags/main', 'refs/pull/1/merge', ''])(
  'a release is refused on %j, before anything is checked out',
  async ref => {
    const { jobs, steps } = await released(ref)
    expect(jobs).toEqual({ verify: 'failure', publish: 'skipped' })
    expect(steps.filter(({ outcome }) => outcome !== 'skipped').map(({ step }) => step)).toEqual(['main'])
    expect(steps[0]?.log).toMatch(/^::error::.*main/)
  }
)

test('a release is taken up on main', async () => {
  expect((await released('refs/heads/main')).step('main').outcome).toBe('success')
})
