import type { AppPackage, FlowPart } from '../app-package.ts'
import type { AppDocument } from '../document/document.ts'
import { textAt } from '../json-text.ts'
import { premiumConnectors } from '../premium.ts'
import { type Matching, matchResources } from './matching.ts'
import { newTexts, type Texts } from './texts.ts'

/** One of the two packages that are compared. */
export interface Side {
  readonly pkg: AppPackage
  /** What is inside the app's document; absent without an app, and where it cannot be read. */
  readonly document?: AppDocument | undefined
}

/** Two packages while they are being compared: what more than one part of the comparison needs to know. */
export interface Comparing {
  readonly older: Side
  readonly newer: Side
  readonly matching: Matching
  readonly texts: Texts
  /** Keys, in lower case, of the connectors each package marks as premium. */
  readonly premium: { readonly older: ReadonlySet<string>; readonly newer: ReadonlySet<string> }
  /** Flows whose definitions could be read, by their keys as the manifest writes them. */
  readonly flows: { readonly older: ReadonlyMap<string, FlowPart>; readonly newer: ReadonlyMap<string, FlowPart> }
  /**
   * Whether another build of the Studio saved the newer app: then fields, settings and formulas may have come or gone
   * without anybody's doing.
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

/** The format of the document changes with the Studio's, and the tags name its build. */
const studioOf = ({ pkg, document }: Side): string =>
  `${document?.version ?? ''} ${textAt(pkg.app?.template, 'tags', 'publisherVersion') ?? ''}`
