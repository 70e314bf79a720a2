import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bundleOfSources } from '../../scripts/bundle.ts'

export interface CommandLineResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CommandLineOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Text for standard input, which is empty without. */
  readonly stdin?: string
  /** The bundle to run; that of the sources at hand when absent. */
  readonly program?: string
  /** Called with each piece of the output as it comes, and with what sends the process SIGTERM. */
  readonly onOutput?: (text: string, stop: () => void) => void
}

/** The bundle of the command line, built from the sources at hand. */
export const commandLineProgram = async (): Promise<string> => join(await bundleOfSources(), 'cli.js')

/** Runs the command line in a process of its own, with no variables but the given ones. */
export async function runCommandLine(
  args: readonly string[],
  { cwd, env = {}, stdin = '', program, onOutput }: CommandLineOptions
): Promise<CommandLineResult> {
  const child = spawn(process.execPath, [program ?? (await commandLineProgram()), ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: 'pipe'
  })
  const texts = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      texts[stream] += text
      onOutput?.(text, () => void child.kill('SIGTERM'))
    })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, ...texts }
}
