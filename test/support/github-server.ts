import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type GitHubSecrets, startSecrets } from './github-secrets.ts'

export interface Comment {
  id: number
  body: string
  html_url: string
  user: { login: string; type: 'Bot' | 'User' }
}

/** An artifact that a run of the repository left behind. */
export interface LeftArtifact {
  readonly id: number
  readonly name: string
  readonly run: number
  readonly createdAt: string
  /** As it is stored: a zip, or the one file as it was uploaded. */
  readonly bytes: Uint8Array
  readonly expired?: boolean
  /** Repository the run's code came from; the repository itself when absent. */
  readonly headRepository?: number
  readonly size?: number
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
  /** Artifacts of earlier runs; add to them to have more. */
  readonly artifacts: LeftArtifact[]
  /** Authorization headers that came to the storage, another origin that gets none from a careful client. */
  readonly storageTokens: (string | undefined)[]
  /** `METHOD path`, in the order they came. */
  readonly journal: string[]
  /** Authorization headers that came. */
  readonly tokens: (string | undefined)[]
  /** Answers for the next requests, taken one by one. */
  readonly script: Scripted[]
  readonly secrets: GitHubSecrets
  add(body: string, user?: Comment['user']): Comment
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
const PATH = /^\/repos\/contoso\/apps\/issues\/(?:(\d+)\/comments|comments\/(\d+))$/
const ARTIFACTS = /^\/repos\/contoso\/apps\/actions\/artifacts(?:\/(\d+)\/zip)?$/
const REPOSITORY = 4711

/**
 * The part of GitHub's REST API that comments and artifacts of earlier runs need, on loopback. It refuses what GitHub
 * refuses; artifacts are read from a storage of another origin, as GitHub's are.
 */
export async function startGitHub(token = 'ghs_token'): Promise<GitHubServer> {
  const comments: Comment[] = []
  const journal: string[] = []
  const tokens: (string | undefined)[] = []
  const storageTokens: (string | undefined)[] = []
  const artifacts: LeftArtifact[] = []
  const script: Scripted[] = []
  const secrets = await startSecrets()
  let url = ''
  const storage = createServer((request, response) => {
    storageTokens.push(request.headers.authorization)
    const left = artifacts.find(({ id }) => request.url === `/${id}?sig=1`)
    response.writeHead(left === undefined ? 404 : 200, { 'content-type': 'application/zip' }).end(left?.bytes)
  })
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
    const asked = secrets.answer(request.method ?? '', target.pathname, text)
    if (asked !== undefined) return send(asked.status, asked.body)
    const stored = ARTIFACTS.exec(target.pathname)
    if (stored !== null && request.method === 'GET') {
      const [, wanted] = stored
      if (wanted === undefined) return send(200, listed(artifacts, target.searchParams))
      const left = artifacts.find(({ id }) => String(id) === wanted)
      if (left === undefined) return send(404, { message: 'Not Found' })
      if (left.expired === true) return send(410, { message: 'Artifact has expired' })
      return send(302, {}, { location: `${originOf(storage)}/${left.id}?sig=1` })
    }
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

  await listening(server)
  await listening(storage)
  url = originOf(server)
  return {
    url,
    comments,
    artifacts,
    journal,
    tokens,
    storageTokens,
    script,
    secrets,
    add,
    async [Symbol.asyncDispose]() {
      await Promise.all([closed(server), closed(storage)])
    }
  }
}

/** A page of artifacts as GitHub lists them, the newest first. */
function listed(artifacts: readonly LeftArtifact[], query: URLSearchParams): object {
  const name = query.get('name')
  const found = artifacts.filter(artifact => name === null || artifact.name === name)
  const size = Number(query.get('per_page') ?? 30)
  const page = Number(query.get('page') ?? 1)
  return {
    total_count: found.length,
    artifacts: found
      .toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
      .slice((page - 1) * size, page * size)
      .map(
        ({
          id,
          name: title,
          run,
          createdAt,
          bytes,
          expired = false,
          headRepository = REPOSITORY,
          size: announced
        }) => ({
          id,
          name: title,
          size_in_bytes: announced ?? bytes.byteLength,
          expired,
          created_at: createdAt,
          workflow_run: { id: run, repository_id: REPOSITORY, head_repository_id: headRepository }
        })
      )
  }
}

const listening = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })

const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.closeAllConnections()
    server.close(() => {
      resolve()
    })
  })

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
