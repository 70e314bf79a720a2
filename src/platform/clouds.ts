import { CLOUDS, embeddedCloud, type Cloud, type CloudName } from '../protocol/clouds.ts'

/** Origins and audiences that somebody chose in place of those of the cloud. */
export interface Endpoints {
  readonly login?: string
  readonly bap?: string
  readonly powerApps?: string
  readonly flow?: string
  readonly graph?: string
  readonly make?: string
  readonly powerAppsAudience?: string
  readonly flowAudience?: string
  readonly graphAudience?: string
}

/** A cloud with other endpoints. Audiences stay those of the cloud unless they are given. */
export const withEndpoints = (cloud: Cloud, { bap, powerApps, flow, graph, ...rest }: Endpoints): Cloud => ({
  ...cloud,
  ...rest,
  overrides: {
    ...(bap === undefined ? {} : { bap }),
    ...(powerApps === undefined ? {} : { powerApps }),
    ...(flow === undefined ? {} : { flow }),
    ...(graph === undefined ? {} : { graph })
  }
})

/** Hosts and audiences of a cloud. `origin` is the address of the embedded environment, for the cloud `Embedded`. */
export const cloudNamed = (name: CloudName, origin: string | undefined): Cloud =>
  name === 'Embedded' ? embeddedCloud(origin ?? '') : CLOUDS[name]
