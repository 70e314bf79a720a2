import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { ALL_RULES } from '../src/package/rules/catalogue.ts'
import type { RuleInfo } from '../src/package/rules/rule.ts'

/**
 * `npm run docs`: writes the tables of README.md, inputs and outputs from action.yml and rules from the sources. A test
 * fails when they are stale.
 */

interface Entry {
  readonly description?: string
  readonly default?: string
  readonly required?: boolean
}

/** README with the generated tables replaced. Throws when an entry has no description or a marker is gone. */
export function withTables(readme: string, actionYml: string, rules: readonly RuleInfo[] = ALL_RULES): string {
  const action = parse(actionYml) as { inputs: Record<string, Entry>; outputs: Record<string, Entry> }
  const inputs = Object.entries(action.inputs).map(
    ([name, entry]) => `| \`${name}\` | ${described(name, entry)} | ${entry.default ? `\`${entry.default}\`` : ''} |`
  )
  const outputs = Object.entries(action.outputs).map(([name, entry]) => `| \`${name}\` | ${described(name, entry)} |`)
  const ruled = between(
    readme,
    'rules',
    ['| rule | weight | what it looks for |', '| --- | --- | --- |', ...rules.map(ruleRow)],
    'the rules'
  )
  return between(
    between(ruled, 'inputs', ['| input | meaning | default |', '| --- | --- | --- |', ...inputs]),
    'outputs',
    ['| output | meaning |', '| --- | --- |', ...outputs]
  )
}

function described(name: string, { description }: Entry): string {
  if (description === undefined || description.trim() === '')
    throw new Error(`${name} has no description in action.yml`)
  return description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}

const ruleRow = ({ id, severity, about }: RuleInfo): string =>
  `| \`${id}\` | ${severity} | ${about.replaceAll('|', '\\|')} |`

function between(text: string, name: string, lines: readonly string[], source = 'action.yml'): string {
  const [start, end] = [`<!-- ${name}: generated from ${source} by npm run docs -->`, `<!-- end of ${name} -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no place for the ${name}: ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = new URL('../README.md', import.meta.url)
  writeFileSync(
    readme,
    withTables(readFileSync(readme, 'utf8'), readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
  )
}
