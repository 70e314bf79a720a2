import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

/**
 * Arguments of a call lie on the stack: `list.push(...others)` ends in a RangeError once somebody makes `others` long
 * enough, and who that is decides a package or a service here. Lists in arrays, objects and sets lie on the heap.
 */

/** Functions that take the parts of a path: as many as the sources write out, or the bounded depth of JSON. */
const TAKE_PATHS = new Set([
  'valueAt',
  'textAt',
  'pointerTo',
  'pointerBelow',
  'resourcePlace',
  'appPlace',
  'place',
  'page'
])
/** Takes a pair. */
const TAKE_FEW = new Set(['connectorNameIn'])

const src = fileURLToPath(new URL('../../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))

/** The source without what stands in comments and texts, every character where it was. */
const bare = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, found =>
    found.replace(/[^\n]/g, ' ')
  )

interface Spread {
  readonly callee: string
  readonly line: number
}

/** Calls with a list spread over their arguments; lists of parameters look alike and are told by what follows them. */
function spreadCalls(source: string): Spread[] {
  const text = bare(source)
  const found: Spread[] = []
  for (const { index } of text.matchAll(/\.\.\.(?=[\w([{'"`])/g)) {
    const open = openedBefore(text, index)
    if (text[open] !== '(') continue
    const callee = /([\w.#?]+)(?:<[^<>()]*>)?$/.exec(text.slice(Math.max(0, open - 200), open))?.[1]
    const next = text.slice(closedAfter(text, open) + 1).trimStart()
    const declares = callee === undefined || /^(?:=>|:|\{)/.test(next)
    if (!declares) found.push({ callee, line: text.slice(0, index).split('\n').length })
  }
  return found
}

function openedBefore(text: string, start: number): number {
  let depth = 0
  for (let at = start - 1; at >= 0; at -= 1) {
    const character = text[at] ?? ''
    if (')]}'.includes(character)) depth += 1
    else if ('([{'.includes(character)) {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return -1
}

function closedAfter(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if ('([{'.includes(character)) depth += 1
    else if (')]}'.includes(character)) {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return text.length
}

describe('no call takes as many arguments as a stranger chooses', () => {
  test('the search sees calls, and neither parameters nor lists', () => {
    const source = [
      'found.push(...read)',
      'const most = Math.max(0, ...list.map(({ length }) => length))',
      'String.fromCharCode(...bytes)',
      'const path = (...parts: string[]): string => parts.join()',
      'function claim(...names: string[]): void {}',
      'const all = [...one, ...other]',
      'new Set([...one])',
      'call({ ...one, two: [...three] })',
      "// found.push(...read) and 'found.push(...read)'"
    ].join('\n')
    expect(spreadCalls(source)).toEqual([
      { callee: 'found.push', line: 1 },
      { callee: 'Math.max', line: 2 },
      { callee: 'String.fromCharCode', line: 3 }
    ])
  })

  test('none in the sources', () => {
    const calls = files.flatMap(file =>
      spreadCalls(readFileSync(join(src, file), 'utf8'))
        .filter(({ callee }) => !TAKE_PATHS.has(callee) && !TAKE_FEW.has(callee))
        .map(({ callee, line }) => `${file}:${line} ${callee}`)
    )
    expect(calls).toEqual([])
  })

  test('none by way of apply', () => {
    expect(
      files.filter(file =>
        /(?<!Reflect)\.apply\(|Reflect\.construct\(/.test(bare(readFileSync(join(src, file), 'utf8')))
      )
    ).toEqual([])
  })
})
