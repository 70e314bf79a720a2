import { uriDecoded } from '../../base/uri.ts'
import { hostedValues } from '../rules/content/environment-hosts.ts'
import { fileIdIn } from '../rules/content/environment-ids.ts'
import { addressOf } from './held-values.ts'
import { isId } from './hits.ts'
import { kindWord, type ValueMapping } from './value-kinds.ts'
import { ValueMap } from './value-map.ts'

/** A site of the source and the one that replaces it, as addresses. */
export interface SitePair {
  readonly from: string
  readonly to: string
}

const SITE = 'SharePoint site'

/**
 * The sites that the lines of `values` replace: those that a package holds, also below a mapped address, and those that
 * lines name themselves, which may lie deeper, as subsites do. Sites that stay are left out.
 *
 * @param held the values that the package holds
 */
export function mappedSites(
  held: readonly { readonly kind: string; readonly from: string }[],
  mappings: readonly ValueMapping[]
): SitePair[] {
  const map = new ValueMap(mappings)
  const pairs = new Map<string, SitePair>()
  const add = (from: string, to: string): void => {
    const key = plain(from)
    if (key !== plain(to) && !pairs.has(key)) pairs.set(key, { from: bare(from), to: bare(to) })
  }
  for (const { kind, from } of held) {
    if (kind !== SITE || !from.includes('://')) continue
    const value = from.slice(from.indexOf('://') + 3)
    const found = map.replacementOf(from, { kind, value, start: 0, end: from.length, encoded: 0 })
    if (found !== undefined) add(from, from.slice(0, found.start) + found.text + from.slice(found.end))
  }
  for (const { kind, from, to } of mappings) {
    if (kind !== undefined && kindWord(SITE) !== kind) continue
    const address = withScheme(from)
    const isSite = hostedValues(address).some(found => found.kind === SITE && found.start === 0)
    if (isSite) add(address, withScheme(to))
  }
  return [...pairs.values()]
}

/** Whether a text has the form of an id that a site gives: of a list, of a drive, or of the site itself. */
export const isIdOfSite = (text: string): boolean =>
  isId(text) || fileIdIn(text, '')?.kind === 'drive' || fileIdIn(`sites/${text}`, '')?.kind === SITE

const withScheme = (text: string): string => (/^https?:\/\//i.test(text) ? text : addressOf(text))

const bare = (address: string): string => address.replace(/(?<=[^/])\/$/, '')

/** Whether two addresses are those of one site, however they are written. */
export const isSameSite = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (address: string): string => uriDecoded(bare(address).toLowerCase())
