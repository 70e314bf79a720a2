import type { Pair } from 'yaml'
import { listed, quoted } from '../../base/display.ts'
import { CHOICE_IMPORTS, splitKind, type ResourceChoice } from '../../package/mapping.ts'
import { readStrictYaml } from './strict-yaml.ts'

const FIELDS = ['import', 'target', 'name', 'comment'] as const

const MAX_ENTRIES = 1_000
const REMEDY =
  'Write a YAML map, for example "Expenses: { import: update, target: <id> }". Put names with special characters in quotes.'

/**
 * Reads the `resources` input: a YAML map from resource name to `import`, `target`, `name` and `comment`. Every value
 * is read as text, whatever its YAML type (a resource may be called `2024` or `no`).
 *
 * @throws ActionError that lists every problem with its line number
 */
export async function parseResources(text: string): Promise<ResourceChoice[]> {
  if (text.trim() === '') return []
  const { contents, yaml, at, textOf, failure } = await readStrictYaml(text, 'the input resources', REMEDY)
  if (contents === undefined) return []
  const problems: string[] = []
  if (!yaml.isMap(contents)) throw failure([`${at(contents)}: this is not a map of resource names`])
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
    const addProblem = (node: unknown, what: string): void => {
      problems.push(`${at(node)}: ${quoted(written)} ${what}`)
    }
    if (!yaml.isMap(value)) {
      addProblem(key, `needs fields below it (${listed(FIELDS)})`)
      return { ...splitKind(written), written }
    }
    for (const field of value.items) {
      const name = textOf(field.key)
      const content = textOf(field.value)
      if (name === undefined || !FIELDS.some(known => known === name)) {
        addProblem(
          field.key,
          name === undefined
            ? `has a field whose name is not text (fields are ${listed(FIELDS)})`
            : `has an unknown field ${quoted(name)} (fields are ${listed(FIELDS)})`
        )
      } else if (content === undefined || content.trim() === '')
        addProblem(field.key, `has no text in its field ${name}`)
      else fields.set(name, content.trim())
    }
    const requested = fields.get('import')
    const choice = CHOICE_IMPORTS.find(known => known === requested?.toLowerCase())
    if (requested !== undefined && choice === undefined) {
      addProblem(key, `has import ${quoted(requested)}, which must be one of ${listed(CHOICE_IMPORTS)}`)
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
