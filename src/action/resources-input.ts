import type { LineCounter, Node, Pair } from 'yaml'
import { listed, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { CHOICE_IMPORTS, splitKind, type ResourceChoice } from '../package/mapping.ts'

const FIELDS = ['import', 'target', 'name', 'comment'] as const

// Far above any real map; the parser's own recursion is what nesting could exhaust.
const LONGEST = 100_000
const MOST_ENTRIES = 1_000

/**
 * Reads the `resources` input: a YAML map from resource name to `import`, `target`, `name` and `comment`. Every value
 * is text, whatever YAML would make of it (a resource may be called `2024` or `no`). Anchors and aliases are refused:
 * nothing here needs them, and they are how small files become large ones. Throws once, with a line number for
 * everything that is wrong.
 */
export async function parseResources(text: string): Promise<ResourceChoice[]> {
  if (text.trim() === '') return []
  if (text.length > LONGEST) throw failure([`it is longer than ${LONGEST} characters`])
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = parse(() =>
    // The failsafe schema knows text, lists and maps only.
    yaml.parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  )
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    throw failure(
      faults.slice(0, 5).map(({ message, pos }) => `line ${lineAt(lines, pos[0])}: ${message.replace(/\.$/, '')}`)
    )
  }

  const problems: string[] = []
  const at = (node: unknown): string => `line ${lineAt(lines, yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0)}`
  yaml.visit(document, {
    Node(_, node: Node) {
      if (yaml.isAlias(node)) problems.push(`${at(node)}: aliases are not allowed`)
      else if ('anchor' in node && node.anchor !== undefined) problems.push(`${at(node)}: anchors are not allowed`)
      else if (node.tag?.startsWith('!') === true) problems.push(`${at(node)}: tags are not allowed`)
    }
  })
  if (problems.length > 0) throw failure(problems)
  const { contents } = document
  if (contents === null || (yaml.isScalar(contents) && contents.value === '')) return []
  if (!yaml.isMap(contents)) throw failure([`${at(contents)}: it is not a map of resource names`])
  if (contents.items.length > MOST_ENTRIES) throw failure([`it has more than ${MOST_ENTRIES} entries`])

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

  function textOf(node: unknown): string | undefined {
    return yaml.isScalar(node) && typeof node.value === 'string' ? node.value : undefined
  }
}

const lineAt = (lines: LineCounter, offset: number): number => lines.linePos(offset).line

/** Nesting by the thousand overflows the parser's stack, which is an answer as well. */
function parse<Document>(work: () => Document): Document {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw failure(['it is nested too deeply'])
    throw error
  }
}

function failure(problems: readonly string[]): ActionError {
  return new ActionError({
    doing: 'read the input resources',
    why: listed(problems, 20),
    remedy:
      'Write a YAML map, for example "Expenses: { import: update, target: <id> }". Names with special characters go in quotes.'
  })
}
