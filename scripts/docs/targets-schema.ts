import { parse } from 'yaml'
import { targetsSchema } from '../../src/action/inputs/targets/json-schema.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description?: string }>>
}

/** The JSON Schema of a targets file, with the descriptions of `action.yml` without the commands that they start with. */
export function targetsSchemaText(actionYml: string): string {
  const { inputs } = parse(actionYml) as Action
  const about = Object.entries(inputs).map(([name, { description = '' }]) => [
    name,
    description
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^(?:All but check|All commands|[a-z]+(?:, [a-z]+)*)\. /, '')
  ])
  return `${JSON.stringify(targetsSchema(Object.fromEntries(about)), undefined, 2)}\n`
}
