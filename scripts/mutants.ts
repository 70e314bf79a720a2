import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { seeded } from '../test/support/mutants.ts'
import { applyMutation, mutationsOf, type Mutation } from './mutations.ts'

/**
 * `npm run mutants -- --seed N --count N [--folder NAME]... [--list]`: applies single mutations to a copy of the
 * sources and reports whether a unit or contract test fails. Mutations are drawn by seed, equally from each folder.
 * Exits with 0 whatever the score. A survivor is either a missing test or an equivalent mutation.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    folder: { type: 'string', multiple: true, default: ['commands', 'platform', 'package', 'action'] },
    list: { type: 'boolean', default: false }
  }
})

const root = fileURLToPath(new URL('..', import.meta.url))
const SUITES = ['test/unit', 'test/contract']
/** Number of nearest suites in the first round, and the time limit of a round in milliseconds. */
const [FIRST_ROUND, TIMEOUT] = [4, 300_000]

interface Mutant extends Mutation {
  readonly folder: string
  readonly file: string
}

type Outcome = 'killed' | 'survived' | 'no-coverage'

const filesIn = (folder: string, from = root): string[] =>
  readdirSync(join(from, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name).split(sep).join('/'))
    .sort()

/** Yields the mutants of a folder in random order. */
function* drawMutants(folder: string, random: () => number): Generator<Mutant> {
  const all = filesIn(`src/${folder}`).flatMap(file =>
    mutationsOf(readFileSync(join(root, file), 'utf8')).map(mutation => ({ ...mutation, folder, file }))
  )
  while (all.length > 0) {
    const [one] = all.splice(Math.floor(random() * all.length), 1)
    if (one !== undefined) yield one
  }
}

/** Chooses mutants from the folders in turn. */
function chooseMutants(folders: readonly string[], count: number, random: () => number): Mutant[] {
  const found: Mutant[] = []
  const sources = folders.map(folder => drawMutants(folder, random))
  while (found.length < count) {
    const round = sources.flatMap(source => source.next().value ?? [])
    if (round.length === 0) break
    found.push(...round.slice(0, count - found.length))
  }
  return found
}

/** The importers of each file, without type-only imports, which do not exist at run time. */
function importers(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const file of [...filesIn('src'), ...filesIn('test')]) {
    const text = readFileSync(join(root, file), 'utf8')
    const statements = text.matchAll(/^(?:import|export)\s+(?!type\s)(?:[^'"]*?\sfrom\s+)?'(\.[^']+)'/gm)
    const dynamic = text.matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)/g)
    for (const [, specifier = ''] of [...statements, ...dynamic]) {
      const target = join(dirname(file), specifier).split(sep).join('/')
      found.set(target, [...(found.get(target) ?? []), file])
    }
  }
  return found
}

/** Test files that import a source directly or indirectly, nearest first. */
function suitesFor(file: string, importersOf: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([file])
  for (const one of seen) for (const importer of importersOf.get(one) ?? []) seen.add(importer)
  return [...seen].filter(one => one.endsWith('.test.ts') && SUITES.some(suite => one.startsWith(`${suite}/`)))
}

/** Whether the suites pass. A suite that does not finish in time fails. */
function suitesPass(copy: string, suites: readonly string[]): Promise<boolean> {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js')
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest]
  const child = spawn(
    process.execPath,
    [...options, '--bail', '--forceExit', '--testTimeout=60000', '--runTestsByPath', ...suites],
    { cwd: copy, stdio: 'ignore', detached: true }
  )
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  const late = setTimeout(end, TIMEOUT)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      clearTimeout(late)
      resolve(code === 0)
    })
  })
}

async function outcomeOf(copy: string, { file, ...mutation }: Mutant, suites: readonly string[]): Promise<Outcome> {
  if (suites.length === 0) return 'no-coverage'
  const place = join(copy, file)
  const source = readFileSync(place, 'utf8')
  writeFileSync(place, applyMutation(source, { ...mutation }))
  try {
    for (const some of [suites.slice(0, FIRST_ROUND), suites.slice(FIRST_ROUND)])
      if (some.length > 0 && !(await suitesPass(copy, some))) return 'killed'
    return 'survived'
  } finally {
    writeFileSync(place, source)
  }
}

/** Copies the checkout to a temporary folder, without build results, and links `node_modules`. */
function copyCheckout(): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'mutants-'))
  const excluded = new Set(['.git', 'node_modules', 'lib', 'dist', 'coverage'])
  cpSync(root, copy, { recursive: true, filter: path => !excluded.has(relative(root, path)) })
  symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'))
  return copy
}

const describe = ({ file, line, kind, start, end }: Mutant): string => {
  const text = readFileSync(join(root, file), 'utf8').slice(start, end).replaceAll(/\s+/g, ' ')
  return `${file}:${line} ${kind}${text === '' ? '' : `: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`}`
}

const seed = Number(values.seed)
const folders = values.folder
const mutants = chooseMutants(folders, Number(values.count), seeded(seed))
const importersOf = importers()
if (values.list) for (const mutant of mutants) console.log(describe(mutant))
else {
  const outcomes = new Map<string, Record<Outcome, number>>()
  const copy = copyCheckout()
  const stop = (): void => {
    rmSync(copy, { recursive: true, force: true })
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const [first] = mutants
    const baseline = first === undefined ? [] : suitesFor(first.file, importersOf).slice(0, FIRST_ROUND)
    if (baseline.length > 0 && !(await suitesPass(copy, baseline)))
      throw new Error('the tests fail without any mutation')
    for (const mutant of mutants) {
      const outcome = await outcomeOf(copy, mutant, suitesFor(mutant.file, importersOf))
      const counts = outcomes.get(mutant.folder) ?? { killed: 0, survived: 0, 'no-coverage': 0 }
      counts[outcome] += 1
      outcomes.set(mutant.folder, counts)
      console.log(`${outcome.padEnd(11)} ${describe(mutant)}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  console.log(`\nseed ${seed}, ${mutants.length} mutants`)
  for (const [folder, { killed, survived, 'no-coverage': none }] of outcomes)
    console.log(
      `${folder.padEnd(10)} ${killed} killed, ${survived} survived, ${none} no coverage: ${Math.round((killed / (killed + survived + none)) * 100)} %`
    )
}
