import { uriDecoded } from '../../base/uri.ts'
import type { Hit } from './hits.ts'
import { COPY, VALUE_KINDS, type ValueMapping } from './value-kinds.ts'

/** A replacement in a text, by the line that asks for it. */
export interface Replacement {
  readonly mapping: ValueMapping
  readonly start: number
  readonly end: number
  readonly text: string
}

interface AddressMapping {
  readonly mapping: ValueMapping
  /** Host and path in lower case, decoded, without a slash at the end. */
  readonly prefix: string
}

const SCHEME = /^https?:\/\//i
/** What may follow a mapped address: its path goes on, or it ends. */
const BOUNDARY = /^(?:$|[/?#])/
/** Marks behind an address in a sentence. */
const ENDS = /^[.,;:!)]{1,5}$/

/** The lines of the input `values`, applied at once: a value that one line inserts is never replaced by another line. */
export class ValueMap {
  readonly mappings: readonly ValueMapping[]
  readonly #byHost = new Map<string, AddressMapping[]>()
  readonly #byValue = new Map<string, ValueMapping[]>()
  readonly #brought: readonly string[]

  constructor(mappings: readonly ValueMapping[]) {
    this.mappings = mappings
    this.#brought = [...new Set(mappings.map(({ to }) => uriDecoded(plainValue(to))))]
    for (const mapping of mappings) {
      add(this.#byValue, plainValue(mapping.from), mapping)
      const prefix = uriDecoded(mapping.from.replace(SCHEME, '')).toLowerCase().replace(/\/+$/, '')
      const host = /^[^/?#:]*/.exec(prefix)?.[0] ?? ''
      if (host !== '') add(this.#byHost, host, { mapping, prefix })
    }
    // The longest one that fits decides.
    for (const list of this.#byHost.values()) list.sort((one, other) => other.prefix.length - one.prefix.length)
  }

  /** What a line puts in the place of a value that was found in a text; `undefined` where none names it. */
  replacementOf(text: string, hit: Hit): Replacement | undefined {
    return hit.encoded === undefined ? this.#ofName(text, hit) : this.#ofAddress(text, hit, hit.encoded)
  }

  /** Whether a value is one that a line inserts, or is below one. */
  brings({ value }: Hit): boolean {
    const plain = value.toLowerCase()
    return this.#brought.some(brought => plain.startsWith(brought) && isBoundary(plain.slice(brought.length)))
  }

  #ofName(text: string, { kind, value, start, end }: Hit): Replacement | undefined {
    const written = text.slice(start, end).toLowerCase()
    const mapping = [...(this.#byValue.get(plainValue(value)) ?? []), ...(this.#byValue.get(written) ?? [])].find(
      candidate => fits(candidate, kind)
    )
    return mapping === undefined ? undefined : { mapping, start, end, text: bareValue(mapping.to) }
  }

  #ofAddress(text: string, hit: Hit, encoded: 0 | 1 | 2): Replacement | undefined {
    const written = text.slice(hit.start, hit.end)
    // An address alone is decoded too: `Team%20Site` is the same as `Team Site`.
    const { characters, ends } = decodedUnits(written, Math.max(1, encoded))
    const scheme = SCHEME.exec(characters)?.[0].length ?? 0
    const rest = characters.slice(scheme).toLowerCase()
    const host = /^[^/?#:]*/.exec(rest)?.[0] ?? ''
    const found = this.#byHost
      .get(host)
      ?.find(
        ({ mapping, prefix }) =>
          fits(mapping, hit.kind) && rest.startsWith(prefix) && isBoundary(rest.slice(prefix.length))
      )
    if (found === undefined) return undefined
    const { mapping, prefix } = found
    const withScheme = SCHEME.test(mapping.to)
    const from = withScheme ? 0 : (ends[scheme - 1] ?? 0)
    const end = ends[scheme + prefix.length - 1] ?? written.length
    return { mapping, start: hit.start + from, end: hit.start + end, text: encodedTo(mapping.to, encoded) }
  }
}

const isBoundary = (rest: string): boolean => BOUNDARY.test(rest) || ENDS.test(rest)

/** A copy has the kind of what it repeats. */
const fits = ({ kind }: ValueMapping, of: string): boolean =>
  kind === undefined || of === COPY || (Object.hasOwn(VALUE_KINDS, kind) && VALUE_KINDS[kind]?.includes(of) === true)

/** A value without differences of notation: a scheme, braces, a slash at the end. */
const plainValue = (text: string): string => bareValue(text).toLowerCase()

const bareValue = (text: string): string => text.replace(SCHEME, '').replace(/(?<=[^/])\/$/, '')

function encodedTo(to: string, encoded: 0 | 1 | 2): string {
  const address = to.replace(/(?<=[^/])\/+$/, '').replaceAll(' ', '%20')
  if (encoded === 0) return address
  // What is encoded as a whole has no encoded blanks in it.
  const once = encodeURIComponent(uriDecoded(address))
  return encoded === 1 ? once : encodeURIComponent(once)
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** A text that is decoded some times, and where in the written text each of its characters ends. */
function decodedUnits(written: string, times: number): { readonly characters: string; readonly ends: number[] } {
  let characters = written
  let ends = Array.from({ length: written.length }, (_, at) => at + 1)
  for (let time = 0; time < times; time += 1) {
    let text = ''
    const places: number[] = []
    for (let at = 0; at < characters.length; ) {
      const run = characters[at] === '%' ? /^(?:%[0-9a-f]{2})+/i.exec(characters.slice(at, at + 300))?.[0] : undefined
      if (run === undefined) {
        text += characters[at] ?? ''
        places.push(ends[at] ?? written.length)
        at += 1
        continue
      }
      const [first, size] = firstCharacter(run)
      text += first
      for (let unit = 0; unit < first.length; unit += 1) places.push(ends[at + size - 1] ?? written.length)
      at += size
    }
    characters = text
    ends = places
  }
  return { characters, ends }
}

/** The first character of encoded ones, and how many characters it takes there. An invalid one stays as it is. */
function firstCharacter(run: string): [string, number] {
  for (const size of [3, 6, 9, 12]) {
    if (size > run.length) break
    try {
      return [decodeURIComponent(run.slice(0, size)), size]
    } catch {}
  }
  return [run.slice(0, 1), 1]
}
