import { capitalised } from '../../base/display.ts'
import type { Report } from '../../commands/report.ts'
import { cell, code, link } from '../markdown/markdown.ts'
import { isStopped } from './sections/blockers.ts'

const PREPOSITIONS = { export: 'from', plan: 'into', import: 'into', publish: 'in', restore: 'in' } as const

/** The line below the headline: which app, where, and whether anything was written. */
export function subject(report: Report): string[] {
  const { command, package: pkg, app, environment, parts } = report
  // The headline of a batch names the environment, and its table the packages.
  if (parts !== undefined) return []
  const isOfApp = command === 'publish' || command === 'restore'
  const name = isOfApp ? app?.name : (pkg?.name ?? app?.name)
  const what =
    name === undefined || cell(name, 100) === '' ? undefined : `**${link(name, isOfApp ? app?.url : undefined, 100)}**`
  const place = environment === undefined ? undefined : `**${cell(environment.name, 100) || 'an unnamed environment'}**`
  const words = [what, ...(place === undefined ? [] : [`${PREPOSITIONS[command]} ${place}`])]
  const where = words.filter(word => word !== undefined).join(' ')
  const file = command === 'export' && pkg?.file !== undefined ? `, as ${code(pkg.file)}` : ''
  if (where === '') return []
  return [`${capitalised(where)}${file}.${state(report)}`]
}

/** Whether the target was left as it was, where that is certain. */
function state(report: Report): string {
  if (report.command === 'plan') return ' This is a plan: nothing was written.'
  if (report.createdEnvironment === undefined) return isStopped(report) ? ' Nothing was written.' : ''
  const created = ` This run created the environment: ${cell(report.createdEnvironment, 300)}.`
  return isStopped(report) ? `${created} Nothing was written into it.` : created
}
