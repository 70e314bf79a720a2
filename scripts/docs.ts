import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** `npm run docs`: writes the tables of inputs and outputs in README.md from action.yml. A test fails when they are stale. */

interface Entry {
  readonly description?: string
  readonly default?: string
  readonly required?: boolean
}

/** README with the two generated tables replaced. Throws when an entry has no description or a marker is gone. */
export function withTables(readme: string, actionYml: string): string {
  const action = parse(actionYml) as { inputs: Record<string, Entry>; outputs: Record<string, Entry> }
  const inputs = Object.entries(action.inputs).map(
    ([name, entry]) => `| \`${name}\` | ${described(name, entry)} | ${entry.default ? `\`${entry.default}\`` : ''} |`
  )
  const outputs = Object.entries(action.outputs).map(([name, entry]) => `| \`${name}\` | ${described(name, entry)} |`)
  return between(
    between(readme, 'inputs', ['| input | meaning | default |', '| --- | --- | --- |', ...inputs]),
    'outputs',
    ['| output | meaning |', '| --- | --- |', ...outputs]
  )
}

function described(name: string, { description }: Entry): string {
  if (description === undefined || description.trim() === '')
    throw new Error(`${name} has no description in action.yml`)
  return description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
}

function between(text: string, name: string, lines: readonly string[]): string {
  const [start, end] = [`<!-- ${name}: generated from action.yml by npm run docs -->`, `<!-- end of ${name} -->`]
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
