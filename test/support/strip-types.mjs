import { createHash } from 'node:crypto'
import { transformSync, version } from 'esbuild'

const optionsFor = file => ({ loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline', sourcefile: file })

/** A jest transform that removes types and nothing else. */
export default {
  process: (source, file) => ({ code: transformSync(source, optionsFor(file)).code }),
  getCacheKey: (source, file) => createHash('sha1').update(`${version}\0${file}\0${source}`).digest('hex')
}
