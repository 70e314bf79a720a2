import type { AppPackage, FlowPart } from '../app-package.ts'
import type { AppDocument } from '../document/document.ts'
import { textAt } from '../json-text.ts'
import { premiumConnectors } from '../premium.ts'
import { type Matching, matchResources } from './matching.ts'
import { newTexts, type Texts } from './texts.ts'

/** One of two compared packages. */
export interface Side {
  readonly pkg: AppPackage
  /** The app's document; absent if there is no app or the document cannot be read. */
  readonly document?: AppDocument | undefined
}

/** The context of a comparison: what several parts of it need. */
export interface Comparing {
  readonly older: Side
  readonly newer: Side
  readonly matching: Matching
  readonly texts: Texts
  /** Keys, in lower case, of the connectors that each package marks as premium. */
  readonly premium: { readonly older: ReadonlySet<string>; readonly newer: ReadonlySet<string> }
  /** Flows with a readable definition, by their keys as the manifest writes them. */
  readonly flows: { readonly older: ReadonlyMap<string, FlowPart>; readonly newer: ReadonlyMap<string, FlowPart> }
  /**
   * Whether different builds of Studio saved the two apps. Fields, settings and formulas may then have been added or
   * removed without an edit.
   */
  readonly otherStudio: boolean
}

export function newComparing(older: Side, newer: Side, conceal: (text: string) => string): Comparing {
  return {
    older,
    newer,
    matching: matchResources(older.pkg, newer.pkg),
    texts: newTexts(conceal),
    premium: { older: premiumConnectors(older.pkg), newer: premiumConnectors(newer.pkg) },
    flows: { older: flowsOf(older), newer: flowsOf(newer) },
    otherStudio: studioOf(older) !== studioOf(newer)
  }
}

const flowsOf = ({ pkg }: Side): Map<string, FlowPart> => new Map(pkg.flows.map(flow => [flow.key, flow]))

/** The build of Studio, from the tags of the app, with the format of the document, which changes with it. */
const studioOf = ({ pkg, document }: Side): string =>
  `${document?.version ?? ''} ${textAt(pkg.app?.template, 'tags', 'publisherVersion') ?? ''}`
