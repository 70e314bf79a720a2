import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { World } from './world/model.ts'

/** Tells one world from another without telling its key. */
export const stateIdOf = (world: World): string =>
  createHash('sha256').update(`state|${world.signingKey}`).digest('hex').slice(0, 32)

/**
 * The server that is at work on a state folder, if there is one: two writers would undo each other. A file left by a
 * killed server is told by asking the address it names.
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

/** Far more than a health answer has: whoever answers may be somebody else. */
const LARGEST = 10_000

/** What an address on loopback answers. Not by fetch: loading that takes longer than all else a step does with this. */
async function fetchText(url: string): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { signal: AbortSignal.timeout(2_000) }, resolve).on('error', reject)
  })
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST) throw new RangeError('no health answer')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
