import { Scanner } from './scanner.ts'

/** A call of a function: `outputs('Get_item')`. */
export interface Call {
  /** In lower case. Exports contain `triggerbody()` as well as `triggerBody()`, so the service ignores the case. */
  readonly name: string
  /** The first argument, if it is a text that is written out; what it says, without quotes. */
  readonly literal: string | undefined
}

/** Why an expression cannot be read. */
export interface Fault {
  readonly kind:
    | 'empty'
    | 'too-long'
    | 'unclosed-text'
    | 'unclosed-bracket'
    | 'unclosed-expression'
    | 'unopened-bracket'
    | 'not-a-call'
    | 'unexpected'
  /** Where, in UTF-16 code units from the start of the whole text. */
  readonly at: number
  /** The text there; at most 100 characters. Empty at the end of the expression. */
  readonly written: string
}

/**
 * Characters of one expression. Longer ones are refused (Microsoft's page of limits of Power Automate; the designer of
 * Azure Logic Apps has the same number). The longest one measured has 3,327.
 */
export const LONGEST_EXPRESSION = 8192

const LITERALS = new Set(['true', 'false', 'null'])

/** What is open: a call whose arguments are being read, or an index. */
interface Frame {
  readonly call: string | undefined
  readonly at: number
  literal: string | undefined
  /** Whether its first argument is being read. */
  first: boolean
}

/**
 * Reads one expression, `@` and `@{…}` taken off, and tells `onCall` of each call, inner ones first. Not recursive,
 * because the nesting is a stranger's.
 *
 * The grammar: a value is a text, a number, `true`, `false`, `null`, or a call; what follows it may be `.name`,
 * `['name']`, `[0]`, each also after `?`.
 */
export function readExpression(
  text: string,
  start: number,
  end: number,
  onCall: (call: Call) => void
): Fault | undefined {
  const scanner = new Scanner(text, start, end)
  const fault = (kind: Fault['kind'], at = scanner.start, written = scanner.written): Fault => ({
    kind,
    at,
    written: written.slice(0, 100)
  })
  if (end - start > LONGEST_EXPRESSION) return fault('too-long', start)
  const open: Frame[] = []
  const unclosed = (): Fault => {
    const innermost = open.at(-1)
    if (innermost === undefined) return fault('empty')
    return fault('unclosed-bracket', innermost.at, innermost.call ?? '[')
  }
  let wantsValue = true
  for (;;) {
    const token = scanner.read()
    const top = open.at(-1)
    if (token === 'unclosed-text') return fault(token)
    if (wantsValue) {
      if (token === 'end') return unclosed()
      if (token === 'word') {
        const word = scanner.written
        const at = scanner.start
        if (scanner.skips('(')) {
          if (scanner.skips(')')) onCall({ name: word.toLowerCase(), literal: undefined })
          else {
            open.push({ call: word, at, literal: undefined, first: true })
            continue
          }
        } else if (!LITERALS.has(word.toLowerCase())) return fault('not-a-call')
      } else if (token === 'text') {
        if (top?.first === true) top.literal = scanner.written.slice(1, -1).replaceAll("''", "'")
      } else if (token !== 'number') return fault('unexpected')
      wantsValue = false
      continue
    }
    if (token === 'end') return top === undefined ? undefined : unclosed()
    if (token === ',') {
      if (top?.call === undefined) return fault('unexpected')
      top.first = false
      wantsValue = true
    } else if (token === ')') {
      if (top?.call === undefined) return fault(top === undefined ? 'unopened-bracket' : 'unexpected')
      open.pop()
      onCall({ name: top.call.toLowerCase(), literal: top.literal })
    } else if (token === ']') {
      if (top === undefined || top.call !== undefined)
        return fault(top === undefined ? 'unopened-bracket' : 'unexpected')
      open.pop()
    } else {
      // A part of a text, such as `'abc'[0]`, is not the text itself.
      if (top?.first === true) top.literal = undefined
      const mark = token === '?' ? scanner.read() : token
      if (mark === '[') {
        open.push({ call: undefined, at: scanner.start, literal: undefined, first: false })
        wantsValue = true
      } else if (mark !== '.' || scanner.read() !== 'word') return fault('unexpected')
    }
  }
}
