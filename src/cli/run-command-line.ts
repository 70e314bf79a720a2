import type { Readable } from 'node:stream'
import { readStep } from '../action/inputs/targets/read-step.ts'
import { secretsIn } from '../action/inputs/secrets.ts'
import { type InputSource, resultPath, type RunnerEnvironment } from '../action/runner/environment.ts'
import { jsonWithoutCommands, withoutCommands } from '../action/runner/workflow-commands.ts'
import { didYouMean } from '../base/closest.ts'
import { listed, quoted } from '../base/display.ts'
import { jsonWithInvisibleEscaped } from '../base/invisible.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import { LIST_SUBJECTS, type ListOrder } from '../commands/list.ts'
import type { ProcessContext } from '../main/process-context.ts'
import { start } from '../main/start.ts'
import { CLIENT_ASSERTION } from './client-assertion.ts'
import { CLI_COMMANDS, type CliCommand, fixedInputs } from './commands.ts'
import { argumentsOf, parseFlags } from './flags.ts'
import { commandHelp, programHelp } from './help.ts'
import { type InputFiles, inputSource } from './input-source.ts'
import { assertSignIn } from './needed-sign-in.ts'
import { checkLines, differenceLines } from './show-check.ts'
import { listingText } from './show-list.ts'
import { runLines } from './show-run.ts'
import { targetLines } from './show-targets.ts'
import { valueLines } from './show-values.ts'
import { openSummaryFile } from './summary-file.ts'
import type { Terminal } from './terminal-log.ts'

/** Commands of the action that have a meaning in a workflow alone. */
const ONLY_FOR_MATRIX: readonly string[] = ['targets', 'collect']

/** What the command line runs in. */
export interface Surroundings {
  readonly environment: RunnerEnvironment
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly files: InputFiles
  /** Where results are printed. The log has another stream. */
  readonly terminal: Terminal
  /** Where answers to questions come from. */
  readonly answers: Readable
  readonly platform: NodeJS.Platform
}

/**
 * Runs what the arguments ask for and prints the result.
 *
 * @param words the arguments of the program
 */
export async function runCommandLine(
  words: readonly string[],
  surroundings: Surroundings,
  process: ProcessContext,
  print: (text: string) => void
): Promise<void> {
  const [name = '', ...rest] = words
  // In a job of GitHub Actions, the runner reads what is printed here.
  const lines = (text: readonly string[]): void => {
    if (text.length > 0) print(`${text.map(withoutCommands).join('\n')}\n`)
  }
  if (['', 'help', '--help', '-h'].includes(name)) return lines(programHelp())
  const command = CLI_COMMANDS.find(one => one.name === name.toLowerCase())
  if (command === undefined && ONLY_FOR_MATRIX.includes(name))
    throw new ActionError({
      doing: 'read the arguments',
      why: `${quoted(name)} is for the jobs of a matrix in a workflow, and the command line does not have it`,
      remedy: 'Add --targets-file to plan, import, publish or restore: one run then works on all targets of the file.'
    })
  if (command === undefined)
    throw new ActionError({
      doing: 'read the arguments',
      why: `${quoted(name)} is not a command${didYouMean(
        name,
        CLI_COMMANDS.map(one => one.name)
      )}`,
      remedy: 'See "move-power-app --help".'
    })
  const flags = parseFlags(command, rest)
  if (flags.help) return lines(commandHelp(command))
  const args = argumentsOf(command, flags.positionals)
  const { environment, variables, files, terminal, answers } = surroundings
  const inputs = await inputSource(
    flags,
    fixedInputs(command, args),
    input => command.inputs.includes(input),
    variables,
    files,
    environment.inputs
  )
  const assertion = inputs.get(CLIENT_ASSERTION)
  for (const secret of [...secretsIn(inputs), assertion]) if (secret !== '') process.redactor.add(secret)
  const context = { ...process, environment, clientAssertion: assertion || undefined }
  // `list` first looks at what is to be listed.
  if (command.inputs.includes('access-token') && command.name !== 'list') assertSignIn(inputs)
  const show = (shown: readonly string[], json: unknown): void =>
    flags.json ? print(`${jsonText(json, text => context.redactor.redact(text))}\n`) : lines(shown)
  if (command.name === 'unpack') {
    const { runUnpack } = await import('../main/run-unpack.ts')
    const [file = '', folder = ''] = args
    const unpacked = await runUnpack(file, folder, context)
    return show(
      [unpacked.changed ? `${unpacked.files.length} files in ${folder}` : `Nothing changed in ${folder}`],
      unpacked
    )
  }
  if (command.name === 'init') {
    const [{ runInit }, { initLines }] = await Promise.all([
      import('./init/run-init.ts'),
      import('./init/show-init.ts')
    ])
    const result = await runInit(inputs, answers, context)
    return show(initLines(result), result)
  }
  if (command.name === 'sign-in') {
    const { signIn, signInLines } = await import('./sign-in/sign-in.ts')
    const signedIn = await signIn(inputs, context, { variables, platform: surroundings.platform })
    return show(signInLines(signedIn), signedIn)
  }
  if (command.name === 'doctor') return doctor(inputs, terminal, context, show)
  return command.name === 'list'
    ? list(inputs, args, terminal, context, show)
    : runAction(command, inputs, { ...context, environment: { ...environment, inputs } }, terminal, show)
}

