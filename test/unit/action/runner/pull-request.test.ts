import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pullRequestOf } from '../../../../src/action/runner/pull-request.ts'

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
