import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../base/errors.ts'
import { findRunning } from './running.ts'
import { usersOf } from './seed/people.ts'
import type { World } from './world/model.ts'

export interface JoinedServer extends AsyncDisposable {
  readonly url: string
  /** Somebody who may do everything. */
  maker(): { readonly userName: string; readonly password: string }
}

/**
 * For a step of the action: the server that is already running on the state folder, or one for as long as the step
 * lasts, which is loaded only then. Faults can only be given to one's own server.
 */
export async function joinEmbeddedEnvironment(options: {
  readonly state: string
  readonly faults: readonly string[]
}): Promise<JoinedServer> {
  const running = await findRunning(options.state)
  if (running === undefined) {
    const { startEmbeddedEnvironment } = await import('./start.ts')
    const server = await startEmbeddedEnvironment(options)
    return { url: server.url, maker: () => makerOf(server.world()), [Symbol.asyncDispose]: () => server.close() }
  }
  if (options.faults.length > 0) {
    throw new ActionError({
      doing: 'order failures in the embedded environment',
      why: `a server is running on ${options.state} already, at ${running.url}`,
      remedy: 'Order them where that server is started (--fault), or leave out embedded-faults.'
    })
  }
  const kept = (): World => JSON.parse(readFileSync(join(options.state, 'world.json'), 'utf8')) as World
  return { url: running.url, maker: () => makerOf(kept()), [Symbol.asyncDispose]: async () => {} }
}

function makerOf(world: World): { userName: string; password: string } {
  const [maker] = usersOf(world)
  if (maker === undefined) throw new TypeError('a world without users')
  return { userName: maker.userName, password: maker.password }
}
