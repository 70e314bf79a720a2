import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { World } from './world/model.ts'

/** Identifies a world without revealing its key. */
export const stateIdOf = (world: World): string =>
  createHash('sha256').update(`state|${world.signingKey}`).digest('hex').slice(0, 32)

/**
 * The server that is running on a state folder, if any. Two servers would overwrite each other's changes. A killed
 * server leaves its file behind, so the address in it is asked whether it still serves this state.
 */
export async function findRunning(state: string): Promise<{ readonly url: string } | undefined> {
  let recorded: { url?: unknown; state?: unknown } | null
  try {
    recorded = JSON.parse(readFileSync(join(state, 'server.json'), 'utf8')) as typeof recorded
  } catch {
    return undefined
  }
  if (typeof recorded?.state !== 'string') return undefined
  if (typeof recorded.url !== 'string' || !/^http:\/\/127\.0\.0\.1:\d+$/.test(recorded.url)) return undefined
  try {
    const health = JSON.parse(await fetchText(`${recorded.url}/embedded/health`)) as { state?: unknown } | null
    return health?.state === recorded.state ? { url: recorded.url } : undefined
  } catch {
    return undefined
  }
}

/** Upper bound for a health response, in bytes: another program may be listening on the port. */
const LARGEST = 10_000

/** Fetches a URL on loopback. Uses node:http because loading `fetch` takes longer than everything else here. */
async function fetchText(url: string): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { signal: AbortSignal.timeout(2_000) }, resolve).on('error', reject)
  })
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST) throw new RangeError('not a health response')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
