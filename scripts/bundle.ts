import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * The bundle that the sources at hand build to: src → lib (tsc) → lib/dist (ncc). `npm run build` makes `dist/` of it;
 * tests run one of their own, so that they never test what somebody committed earlier.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'move-power-app')
const lock = join(cache, 'lock')

/**
 * Bundle of these very sources, built when there is none yet. Whoever asks while it is being built, from whatever
 * process, waits for it.
 *
 * @returns the folder that holds `index.js`
 */
export async function bundleOfSources(): Promise<string> {
  const folder = join(cache, keyOfSources())
  if (!existsSync(folder)) await exclusively(() => existsSync(folder) || store(build(), folder))
  // Says that it is in use: the cleaning goes by age.
  const now = new Date()
  utimesSync(folder, now, now)
  return folder
}

/** Builds in any case and puts the result where `target` is; tests find it built as well. */
export async function buildTo(target: string): Promise<void> {
  await exclusively(() => {
    const built = build()
    store(built, join(cache, keyOfSources()))
    // Only a bundle that starts takes the place of the one before.
    rmSync(target, { recursive: true, force: true })
    renameSync(built, target)
  })
}

/** Everything the bundle is made of and by. */
function keyOfSources(): string {
  const hash = createHash('sha256')
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join('src', name))
    .sort()
  const makers = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/bundle.ts']
  // What is installed, which need not be what the lock file says.
  for (const name of [...files, ...makers, 'node_modules/.package-lock.json'])
    if (existsSync(join(root, name)))
      hash
        .update(`${name}\0`)
        .update(readFileSync(join(root, name)))
        .update('\0')
  return hash.digest('hex').slice(0, 24)
}

const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  })

/**
 * A bundler that misses a module still exits 0 and compiles a throw into the bundle, so the result is searched for that
 * and started once.
 */
function build(): string {
  const bin = (name: string): string => join(root, 'node_modules', name)
  const built = join(root, 'lib', 'dist')
  rmSync(join(root, 'lib'), { recursive: true, force: true })
  run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.build.json'])
  run(bin('@vercel/ncc/dist/ncc/cli.js'), ['build', 'lib/index.js', '-o', 'lib/dist', '--license', 'licenses.txt'])
  // What worker threads run is a bundle of its own: a thread loads nothing of what talks to services.
  run(bin('@vercel/ncc/dist/ncc/cli.js'), ['build', 'lib/worker.js', '-o', 'lib/dist/worker'])
  for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|txt|json)$/.test(name)) continue
    const text = readFileSync(join(built, name), 'utf8')
    if (text.includes('webpackMissingModule'))
      throw new Error(`${name} lacks a module: the bundler left a throw in its place`)
    if (text.includes(root)) throw new Error(`${name} names a path of this machine`)
  }
  // Started without inputs the action must reach its own first complaint, not a crash of the bundle.
  try {
    run(join(built, 'index.js'), [], { PATH: process.env['PATH'] ?? '' })
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string }
    if (!stdout.includes('::error') || !stdout.includes('command')) throw error
    return built
  }
  throw new Error('the bundle accepted a run without inputs')
}

/** Milliseconds after which a bundle that nobody asked for goes away. */
const KEPT = 3_600_000

function store(built: string, folder: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (path !== lock && statSync(path).mtimeMs < Date.now() - KEPT) rmSync(path, { recursive: true, force: true })
  }
  const incoming = `${folder}.incoming`
  for (const path of [incoming, folder]) rmSync(path, { recursive: true, force: true })
  cpSync(built, incoming, { recursive: true })
  renameSync(incoming, folder)
}

/** One build at a time in this checkout; a lock whose process is gone is taken over. */
async function exclusively(work: () => unknown): Promise<void> {
  mkdirSync(cache, { recursive: true })
  while (!taken()) await pause(200)
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function taken(): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!isHeld()) rmSync(lock, { force: true })
    return false
  }
}

function isHeld(): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    // Empty for the moment between making it and writing into it.
    if (holder === 0) return statSync(lock).mtimeMs > Date.now() - 5_000
    process.kill(holder, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
