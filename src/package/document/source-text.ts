import { CST, Lexer } from 'yaml'
import { MalformedSource } from './malformed-source.ts'

export { MalformedSource } from './malformed-source.ts'

/** A value of a source file: a string (empty if there is no value), a map in the order of the file, or a list. */
export type SourceValue = string | ReadonlyMap<string, SourceValue> | readonly SourceValue[]

/** Maximum number of nested blocks. The deepest real app nests about 16 controls, with three blocks each. */
const DEEPEST = 600

/** YAML syntax other than the block maps, block lists and scalars that source files consist of. */
const FOREIGN: Readonly<Record<string, string>> = {
  alias: 'an alias',
  anchor: 'an anchor',
  tag: 'a tag',
  'directive-line': 'a directive',
  'doc-start': 'a document mark',
  'doc-end': 'a document mark',
  'explicit-key-ind': 'an explicit key'
}

/**
 * Parses the subset of YAML in which source files of an app (`Src\*.pa.yaml`) are written. The YAML library provides the
 * lexer and the rules for scalars; this file builds the blocks, in one pass over the text. The library's own composer
 * takes minutes for some texts of a few hundred kilobytes, and would resolve aliases.
 *
 * @throws MalformedSource for all other syntax, including anchors and aliases, and for duplicate keys
 */
export function readSourceText(text: string): SourceValue {
  const blocks = new Blocks()
  let held: string | undefined
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer puts a marker before a plain scalar and before the lines of a block scalar. What follows is always text.
    if (held === CST.SCALAR) blocks.text('scalar', lexeme)
    else blocks.take(CST.tokenType(lexeme), lexeme)
    held = held === CST.SCALAR ? undefined : lexeme
  }
  return blocks.end()
}

interface MapBlock {
  readonly column: number
  readonly map: Map<string, SourceValue>
  /** The key whose value may still come. */
  key: string | undefined
}

interface ListBlock {
  readonly column: number
  readonly list: SourceValue[]
  /** Whether the last item may still get a value. */
  open: boolean
}

/** A value that becomes a key if a colon follows. */
interface Waiting {
  readonly value: SourceValue
  readonly column: number
  readonly line: number
  /** Whether it is the first on its line. */
  readonly alone: boolean
}

type FlowType = 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar'

/** Builds the value of a file from its lexemes: the open blocks, outermost first, and the current line. */
class Blocks {
  /** The opening bracket of an empty map or list. */
  #bracket: '{' | '[' | undefined
  readonly #open: (MapBlock | ListBlock)[] = []
  #root: SourceValue | undefined
  #line = 1
  #column = 0
  /** Whether the line starts with whitespace that contains a tab, which is not valid indentation. */
  #tab = false
  #colon = false
  #dash = false
  #header: string | undefined
  #waiting: Waiting | undefined

