import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { hasInvisible } from '../../base/invisible.ts'
import { VALUE_KINDS, type ValueMapping } from '../../package/values/value-kinds.ts'
import { readStrictYaml } from './strict-yaml.ts'

const KINDS = Object.keys(VALUE_KINDS)
/** Lines; a package has fewer values than that. */
const MOST = 500
/** Characters of one side. */
const LONGEST = 1000

const REMEDY =
  'Write one "from = to" per line, or a YAML map of kinds with such pairs below them. Use each value once. The command line lists what a package holds: move-power-app list values FILE.'

const KIND = /^([a-z]+):(?!\/\/)\s*/i

/**
 * Reads the input `values`: one `from = to` per line, with a kind in front where that is needed (`list:from = to`), or a
 * YAML map from kinds to such pairs. Both sides may be secrets, so messages name lines and never quote them.
 *
 * @throws ActionError that lists every problem with its line number
 */
export async function parseValues(text: string): Promise<ValueMapping[]> {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.trim())
  const first = lines.find(line => line !== '' && !line.startsWith('#'))
  if (first === undefined) return []
  const isYaml = KINDS.some(kind => first.toLowerCase() === `${kind}:`)
  const problems: string[] = []
  const written = isYaml ? await pairsInYaml(text, problems) : pairsInLines(lines, problems)
  const known = new Map<string, number>()
  const mappings = written.flatMap((pair): ValueMapping[] => {
    const { kind, from, to, line } = pair
    const fault = faultOf(from, to)
    if (fault !== undefined) {
      problems.push(`line ${line} ${fault}`)
      return []
    }
    const sign = `${kind ?? ''} ${from.toLowerCase().replace(/\/+$/, '')}`
    const earlier = known.get(sign)
    if (earlier !== undefined) {
      problems.push(`lines ${earlier} and ${line} name the same value`)
      return []
    }
    known.set(sign, line)
    return [pair]
  })
  if (mappings.length > MOST) problems.push(`it has more than ${MOST} lines`)
  if (problems.length > 0) throw failure(listed(problems, 20))
  return mappings
}

const failure = (why: string): ActionError => new ActionError({ doing: 'read the input values', why, remedy: REMEDY })

function pairsInLines(lines: readonly string[], problems: string[]): ValueMapping[] {
  return lines.flatMap((content, index): ValueMapping[] => {
    const line = index + 1
    if (content === '' || content.startsWith('#')) return []
    const { from, to } = sidesOf(content)
    if (to === undefined) {
      problems.push(`line ${line} has no "="`)
      return []
    }
    const kind = KIND.exec(from)
    const word = kind?.[1]?.toLowerCase()
    // A mail address or a host with a port may have a colon as well.
    if (kind === null || word === undefined || !KINDS.includes(word)) return [{ from, to, line }]
    return [
      { kind: word, from: from.slice(kind[0].length), to: to.replace(new RegExp(`^${word}:\\s*`, 'i'), ''), line }
    ]
  })
}

/** Splits a line at the first `=` with blanks around it, because addresses may contain `=`, or else at the first `=`. */
function sidesOf(content: string): { readonly from: string; readonly to: string | undefined } {
  const spaced = /\s=(?:\s|$)/.exec(content)
  const at = spaced === null ? content.indexOf('=') : spaced.index + 1
  if (at < 0) return { from: content, to: undefined }
  return { from: content.slice(0, at).trim(), to: content.slice(at + 1).trim() }
}

async function pairsInYaml(text: string, problems: string[]): Promise<ValueMapping[]> {
  const { contents, yaml, at, textOf, failure: refuse } = await readStrictYaml(text, 'the input values', REMEDY)
  if (!yaml.isMap(contents)) throw refuse(['it is not a map of kinds'])
  const lineOf = (node: unknown): number => Number(/\d+/.exec(at(node))?.[0] ?? 0)
  return contents.items.flatMap(({ key, value }): ValueMapping[] => {
    const kind = textOf(key)?.toLowerCase()
    if (kind === undefined || !KINDS.includes(kind)) {
      problems.push(`${at(key)} names an unknown kind (kinds are ${listed(KINDS, KINDS.length)})`)
      return []
    }
    if (!yaml.isMap(value)) {
      problems.push(`${at(key)} has no pairs below it`)
      return []
    }
    return value.items.flatMap((pair): ValueMapping[] => {
      const [from, to] = [textOf(pair.key)?.trim(), textOf(pair.value)?.trim()]
      if (from !== undefined && to !== undefined) return [{ kind, from, to, line: lineOf(pair.key) }]
      problems.push(`${at(pair.key)} is not a pair of texts`)
      return []
    })
  })
}

/** Ids of tables have braces. */
const TABLE = /^\{[0-9a-f-]{36}\}$/i

/** Why a pair cannot be applied, as a phrase. Refuses what would end a string literal or begin an expression. */
function faultOf(from: string, to: string): string | undefined {
  if (from === '') return 'has nothing before its "="'
  if (to === '')
    return 'has nothing after its "=": an empty value usually means that a secret or variable does not exist or was not passed'
  if (from.length > LONGEST || to.length > LONGEST) return `has a side of more than ${LONGEST} characters`
  if (hasInvisible(to)) return 'has invisible characters after its "="'
  if (/["<>|]/.test(to) || to.startsWith('@') || (/[{}]/.test(to) && !TABLE.test(to)))
    return 'has a character after its "=" that no value can contain'
  if (from.includes('://') && !/^https?:\/\/[^\s/?#]+[^\s?#]*$/i.test(from)) return 'does not begin with an address'
  if (from.includes('://') && !/^https?:\/\/[^\s/?#]+[^?#]*$/i.test(to)) return 'maps an address to something else'
  return undefined
}
