import type { ErrorCode, LineCounter, Node, ParsedNode } from 'yaml'
import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'

// Far above any real input; the parser's own recursion is what nesting could exhaust.
const LONGEST = 100_000

export interface StrictYaml {
  /** Undefined for a text without content. */
  readonly contents: ParsedNode | undefined
  readonly yaml: typeof import('yaml')
  /** `line 3`, for messages. */
  readonly at: (node: unknown) => string
  /** The text of a scalar; undefined for everything else. */
  readonly textOf: (node: unknown) => string | undefined
  /** One error for all problems. */
  readonly failure: (problems: readonly string[]) => ActionError
}

/**
 * Reads an input or a file that is YAML. Every value is text, whatever YAML would make of it (a name may be `2024` or
 * `no`). Anchors, aliases and tags are refused: nothing here needs them, and they are how small files become large
 * ones. Messages name lines and quote none of them, and the library prints nothing by itself.
 *
 * @param what what is read, for messages: `the input share`
 * @param remedy what to write instead
 * @throws ActionError with a line number for everything that is wrong
 */
export async function readStrictYaml(text: string, what: string, remedy: string): Promise<StrictYaml> {
  const failure = (problems: readonly string[]): ActionError =>
    new ActionError({ doing: `read ${what}`, why: listed(problems, 20), remedy })
  if (text.length > LONGEST) throw failure([`it is longer than ${LONGEST} characters`])
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = unlessTooDeep(
    () =>
      // The failsafe schema knows text, lists and maps only.
      yaml.parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'error' }),
    failure
  )
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    throw failure(
      faults
        .slice(0, 5)
        .map(({ code, pos }) => `line ${lineAt(lines, pos[0])}: ${WORDS[code] ?? 'this is not valid YAML'}`)
    )
  }
  const at = (node: unknown): string => `line ${lineAt(lines, yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0)}`
  const problems = directivesIn(text, yaml).map(offset => `line ${lineAt(lines, offset)}: directives are not allowed`)
  const look = (_: unknown, node: Node): void => {
    if (yaml.isAlias(node)) problems.push(`${at(node)}: aliases are not allowed`)
    else if ('anchor' in node && node.anchor !== undefined) problems.push(`${at(node)}: anchors are not allowed`)
    else if (node.tag !== undefined) problems.push(`${at(node)}: tags are not allowed`)
  }
  unlessTooDeep(() => yaml.visit(document, { Node: look }), failure)
  if (problems.length > 0) throw failure(problems)
  const { contents } = document
  const isEmpty = contents === null || (yaml.isScalar(contents) && contents.value === '')
  return {
    contents: isEmpty ? undefined : contents,
    yaml,
    at,
    textOf: node => (yaml.isScalar(node) && typeof node.value === 'string' ? node.value : undefined),
    failure
  }
}

/** Where directives stand. The document says nothing of those that the library understands. */
const directivesIn = (text: string, yaml: typeof import('yaml')): number[] =>
  [...new yaml.Parser().parse(text)].flatMap(token => (token.type === 'directive' ? [token.offset] : []))

/** In our words: those of the library quote the line. */
const WORDS: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'aliases are not allowed',
  BAD_DIRECTIVE: 'directives are not allowed',
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins no escape that YAML knows',
  BAD_INDENT: 'the indentation is wrong',
  DUPLICATE_KEY: 'the same key stands there twice',
  MISSING_CHAR: 'a bracket, a quotation mark or a comma is missing',
  MULTIPLE_DOCS: 'a second document begins',
  TAB_AS_INDENT: 'a tab is used to indent',
  TAG_RESOLVE_FAILED: 'tags are not allowed'
}

const lineAt = (lines: LineCounter, offset: number): number => lines.linePos(offset).line

/** Nesting by the thousand overflows the parser's stack, which is an answer as well. */
function unlessTooDeep<Document>(
  work: () => Document,
  failure: (problems: readonly string[]) => ActionError
): Document {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw failure(['it is nested too deeply'])
    throw error
  }
}
