import { parse } from 'yaml'
import { table, withGenerated } from './generated.ts'
import type { InputGroup } from './input-groups.ts'

interface Entry {
  readonly description?: string
  readonly default?: string
  readonly required?: boolean
}

interface Action {
  readonly inputs: Readonly<Record<string, Entry>>
  readonly outputs: Readonly<Record<string, Entry>>
}

/**
 * Regenerates the page about inputs and outputs from `action.yml`. Throws when an entry has no description, when an
 * input is in no group or in several, or when a group contains an unknown input.
 */
export function inputsAndOutputs(page: string, actionYml: string, groups: readonly InputGroup[]): string {
  const action = parse(actionYml) as Action
  checkGroups(Object.keys(action.inputs), groups)
  const withInputs = withGenerated(page, 'inputs', 'action.yml', [...overview(groups), ...sections(action, groups)])
  return withGenerated(
    withInputs,
    'outputs',
    'action.yml',
    table(
      ['Output', 'Set by', 'Meaning'],
      Object.entries(action.outputs).map(([name, entry]) => {
        const { commands, meaning } = parseDescription(name, entry)
        return [`\`${name}\``, commands, meaning]
      })
    )
  )
}

function checkGroups(inputs: readonly string[], groups: readonly InputGroup[]): void {
  const grouped = groups.flatMap(group => Object.keys(group.inputs))
  const problems = [
    ...inputs.filter(name => !grouped.includes(name)).map(name => `${name} is in no group`),
    ...grouped.filter(name => !inputs.includes(name)).map(name => `${name} is not an input of action.yml`),
    ...grouped.filter((name, at) => grouped.indexOf(name) !== at).map(name => `${name} is in more than one group`)
  ]
  if (problems.length > 0)
    throw new Error(`scripts/docs/input-groups.ts does not match action.yml: ${problems.join('; ')}`)
}

const overview = (groups: readonly InputGroup[]): string[] => [
  ...groups.map(
    ({ title, inputs }) =>
      `- **${title}:** ${Object.keys(inputs)
        .map(name => `[\`${name}\`](#${name})`)
        .join(', ')}`
  ),
  ''
]

const sections = ({ inputs }: Action, groups: readonly InputGroup[]): string[] =>
  groups.flatMap((group, at) => [
    ...(at === 0 ? [] : ['']),
    `### ${group.title}`,
    ...Object.entries(group.inputs).flatMap(([name, { example, required }]) => {
      const entry = inputs[name] ?? {}
      const { commands, meaning } = parseDescription(name, entry)
      const notes = [
        `For: ${commands}.`,
        entry.required === true ? '**Required.**' : required === undefined ? 'Optional.' : `**${required}**`,
        ...(entry.default === undefined || entry.default === '' ? [] : [`Default: \`${entry.default}\`.`])
      ]
      return ['', `#### ${name}`, '', notes.join(' '), '', meaning, '', '```yaml', example, '```']
    })
  ])

/** Splits a description into the commands it starts with and the rest. Without commands it applies to all. */
function parseDescription(name: string, { description }: Entry): { commands: string; meaning: string } {
  const text = (description ?? '').trim().replace(/\s+/g, ' ')
  if (text === '') throw new Error(`${name} has no description in action.yml`)
  const [, commands, meaning] =
    /^(All but check|All commands|`cloud: Embedded` only|[a-z]+(?:, [a-z]+)*)\. (.+)$/.exec(text) ?? []
  if (commands === undefined || meaning === undefined) return { commands: 'all commands', meaning: text }
  return { commands: commands.replace(/^All/, 'all'), meaning }
}
