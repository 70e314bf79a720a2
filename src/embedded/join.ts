import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../base/errors.ts'
import { findRunning } from './running.ts'
import { usersOf } from './seed/people.ts'
import type { World } from './world/model.ts'

export interface JoinedServer extends AsyncDisposable {
  readonly url: string
  /** Whether it ends with the step, and with it every link to it. */
  readonly isOwn: boolean
  /** Credentials of a user who is a maker in every environment. */
  maker(): { readonly userName: string; readonly password: string }
  /** Injected faults that have not occurred so far. */
  unusedFaults(): readonly string[]
}

/**
 * For a step of the action: connects to the server that already runs on the state folder, or starts one that lives as
 * long as the step. The server's code is loaded only in that case. Faults can only be injected into a server started
 * here.
 */
export async function joinEmbeddedEnvironment(options: {
  readonly state: string
  readonly faults: readonly string[]
}): Promise<JoinedServer> {
  const running = await findRunning(options.state)
  if (running === undefined) {
    const { startEmbeddedEnvironment } = await import('./start.ts')
    const server = await startEmbeddedEnvironment(options)
    return {
      url: server.url,
      isOwn: true,
      maker: () => makerOf(server.world()),
      unusedFaults: () => server.faults.unused,
      [Symbol.asyncDispose]: () => server.close()
    }
  }
  if (options.faults.length > 0) {
    throw new ActionError({
      doing: 'inject faults into the embedded environment',
      why: `a server is already running on ${options.state}, at ${running.url}`,
      remedy: 'Remove embedded-faults, or pass the faults to that server when you start it (--fault).'
    })
  }
  const readState = (): World => JSON.parse(readFileSync(join(options.state, 'world.json'), 'utf8')) as World
  return {
    url: running.url,
    isOwn: false,
    maker: () => makerOf(readState()),
    unusedFaults: () => [],
    [Symbol.asyncDispose]: async () => {}
  }
}

function makerOf(world: World): { userName: string; password: string } {
  const [maker] = usersOf(world)
  if (maker === undefined) throw new TypeError('the embedded world has no users')
  return { userName: maker.userName, password: maker.password }
}
