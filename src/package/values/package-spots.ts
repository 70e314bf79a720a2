import { isObject } from '../../base/objects.ts'
import type { AppPackage } from '../app-package.ts'
import { type Archive, openArchive } from '../archive.ts'
import type { Budget } from '../budget.ts'
import { DOCUMENT_LIMITS } from '../document/read-document.ts'
import { isSourceFile } from '../document/source-files.ts'
import { MalformedJson, parseJson } from '../json-text.ts'
import { type DocumentSpot, spotsOfDocumentFile } from './document-spots.ts'
import { type Spot, spotsOfApp, spotsOfFlow } from './spots.ts'

/** A JSON file of a package with the strings in it that hold values of the source. */
export interface SpottedFile {
  readonly name: string
  /** Whether it is a file of the app's document. */
  readonly inDocument: boolean
  readonly bytes: Buffer
  readonly spots: readonly DocumentSpot[]
}

export interface SpottedPackage {
  readonly files: readonly SpottedFile[]
  /** The app's document; absent where there is none, or it cannot be opened. */
  readonly document?: Archive | undefined
  /** Source files of the document, which repeat its formulas. */
  readonly sources: readonly string[]
}

/** Strings with values that one package may hold: measured below 500. */
const MOST_SPOTS = 100_000

/**
 * The files of a package with everything in them that holds values of its source, found by the code that the rules about
 * values of an environment use.
 *
 * @param budget what reading it may cost
 * @throws OverBudget
 */
export function spotsIn(pkg: AppPackage, budget: Budget): SpottedPackage {
  const files: SpottedFile[] = []
  let left = MOST_SPOTS
  const kept = (spots: Iterable<Spot | DocumentSpot>): DocumentSpot[] => {
    const holding: DocumentSpot[] = []
    for (const spot of spots) {
      if (spot.hits.length === 0) continue
      left -= 1
      if (left < 0) throw budget.refusal(`it has more than ${MOST_SPOTS} texts with values of an environment`)
      holding.push('isCopy' in spot ? spot : { ...spot, isCopy: false })
    }
    return holding
  }
  const { app, flows } = pkg
  if (app !== undefined) {
    const spots = kept(spotsOfApp(app))
    if (spots.length > 0)
      files.push({ name: app.fileName, inDocument: false, bytes: pkg.raw.read(app.fileName), spots })
  }
  for (const flow of flows) {
    const spots = kept(spotsOfFlow(flow))
    if (spots.length > 0) files.push({ name: flow.names.definition, inDocument: false, bytes: flow.bytes, spots })
  }
  if (app === undefined) return { files, sources: [] }
  const document = openArchive(app.document, 'the document of the app', DOCUMENT_LIMITS, {
    leadingSeparator: true,
    budget
  })
  for (const name of document.names) {
    if (!MAY_HOLD.test(name)) continue
    const bytes = document.read(name)
    const value = jsonIn(bytes, name, budget)
    const spots = isObject(value) ? kept(spotsOfDocumentFile(name, value, app.documentName)) : []
    if (spots.length > 0) files.push({ name, inDocument: true, bytes, spots })
  }
  return { files, document, sources: document.names.filter(isSourceFile) }
}

const MAY_HOLD = /^(?:controls\/.*|components\/.*|references\/datasources|entities|properties)\.json$/i

/** A file that cannot be read is a finding of a check, and stays as it is. */
function jsonIn(bytes: Buffer, name: string, budget: Budget): unknown {
  try {
    return parseJson(bytes, name, name, budget)
  } catch (error) {
    if (error instanceof MalformedJson) return undefined
    throw error
  }
}
