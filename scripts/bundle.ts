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
 * Builds the bundle from the sources: src → lib (tsc) → lib/dist (ncc). `npm run build` writes it to `dist/`. Tests use
 * a cached build of the current sources, never the committed `dist/`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'move-power-app')
const lock = join(cache, 'lock')

/**
 * Returns the bundle of the current sources, building it if necessary. Callers in any process wait for a build in
 * progress.
 *
 * @returns the folder that contains `index.js`
 */
export async function bundleOfSources(): Promise<string> {
  const folder = join(cache, sourceKey())
  if (!existsSync(folder)) await withLock(() => existsSync(folder) || store(build(), folder))
  // Mark as in use: old bundles are deleted by age.
  const now = new Date()
  utimesSync(folder, now, now)
  return folder
}

/** Always builds, and replaces `target` with the result. Also caches the result for tests. */
export async function buildTo(target: string): Promise<void> {
  await withLock(() => {
    const built = build()
    store(built, join(cache, sourceKey()))
    // Reached only if the new bundle starts.
    rmSync(target, { recursive: true, force: true })
    renameSync(built, target)
  })
}

/** Hash of everything that goes into the bundle: sources, configuration and dependencies. */
function sourceKey(): string {
  const hash = createHash('sha256')
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join('src', name))
    .sort()
  const buildFiles = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/bundle.ts']
  // The installed packages, which may differ from the lock file.
  for (const name of [...files, ...buildFiles, 'node_modules/.package-lock.json'])
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
 * If a module is missing, the bundler still exits with 0 and compiles a throw into the bundle. The result is therefore
 * searched for that throw, and started once.
 */
function build(): string {
  const bin = (name: string): string => join(root, 'node_modules', name)
  const built = join(root, 'lib', 'dist')
  rmSync(join(root, 'lib'), { recursive: true, force: true })
  run(bin('typescript/bin/tsc'), ['-p', 'tsconfig.build.json'])
  run(bin('@vercel/ncc/dist/ncc/cli.js'), ['build', 'lib/index.js', '-o', 'lib/dist', '--license', 'licenses.txt'])
  // Worker threads have a separate bundle, so that they do not load the code that talks to services.
  run(bin('@vercel/ncc/dist/ncc/cli.js'), ['build', 'lib/worker.js', '-o', 'lib/dist/worker'])
  // It only starts the bundle beside it.
  cpSync(join(root, 'lib', 'cli.js'), join(built, 'cli.js'))
  for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|txt|json)$/.test(name)) continue
    const text = readFileSync(join(built, name), 'utf8')
    if (text.includes('webpackMissingModule'))
      throw new Error(`${name} lacks a module: the bundler replaced it with a throw`)
    if (text.includes(root)) throw new Error(`${name} contains a path of this machine`)
  }
  // Without inputs, the action must report the missing inputs rather than crash.
  try {
    run(join(built, 'index.js'), [], { PATH: process.env['PATH'] ?? '' })
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string }
    if (!stdout.includes('::error') || !stdout.includes('command')) throw error
    return built
  }
  throw new Error('the bundle did not fail without inputs')
}

/** Milliseconds after which an unused bundle is deleted. */
const MAX_AGE = 3_600_000

function store(built: string, folder: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (path !== lock && statSync(path).mtimeMs < Date.now() - MAX_AGE) rmSync(path, { recursive: true, force: true })
  }
  const incoming = `${folder}.incoming`
  for (const path of [incoming, folder]) rmSync(path, { recursive: true, force: true })
  cpSync(built, incoming, { recursive: true })
  renameSync(incoming, folder)
}

/** Allows one build at a time in this checkout. A lock whose process has ended is taken over. */
async function withLock(work: () => unknown): Promise<void> {
  mkdirSync(cache, { recursive: true })
  while (!tryLock()) await pause(200)
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function tryLock(): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!isLockHeld()) rmSync(lock, { force: true })
    return false
  }
}

function isLockHeld(): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    // The file is empty between its creation and the write.
    if (holder === 0) return statSync(lock).mtimeMs > Date.now() - 5_000
    process.kill(holder, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
