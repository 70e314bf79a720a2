import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hasInvisible } from '../../src/base/invisible.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { type CommandLineOptions, type CommandLineResult, runCommandLine } from '../support/command-line.ts'
import { repacked } from '../support/repacked.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { SOURCE_LIST, SOURCE_SITE, TARGET_LIST, TARGET_SITE, valuedPackage } from '../support/valued-package.ts'
import { openWorld, type OpenWorld, SOURCE, TARGET } from '../support/world.ts'

describe('the command line', () => {
  let world: OpenWorld
  let cwd: string
  beforeAll(async () => {
    world = await openWorld()
    cwd = mkdtempSync(join(tmpdir(), 'command-line-'))
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const run = (args: readonly string[], options: Partial<CommandLineOptions> = {}): Promise<CommandLineResult> =>
    runCommandLine(args, { cwd, ...options, env: { TMPDIR: cwd, ...options.env } })
  const inWorld = (args: readonly string[], options?: Partial<CommandLineOptions>): Promise<CommandLineResult> =>
    run([...args, '--cloud', 'Embedded', '--embedded-state', world.state], options)

  test('lists the values of a package as lines that the input "values" takes', async () => {
    writeFileSync(join(cwd, 'valued.zip'), valuedPackage())
    const listed = await run(['list', 'values', 'valued.zip'])
    expect(listed).toMatchObject({ code: 0, stderr: '' })
    expect(listed.stdout.split('\n')).toEqual(expect.arrayContaining([`${SOURCE_SITE} = `, `list:${SOURCE_LIST} = `]))
    const json = await run(['list', 'values', 'valued.zip', '--json'])
    expect(JSON.parse(json.stdout)).toContainEqual(
      expect.objectContaining({ kind: 'SharePoint site', line: SOURCE_SITE, count: 12 })
    )
    writeFileSync(join(cwd, 'values.txt'), listed.stdout.replaceAll(/^([^#].*) = $/gm, '$1 = $1'))
    const where = ['--environment', TARGET, '--package-file', 'valued.zip', '--plan-file', 'valued.json']
    const planned = await inWorld(['plan', ...where, '--values-file', 'values.txt', '--values-left', 'error', '--json'])
    expect(planned.code).toBe(0)
    expect(await run(['list', 'values'])).toMatchObject({ code: 1 })
  })

  test('exports, plans, imports and then lists the result', async () => {
    const exported = await inWorld([
      'export',
      '--environment',
      SOURCE,
      '--app',
      'Expense Approvals',
      '--package-file',
      'a.zip'
    ])
    expect(exported).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Exported 1 app and 2 flows \(/m) })
    const where = ['--environment', TARGET, '--package-file', 'a.zip']
    const planned = await inWorld(['plan', ...where, '--plan-file', 'plan.json', '--json'])
    expect(planned.code).toBe(0)
    expect(JSON.parse(planned.stdout)).toMatchObject({ command: 'plan', plan: { state: 'ready', file: 'plan.json' } })
    const imported = await inWorld(['import', ...where, '--plan-file', 'plan.json'])
    expect(imported.code).toBe(0)
    expect(imported.stdout + imported.stderr).not.toMatch(/^::/m)
    const apps = await inWorld(['list', 'apps', '--environment', TARGET, '--json'])
    const [app] = Object.values(world.environment(TARGET).apps)
    expect(JSON.parse(apps.stdout)).toMatchObject([{ id: app?.id, displayName: 'Expense Approvals' }])
  })

  test('lists connections as lines for a file, which the import takes; the table is beside them', async () => {
    const { stdout, stderr, code } = await inWorld(['list', 'connections', '--environment', TARGET])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^(?:(?:# )?shared_\w+=\w+(?: \(.*\))?\n)+$/)
    expect(stderr).toMatch(/^name +connector +id +owner +health$/m)
    writeFileSync(join(cwd, 'connections.txt'), stdout)
    writeFileSync(join(cwd, 'b.zip'), withEditedFlow(makeDemoPackage(), 'a second release'))
    const where = ['--environment', TARGET, '--package-file', 'b.zip', '--connections-file', 'connections.txt']
    const planned = await inWorld(['plan', ...where, '--json'])
    const { resources } = JSON.parse(planned.stdout) as { resources: { kind: string; why: string }[] }
    const reasons = resources.filter(({ kind }) => kind === 'connection').map(({ why }) => why)
    expect(new Set(reasons)).toEqual(new Set(['connector name']))
  })

  test('a plan says what will happen to each resource, and each value before and after', async () => {
    writeFileSync(join(cwd, 'valued.zip'), valuedPackage())
    writeFileSync(join(cwd, 'lines.txt'), `${SOURCE_SITE} = ${TARGET_SITE}\nlist:${SOURCE_LIST} = ${TARGET_LIST}\n`)
    const where = ['--environment', TARGET, '--package-file', 'valued.zip', '--plan-file', 'valued.json']
    writeFileSync(join(cwd, 'summary.md'), 'of an earlier run')
    const more = ['--values-file', 'lines.txt', '--summary-file', 'summary.md']
    const { code, stdout } = await inWorld(['plan', ...where, ...more])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^resource +kind +action +reason$/m)
    expect(stdout).toMatch(/^expenses@contoso\.example → .+ connection +use existing +only healthy one$/m)
    expect(stdout).toContain(`    - ${SOURCE_SITE}\n    + ${TARGET_SITE}\n`)
    expect(stdout).toContain(`    - ${SOURCE_LIST}\n    + ${TARGET_LIST}\n`)
    expect(stdout).toMatch(/^Plan: \p{Lu}[^\n]+ app and 2 flows.*simulated\)\n$/mu)
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8')
    expect(summary).toMatch(/^## .*app and 2 flows/)
    expect(summary).toContain(TARGET_SITE)
    expect(summary).not.toContain('of an earlier run')
  })

  test('a run that fails writes its summary too, and a check as well', async () => {
    const where = ['--environment', 'Contoso Nowhere', '--package-file', 'a.zip']
    const planned = await inWorld(['plan', ...where, '--summary-file', 'failed.md'])
    expect(planned.code).toBe(1)
    expect(readFileSync(join(cwd, 'failed.md'), 'utf8')).toContain('Contoso Nowhere')
    writeFileSync(join(cwd, 'checked.zip'), makeDemoPackage())
    expect((await run(['check', 'checked.zip', '--summary-file', 'checked.md'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'checked.md'), 'utf8')).toContain('Expense Approvals')
    const outside = await run(['check', 'checked.zip', '--summary-file', cwd])
    expect([outside.code, outside.stdout]).toEqual([1, ''])
  })

  test.each(['environments', 'flows', 'versions'])('lists %s', async subject => {
    const more = subject === 'environments' ? [] : ['--environment', SOURCE, '--app', 'Expense Approvals']
    const { code, stdout } = await inWorld(['list', subject, ...more, '--json'])
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as unknown[]).length).toBeGreaterThan(0)
  })

  test('says when links to the embedded environment end with the run', async () => {
    expect((await inWorld(['list', 'environments'])).stderr).toContain(`Embedded environment: ${world.server.url}, `)
    const alone = await run(['list', 'environments', '--cloud', 'Embedded'])
    expect(alone.stderr).toMatch(/links to http:\/\/127\.0\.0\.1:\d+ then lead nowhere/)
  })

  describe('secrets', () => {
    const command = ['list', 'environments', '--client-id', 'any', '--tenant-id']
    const signIn = (): { args: string[]; password: string; user: string[] } => {
      const { userName, password } = world.account('maker')
      return { args: [...command, world.server.announcement.tenantId], password, user: ['--user-name', userName] }
    }

    test.each<[string, (password: string) => [string[], Partial<CommandLineOptions>]]>([
      ['a variable', password => [[], { env: { MOVE_POWER_APP_PASSWORD_SECRET: password } }]],
      ['standard input', password => [['--password-secret-file', '-'], { stdin: `${password}\n` }]],
      [
        'a file',
        password => {
          writeFileSync(join(cwd, 'password'), password)
          return [['--password-secret-file', 'password'], {}]
        }
      ]
    ])('are read from %s, and not shown', async (_, way) => {
      const { args, password, user } = signIn()
      const [more, options] = way(password)
      const result = await inWorld([...args, ...user, ...more], options)
      expect(result.code).toBe(0)
      expect(result.stdout + result.stderr).not.toContain(password)
    })

    test('are refused as arguments, and not repeated', async () => {
      const { args, password, user } = signIn()
      const result = await inWorld([...args, ...user, '--password-secret', password])
      expect(result.code).toBe(1)
      expect(result.stderr).toContain('MOVE_POWER_APP_PASSWORD_SECRET')
      expect(result.stdout + result.stderr).not.toContain(password)
    })
  })

  test('a failed command exits with 1 and writes one error to standard error, with the log', async () => {
    for (const json of [[], ['--json']]) {
      const result = await inWorld(['list', 'apps', '--environment', 'Contoso Nowhere', ...json])
      expect([result.code, result.stdout]).toEqual([1, ''])
      expect(result.stderr.match(/^Error: /gm)).toHaveLength(1)
      expect(result.stderr).toContain('"Contoso Nowhere"')
    }
  })

  test.each([
    [['improt'], '"import"'],
    [['targets'], '--targets-file'],
    [['collect', '--targets-file', 'x'], '--targets-file'],
    [['plan', '--enviroment', 'x'], '"environment"'],
    [['list', 'conections'], '"connections"'],
    [['list'], 'environments'],
    [['list', 'apps', '--cloud', 'Embedded'], '--environment'],
    [['diff', 'a.zip'], 'OLDER'],
    [['plan', '--environment'], '--environment'],
    [['plan', '--refresh-token-file', 'nosuch'], 'nosuch'],
    [['list', 'environments', '--cloud', 'Nowhere'], 'Nowhere'],
    [['init'], '--refresh-token-file'],
    [['list', 'environments'], '--cloud Embedded'],
    [
      ['plan', '--tenant-id', 'contoso.example', '--client-id', 'x', '--environment', 'y'],
      'MOVE_POWER_APP_REFRESH_TOKEN'
    ]
  ])('%j ends with 1 and what to do', async (args, hint) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(hint)
  })

  test('the difference of two packages, without a tenant', async () => {
    writeFileSync(join(cwd, 'older.zip'), makeDemoPackage())
    writeFileSync(join(cwd, 'newer.zip'), withEditedFlow(makeDemoPackage(), 'a changed text'))
    const shown = await run(['diff', 'older.zip', 'newer.zip'])
    expect(shown.code).toBe(0)
    expect(shown.stdout).toContain('a changed text')
    expect(shown.stdout).not.toContain('Checking ')
    const { stdout } = await run(['diff', 'older.zip', 'newer.zip', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'compared', difference: { sameExport: false } })
    const broken = await run(['check', 'older.zip', 'connections.txt'])
    expect(broken.code).toBe(1)
    expect(broken.stdout).toContain('not-a-package')
    expect(broken.stdout).not.toContain('Checking ')
  })

  test('a package unpacked for git, by itself or with its export: nothing is written twice', async () => {
    writeFileSync(join(cwd, 'older.zip'), makeDemoPackage())
    const unpacked = await run(['unpack', 'older.zip', 'tree', '--json'])
    expect(unpacked).toMatchObject({ code: 0 })
    const { files, changed } = JSON.parse(unpacked.stdout) as { files: string[]; changed: boolean }
    expect(changed).toBe(true)
    for (const path of files) expect(existsSync(join(cwd, 'tree', path))).toBe(true)
    const exporting = ['export', '--environment', SOURCE, '--app', 'Expense Approvals', '--package-file', 'c.zip']
    const changes: unknown[] = []
    for (let round = 0; round < 2; round += 1) {
      const { code, stdout } = await inWorld([...exporting, '--unpack-to', 'exported', '--json'])
      expect(code).toBe(0)
      changes.push((JSON.parse(stdout) as { unpacked?: { changed: boolean } }).unpacked?.changed)
    }
    expect(changes).toEqual([true, false])
  })

  test('a name in a package controls neither the runner nor the terminal, and JSON says it exactly', async () => {
    const name = '::error::forged #\u0301#[warning]x \u009b31m\u001b]0;t\u0007\u202e \u{e0041}\u2028::notice::y'
    const renamed = repacked(makeDemoPackage(), {
      edit: {
        'manifest.json': text => {
          const manifest = JSON.parse(text) as { details: object }
          return JSON.stringify({ ...manifest, details: { ...manifest.details, displayName: name } })
        }
      }
    })
    writeFileSync(join(cwd, 'renamed.zip'), renamed)
    const env = { GITHUB_ACTIONS: 'true' }
    const text = await run(['check', 'renamed.zip', '--fail-on', 'never'], { env })
    const json = await run(['check', 'renamed.zip', '--fail-on', 'never', '--json'], { env })
    expect([text.code, json.code]).toEqual([0, 0])
    expect(text.stdout).toContain('forged')
    for (const { stdout } of [text, json]) {
      expect(hasInvisible(stdout)).toBe(false)
      expect(stdout).not.toMatch(/^\s*::(?!debug)/m)
      expect(stdout).not.toMatch(/#\p{M}*#\p{M}*\[/u)
    }
    expect(JSON.parse(json.stdout)).toMatchObject({ files: [{ package: { name } }] })
  })

  test('a difference from a file that is not a package is JSON as well', async () => {
    writeFileSync(join(cwd, 'older-one.zip'), makeDemoPackage())
    writeFileSync(join(cwd, 'text.txt'), 'a=1')
    const { stdout } = await run(['diff', 'older-one.zip', 'text.txt', '--json'])
    expect(JSON.parse(stdout)).toBeNull()
  })

  test('help names every command, and every flag of one', async () => {
    const { code, stdout } = await run([])
    expect(code).toBe(0)
    for (const name of ['export', 'check', 'plan', 'import', 'publish', 'restore', 'list', 'diff', 'unpack', 'init'])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    const importing = (await run(['import', '--help'])).stdout
    for (const flag of [
      '--on-drift VALUE',
      '--record-file FILE',
      '--embedded-state FOLDER',
      '--refresh-token-file FILE'
    ])
      expect(importing).toContain(`  ${flag}  `)
    expect((await run(['sign-in', '--help'])).stdout).toContain('  --refresh-token-file FILE  ')
  })
})
