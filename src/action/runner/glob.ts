import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'

/**
 * Patterns for paths: `*` and `?` within a name, `[a-z]` and `[!a-z]`, `**` for any number of folders, `{a,b}` and
 * `{1..3}`. As in a shell, none of them matches a dot at the start of a name.
 *
 * The names are untrusted. Libraries compile a pattern to a regular expression, and a crafted name can make
 * `*-*-*-*.zip` take seconds. Here, the time of every comparison is bounded by the product of both lengths.
 */
export interface Glob {
  /** Whether the pattern matches a path, given as its segments relative to the workspace. */
  matches(names: readonly string[]): boolean
  /** Whether the pattern may match anything below that folder. */
  reaches(names: readonly string[]): boolean
}

const MAX_LENGTH = 1_000
const MAX_BRACES = 50
/** Limit on the patterns that the braces of one pattern expand to. */
const MAX_EXPANSIONS = 1_000

export const isGlob = (pattern: string): boolean => /[*?[{]/.test(pattern)

/**
 * @param options `ignoreCase` for case-insensitive file systems; `backslashSeparates` for Windows, where a backslash is
 * not an escape
 * @throws ActionError for a pattern with too many expansions, before it is expanded
 */
export function compileGlob(
  pattern: string,
  options: { readonly ignoreCase: boolean; readonly backslashSeparates: boolean }
): Glob {
  if (pattern.length > MAX_LENGTH) throw refused(pattern, `it has more than ${MAX_LENGTH} characters`)
  if (pattern.split('{').length > MAX_BRACES) throw tooMany(pattern)
  const written = options.backslashSeparates ? pattern.replaceAll('\\', '/') : pattern
  const alternatives = expandBraces(written.replace(/^(?:\.\/)+/, ''), pattern).map(one =>
    // Several `**` in a row mean the same as one.
    one
      .split('/')
      .filter(part => part !== '' && part !== '.')
      .filter((part, at, parts) => part !== '**' || parts[at - 1] !== '**')
      .map(part => (part === '**' ? undefined : nameTokens(part, options.ignoreCase)))
  )
  const folded = (names: readonly string[]): string[][] =>
    names.map(name => Array.from(options.ignoreCase ? name.toLowerCase() : name))
  return {
    matches: names => {
      const given = folded(names)
      return alternatives.some(parts => states(parts, given).has(parts.length))
    },
    reaches: names => {
      const given = folded(names)
      return alternatives.some(parts => [...states(parts, given)].some(state => state < parts.length))
    }
  }
}

/** The positions in the parts of a pattern that can be reached with these names. */
function states(parts: readonly (readonly Token[] | undefined)[], names: readonly (readonly string[])[]): Set<number> {
  let open = withEmpty(new Set([0]))
  for (const name of names) {
    const next = new Set<number>()
    for (const state of open) {
      const part = parts[state]
      if (state >= parts.length) continue
      if (part === undefined) {
        if (name[0] !== '.') next.add(state)
      } else if (nameMatches(part, name)) next.add(state + 1)
    }
    open = withEmpty(next)
    if (open.size === 0) break
  }
  return open

  /** `**` also matches zero folders. */
  function withEmpty(set: Set<number>): Set<number> {
    for (const state of set) if (state < parts.length && parts[state] === undefined) set.add(state + 1)
    return set
  }
}

type Token =
  | { readonly kind: 'any' }
  | { readonly kind: 'one' }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] }

function nameTokens(part: string, ignoreCase: boolean): Token[] {
  const letters = Array.from(ignoreCase ? part.toLowerCase() : part)
  const tokens: Token[] = []
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    if (letter === '*') {
      if (tokens.at(-1)?.kind !== 'any') tokens.push({ kind: 'any' })
    } else if (letter === '?') tokens.push({ kind: 'one' })
    else if (letter === '\\' && at + 1 < letters.length) tokens.push({ kind: 'letter', letter: letters[++at] ?? '' })
    else if (letter === '[') {
      const end = letters.indexOf(']', at + (/[!^]/.test(letters[at + 1] ?? '') ? 3 : 2))
      if (end < 0) tokens.push({ kind: 'letter', letter })
      else {
        tokens.push(classOf(letters.slice(at + 1, end)))
        at = end
      }
    } else tokens.push({ kind: 'letter', letter })
  }
  return tokens
}

