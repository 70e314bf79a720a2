import { CODES } from '../../protocol/errors.ts'
import { lookUp } from '../packaging/shared/lookup.ts'
import { ServiceError } from '../service-error.ts'
import type { App, Environment, World } from '../world/model.ts'

export interface FoundApp {
  readonly app: App
  readonly environment: Environment
}

/** Finds an app by id in any environment. Throws the 404 of a CLI for Microsoft 365 fixture. */
export function findApp(world: World, id: string): FoundApp {
  for (const environment of Object.values(world.environments)) {
    const app = lookUp(environment.apps, id)
    if (app !== undefined) return { app, environment }
  }
  throw appNotFound(id)
}

export const appNotFound = (id: string): ServiceError =>
  new ServiceError(404, CODES.appNotFound, `The app with id '${id}' was not found.`)
