import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What the tests' own git sees: no settings of this machine. */
export const QUIET: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nowhere',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1'
}

/** Runs git as the owner of a repository does. */
export function git(folder: string, ...args: string[]): string {
  const identity = [
    'user.name=Maker',
    'user.email=maker@example.com',
    'commit.gpgsign=false',
    'protocol.file.allow=always'
  ]
  return execFileSync('git', [...identity.flatMap(one => ['-c', one]), ...args], {
    cwd: folder,
    env: QUIET,
    encoding: 'utf8',
    stdio: 'pipe'
  }).trim()
}

export const newFolder = (name = 'history-'): string => realpathSync(mkdtempSync(join(tmpdir(), name)))

export type Files = Readonly<Record<string, string | Uint8Array>>

export function write(folder: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A repository with one commit of these files on `main`, also known as `origin/main`. */
export function repositoryWith(files: Files, folder = newFolder(), ...init: string[]): string {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch', 'main', ...init)
  write(folder, files)
  git(folder, 'add', '-A')
  git(folder, 'commit', '--quiet', '-m', 'one')
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  return folder
}

/** A program that leaves a file behind when anything runs it. */
export interface Canary {
  readonly script: string
  readonly sung: () => boolean
}

export function canaryIn(folder: string, name = 'canary'): Canary {
  const trace = join(newFolder('canary-'), 'sung')
  const script = join(folder, name)
  write(folder, { [name]: `#!/bin/sh\necho sung > '${trace}'\nexit 1\n` })
  chmodSync(script, 0o755)
  return { script, sung: () => existsSync(trace) }
}

/** Settings that make git run a program on all kinds of occasions. */
export const settingsThatRun = (script: string): string => `
[core]
  repositoryformatversion = 1
  bare = false
  fsmonitor = ${script}
  sshCommand = ${script}
  gitProxy = ${script}
  pager = ${script}
  askPass = ${script}
  editor = ${script}
  alternateRefsCommand = ${script}
  attributesFile = ${dirname(script)}/attributes
  hooksPath = ${dirname(script)}/hooks
[extensions]
  partialClone = evil
[remote "evil"]
  url = .
  promisor = true
  partialCloneFilter = blob:none
  uploadpack = sh ${script}
  vcs = evil
[protocol]
  allow = always
[protocol "ext"]
  allow = always
[url "ext::${script} "]
  insteadOf = ssh://
[alias]
  rev-parse = !${script}
  ls-tree = !${script}
  cat-file = !${script}
[diff]
  external = ${script}
[diff "evil"]
  textconv = ${script}
  command = ${script}
[filter "evil"]
  smudge = ${script}
  clean = ${script}
  process = ${script}
[pager]
  ls-tree = ${script}
[credential]
  helper = !${script}
[gpg]
  program = ${script}
`

/** Hooks of a repository, each of which runs the script. */
export const HOOKS = [
  'post-checkout',
  'post-index-change',
  'reference-transaction',
  'fsmonitor-watchman',
  'pre-auto-gc'
]

/** The files of a bare repository that fetches what it lacks, as somebody can commit them in any folder. */
export const embeddedRepository = (script: string): Files => ({
  HEAD: 'ref: refs/heads/main\n',
  config: settingsThatRun(script),
  'objects/info/alternates': '/nowhere\n',
  'objects/pack/keep': '',
  'refs/remotes/origin/main': `${'1234567890'.repeat(4)}\n`,
  'refs/heads/main': `${'1234567890'.repeat(4)}\n`,
  ...Object.fromEntries(HOOKS.map(name => [`hooks/${name}`, `#!/bin/sh\nexec ${script}\n`]))
})
