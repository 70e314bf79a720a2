import { CST, Lexer } from 'yaml'
import { MalformedSource } from './malformed-source.ts'

export { MalformedSource } from './malformed-source.ts'

/** A value of a source file: a text (empty where nothing is written), a map in the order of the file, or a list. */
export type SourceValue = string | ReadonlyMap<string, SourceValue> | readonly SourceValue[]

/** Open blocks at one time. The deepest real app nests about 16 controls, with three blocks each. */
const DEEPEST = 600

/** What YAML has beside the blocks of maps, lists and texts that the sources are made of. */
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
 * Reads the part of YAML that source files of an app (`Src\*.pa.yaml`) are written in. The lexer and the rules of
 * texts are those of the YAML library; blocks are put together here, in one pass over the file. The library's own
 * composer takes minutes for some texts of a few hundred kilobytes, and would follow anchors.
 *
 * @throws MalformedSource for anything else, among it anchors, aliases, and the same key twice
 */
export function readSourceText(text: string): SourceValue {
  const blocks = new Blocks()
  let held: string | undefined
  for (const lexeme of new Lexer().lex(text)) {
    // A plain text and the lines of a block text come after a mark, whatever they begin with.
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
  /** Whether an item was announced that may still come. */
  open: boolean
}

/** A value that stands for itself unless a colon follows. */
interface Waiting {
  readonly value: SourceValue
  readonly column: number
  readonly line: number
  /** Whether it is the first of its line. */
  readonly alone: boolean
}

type FlowType = 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar'

/** The open blocks of a file, outermost first, and the line that is being read. */
class Blocks {
  /** Of an empty map or list, the bracket that opened it. */
  #bracket: '{' | '[' | undefined
  readonly #open: (MapBlock | ListBlock)[] = []
  #root: SourceValue | undefined
  #line = 1
  #column = 0
  /** Whether the blanks at the start of the line hold a tab, which is no indentation. */
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
      // Behind the header of a block text, the line goes on.
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
      throw this.#refusal(`it holds ${FOREIGN[type ?? ''] ?? 'what is no YAML'}, which no source file of an app does`)
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
      throw this.#refusal('it holds a text that is not well-formed')
    })
    this.#wait(resolved.value, line)
    this.#header = undefined
    if (header === undefined) this.#column += source.length
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) this.#line += 1
    if (header === undefined) return
    // The lines of a block text include the end of the last one.
    this.#put()
    this.#startLine()
  }

  /** Brackets are written where a map or list is empty, and nowhere else. */
  #closeBracket(lexeme: string): void {
    const open = this.#bracket
    if (lexeme.startsWith(' ')) return
    if (lexeme !== (open === '{' ? '}' : ']'))
      throw this.#refusal('it holds a map or a list in brackets, which no source file of an app does')
    this.#bracket = undefined
    this.#wait(open === '{' ? new Map() : [], this.#line)
  }

  #wait(value: SourceValue, line: number): void {
    if (this.#waiting !== undefined) throw this.#refusal('two texts follow each other')
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
      throw this.#refusal('it holds a colon where no value can follow')
    this.#waiting = undefined
    this.#mark()
    const { column, value: key } = waiting
    if (typeof key !== 'string') throw this.#refusal('it holds a key that is no text')
    this.#closeTo(block => block.column < column || (block.column === column && 'map' in block))
    const top = this.#open.at(-1)
    if (top !== undefined && 'map' in top && top.column === column) {
      if (top.map.has(key)) throw this.#refusal('it holds a key twice')
      top.map.set(key, '')
      top.key = key
    } else {
      const map = new Map<string, SourceValue>([[key, '']])
      this.#fill(map)
      this.#push({ column, map, key })
    }
    this.#colon = true
  }

  /** Moves past a mark that makes a block, and gives the column it stands in. */
  #mark(): number {
    if (this.#tab) throw this.#refusal('it is indented by tabs')
    const column = this.#column
    this.#column += 1
    return column
  }

  /** Puts the text that waits for what follows it where it belongs: no colon followed, so it is a value. */
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
