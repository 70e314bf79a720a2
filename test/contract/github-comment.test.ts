import { describe, expect, test } from '@jest/globals'
import { upsertComment, type CommentOutcome } from '../../src/action/runner/pull-request-comment.ts'
import { type GitHubServer, startGitHub } from '../support/github-server.ts'
import { rejectionOf } from '../support/refusal.ts'

const MARKER = '<!-- ours -->'

const keep = (
  server: GitHubServer,
  text: string,
  part: { token?: string; signal?: AbortSignal; log?: string[] } = {}
): Promise<CommentOutcome> =>
  upsertComment({
    apiUrl: server.url,
    token: part.token ?? 'ghs_token',
    pullRequest: { owner: 'contoso', repo: 'apps', number: 7 },
    marker: MARKER,
    body: `${MARKER}\n${text}`,
    log: { info: message => part.log?.push(message) },
    signal: part.signal ?? new AbortController().signal
  })

describe('the comment on a pull request', () => {
  test('is made once, then kept up to date', async () => {
    await using server = await startGitHub()
    server.add('Looks good', { login: 'adele', type: 'User' })
    expect(await keep(server, 'one')).toMatchObject({ kind: 'created' })
    expect(await keep(server, 'one')).toMatchObject({ kind: 'unchanged' })
    expect(await keep(server, 'two')).toMatchObject({ kind: 'updated' })
    expect(server.comments.map(({ body }) => body)).toEqual(['Looks good', `${MARKER}\ntwo`])
    expect(server.journal.filter(line => !line.startsWith('GET'))).toEqual([
      'POST /repos/contoso/apps/issues/7/comments',
      'PATCH /repos/contoso/apps/issues/comments/2'
    ])
  })

  test('is found behind hundreds of others', async () => {
    await using server = await startGitHub()
    for (let count = 0; count < 230; count++) server.add(`comment ${count}`, { login: 'adele', type: 'User' })
    const own = server.add(`${MARKER}\nold`)
    expect(await keep(server, 'new')).toMatchObject({ kind: 'updated', url: own.html_url })
    expect(server.journal.filter(line => line.startsWith('GET'))).toHaveLength(3)
  })

  test("a person's comment with the marker is left alone", async () => {
    await using server = await startGitHub()
    server.add(`${MARKER}\nforged`, { login: 'mallory', type: 'User' })
    server.add(`quoted: ${MARKER}`, { login: 'other[bot]', type: 'Bot' })
    expect(await keep(server, 'ours')).toMatchObject({ kind: 'created' })
    expect(server.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\nforged`,
      `quoted: ${MARKER}`,
      `${MARKER}\nours`
    ])
  })

  test.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found']
  ])('a token that may not is told by HTTP %i', async (status, message) => {
    await using server = await startGitHub()
    server.script.push({ status: 200, body: [] }, { status, body: { message } })
    const outcome = await keep(server, 'x')
    expect(outcome.kind).toBe('not-allowed')
    expect(outcome.kind === 'not-allowed' ? outcome.why : '').toContain('pull-requests: write')
  })

  test('a wrong token is refused in the same words', async () => {
    await using server = await startGitHub()
    expect(await keep(server, 'x', { token: 'wrong' })).toMatchObject({ kind: 'not-allowed' })
  })

  test('a limit is waited for', async () => {
    await using server = await startGitHub()
    const log: string[] = []
    server.script.push({
      status: 403,
      headers: { 'retry-after': '0' },
      body: { message: 'You have exceeded a secondary rate limit.' }
    })
    expect(await keep(server, 'x', { log })).toMatchObject({ kind: 'created' })
    expect(log.join()).toContain('GitHub rate limit reached')
  })

  test('an error of the service names the request', async () => {
    await using server = await startGitHub()
    server.script.push(...Array.from({ length: 9 }, () => ({ status: 502, body: { message: 'Bad Gateway' } })))
    const sentence = await rejectionOf(keep(server, 'x'))
    expect(sentence).toContain('pull request 7 of contoso/apps')
    expect(sentence).toContain('HTTP 502, request R:1')
  })

  test('the token follows no redirect to another host', async () => {
    await using server = await startGitHub()
    await using other = await startGitHub()
    server.script.push({ status: 307, headers: { location: `${other.url}/repos/contoso/apps/issues/7/comments` } })
    await keep(server, 'x').catch(() => undefined)
    expect(other.tokens.filter(token => token !== undefined)).toEqual([])
  })

  test('a body is cut to what GitHub takes', async () => {
    await using server = await startGitHub()
    expect(await keep(server, 'x'.repeat(100_000))).toMatchObject({ kind: 'created' })
    expect(server.comments[0]?.body.length).toBeLessThan(65_537)
  })

  test('a cancelled run stops', async () => {
    await using server = await startGitHub()
    await expect(keep(server, 'x', { signal: AbortSignal.abort() })).rejects.toThrow()
    expect(server.comments).toEqual([])
  })
})
