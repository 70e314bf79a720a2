import { CLOUDS, embeddedCloud, type Cloud, type CloudName } from '../protocol/clouds.ts'

/** Hosts and audiences of a cloud. `origin` is the address of the embedded environment, for the cloud `Embedded`. */
export const cloudNamed = (name: CloudName, origin: string | undefined): Cloud =>
  name === 'Embedded' ? embeddedCloud(origin ?? '') : CLOUDS[name]
