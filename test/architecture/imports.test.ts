import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

/**
 * Who may import whom; CONTRIBUTING.md describes the folders. Client and server meet only in `protocol/` and on a socket:
 * if they shared more, they could agree with each other and both be wrong.
 */
const ALLOWED: Record<string, { folders: string[]; typesOnly?: string; packages: string[] }> = {
  base: { folders: [], packages: [] },
  protocol: { folders: ['base'], packages: ['zod'] },
  package: { folders: ['base'], packages: ['adm-zip', 'diff', 'yaml', 'zod'] },
  commands: { folders: ['base', 'package'], packages: [] },
  platform: {
    folders: ['base', 'protocol'],
    typesOnly: 'commands/ports/',
    packages: ['@azure/msal-node', 'node-forge', 'p-retry']
  },
  embedded: { folders: ['base', 'protocol', 'package'], packages: ['find-my-way', 'jose', 'zod'] },
  action: {
    folders: ['base', 'package', 'commands'],
    packages: [
      '@actions/artifact',
      '@actions/core',
      '@actions/github',
      '@octokit/plugin-throttling',
      'libsodium-wrappers',
      'yaml',
      'zod'
    ]
  },
  workers: { folders: ['base', 'package', 'commands'], packages: [] },
  // What a worker thread runs.
  'worker.ts': { folders: ['base', 'package', 'commands', 'platform', 'workers'], packages: [] },
  // The composition root: which collaborators a command gets.
  main: {
    folders: ['base', 'package', 'platform', 'commands', 'embedded', 'action', 'workers'],
    packages: []
  },
  // The command line: flags and terminal around the same commands.
  cli: { folders: ['base', 'package', 'commands', 'action', 'main'], packages: [] },
  // Starts the bundle as a program.
  'cli.ts': { folders: ['index.ts'], packages: [] },
  'index.ts': { folders: ['base', 'action', 'main', 'cli'], packages: [] }
}

/** Only these folders see the runner's environment. */
const MAY_READ_ENVIRONMENT = new Set(['action', 'index.ts', 'cli'])

const src = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src')

interface Import {
  readonly file: string
  readonly specifier: string
  readonly typeOnly: boolean
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.split(sep).join('/'))

const sourceOf = (file: string): string => readFileSync(join(src, file), 'utf8')
const folderOf = (file: string): string => file.split('/')[0] ?? file

function importsOf(file: string): Import[] {
  const text = sourceOf(file)
  const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gms)]
  const dynamic = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)]
  return [
    ...statements.map(([, type, specifier]) => ({ file, specifier: specifier ?? '', typeOnly: type !== undefined })),
    ...dynamic.map(([, specifier]) => ({ file, specifier: specifier ?? '', typeOnly: false }))
  ]
}

function verdict({ file, specifier, typeOnly }: Import): string | undefined {
  const from = folderOf(file)
  const rule = ALLOWED[from]
  if (rule === undefined) return `${file} is in no folder of the table`
  if (specifier.startsWith('node:')) return undefined
  if (!specifier.startsWith('.')) {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
    return rule.packages.includes(name) ? undefined : `${file} imports the package ${name}`
  }
  const target = relative(src, resolve(dirname(join(src, file)), specifier))
    .split(sep)
    .join('/')
  const to = folderOf(target)
  if (to === from || rule.folders.includes(to)) return undefined
  if (typeOnly && rule.typesOnly !== undefined && target.startsWith(rule.typesOnly)) return undefined
  return `${file} imports ${target}`
}

/** What a file imports of ours, types included. */
const targetsOf = (file: string): string[] =>
  importsOf(file).flatMap(({ specifier }) =>
    specifier.startsWith('.')
      ? [
          relative(src, resolve(dirname(join(src, file)), specifier))
            .split(sep)
            .join('/')
        ]
      : []
  )

/** Files that import each other in a loop, found by leaving out, again and again, what imports nothing that is left. */
function circles(of: ReadonlyMap<string, readonly string[]>): string[] {
  let left = [...of.keys()]
  for (;;) {
    const rest = left.filter(file => of.get(file)?.some(target => left.includes(target)))
    if (rest.length === left.length) break
    left = rest
  }
  for (;;) {
    const rest = left.filter(file => left.some(other => of.get(other)?.includes(file)))
    if (rest.length === left.length) return left
    left = rest
  }
}

describe('architecture', () => {
  test('there are sources to look at, in every folder of the table', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(ALLOWED).sort())
  })

  test('no folder imports what the table does not allow', () => {
    expect(files.flatMap(importsOf).map(verdict).filter(Boolean)).toEqual([])
  })

  test('the rule sees imports of every form', () => {
    const forms = importsOf('index.ts')
    expect(forms.some(({ specifier }) => specifier.startsWith('./'))).toBe(true)
    expect(verdict({ file: 'platform/x.ts', specifier: '../embedded/server.ts', typeOnly: true })).toBe(
      'platform/x.ts imports embedded/server.ts'
    )
    expect(verdict({ file: 'platform/x.ts', specifier: '../commands/ports/app.ts', typeOnly: true })).toBeUndefined()
    expect(verdict({ file: 'platform/x.ts', specifier: '../commands/ports/app.ts', typeOnly: false })).toBeDefined()
    expect(verdict({ file: 'commands/x.ts', specifier: 'zod', typeOnly: true })).toBe(
      'commands/x.ts imports the package zod'
    )
  })

  test('only action/, cli/ and index.ts read the environment', () => {
    const readers = files.filter(
      file => /\bprocess\.env\b/.test(sourceOf(file)) && !MAY_READ_ENVIRONMENT.has(folderOf(file))
    )
    expect(readers).toEqual([])
  })

  test('nothing but the process edge ends the process', () => {
    expect(files.filter(file => file !== 'index.ts' && /\bprocess\.(exit|on)\b/.test(sourceOf(file)))).toEqual([])
  })

  test('no files import each other in a circle, types counted', () => {
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
          ['d', ['a']]
        ])
      )
    ).toEqual(['b', 'c'])
    expect(circles(new Map(files.map(file => [file, targetsOf(file)])))).toEqual([])
  })

  test('no file has more than 300 lines', () => {
    expect(files.filter(file => sourceOf(file).split('\n').length > 301)).toEqual([])
  })

  test('commands write the report and never read it', () => {
    const readers = files.filter(
      file => file.startsWith('commands/') && /\breport\.current\b|\bReportDraft\b/.test(sourceOf(file))
    )
    expect(readers).toEqual(['commands/report-draft.ts'])
  })

  test('commands speak no wire: the words of the service stay in platform/ and protocol/', () => {
    const WIRE =
      /\/providers\/|microsoft\.(?:powerapps|flow)\/|'(?:New|Update|Existing|Overwrite|Merge|Started|Stopped|Suspended|CanEdit|CanView|Compliant|ServicePrincipal)'/i
    const words = files
      .filter(file => file.startsWith('commands/'))
      .flatMap(file => {
        const code = sourceOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        return [...code.matchAll(new RegExp(WIRE, 'g'))].map(([word]) => `${file}: ${word}`)
      })
    expect(words).toEqual([])
  })

  test('no file or folder is named for leftovers, such as utils', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers?|misc|common)(\/|\.ts$)/.test(file))).toEqual([])
  })
})