function classOf(letters: readonly string[]): Token {
  const negated = letters[0] === '!' || letters[0] === '^'
  const ranges: [string, string][] = []
  for (let at = negated ? 1 : 0; at < letters.length; at++) {
    const from = letters[at] ?? ''
    const isRange = letters[at + 1] === '-' && at + 2 < letters.length
    ranges.push([from, isRange ? (letters[at + 2] ?? '') : from])
    if (isRange) at += 2
  }
  return { kind: 'class', negated, ranges }
}

/** Backtracks to the last `*` only: whatever an earlier one could match instead, the last one can match as well. */
function nameMatches(tokens: readonly Token[], name: readonly string[]): boolean {
  if (name[0] === '.' && tokens[0]?.kind !== 'letter') return false
  let at = 0
  let token = 0
  let star = -1
  let resume = 0
  while (at < name.length) {
    const current = tokens[token]
    if (current?.kind === 'any') {
      star = token++
      resume = at
    } else if (current !== undefined && takes(current, name[at] ?? '')) {
      token++
      at++
    } else if (star >= 0) {
      token = star + 1
      at = ++resume
    } else return false
  }
  while (tokens[token]?.kind === 'any') token++
  return token === tokens.length
}

function takes(token: Token, letter: string): boolean {
  if (token.kind === 'letter') return token.letter === letter
  if (token.kind !== 'class') return true
  return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.negated
}

/** Expands braces. Throws as soon as there are too many patterns, before all of them exist. */
function expandBraces(text: string, pattern: string): string[] {
  const done: string[] = []
  const open = [text]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const braces = firstBraces(one)
    if (braces === undefined) done.push(one)
    else {
      const { before, choices, after } = braces
      if (typeof choices === 'number') throw tooMany(pattern)
      for (const choice of choices) open.push(`${before}${choice}${after}`)
    }
    if (done.length + open.length > MAX_EXPANSIONS) throw tooMany(pattern)
  }
  return done
}

interface Braces {
  readonly before: string
  /** Only their count when there are too many to list. */
  readonly choices: readonly string[] | number
  readonly after: string
}

/** The first braces that are a choice. `{a}`, `{}` and unclosed braces are literal. */
function firstBraces(text: string): Braces | undefined {
  for (let start = 0; start < text.length; start++) {
    if (text[start] === '\\') start++
    else if (text[start] === '{') {
      const found = partsFrom(text, start)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function partsFrom(text: string, start: number): Braces | undefined {
  const choices: string[] = []
  let depth = 0
  let from = start + 1
  for (let at = start; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\') at++
    else if (letter === '{') depth++
    else if (letter === ',' && depth === 1) {
      choices.push(text.slice(from, at))
      from = at + 1
    } else if (letter === '}' && --depth === 0) {
      const last = text.slice(from, at)
      const around = { before: text.slice(0, start), after: text.slice(at + 1) }
      if (choices.length > 0) return { ...around, choices: [...choices, last] }
      const range = rangeOf(last)
      return range === undefined ? undefined : { ...around, choices: range }
    }
  }
  return undefined
}

function rangeOf(text: string): string[] | number | undefined {
  const [, first = '', last = '', step = '1'] = /^(-?\d+|[a-z])\.\.(-?\d+|[a-z])(?:\.\.-?(\d+))?$/i.exec(text) ?? []
  const isLetters = /^[a-z]$/i.test(first)
  if (first === '' || isLetters !== /^[a-z]$/i.test(last)) return undefined
  const [from, to] = isLetters ? [first.charCodeAt(0), last.charCodeAt(0)] : [Number(first), Number(last)]
  const by = Math.max(1, Number(step))
  const count = Math.floor(Math.abs(to - from) / by) + 1
  if (!(count <= MAX_EXPANSIONS)) return count
  const isPadded = [first, last].some(end => /^-?0\d/.test(end))
  const width = isPadded ? Math.max(first.length, last.length) : 0
  return Array.from({ length: count }, (_, at) => {
    const value = from + (to < from ? -by : by) * at
    if (isLetters) return String.fromCharCode(value)
    return value < 0 ? `-${String(-value).padStart(width - 1, '0')}` : String(value).padStart(width, '0')
  })
}

const tooMany = (pattern: string): ActionError =>
  refused(pattern, `its braces expand to more than ${MAX_EXPANSIONS} patterns`)

const refused = (pattern: string, why: string): ActionError =>
  new ActionError({
    doing: `use the pattern ${quoted(pattern)}`,
    why,
    remedy: 'Use a shorter pattern in package-file, for example with *, or write several patterns on separate lines.'
  })
