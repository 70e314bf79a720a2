import { CODES } from '../../protocol/errors.ts'
import { environmentOf, lookUp } from '../packaging/shared/lookup.ts'
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

/** The same app in a transaction, which copies every environment that it looks at. */
export function sameApp(world: World, found: FoundApp): FoundApp {
  const environment = environmentOf(world, found.environment.name)
  const app = lookUp(environment.apps, found.app.id)
  if (app === undefined) throw appNotFound(found.app.id)
  return { app, environment }
}

export const appNotFound = (id: string): ServiceError =>
  new ServiceError(404, CODES.appNotFound, `The app with id '${id}' was not found.`)
