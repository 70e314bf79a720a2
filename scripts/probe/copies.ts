import { isObject } from '../../src/base/objects.ts'
import { API_VERSIONS } from '../../src/protocol/api-versions.ts'
import type { Result } from './operation.ts'
import { textIn } from './reads.ts'
import type { Recorder, Request } from './recorder.ts'
import { isOf, lastSegment, type Resources } from './selections.ts'

export const APP = '/providers/Microsoft.PowerApps/apps/{app}'
export const FLOW = '/providers/Microsoft.ProcessSimple/environments/{environment}/flows/{flow}'

/**
 * What the probes made, to be deleted again. Only what was just read and carries their name is deleted: an answer
 * that names something else must not cost anybody an app.
 */
export class Copies {
  readonly #recorder: Recorder
  readonly #environment: string
  /** What the names of all copies begin with. */
  readonly name: string
  readonly #apps = new Set<string>()
  readonly #flows = new Set<string>()
  #mayHaveMore = false

  constructor(recorder: Recorder, environment: string, name: string) {
    this.#recorder = recorder
    this.#environment = environment
    this.name = name
  }

  /** Notes the apps and flows of an import's result; ids by the keys of the resources. */
  note(result: Result, selected: Resources): ReadonlyMap<string, string> {
    const made = new Map<string, string>()
    for (const [key, resource] of Object.entries(result.resources)) {
      const isApp = isOf(resource, 'app')
      const before = lastSegment(textIn(selected[key], 'id'))
      const id = lastSegment(textIn(resource, 'id'))
      if ((!isApp && !isOf(resource, 'flow')) || id === '' || id.toLowerCase() === before.toLowerCase()) continue
      made.set(key, id)
      ;(isApp ? this.#apps : this.#flows).add(id)
    }
    if (made.size === 0 && !result.refused) this.#mayHaveMore = true
    return made
  }

  /** @returns whether it is certain that nothing is left */
  async deleteAll(): Promise<boolean> {
    const environment = this.#environment
    let isClean = !this.#mayHaveMore
    for (const app of this.#apps) {
      const path = `${APP}?api-version=${API_VERSIONS.app}`
      isClean = (await this.#delete('app', { service: 'powerApps', path, fill: { app } })) && isClean
    }
    for (const flow of this.#flows) {
      const path = `${FLOW}?api-version=${API_VERSIONS.flows}`
      isClean = (await this.#delete('flow', { service: 'flow', path, fill: { environment, flow } })) && isClean
    }
    return isClean
  }

  async #delete(kind: string, request: Request): Promise<boolean> {
    // One that cannot be read may be too new, not gone.
    const properties = await becomesReadable(this.#recorder, `the ${kind} before its deletion`, request)
    if (!textIn(properties, 'displayName').startsWith(this.name)) return false
    const deleted = await this.#recorder.call(`delete the ${kind}`, { ...request, method: 'DELETE' })
    return deleted.status >= 200 && deleted.status < 300
  }
}

/** Reads what was just made until it is there, which may take a while. Resolves with its properties. */
export async function becomesReadable(recorder: Recorder, name: string, request: Request): Promise<unknown> {
  for (let attempt = 0; attempt < MOST_READS; attempt += 1) {
    const { status, body } = await recorder.call(name, request)
    if (status === 200) return isObject(body) ? body['properties'] : undefined
    await recorder.clock.sleep(5_000)
  }
  return undefined
}

/** Three minutes and more: a client that is in use waits for a hundred seconds. */
const MOST_READS = 40
