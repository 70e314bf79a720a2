/**
 * The offset of the first JSON syntax error; `undefined` if the text is valid JSON. The message of the JavaScript engine
 * often contains no position but a part of the text, which may be a secret.
 */
export function firstFault(text: string): number | undefined {
  const open: string[] = []
  let expects: 'value' | 'first-value' | 'key' | 'first-key' | 'separator' = 'value'
  let at = afterBlanks(text, 0)
  while (at < text.length) {
    const character = text[at] ?? ''
    const inside = open.at(-1)
    let next: number | undefined
    if (expects === 'separator') {
      if (character === inside) next = close(open, at)
      else if (character === ',' && inside !== undefined) {
        next = at + 1
        expects = inside === '}' ? 'key' : 'value'
      }
    } else if (expects === 'key' || expects === 'first-key') {
      if (character === '}' && expects === 'first-key') {
        next = close(open, at)
        expects = 'separator'
      } else {
        const colon = afterBlanks(text, afterString(text, at) ?? text.length)
        if (character !== '"') return at
        if (text[colon] !== ':') return colon
        next = colon + 1
        expects = 'value'
      }
    } else if (character === ']' && expects === 'first-value') {
      next = close(open, at)
      expects = 'separator'
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']')
      next = at + 1
      expects = character === '{' ? 'first-key' : 'first-value'
    } else {
      next = character === '"' ? afterString(text, at) : afterLiteral(text, at)
      expects = 'separator'
    }
    if (next === undefined) return at
    at = afterBlanks(text, next)
  }
  return expects === 'separator' && open.length === 0 ? undefined : text.length
}

function close(open: string[], at: number): number {
  open.pop()
  return at + 1
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (at < text.length && ' \t\n\r'.includes(text[at] ?? '')) at += 1
  return at
}

function afterString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '"') return at + 1
    if (character < ' ') return undefined
    if (character === '\\') {
      const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y
      escape.lastIndex = at + 1
      if (!escape.test(text)) return undefined
      at = escape.lastIndex - 1
    }
  }
  return undefined
}

function afterLiteral(text: string, start: number): number | undefined {
  const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
  literal.lastIndex = start
  return literal.test(text) ? literal.lastIndex : undefined
}
