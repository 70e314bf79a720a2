import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commandLineProgram, runCommandLine } from '../support/command-line.ts'
import { mkdirs, root } from '../support/runner.ts'
import { SOURCE, TARGET } from '../support/world.ts'

/** Files that npm packs beside the bundle. */
const FILES = ['package.json', 'package-lock.json', 'action.yml', 'README.md', 'LICENSE', 'CHANGELOG.md']

/** The program as somebody else gets it. */
describe('the program in an empty folder', () => {
  let folder = ''
  let checkout = ''
  let registry: Server
  const asked: string[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'))
    checkout = mkdirs(join(folder, 'checkout'))
    for (const name of FILES) copyFileSync(join(root, name), join(checkout, name))
    cpSync(dirname(await commandLineProgram()), join(checkout, 'dist'), { recursive: true })
    // A registry that has no package at all, and notes what it was asked for.
    registry = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(404).end()
    })
    await new Promise<void>(resolve => registry.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await new Promise(resolve => registry.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  })

  const npm = async (args: readonly string[], cwd: string): Promise<string> => {
    const { stdout } = await promisify(execFile)('npm', [...args], {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        TMPDIR: folder,
        npm_config_cache: join(folder, 'cache'),
        npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`,
        npm_config_fetch_retries: '0',
        npm_config_audit: 'false',
        npm_config_fund: 'false',
        npm_config_update_notifier: 'false'
      }
    })
    return stdout
  }
  const tarball = (): string => {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: checkout,
      stdio: 'pipe'
    })
    const [name = ''] = readdirSync(folder).filter(one => one.endsWith('.tgz'))
    return join(folder, name)
  }

  test('is all that a packed tarball installs, and asks no registry for anything', async () => {
    const place = mkdirs(join(folder, 'from-tarball'))
    await npm(['install', '--no-save', '--prefix', place, tarball()], place)
    expect([asked, readdirSync(join(place, 'node_modules')).filter(name => !name.startsWith('.'))]).toEqual([
      [],
      ['move-power-app']
    ])
    const env = { TMPDIR: folder }
    const program = join(place, 'node_modules', '.bin', 'move-power-app')
    const result = await runCommandLine(['list', 'environments', '--cloud', 'Embedded', '--json'], {
      cwd: mkdirs(join(folder, 'empty')),
      env,
      program
    })
    expect(result.code).toBe(0)
    expect((JSON.parse(result.stdout) as unknown[]).length).toBeGreaterThan(1)
    const written = mkdirs(join(folder, 'written'))
    const where = ['--from', SOURCE, '--app', 'Expense Approvals', '--to', TARGET, '--cloud', 'Embedded']
    expect((await runCommandLine(['init', ...where], { cwd: written, env, program })).code).toBe(0)
    expect(readdirSync(join(written, '.github', 'workflows')).sort()).toEqual([
      'package-check.yml',
      'promotion.yml',
      'sync.yml'
    ])
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})