  take(type: CST.TokenType | null, lexeme: string): void {
    if (lexeme === '') return
    if (this.#bracket !== undefined) this.#closeBracket(lexeme)
    else if (type === 'newline') {
      this.#put()
      // After the header of a block scalar, its text follows.
      if (this.#header === undefined) this.#newLine()
      else this.#line += 1
    } else if (type === 'space') {
      if (this.#column === 0) this.#tab = lexeme.includes('\t')
      this.#column += lexeme.length
    } else if (type === 'seq-item-ind') this.#item()
    else if (type === 'map-value-ind') this.#key()
    else if (type === 'block-scalar-header') this.#header = lexeme
    else if (lexeme === '{' || lexeme === '[') this.#bracket = lexeme
    else if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar') this.text(type, lexeme)
    else if (type === 'doc-start' && this.#root === undefined && this.#waiting === undefined)
      this.#column += lexeme.length
    else if (type !== 'comment' && type !== 'byte-order-mark' && type !== 'doc-mode' && type !== 'scalar')
      throw this.#refusal(`it contains ${FOREIGN[type ?? ''] ?? 'invalid YAML'}, which source files of apps never do`)
  }

  text(type: FlowType, source: string): void {
    const line = this.#line
    const indent = this.#open.at(-1)?.column ?? 0
    const header = this.#header
    const token: CST.FlowScalar | CST.BlockScalar =
      header === undefined
        ? { type, offset: 0, indent, source }
        : {
            type: 'block-scalar',
            offset: 0,
            indent,
            props: [{ type: 'block-scalar-header', offset: 0, indent, source: header }],
            source
          }
    const resolved = CST.resolveAsScalar(token, true, () => {
      throw this.#refusal('it contains a malformed string')
    })
    this.#wait(resolved.value, line)
    this.#header = undefined
    if (header === undefined) this.#column += source.length
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) this.#line += 1
    if (header === undefined) return
    // The text of a block scalar includes its last line break.
    this.#put()
    this.#startLine()
  }

  /** Source files use brackets only for empty maps and lists. */
  #closeBracket(lexeme: string): void {
    const open = this.#bracket
    if (lexeme.startsWith(' ')) return
    if (lexeme !== (open === '{' ? '}' : ']'))
      throw this.#refusal('it contains a map or a list in brackets, which source files of apps never do')
    this.#bracket = undefined
    this.#wait(open === '{' ? new Map() : [], this.#line)
  }

  #wait(value: SourceValue, line: number): void {
    if (this.#waiting !== undefined) throw this.#refusal('it contains two values in a row')
    this.#waiting = { value, column: this.#column, line, alone: !this.#colon && !this.#dash }
  }

  end(): SourceValue {
    if (this.#bracket !== undefined) throw this.#refusal('it ends within brackets')
    if (this.#header !== undefined) this.text('scalar', '')
    this.#put()
    return this.#root ?? ''
  }

  #newLine(): void {
    this.#line += 1
    this.#startLine()
  }

  #startLine(): void {
    this.#column = 0
    this.#tab = false
    this.#colon = false
    this.#dash = false
  }

  #item(): void {
    const column = this.#mark()
    this.#closeTo(block => block.column <= column)
    const top = this.#open.at(-1)
    if (top !== undefined && 'list' in top && top.column === column) {
      top.list.push('')
      top.open = true
    } else {
      const list: SourceValue[] = ['']
      this.#fill(list)
      this.#push({ column, list, open: true })
    }
    this.#dash = true
  }

  #key(): void {
    const waiting = this.#waiting
    if (waiting === undefined || waiting.line !== this.#line || this.#colon)
      throw this.#refusal('it contains a colon where no value can follow')
    this.#waiting = undefined
    this.#mark()
    const { column, value: key } = waiting
    if (typeof key !== 'string') throw this.#refusal('it contains a key that is not a string')
    this.#closeTo(block => block.column < column || (block.column === column && 'map' in block))
    const top = this.#open.at(-1)
    if (top !== undefined && 'map' in top && top.column === column) {
      if (top.map.has(key)) throw this.#refusal('it contains a duplicate key')
      top.map.set(key, '')
      top.key = key
    } else {
      const map = new Map<string, SourceValue>([[key, '']])
      this.#fill(map)
      this.#push({ column, map, key })
    }
    this.#colon = true
  }

  /** Skips an indicator that opens a block, and returns its column. */
  #mark(): number {
    if (this.#tab) throw this.#refusal('it is indented with tabs')
    const column = this.#column
    this.#column += 1
    return column
  }

  /** Stores the waiting text as a value, because no colon followed it. */
  #put(): void {
    const waiting = this.#waiting
    if (waiting === undefined) return
    this.#waiting = undefined
    if (waiting.alone) this.#closeTo(block => block.column < waiting.column)
    this.#fill(waiting.value)
  }

  #fill(value: SourceValue): void {
    const top = this.#open.at(-1)
    if (top === undefined && this.#root === undefined) this.#root = value
    else if (top !== undefined && 'map' in top && top.key !== undefined) {
      top.map.set(top.key, value)
      top.key = undefined
    } else if (top !== undefined && 'list' in top && top.open) {
      top.list[top.list.length - 1] = value
      top.open = false
    } else throw this.#refusal('its indentation is wrong')
  }

  #push(block: MapBlock | ListBlock): void {
    if (this.#open.length >= DEEPEST) throw this.#refusal(`it is nested more than ${DEEPEST} levels deep`)
    this.#open.push(block)
  }

  #closeTo(stays: (block: MapBlock | ListBlock) => boolean): void {
    for (let top = this.#open.at(-1); top !== undefined && !stays(top); top = this.#open.at(-1)) this.#open.pop()
  }

  #refusal(why: string): MalformedSource {
    return new MalformedSource(why, this.#line)
  }
}