/**
 * A result as JSON that can control neither a terminal nor the runner. Redacted before it is escaped, because a secret
 * is not recognised afterwards.
 */
const jsonText = (result: unknown, redact: (text: string) => string): string =>
  jsonWithoutCommands(jsonWithInvisibleEscaped(redact(JSON.stringify(result ?? null, undefined, 2))))

type Show = (text: readonly string[], json: unknown) => void

async function list(
  source: InputSource,
  [subject = '', file]: readonly string[],
  { width }: Terminal,
  context: ProcessContext,
  show: Show
): Promise<void> {
  if (subject.toLowerCase() === 'values') {
    if (file === undefined)
      throw failure('values belong to a package', 'Name its file: move-power-app list values FILE.')
    const { runListValues } = await import('../main/run-list-values.ts')
    const values = await runListValues(file, context)
    return show(valueLines(values), values)
  }
  if (file !== undefined) throw failure(`${subject} takes no file`, 'See "move-power-app list --help".')
  const [{ readListInputs }, { runList }] = await Promise.all([
    import('../action/inputs/read-list-inputs.ts'),
    import('../main/run-list.ts')
  ])
  const order = listOrder(subject, source.get('environment'), source.get('app'))
  assertSignIn(source)
  const listing = await runList(readListInputs(source), order, context)
  const { lines, notes } = listingText(listing, width)
  for (const note of notes) context.log.info(note)
  show(lines, listing.items)
}

async function doctor(source: InputSource, terminal: Terminal, context: ProcessContext, show: Show): Promise<void> {
  const [{ readDoctorInputs }, { runDoctor }, { diagnosisLines }] = await Promise.all([
    import('../action/inputs/read-doctor-inputs.ts'),
    import('../main/run-doctor.ts'),
    import('./show-doctor.ts')
  ])
  const inputs = readDoctorInputs(source)
  const diagnosis = await runDoctor(inputs, context)
  show(diagnosisLines(diagnosis, terminal, inputs.order.job), diagnosis)
  if (diagnosis.ready) return
  const missing = diagnosis.lines.filter(({ needed, answer }) => needed && answer === 'no')
  throw new ActionError({
    doing:
      inputs.order.job === undefined ? 'find everything in order' : `find everything that ${inputs.order.job} needs`,
    why: `the answer is no to: ${listed(missing.map(({ question }) => question))}`,
    remedy: 'The lines with → say what to do.'
  })
}

/** Runs a command of the action, or `diff`, which is a check that shows the difference alone. */
async function runAction(
  { name }: CliCommand,
  source: InputSource,
  context: ProcessContext,
  terminal: Terminal,
  show: Show
): Promise<void> {
  const summary = await openSummaryFile(source.get('summary-file'), context)
  try {
    await start(await readStep(source), {
      ...context,
      showRun: (report, ending) => {
        summary.take(async () => (await import('../action/report/summary.ts')).renderSummary(report, ending))
        show(runLines(report, ending, terminal), report)
      },
      showTargets: result => {
        summary.take(async () => (await import('../action/targets-report/summary.ts')).targetsSummary(result))
        show(targetLines(result, terminal, resultPath(context.environment, `targets-${result.command}`)), result)
      },
      showCheck: (report, ending) => {
        summary.take(async () =>
          (await import('../action/check-report/check-markdown.ts')).renderCheckSummary(report, ending)
        )
        const [only] = report.files
        if (name === 'diff' && only !== undefined) show(differenceLines(only, terminal), only.comparison)
        else show(checkLines(report, terminal), report)
      }
    })
  } catch (error) {
    // The reason why the run failed matters more than a summary that cannot be written.
    await summary.write().catch((failure: unknown) => context.log.warning(messageOf(failure)))
    throw error
  }
  await summary.write()
}

function listOrder(written: string, environment: string, app: string): ListOrder {
  const subject = LIST_SUBJECTS.find(one => one === written.toLowerCase())
  if (subject === undefined)
    throw failure(
      `${quoted(written)} cannot be listed${didYouMean(written, [...LIST_SUBJECTS, 'values'])}`,
      `Use one of: ${listed(LIST_SUBJECTS)}, values.`
    )
  if (subject === 'environments') return { subject }
  if (environment === '')
    throw failure(`${subject} belong to an environment`, 'Add --environment with its name, id or Dataverse URL.')
  if (subject !== 'versions') return { subject, environment }
  if (app === '') throw failure('versions belong to an app', 'Add --app with its name or id.')
  return { subject, environment, app }
}

const failure = (why: string, remedy: string): ActionError => new ActionError({ doing: 'list', why, remedy })
