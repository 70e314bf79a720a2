import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm run build`: src → lib (tsc) → dist (ncc). A bundler that misses a module still exits 0 and compiles a throw
 * into the bundle, so the result is searched for that and started once.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const node = process.execPath
const bin = (name: string): string => join(root, 'node_modules', name)

const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync(node, [file, ...args], { cwd: root, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] })

const built = join(root, 'lib', 'dist')
rmSync(join(root, 'lib'), { recursive: true, force: true })
run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.build.json'])
run(bin('@vercel/ncc/dist/ncc/cli.js'), ['build', 'lib/index.js', '-o', 'lib/dist', '--license', 'licenses.txt'])
// What worker threads run is a bundle of its own: a thread loads nothing of what talks to services.
run(bin('@vercel/ncc/dist/ncc/cli.js'), ['build', 'lib/worker.js', '-o', 'lib/dist/worker'])

for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:js|txt|json)$/.test(name)) continue
  const text = readFileSync(join(built, name), 'utf8')
  if (/webpackMissingModule/.test(text))
    throw new Error(`${name} lacks a module: the bundler left a throw in its place`)
  if (text.includes(root)) throw new Error(`${name} names a path of this machine`)
}

// Started without inputs the action must reach its own first complaint, not a crash of the bundle.
try {
  run(join(built, 'index.js'), [], { PATH: process.env['PATH'] ?? '' })
  throw new Error('the bundle accepted a run without inputs')
} catch (error) {
  const { stdout = '' } = error as { stdout?: string }
  if (!stdout.includes('::error') || !stdout.includes('command')) throw error
}

// Only a bundle that starts takes the place of the one before.
rmSync(join(root, 'dist'), { recursive: true, force: true })
renameSync(built, join(root, 'dist'))
