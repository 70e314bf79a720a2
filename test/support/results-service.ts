import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startAzurite } from './azurite.ts'

const PATH = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/

interface Artifact {
  readonly id: string
  readonly run: string
  readonly job: string
  readonly name: string
  readonly type: string
  readonly blob: string
  readonly expires: string | undefined
  finished?: { readonly size: string; readonly digest: string | undefined; readonly at: string }
}

/** What a call answers: HTTP status and JSON, or a text as it is. */
type Answer = readonly [status: number, body: object | string]

export interface ResultsService extends AsyncDisposable {
  /** Environment that lets a step use the service. */
  readonly env: Readonly<Record<string, string>>
  readonly url: string
  /** Names of the calls, in order, and what each carried. */
  readonly journal: readonly { readonly call: string; readonly body: Readonly<Record<string, unknown>> }[]
  /** Signatures of the links that were handed out. */
  readonly signatures: readonly string[]
  /** Answers the next call of that name with this, once `when` is there. */
  answerOnce(call: string, status: number, body: object | string, when?: Promise<void>): void
  /** Names of the artifacts that are there and whole, in the order they came. */
  names(): string[]
  bytesOf(name: string): Promise<Buffer>
  /** Puts other bytes where the artifact is, as a fault of the storage would. */
  overwrite(name: string, bytes: Uint8Array): Promise<void>
}

/**
 * The part of GitHub's results service that the artifact client calls, over a real blob service: an artifact is
 * created, its bytes go to a signed link, it is finished, found, and read through another signed link.
 */
export async function startResultsService(): Promise<ResultsService> {
  const blobs = await startAzurite()
  const artifacts: Artifact[] = []
  const journal: { call: string; body: Record<string, unknown> }[] = []
  const signatures: string[] = []
  const prepared: { call: string; answer: Answer; when: Promise<void> | undefined }[] = []
  let created = 0

  const handOut = (link: string): string => {
    signatures.push(new URL(link).searchParams.get('sig') ?? '')
    return link
  }
  const named = (body: Record<string, unknown>): Artifact | undefined =>
    artifacts.find(({ run, name }) => run === body['workflow_run_backend_id'] && name === body['name'])

  const calls: Readonly<Record<string, (body: Record<string, unknown>) => Answer>> = {
    CreateArtifact(body) {
      if (named(body) !== undefined) {
        return [409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' }]
      }
      // Counted on its own: an id that a deletion set free would lead those who still know it to another artifact.
      created += 1
      const id = String(created + 100)
      const artifact: Artifact = {
        id,
        run: text(body['workflow_run_backend_id']),
        job: text(body['workflow_job_run_backend_id']),
        name: text(body['name']),
        // Only archives could be uploaded before artifacts had types, so clients of that time name none.
        type: body['mime_type'] === undefined ? 'application/zip' : text(body['mime_type']),
        blob: `artifact-${id}`,
        expires: body['expires_at'] === undefined ? undefined : text(body['expires_at'])
      }
      artifacts.push(artifact)
      return [200, { ok: true, signed_upload_url: handOut(blobs.link(artifact.blob, 'cw')) }]
    },
    FinalizeArtifact(body) {
      const artifact = named(body)
      if (artifact === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }]
      const digest = body['hash'] === undefined ? undefined : text(body['hash'])
      artifact.finished = { size: text(body['size']), digest, at: new Date().toISOString() }
      return [200, { ok: true, artifact_id: artifact.id }]
    },
    DeleteArtifact(body) {
      const artifact = named(body)
      if (artifact === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }]
      artifacts.splice(artifacts.indexOf(artifact), 1)
      return [200, { ok: true, artifact_id: artifact.id }]
    },
    ListArtifacts(body) {
      const found = artifacts.filter(
        ({ run, name, id, finished }) =>
          finished !== undefined &&
          run === body['workflow_run_backend_id'] &&
          (body['name_filter'] === undefined || name === body['name_filter']) &&
          (body['id_filter'] === undefined || id === body['id_filter'])
      )
      return [
        200,
        {
          artifacts: found.map(({ id, run, job, name, finished }) => ({
            workflow_run_backend_id: run,
            workflow_job_run_backend_id: job,
            database_id: id,
            name,
            size: finished?.size,
            created_at: finished?.at,
            digest: finished?.digest
          }))
        }
      ]
    },
    GetSignedArtifactURL(body) {
      const artifact = named(body)
      if (artifact === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }]
      const { blob, name, type } = artifact
      // Archives are called as they are opened, single files as they were uploaded.
      const file = type === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name
      return [
        200,
        { signed_url: handOut(blobs.link(blob, 'r', { type, disposition: `attachment; filename="${file}"` })) }
      ]
    }
  }

  const server = createServer((request, response) => {
    void (async () => {
      const call = PATH.exec(request.url ?? '')?.[1] ?? ''
      const body = (await json(request)) as Record<string, unknown>
      journal.push({ call, body })
      const at = prepared.findIndex(one => one.call === call)
      const [next] = at < 0 ? [] : prepared.splice(at, 1)
      await next?.when
      const [status, answer] =
        request.headers.authorization === `Bearer ${TOKEN}`
          ? (next?.answer ?? calls[call]?.(body) ?? [404, { code: 'bad_route', msg: `no call ${call}` }])
          : [401, { code: 'unauthenticated', msg: 'no token of this run' }]
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    })()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const blobOf = (name: string): string => {
    const artifact = artifacts.find(one => one.name === name)
    if (artifact === undefined) throw new Error(`no artifact ${name}`)
    return artifact.blob
  }

  return {
    url,
    env: {
      ACTIONS_RUNTIME_TOKEN: TOKEN,
      ACTIONS_RESULTS_URL: url,
      GITHUB_SERVER_URL: 'https://github.com',
      // The blob client would send even loopback traffic to a proxy.
      no_proxy: '127.0.0.1'
    },
    journal,
    signatures,
    answerOnce: (call, status, body, when) => void prepared.push({ call, answer: [status, body], when }),
    names: () => artifacts.flatMap(({ name, finished }) => (finished === undefined ? [] : [name])),
    bytesOf: name => blobs.read(blobOf(name)),
    overwrite: (name, bytes) => blobs.write(blobOf(name), bytes),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await blobs[Symbol.asyncDispose]()
    }
  }
}

/** The client reads run and job from the token's scope and checks nothing else of it. */
const TOKEN = ['{"alg":"none"}', '{"scp":"Actions.Results:run-1:job-1"}', 'signature']
  .map(part => Buffer.from(part).toString('base64url'))
  .join('.')

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'))
}
