import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run build`: src → lib (tsc) → dist (ncc). A bundler that misses a module still exits 0 and compiles a throw
 * into the bundle, so the result is searched for that and started once.
 */
const root = new URL('..', import.meta.url).pathname
const node = process.execPath
const bin = (name: string): string => join(root, 'node_modules', name)

const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync(node, [file, ...args], { cwd: root, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] })

for (const folder of ['lib', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.build.json'])
run(bin('@vercel/ncc/dist/ncc/cli.js'), ['build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt'])

for (const name of readdirSync(join(root, 'dist'))) {
  if (!name.endsWith('.js')) continue
  const path = join(root, 'dist', name)
  // Absolute paths and trailing blanks differ between machines; the bundle must not.
  const text = readFileSync(path, 'utf8')
  if (/webpackMissingModule/.test(text))
    throw new Error(`${name} lacks a module: the bundler left a throw in its place`)
  if (text.includes(root)) throw new Error(`${name} names a path of this machine`)
  writeFileSync(path, text)
}

// Started without inputs the action must reach its own first complaint, not a crash of the bundle.
try {
  run('dist/index.js', [], { PATH: process.env['PATH'] ?? '' })
  throw new Error('the bundle accepted a run without inputs')
} catch (error) {
  const { stdout = '' } = error as { stdout?: string }
  if (!stdout.includes('::error') || !stdout.includes('command')) throw error
}
