import type { Pair } from 'yaml'
import { listed, quoted } from '../../base/display.ts'
import { CHOICE_IMPORTS, splitKind, type ResourceChoice } from '../../package/mapping.ts'
import { readStrictYaml } from './strict-yaml.ts'

const FIELDS = ['import', 'target', 'name', 'comment'] as const

const MAX_ENTRIES = 1_000
const REMEDY =
  'Write a YAML map, for example "Expenses: { import: update, target: <id> }". Names with special characters go in quotes.'

/**
 * Reads the `resources` input: a YAML map from resource name to `import`, `target`, `name` and `comment`. Every value
 * is text, whatever YAML would make of it (a resource may be called `2024` or `no`). Throws once, with a line number
 * for everything that is wrong.
 */
export async function parseResources(text: string): Promise<ResourceChoice[]> {
  if (text.trim() === '') return []
  const { contents, yaml, at, textOf, failure } = await readStrictYaml(text, 'the input resources', REMEDY)
  if (contents === undefined) return []
  const problems: string[] = []
  if (!yaml.isMap(contents)) throw failure([`${at(contents)}: it is not a map of resource names`])
  if (contents.items.length > MAX_ENTRIES) throw failure([`it has more than ${MAX_ENTRIES} entries`])

  const choices = contents.items.flatMap(pair => {
    const key = textOf(pair.key)
    if (key === undefined || key.trim() === '') {
      problems.push(`${at(pair.key)}: a resource name must be text`)
      return []
    }
    return [choiceOf(key, pair)]
  })
  if (problems.length > 0) throw failure(problems)
  return choices

  function choiceOf(written: string, { key, value }: Pair): ResourceChoice {
    const fields = new Map<string, string>()
    const complain = (node: unknown, what: string): void => {
      problems.push(`${at(node)}: ${quoted(written)} ${what}`)
    }
    if (!yaml.isMap(value)) {
      complain(key, `must have fields below it (${listed(FIELDS)})`)
      return { ...splitKind(written), written }
    }
    for (const field of value.items) {
      const name = textOf(field.key)
      const content = textOf(field.value)
      if (name === undefined || !FIELDS.some(known => known === name)) {
        complain(
          field.key,
          `has ${name === undefined ? 'a field that is no text' : `an unknown field ${quoted(name)}`}; it takes ${listed(FIELDS)}`
        )
      } else if (content === undefined || content.trim() === '') complain(field.key, `has no text in its field ${name}`)
      else fields.set(name, content.trim())
    }
    const asked = fields.get('import')
    const choice = CHOICE_IMPORTS.find(known => known === asked?.toLowerCase())
    if (asked !== undefined && choice === undefined) {
      complain(key, `has import ${quoted(asked)}; it takes ${listed(CHOICE_IMPORTS)}`)
    }
    return {
      ...splitKind(written),
      import: choice,
      target: fields.get('target'),
      displayName: fields.get('name'),
      comment: fields.get('comment'),
      written: written.trim()
    }
  }
}
