import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Comment {
  id: number
  body: string
  html_url: string
  user: { login: string; type: 'Bot' | 'User' }
}

/** An answer in place of the one the server would give. */
export interface Scripted {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface GitHubServer extends AsyncDisposable {
  readonly url: string
  readonly comments: Comment[]
  /** `METHOD path`, in the order they came. */
  readonly journal: string[]
  /** Authorization headers that came. */
  readonly tokens: (string | undefined)[]
  /** Answers for the next requests, taken one by one. */
  readonly script: Scripted[]
  add(body: string, user?: Comment['user']): Comment
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
const PATH = /^\/repos\/contoso\/apps\/issues\/(?:(\d+)\/comments|comments\/(\d+))$/

/** The part of GitHub's REST API that comments need, on loopback. It refuses what GitHub refuses. */
export async function startGitHub(token = 'ghs_token'): Promise<GitHubServer> {
  const comments: Comment[] = []
  const journal: string[] = []
  const tokens: (string | undefined)[] = []
  const script: Scripted[] = []
  let url = ''
  const add = (body: string, user: Comment['user'] = BOT): Comment => {
    const id = comments.length + 1
    const comment = { id, body, user, html_url: `https://github.com/contoso/apps/pull/7#issuecomment-${id}` }
    comments.push(comment)
    return comment
  }
  const server = createServer((request, response) => {
    void answer(request, response)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '', url)
    journal.push(`${request.method} ${target.pathname}${target.search}`)
    tokens.push(request.headers.authorization)
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-github-request-id': 'R:1', ...headers })
      response.end(JSON.stringify(body))
    }
    let text = ''
    for await (const piece of request) text += String(piece)
    const scripted = script.shift()
    if (scripted !== undefined) return send(scripted.status, scripted.body ?? { message: 'scripted' }, scripted.headers)
    if (request.headers['user-agent'] === undefined) return send(403, { message: 'Request forbidden: no user agent' })
    if (request.headers.authorization !== `token ${token}`) return send(401, { message: 'Bad credentials' })
    const [, issue, comment] = PATH.exec(target.pathname) ?? []
    if (issue === '7' && request.method === 'GET') {
      const size = Number(target.searchParams.get('per_page') ?? 30)
      const page = Number(target.searchParams.get('page') ?? 1)
      return send(200, comments.slice((page - 1) * size, page * size))
    }
    const body: unknown = text === '' ? {} : JSON.parse(text)
    const written = typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : ''
    if (written.length > 65_536) return send(422, { message: 'body is too long (maximum is 65536 characters)' })
    if (issue === '7' && request.method === 'POST') return send(201, add(written))
    const known = comments.find(({ id }) => String(id) === comment)
    if (known !== undefined && request.method === 'PATCH') {
      known.body = written
      return send(200, known)
    }
    send(404, { message: 'Not Found' })
  }

  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    comments,
    journal,
    tokens,
    script,
    add,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => {
        server.close(resolve)
      })
    }
  }
}
