import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pullRequestBase, pullRequestOf } from '../../../../src/action/runner/pull-request.ts'

const folder = mkdtempSync(join(tmpdir(), 'events-'))
let count = 0
function eventFile(content: unknown): string {
  const file = join(folder, `${count++}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const of = (content: unknown, repository: string | undefined = 'contoso/apps') =>
  pullRequestOf({ eventFile: eventFile(content), repository })

describe('the pull request of a run', () => {
  test.each([
    { pull_request: { number: 7 } },
    { issue: { number: 7, pull_request: {} } },
    { workflow_run: { pull_requests: [{ number: 7 }] } }
  ])('%j', event => {
    expect(of(event)).toEqual({ owner: 'contoso', repo: 'apps', number: 7 })
  })

  test.each([
    {},
    { issue: { number: 7 } },
    { pull_request: { number: '7' } },
    { pull_request: { number: -1 } },
    { workflow_run: { pull_requests: [] } },
    [],
    'no JSON',
    null
  ])('%j is none', event => {
    expect(of(event)).toBeUndefined()
  })

  test('without an event or a repository there is none', () => {
    expect(pullRequestOf({ eventFile: undefined, repository: 'contoso/apps' })).toBeUndefined()
    expect(pullRequestOf({ eventFile: join(folder, 'gone.json'), repository: 'contoso/apps' })).toBeUndefined()
    for (const repository of ['', 'contoso', '/apps', 'a/b/c'])
      expect(of({ pull_request: { number: 7 } }, repository)).toBeUndefined()
  })
})

describe('whose settings a run takes', () => {
  const sha = 'c0ffee'.padEnd(40, '0')
  const base = (content: unknown) => pullRequestBase({ eventFile: eventFile(content) })

  test.each([
    { pull_request: { number: 7, base: { sha } } },
    { merge_group: { base_sha: sha, head_sha: 'f'.repeat(40) } },
    { check_suite: { pull_requests: [{ number: 7, base: { sha } }] } },
    { check_run: { pull_requests: [{ number: 7, base: { sha } }] } },
    { check_run: { check_suite: { pull_requests: [{ number: 7, base: { sha } }] } } },
    { workflow_run: { event: 'pull_request', pull_requests: [{ number: 7, base: { sha } }] } }
  ])('%j: those of the base', event => {
    expect(base(event)).toEqual({ sha })
  })

  test.each([
    { pull_request: null },
    { merge_group: { base_sha: 'x' } },
    { check_suite: { pull_requests: [] } },
    { check_run: {} },
    { deployment: { sha } },
    { issue: { number: 7, pull_request: {} } },
    { action: 'ok', client_payload: { pull_request: { number: 3, base: { sha } } } },
    { action: 'ok', client_payload: { ref: 'refs/pull/3/head' } },
    { workflow_run: { event: 'pull_request_target', pull_requests: [] } },
    { workflow_run: { event: 'issue_comment' } },
    { workflow_run: { event: 'workflow_run' } },
    { workflow_run: { event: 'push', head_repository: { id: 1 }, repository: { id: 2 } } },
    { workflow_run: {} }
  ])('%j: of no commit that is known', event => {
    expect(base(event)).toEqual({ sha: undefined })
  })

  test.each([
    { ref: 'refs/heads/main', after: sha },
    { schedule: '0 0 * * *' },
    { workflow: 'check.yml', inputs: {} },
    { release: { tag_name: 'v1' } },
    { issue: { number: 7 } },
    { action: 'nightly', client_payload: {} },
    ...['push', 'schedule', 'workflow_dispatch', 'release', 'create'].map(event => ({
      workflow_run: { event, head_repository: { id: 1 }, repository: { id: 1 } }
    }))
  ])('%j: those of the workspace', event => {
    expect(base(event)).toBeUndefined()
  })

  test.each([
    ['deeper than is read', `{"client_payload": ${'['.repeat(300)}${']'.repeat(300)}}`],
    ['cut short', '{"client_payload": {"ref":'],
    ['empty', '']
  ])('an event that is %s: of no commit that is known', (_, text) => {
    expect(base(text)).toEqual({ sha: undefined })
  })

  test('without an event: those of the workspace', () => {
    expect(pullRequestBase({ eventFile: undefined })).toBeUndefined()
  })
})
