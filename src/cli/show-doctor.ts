import { plainText } from '../base/display.ts'
import type { Answer, Diagnosis, DiagnosisLine } from '../commands/doctor.ts'
import { type Colour, painted, type Terminal } from './terminal-log.ts'

const COLOURS: Readonly<Record<Answer, Colour>> = { yes: 'cyan', no: 'red', unknown: 'yellow' }
const INDENT = ' '.repeat(9)

/** A diagnosis at a terminal: the identity first, then each environment. */
export function diagnosisLines({ lines, fit }: Diagnosis, terminal: Terminal): string[] {
  const environments = [...new Set(lines.map(({ environment }) => environment))]
  return [
    ...environments.flatMap(environment => [
      ...(environment === undefined ? [] : ['', painted(terminal, 'bold', plainText(environment, 120))]),
      ...lines.filter(line => line.environment === environment).flatMap(line => linesOf(line, terminal))
    ]),
    ...(fit ? [] : ['', painted(terminal, 'red', 'Something that is needed is missing.')])
  ]
}

function linesOf({ answer, question, detail, remedy, needed }: DiagnosisLine, terminal: Terminal): string[] {
  const label = painted(terminal, COLOURS[answer], answer.padEnd(INDENT.length))
  return [
    `${label}${plainText(question, 200)}${needed && answer === 'no' ? ' (needed)' : ''}: ${plainText(detail, 900)}`,
    ...(remedy === undefined || answer === 'yes' ? [] : [`${INDENT}→ ${plainText(remedy, 600)}`])
  ]
}
