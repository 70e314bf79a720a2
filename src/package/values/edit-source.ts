import { CST, Lexer } from 'yaml'
import { MalformedSource } from '../document/malformed-source.ts'
import { readSourceText, type SourceValue } from '../document/source-text.ts'
import { type Splice, splicedText } from './edit-json.ts'

/** Finds what is to be changed in a formula of a property. */
export type FormulaEdits = (formula: string, property: string) => readonly Splice[]

type Style = 'plain' | 'block' | 'single' | 'double'

/** Marks of the lexer that are not in the text. */
const MARKS: ReadonlySet<string> = new Set([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END])

/**
 * Changes formulas in a source file of a document (`Src\*.pa.yaml`), which repeats the app's control files for people.
 * Everything else stays to the character. The result is read again and compared, because YAML has many ways to end a
 * text early.
 *
 * @returns `undefined` where the file cannot be read, or the change cannot be written without changing something else
 */
export function editedSource(text: string, editsOf: FormulaEdits): string | undefined {
  try {
    const after = rewritten(text, editsOf)
    if (after === text || after === undefined) return after
    return isEditOf(readSourceText(text), readSourceText(after), editsOf) ? after : undefined
  } catch (error) {
    if (error instanceof MalformedSource) return undefined
    throw error
  }
}

function rewritten(text: string, editsOf: FormulaEdits): string | undefined {
  const parts: string[] = []
  let isScalar = false
  let isBlock = false
  let property = ''
  let last = ''
  const put = (lexeme: string, style: Style): void => {
    last = saidBy(lexeme, style)
    const splices = last.trimStart().startsWith('=') ? formulaSplices(last, property, editsOf) : []
    parts.push(splices.length === 0 ? lexeme : splicedScalar(last, splices, style))
  }
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme)
    if (isScalar) put(lexeme, isBlock ? 'block' : 'plain')
    else if (type === 'single-quoted-scalar') put(lexeme, 'single')
    else if (type === 'double-quoted-scalar') put(lexeme, 'double')
    else if (!MARKS.has(lexeme)) parts.push(lexeme)
    if (isScalar) isBlock = false
    else if (type === 'block-scalar-header') isBlock = true
    else if (type === 'map-value-ind') property = last
    isScalar = !isScalar && lexeme === CST.SCALAR
  }
  return parts.join('')
}

function formulaSplices(said: string, property: string, editsOf: FormulaEdits): readonly Splice[] {
  const start = said.indexOf('=') + 1
  return editsOf(said.slice(start), property).map(splice => ({
    ...splice,
    start: splice.start + start,
    end: splice.end + start
  }))
}

/** What a scalar says, apart from the indentation of its lines: no address and no id has a blank in it. */
function saidBy(lexeme: string, style: Style): string {
  if (style === 'single') return lexeme.slice(1, -1).replaceAll("''", "'")
  if (style !== 'double') return lexeme
  try {
    return String(JSON.parse(lexeme))
  } catch {
    return lexeme.slice(1, -1)
  }
}

function splicedScalar(said: string, splices: readonly Splice[], style: Style): string {
  const after = splicedText(said, splices)
  if (style === 'single') return `'${after.replaceAll("'", "''")}'`
  return style === 'double' ? JSON.stringify(after) : after
}

/** Whether a file is the other one with its formulas edited, and nothing else. Recursion is safe: the nesting is bounded. */
function isEditOf(before: SourceValue, after: SourceValue, editsOf: FormulaEdits, property = ''): boolean {
  if (typeof before === 'string') {
    const splices = before.startsWith('=') ? formulaSplices(before, property, editsOf) : []
    return after === splicedText(before, splices)
  }
  if (typeof after === 'string') return false
  if (before instanceof Map) {
    if (!(after instanceof Map) || before.size !== after.size) return false
    for (const [key, value] of before) {
      const other: SourceValue | undefined = after.get(key)
      if (other === undefined || !isEditOf(value, other, editsOf, key)) return false
    }
    return true
  }
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false
  return before.every((value: SourceValue, at) => isEditOf(value, after[at] as SourceValue, editsOf, property))
}
