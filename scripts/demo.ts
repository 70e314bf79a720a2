import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readPackage } from '../src/package/app-package.ts'
import { displayNameOf, kindOf } from '../src/package/resource.ts'
import { startEmbeddedEnvironment, type EmbeddedEnvironment } from '../src/embedded/start.ts'
import { startResultsService } from '../test/support/results-service.ts'
import { committedProgram, runStep, type StepResult } from '../test/support/runner.ts'
import { givenPackage } from './given-package.ts'

/**
 * `npm run demo`: runs the built action between two embedded environments, step by step as a runner would: export,
 * import with connections mapped from secrets, import again with nothing to do, import as an update, publish. `--
 * --package FILE` uses your own package as the source. `-- --keep DIR` keeps the state and the files of every step.
 */
const { values } = parseArgs({ options: { package: { type: 'string' }, keep: { type: 'string' } } })

const SOURCE = 'Contoso Development'
const TARGET = 'Contoso Production'

interface Row {
  readonly step: string
  readonly result: StepResult
}

const print = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}

async function demo(folder: string): Promise<boolean> {
  const state = join(folder, 'state')
  const source = values.package === undefined ? undefined : await givenPackage(values.package, process.cwd())
  if (source?.errors !== undefined) {
    print(`The demo cannot import ${values.package}:`)
    for (const error of source.errors) print(`- ${error}`)
    return false
  }
  await using server = await startEmbeddedEnvironment({
    state,
    ...(source === undefined ? {} : { packageBytes: source.bytes })
  })
  await using artifacts = await startResultsService()
  const [seeded] = server.announcement.packages
  const [maker] = server.announcement.users
  if (seeded === undefined || maker === undefined) throw new Error('the embedded environment has no package or no user')

  const rows: Row[] = []
  const step = async (name: string, inputs: Record<string, string>): Promise<StepResult> => {
    print()
    print(`── ${name} ${'─'.repeat(Math.max(3, 76 - name.length))}`)
    const temp = join(folder, `${rows.length + 1}-${name.replaceAll(/\W+/g, '-')}`)
    const result = await runStep({
      program: committedProgram(),
      temp,
      workspace: join(folder, 'workspace'),
      env: artifacts.env,
      inputs: {
        cloud: 'Embedded',
        'embedded-state': state,
        'user-name': maker.userName,
        'password-secret': maker.password,
        ...inputs
      },
      onLog: text => process.stdout.write(hideCommands(text))
    })
    writeFileSync(join(temp, 'log.txt'), result.log)
    writeFileSync(join(temp, 'summary.md'), result.summary)
    writeFileSync(join(temp, 'outputs.json'), JSON.stringify(result.outputs, null, 2))
    rows.push({ step: name, result })
    return result
  }

  const root: Record<string, string> =
    seeded.appName === undefined ? { flow: seeded.flowId ?? '' } : { app: seeded.appName }
  const exported = await step('export', { command: 'export', environment: SOURCE, ...root })
  const connections = mappingFor(server, join(folder, 'workspace', exported.outputs['package-file'] ?? ''))
  const target = { environment: TARGET, 'package-digest': exported.outputs['package-digest'] ?? '', connections }
  await step('import', { command: 'import', ...target })
  await step('import again', { command: 'import', ...target })
  const updated = await step('import as update', {
    command: 'import',
    'import-mode': 'update',
    'publish-changes': 'false',
    'when-unchanged': 'import',
    ...target
  })
  if (updated.outputs['publish-state'] === 'draft-left') {
    await step('publish', { command: 'publish', environment: TARGET, app: updated.outputs['app-id'] ?? '' })
  }

  print()
  table(rows)
  print()
  print(`Simulated: everything ran on this machine, in ${SOURCE} and ${TARGET} of the embedded environment.`)
  return rows.every(({ result }) => result.code === 0)
}

/** What a repository secret would contain: one line per connection, `<resource key>=<connection in the target>`. */
function mappingFor(server: EmbeddedEnvironment, file: string): string {
  const pkg = readPackage(readFileSync(file), file)
  const target = Object.values(server.world().environments).find(({ displayName }) => displayName === TARGET)
  const [maker] = server.announcement.users
  const lines = Object.entries(pkg.resources).flatMap(([key, resource]) => {
    if (kindOf(resource) !== 'connection') return []
    const connector = (resource.dependsOn ?? [])
      .map(other => [other, pkg.resources[other]] as const)
      .find(([, other]) => other !== undefined && kindOf(other) === 'connector')
    const known = Object.values(target?.connectors ?? {})
    const name =
      connector?.[1]?.name ??
      known.find(
        ({ displayName }) => connector?.[1] !== undefined && displayName === displayNameOf(connector[1], connector[0])
      )?.name
    const connection = Object.values(target?.connections ?? {}).find(
      candidate => candidate.connector === name && candidate.status === 'Connected' && candidate.owner === maker?.id
    )
    return connection === undefined ? [] : [`${key}=${connection.name}`]
  })
  return lines.join('\n')
}

const hideCommands = (text: string): string =>
  text
    .split('\n')
    .filter(line => !/^::(add-mask|debug)/.test(line))
    .map(line => line.replace(/^::(notice|warning|error)[^:]*::/, (_, kind: string) => `${kind}: `))
    .join('\n')

function table(rows: readonly Row[]): void {
  const lines = [
    ['step', 'exit', 'outcome', 'published', 'version', 'artifact'],
    ...rows.map(({ step, result: { code, outputs } }) => [
      step,
      String(code),
      outputs['outcome'] ?? '',
      outputs['publish-state'] ?? '',
      outputs['app-version'] ?? '',
      outputs['artifact-id'] ?? ''
    ])
  ]
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map(line => (line[column] ?? '').length)))
  for (const [index, line] of lines.entries()) {
    print(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    if (index === 0) print(widths.map(width => '─'.repeat(width)).join('  '))
  }
}

const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'demo-')) : resolve(values.keep)
mkdirSync(folder, { recursive: true })
try {
  process.exitCode = (await demo(folder)) ? 0 : 1
} catch (error) {
  print(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
  else print(`Kept in ${folder}`)
}
