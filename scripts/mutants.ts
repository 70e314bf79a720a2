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
import { mutated, mutationsOf, type Mutation } from './mutations.ts'

/**
 * `npm run mutants -- --seed N --count N [--folder NAME]... [--list]`: puts single small defects into a copy of the
 * sources and asks whether a unit or contract test notices. Choices are made by seed, as many from each folder. Exits 0
 * whatever the score; a survivor is a test to be written, or a mutation that changes nothing.
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
/** Suites that are run first, being nearest to the mutation, and milliseconds that each round may take. */
const [NEAREST, PATIENCE] = [4, 300_000]

interface Mutant extends Mutation {
  readonly folder: string
  readonly file: string
}

type Fate = 'killed' | 'survived' | 'no-coverage'

const filesIn = (folder: string, from = root): string[] =>
  readdirSync(join(from, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name).split(sep).join('/'))
    .sort()

/** Mutants of a folder, drawn without putting back. */
function* drawn(folder: string, random: () => number): Generator<Mutant> {
  const all = filesIn(`src/${folder}`).flatMap(file =>
    mutationsOf(readFileSync(join(root, file), 'utf8')).map(mutation => ({ ...mutation, folder, file }))
  )
  while (all.length > 0) {
    const [one] = all.splice(Math.floor(random() * all.length), 1)
    if (one !== undefined) yield one
  }
}

/** By turns from each folder. */
function chosen(folders: readonly string[], count: number, random: () => number): Mutant[] {
  const found: Mutant[] = []
  const sources = folders.map(folder => drawn(folder, random))
  while (found.length < count) {
    const round = sources.flatMap(source => source.next().value ?? [])
    if (round.length === 0) break
    found.push(...round.slice(0, count - found.length))
  }
  return found
}

/** Who imports a file, types left out: they are gone when tests run. */
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

/** Test files that reach a source by imports, the nearest first. */
function suitesFor(file: string, of: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([file])
  for (const one of seen) for (const importer of of.get(one) ?? []) seen.add(importer)
  return [...seen].filter(one => one.endsWith('.test.ts') && SUITES.some(suite => one.startsWith(`${suite}/`)))
}

/** Whether the suites pass; one that does not come to an end does not. */
function pass(copy: string, suites: readonly string[]): Promise<boolean> {
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
  const late = setTimeout(end, PATIENCE)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => {
      clearTimeout(late)
      resolve(code === 0)
    })
  })
}

async function fateOf(copy: string, { file, ...mutation }: Mutant, suites: readonly string[]): Promise<Fate> {
  if (suites.length === 0) return 'no-coverage'
  const place = join(copy, file)
  const source = readFileSync(place, 'utf8')
  writeFileSync(place, mutated(source, { ...mutation }))
  try {
    for (const some of [suites.slice(0, NEAREST), suites.slice(NEAREST)])
      if (some.length > 0 && !(await pass(copy, some))) return 'killed'
    return 'survived'
  } finally {
    writeFileSync(place, source)
  }
}

/** The checkout as it stands, without what is large or made of it. */
function copied(): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'mutants-'))
  const apart = new Set(['.git', 'node_modules', 'lib', 'dist', 'coverage'])
  cpSync(root, copy, { recursive: true, filter: path => !apart.has(relative(root, path)) })
  symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'))
  return copy
}

const told = ({ file, line, kind, start, end }: Mutant): string => {
  const text = readFileSync(join(root, file), 'utf8').slice(start, end).replaceAll(/\s+/g, ' ')
  return `${file}:${line} ${kind}${text === '' ? '' : `: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`}`
}

const seed = Number(values.seed)
const folders = values.folder
const mutants = chosen(folders, Number(values.count), seeded(seed))
const of = importers()
if (values.list) for (const mutant of mutants) console.log(told(mutant))
else {
  const fates = new Map<string, Record<Fate, number>>()
  const copy = copied()
  const stop = (): void => {
    rmSync(copy, { recursive: true, force: true })
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const [first] = mutants
    const baseline = first === undefined ? [] : suitesFor(first.file, of).slice(0, NEAREST)
    if (baseline.length > 0 && !(await pass(copy, baseline))) throw new Error('the tests fail without any mutation')
    for (const mutant of mutants) {
      const fate = await fateOf(copy, mutant, suitesFor(mutant.file, of))
      const counts = fates.get(mutant.folder) ?? { killed: 0, survived: 0, 'no-coverage': 0 }
      counts[fate] += 1
      fates.set(mutant.folder, counts)
      console.log(`${fate.padEnd(11)} ${told(mutant)}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
  console.log(`\nseed ${seed}, ${mutants.length} mutants`)
  for (const [folder, { killed, survived, 'no-coverage': none }] of fates)
    console.log(
      `${folder.padEnd(10)} ${killed} killed, ${survived} survived, ${none} no coverage: ${Math.round((killed / (killed + survived + none)) * 100)} %`
    )
}
