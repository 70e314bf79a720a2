interface Element {
  readonly name: string
  /** With a blank in front of each. */
  readonly attributes: string
  readonly content: (Element | Text)[]
  /** Whether it has an end tag of its own. */
  isOpen: boolean
}

interface Text {
  readonly text: string
  /** Whether it prevents indentation around it: text and `CDATA` do, comments do not. */
  readonly isContent: boolean
}

const ATTRIBUTE = /([^\s=<>"']{1,500})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g
/** Deeper elements do not occur in descriptions of controls and services. */
const DEEPEST = 100

/**
 * XML in the layout that .NET gives it when it writes what it has read (`XDocument.Parse(…).ToString()`): indented by two
 * blanks, except in elements with text. Takes linear time.
 *
 * @returns `undefined` for a text that is recognisably not XML
 */
export function normalXml(text: string): string | undefined {
  const root: Element = { name: '', attributes: '', content: [], isOpen: true }
  const open = [root]
  for (const token of tokensOf(text.replaceAll('\r\n', '\n'))) {
    const top = open.at(-1)
    if (top === undefined || token === undefined) return undefined
    if (token.startsWith('<?')) continue
    if (token.startsWith('<!')) top.content.push({ text: token, isContent: token.startsWith('<![') })
    else if (token.startsWith('</')) open.pop()
    else if (token.startsWith('<')) {
      const element = elementOf(token)
      top.content.push(element)
      if (element.isOpen) open.push(element)
      if (open.length > DEEPEST) return undefined
    } else if (token.trim() !== '') top.content.push({ text: escapedText(decoded(token)), isContent: true })
  }
  if (open.length !== 1) return undefined
  return root.content.map(one => ('text' in one ? one.text : laidOut(one, '\n'))).join('\n')
}

/** Marks that begin what ends only with another mark. */
const ENDS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>']
]

/** Tags, comments and the texts between them; ends with `undefined` at one that is not closed. */
function* tokensOf(text: string): Generator<string | undefined> {
  for (let at = 0; at < text.length; ) {
    let end: number
    if (text[at] === '<') {
      const close = ENDS.find(([start]) => text.startsWith(start, at))?.[1]
      const found = close === undefined ? endOfTag(text, at) : text.indexOf(close, at)
      if (found < 0) return yield undefined
      end = found + (close ?? '>').length
    } else {
      const next = text.indexOf('<', at)
      end = next < 0 ? text.length : next
    }
    yield text.slice(at, end)
    at = end
  }
}

/** The mark that ends a tag, outside of the values of its attributes. */
function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at
    else if (character === '"' || character === "'") quote = character
  }
  return -1
}

function elementOf(tag: string): Element {
  const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? ''
  const attributes = Array.from(
    tag.slice(name.length + 1).matchAll(ATTRIBUTE),
    ([, attribute = '', double, single]) =>
      ` ${attribute}="${escapedAttribute(decoded((double ?? single ?? '').replace(/[\n\t]/g, ' ')))}"`
  )
  return { name, attributes: attributes.join(''), content: [], isOpen: !tag.endsWith('/>') }
}

/** Recursion is safe: `DEEPEST`. @param line a line break with the indentation of the element; empty within text */
function laidOut({ name, attributes, content, isOpen }: Element, line: string): string {
  const start = `<${name}${attributes}`
  if (content.length === 0) return isOpen ? `${start}></${name}>` : `${start} />`
  let inner = line === '' ? '' : `${line}  `
  const parts = [`${start}>`]
  for (const one of content) {
    // After text, nothing is indented any more.
    if ('text' in one && one.isContent) inner = ''
    parts.push(inner, 'text' in one ? one.text : laidOut(one, inner))
  }
  if (inner !== '') parts.push(line)
  return `${parts.join('')}</${name}>`
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (written: string, hex, decimal, name) => {
        const named = typeof name === 'string' && Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
        const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
        return named ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written)
      })
    : text

const escapedText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const escapedAttribute = (text: string): string =>
  escapedText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\t', '&#x9;')
