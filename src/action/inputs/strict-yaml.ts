import type { ErrorCode, LineCounter, Node, ParsedNode, YAMLMap } from 'yaml'
import { ActionError } from '../../base/errors.ts'

// Far above any real input. Deep nesting could otherwise exhaust the stack of the recursive parser.
const MAX_LENGTH = 100_000

export interface StrictYaml {
  /** Undefined for an empty document. */
  readonly contents: ParsedNode | undefined
  readonly yaml: typeof import('yaml')
  /** The position of a node for messages: `line 3`. */
  readonly at: (node: unknown) => string
  /** The same with the column: `line 3, column 7`. */
  readonly position: (node: unknown) => string
  /** The text of a scalar; undefined for any other node. */
  readonly textOf: (node: unknown) => string | undefined
  /** One error that lists all problems. `instead` replaces the usual remedy. */
  readonly failure: (problems: readonly string[], instead?: string) => ActionError
}

/**
 * Reads an input or a file as YAML. Every scalar is text, whatever its YAML type (a name may be `2024` or `no`).
 * Anchors, aliases and tags are rejected: they are not needed here, and aliases let a small file expand into a huge
 * one. Messages name lines but never quote them, and the library prints nothing by itself.
 *
 * @param what the name of the text in messages: `the input share`
 * @param remedy what to write instead
 * @param maxLength the most characters; a text that may be longer than the default must be known to be nested little
 * @throws ActionError that lists every problem with its line number
 */
export async function readStrictYaml(
  text: string,
  what: string,
  remedy: string,
  maxLength = MAX_LENGTH
): Promise<StrictYaml> {
  const failure = (problems: readonly string[], instead = remedy): ActionError =>
    new ActionError({ doing: `read ${what}`, why: inOneSentence(problems), remedy: instead })
  if (text.length > maxLength) throw failure([`it is longer than ${maxLength} characters`])
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = catchTooDeep(
    () =>
      // The failsafe schema has only text, lists and maps.
      yaml.parseDocument(text, {
        schema: 'failsafe',
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'error',
        // The library compares each key of a map with all before it.
        uniqueKeys: false
      }),
    failure
  )
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) {
    throw failure(
      errors
        .slice(0, 5)
        .map(({ code, pos }) => `line ${lineAt(lines, pos[0])}: ${MESSAGES[code] ?? 'this is not valid YAML'}`)
    )
  }
  const at = (node: unknown): string => `line ${lineAt(lines, yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0)}`
  const position = (node: unknown): string => {
    const { line, col } = lines.linePos(yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0)
    return `line ${line}, column ${col}`
  }
  const problems = directivesIn(text, yaml).map(offset => `line ${lineAt(lines, offset)}: directives are not allowed`)
  const look = (_: unknown, node: Node): void => {
    if (yaml.isAlias(node)) problems.push(`${at(node)}: aliases are not allowed`)
    else if ('anchor' in node && node.anchor !== undefined) problems.push(`${at(node)}: anchors are not allowed`)
    else if (node.tag !== undefined) problems.push(`${at(node)}: tags are not allowed`)
  }
  const compareKeys = (_: unknown, { items }: YAMLMap): void => {
    const seen = new Set<string>()
    for (const { key } of items) {
      if (!yaml.isScalar(key) || typeof key.value !== 'string') continue
      if (seen.has(key.value)) problems.push(`${at(key)}: the same key appears twice`)
      seen.add(key.value)
    }
  }
  catchTooDeep(() => yaml.visit(document, { Node: look }), failure)
  catchTooDeep(() => yaml.visit(document, { Map: compareKeys }), failure)
  if (problems.length > 0) throw failure(problems)
  const { contents } = document
  const isEmpty = contents === null || (yaml.isScalar(contents) && contents.value === '')
  return {
    contents: isEmpty ? undefined : contents,
    yaml,
    at,
    position,
    textOf: node => (yaml.isScalar(node) && typeof node.value === 'string' ? node.value : undefined),
    failure
  }
}

/** The offsets of directives. The parsed document does not show those that the library understands. */
const directivesIn = (text: string, yaml: typeof import('yaml')): number[] =>
  [...new yaml.Parser().parse(text)].flatMap(token => (token.type === 'directive' ? [token.offset] : []))

/** The library's own messages quote the line, so they are replaced. */
const MESSAGES: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'aliases are not allowed',
  BAD_DIRECTIVE: 'directives are not allowed',
  BAD_DQ_ESCAPE: 'a backslash in double quotes starts an unknown escape',
  BAD_INDENT: 'the indentation is wrong',
  MISSING_CHAR: 'a bracket, a quotation mark or a comma is missing',
  MULTIPLE_DOCS: 'a second document starts here',
  TAB_AS_INDENT: 'the line is indented with a tab',
  TAG_RESOLVE_FAILED: 'tags are not allowed'
}

const lineAt = (lines: LineCounter, offset: number): number => lines.linePos(offset).line

const MAX_PROBLEMS = 20

/** Separated by semicolons, because problems contain commas. */
function inOneSentence(problems: readonly string[]): string {
  const more = problems.length - MAX_PROBLEMS
  return `${problems.slice(0, MAX_PROBLEMS).join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

/** Thousands of levels of nesting overflow the parser's stack; that becomes an ordinary error. */
function catchTooDeep<Document>(work: () => Document, failure: (problems: readonly string[]) => ActionError): Document {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw failure(['it is nested too deeply'])
    throw error
  }
}
