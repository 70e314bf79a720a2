import { CLOUDS, embeddedCloud, type Cloud, type CloudName } from '../protocol/clouds.ts'

/** The hosts and audiences of a cloud; `origin` is where the embedded environment listens. */
export const cloudNamed = (name: CloudName, origin: string | undefined): Cloud =>
  name === 'Embedded' ? embeddedCloud(origin ?? '') : CLOUDS[name]
