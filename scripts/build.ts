import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildTo } from './bundle.ts'

/** `npm run build`: `dist/` from the sources. */
await buildTo(join(fileURLToPath(new URL('..', import.meta.url)), 'dist'))
