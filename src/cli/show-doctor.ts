import { plainText, pluralize } from '../base/display.ts'
import type { Answer, Diagnosis, DiagnosisLine, Job } from '../commands/doctor.ts'
import { type Colour, painted, type Terminal } from './terminal-log.ts'

const COLOURS: Readonly<Record<Answer, Colour>> = { yes: 'cyan', no: 'red', unknown: 'yellow' }
const INDENT = ' '.repeat(9)

/**
 * A diagnosis at a terminal: the identity first, then each environment, and at the end what is missing.
 *
 * @param job what the identity is to do; undefined when nobody said
 */
export function diagnosisLines({ lines, ready }: Diagnosis, terminal: Terminal, job: Job | undefined): string[] {
  const environments = [...new Set(lines.map(({ environment }) => environment))]
  return [
    ...environments.flatMap(environment => [
      ...(environment === undefined ? [] : ['', painted(terminal, 'bold', plainText(environment, 120))]),
      ...lines.filter(line => line.environment === environment).flatMap(line => linesOf(line, terminal))
    ]),
    '',
    painted(terminal, ready ? 'cyan' : 'red', verdict(lines, job)),
    ...unknowns(lines)
  ]
}

/** `1 thing that an import needs is missing: may import packages. Ask for the role Environment Maker.` */
function verdict(lines: readonly DiagnosisLine[], job: Job | undefined): string {
  const refused = lines.filter(({ answer }) => answer === 'no')
  const missing = refused.filter(({ needed }) => needed)
  const what = job === undefined ? '' : ` that an ${job} needs`
  const areMissing = `${pluralize(missing.length, 'thing')}${what} ${missing.length === 1 ? 'is' : 'are'} missing`
  const areNo = `${pluralize(refused.length, 'answer')} ${refused.length === 1 ? 'is' : 'are'} no`
  if (refused.length === 0) return `Nothing${what} is missing.`
  if (missing.length > 0) return `${areMissing}${begin(missing)}`
  return job === undefined
    ? `${areNo}${begin(refused)}`
    : `Nothing${what} is missing. Of what else was asked, ${areNo}.`
}

/** The first of what is missing, with what to do about it. */
function begin([first, ...more]: readonly DiagnosisLine[]): string {
  const remedy = first?.remedy === undefined ? '' : ` ${plainText(first.remedy, 600)}`
  return `${more.length === 0 ? ': ' : '. Begin with this one: '}${plainText(first?.question ?? '', 200)}.${remedy}`
}

function unknowns(lines: readonly DiagnosisLine[]): string[] {
  const count = lines.filter(({ answer }) => answer === 'unknown').length
  return count === 0
    ? []
    : [`${pluralize(count, 'answer')} ${count === 1 ? 'is' : 'are'} unknown, because the service does not say.`]
}

function linesOf({ answer, question, detail, remedy, needed }: DiagnosisLine, terminal: Terminal): string[] {
  const label = painted(terminal, COLOURS[answer], answer.padEnd(INDENT.length))
  return [
    `${label}${plainText(question, 200)}${needed && answer === 'no' ? ' (needed)' : ''}: ${plainText(detail, 900)}`,
    ...(remedy === undefined || answer === 'yes' ? [] : [`${INDENT}→ ${plainText(remedy, 600)}`])
  ]
}
