import { listed, plainText, quoted } from '../../base/display.ts'
import { isSameSite, mappedSites, type SitePair } from '../../package/values/mapped-sites.ts'
import { matchTitles, type TitleMatch } from '../../package/values/match-titles.ts'
import type { NamedList } from '../../package/values/spots.ts'
import { lineFor, type ValueMapping } from '../../package/values/value-kinds.ts'
import type { ListsFound } from '../import-order.ts'
import type { SiteContents, TitledThing } from '../ports/sites.ts'
import type { Run } from '../run.ts'

/** A value of a package, of a kind that a site has. */
interface Value {
  readonly kind: string
  readonly from: string
  readonly list?: NamedList | undefined
}

/** Milliseconds that reading all sites may take. */
const TIME = 120_000
/** Sites of the source that are looked at. */
const MOST_SITES = 20
/** Characters of a title that are shown. */
const SHOWN = 100

const KINDS: ReadonlySet<string> = new Set(['list', 'drive'])

/** The id of a site, which flows of some connectors hold in place of its address. */
const isSiteId = ({ kind, from }: Value): boolean => kind === 'SharePoint site' && !from.includes('://')

/**
 * Finds the counterparts of lists and libraries that no line of `values` names, in the sites that take the place of
 * theirs, by their titles. What cannot be read or found is reported and left as it is; it never stops the import.
 *
 * @param held every value of the packages
 * @param left those that no line names
 */
export async function listsByTitle(
  { platform, clock, log }: Pick<Run, 'platform' | 'clock' | 'log'>,
  mappings: readonly ValueMapping[],
  { held, left }: { readonly held: readonly Value[]; readonly left: readonly Value[] }
): Promise<ListsFound> {
  const wanted = new Map(left.filter(one => KINDS.has(one.kind) || isSiteId(one)).map(one => [lineFor(one), one]))
  const isOpen = (): boolean => [...wanted.values()].some(({ kind }) => KINDS.has(kind))
  const found: ValueMapping[] = []
  const hints = new Map<string, string>()
  const unread = new Map<string, string[]>()
  const line = mappings.at(-1)?.line ?? 0
  const until = clock.now() + TIME
  const contents = async (address: string): Promise<SiteContents | undefined> => {
    const drives = [...wanted.values()].some(({ kind }) => kind === 'drive')
    const read = await platform.sites.contents(address, { drives, until })
    if (!('unread' in read)) return read
    unread.set(read.unread, [...(unread.get(read.unread) ?? []), address])
    return undefined
  }
  const take = (one: Value, to: string, origin: string): void => {
    wanted.delete(lineFor(one))
    found.push({ from: one.from, to, origin, line })
  }
  const pairs = isOpen() ? mappedSites(held, mappings) : []
  for (const { from, to } of pairs.slice(0, MOST_SITES)) {
    if (!isOpen()) break
    const read = await contents(from)
    const named = namedIn(from, [...wanted.values()], read)
    const source = { ...(read ?? UNREAD), lists: [...(read?.lists ?? []), ...named] }
    const inSource = [...wanted.values()].filter(one => isIn(source, one))
    if (inSource.length === 0) continue
    const target = await contents(to)
    if (target === undefined) continue
    for (const kind of ['list', 'drive'] as const) {
      const ofKind = new Map(inSource.filter(one => one.kind === kind).map(one => [one.from, one]))
      const [own, other] = kind === 'list' ? [source.lists, target.lists] : [source.drives, target.drives]
      for (const match of matchTitles([...ofKind.keys()], own, other)) {
        const one = ofKind.get(match.from)
        if (one === undefined) continue
        const by = named.some(({ id }) => id === one.from) ? ', which the package has' : ''
        if (match.to !== undefined) take(one, match.to, `by title ${shown(match.title)}${by}`)
        else {
          wanted.delete(lineFor(one))
          hints.set(lineFor(one), hintOf(match, to))
        }
      }
    }
    for (const one of inSource.filter(isSiteId)) take(one, target.id, 'by the address of its site')
  }
  const open = [...wanted.values()].filter(({ kind }) => KINDS.has(kind))
  if (unread.size === 0 && pairs.length > 0)
    for (const one of open) hints.set(lineFor(one), 'no site that a line of values replaces has it')
  const notes = open.length === 0 ? [] : [...notesOf(unread), ...limitsOf(pairs)]
  log.info(
    `Looked up lists by title: ${found.length} found, ${hints.size} without a counterpart, ${open.length} left over`
  )
  return { mappings: found, hints, notes }
}

const UNREAD: SiteContents = { id: '', lists: [], drives: [] }

/**
 * Lists that were not read from the source's site, because it cannot be read or no longer has them. Their titles are those
 * in the package.
 */
const namedIn = (site: string, wanted: readonly Value[], read: SiteContents | undefined): TitledThing[] =>
  wanted.flatMap(one =>
    one.list === undefined || !isSameSite(one.list.site, site) || (read !== undefined && isIn(read, one))
      ? []
      : [{ id: one.from, title: one.list.title }]
  )

/** A title for a message. Titles are untrusted. */
const shown = (title: string): string => quoted(plainText(title, SHOWN))

const isIn = ({ id, lists, drives }: SiteContents, { kind, from }: Value): boolean =>
  kind === 'list' || kind === 'drive'
    ? (kind === 'list' ? lists : drives).some(one => one.id.toLowerCase() === from.toLowerCase())
    : id.toLowerCase() === from.toLowerCase()

function hintOf({ title, why, near }: TitleMatch, site: string): string {
  const names = near.map(one => `${shown(one.title)} (${one.id})`)
  const own = shown(title)
  const where = plainText(site, 200)
  if (why === 'several') return `its title is ${own}, and ${where} has several that match: ${listed(names)}`
  if (why === 'other template')
    return `its title is ${own}, and what has that title in ${where} is of another kind: ${listed(names)}`
  return `its title is ${own}, which ${where} does not have${names.length === 0 ? '' : `; close to it: ${listed(names)}`}`
}

const notesOf = (unread: ReadonlyMap<string, readonly string[]>): string[] =>
  [...unread].map(
    ([why, sites]) => `The lists of ${listed(sites.map(site => plainText(site, 200)))} were not looked up: ${why}.`
  )

const limitsOf = (pairs: readonly SitePair[]): string[] =>
  pairs.length > MOST_SITES ? [`Lists were looked up in the first ${MOST_SITES} of ${pairs.length} sites only.`] : []
