import { ActionError } from '../../base/errors.ts'
import { listed, quoted } from '../../base/display.ts'
import type { AppPackage } from '../app-package.ts'
import { DEFAULT_LIMITS } from '../archive.ts'
import { Budget } from '../budget.ts'
import { DOCUMENT_LIMITS } from '../document/read-document.ts'
import { asBuffer } from '../zip-entries.ts'
import { editedJson, SameKeys, type Splice, type StringEdit } from './edit-json.ts'
import { editedSource } from './edit-source.ts'
import { type HeldValue, heldIn } from './held-values.ts'
import { recomputedChecksums } from './recomputed-checksums.ts'
import { hitsInFormula } from './hits.ts'
import { literalsOfFormula } from './literals.ts'
import { MappedValues } from './mapped-values.ts'
import { type SpottedFile, type SpottedPackage, spotsIn } from './package-spots.ts'
import { changesIn, type FoundValue, valuesIn } from './replacements.ts'
import { withContents } from './rewrite-zip.ts'
import { COPY, type ValueMapping } from './value-kinds.ts'
import { ValueMap } from './value-map.ts'

/** A package in which values of its source were replaced with those of a target. */
export interface AppliedValues {
  /** The very same bytes where nothing was changed. */
  readonly bytes: Buffer
  /** What each line changed, in the order of the lines. */
  readonly mapped: ReturnType<MappedValues['all']>
  /** The lines that match nothing, in order. */
  readonly unmatched: readonly ValueMapping[]
  /** Whether the app's document has checksums that could not be computed again. */
  readonly hasStaleChecksum: boolean
  /** Values that no line names, sites first, ids of unknown meaning last. */
  readonly left: readonly HeldValue[]
}

/**
 * Applies the lines of the input `values` to a package: at exactly the places where a check finds values of an
 * environment, and in the copies of them that the app's document holds. Everything else stays byte for byte.
 *
 * @param bytes of the package, which was read from them
 * @param budget what reading the package once more may cost
 * @throws ActionError for lines that cannot be applied
 */
export function applyValues(
  pkg: AppPackage,
  bytes: Uint8Array,
  mappings: readonly ValueMapping[],
  budget = new Budget()
): AppliedValues {
  refuseIdsOfResources(pkg, mappings)
  const map = new ValueMap(mappings)
  const spotted = spotsIn(pkg, budget)
  const mapped = new MappedValues()
  const perFile = spotted.files.map(file => ({ file, edits: editsOf(file, map, mapped) }))
  // Copies follow the values that they repeat.
  for (const { file, edits } of perFile) for (const edit of copyEdits(file, map, mapped)) edits.push(edit)
  const contents = { inPackage: new Map<string, Buffer>(), inDocument: new Map<string, Buffer>() }
  for (const { file, edits } of perFile) {
    const after = editedFile(file, edits)
    if (after !== undefined) contents[file.inDocument ? 'inDocument' : 'inPackage'].set(file.name, after)
  }
  for (const [name, after] of editedSources(spotted, map, mapped)) contents.inDocument.set(name, after)
  const { document } = spotted
  const checksums = document === undefined ? undefined : recomputedChecksums(document, contents.inDocument)
  if (checksums?.bytes !== undefined) contents.inDocument.set(checksums.name, checksums.bytes)
  if (pkg.app !== undefined && contents.inDocument.size > 0)
    contents.inPackage.set(
      pkg.app.documentName,
      withContents(pkg.app.document, contents.inDocument, DOCUMENT_LIMITS.depth, { leadingSeparator: true })
    )
  const used = mapped.used()
  return {
    bytes: withContents(asBuffer(bytes), contents.inPackage, DEFAULT_LIMITS.depth),
    mapped: mapped.all(),
    unmatched: mappings.filter(mapping => !used.has(mapping)),
    hasStaleChecksum: checksums?.isWhole === false,
    left: heldIn(spotted, map, found => isLeft(found, map))
  }
}

/** Ids identify the resources of a package, so an import could not recognise resources whose ids were replaced. */
function refuseIdsOfResources(pkg: AppPackage, mappings: readonly ValueMapping[]): void {
  const ids = new Set<string>()
  for (const [key, { id, name }] of Object.entries(pkg.resources)) for (const text of [key, id, name]) add(ids, text)
  for (const flow of pkg.flows) add(ids, flow.id)
  for (const reference of Object.keys(pkg.app?.connectionReferences ?? {})) add(ids, reference)
  const lines = mappings.filter(({ from }) => ids.has(from.toLowerCase())).map(({ line }) => `line ${line}`)
  if (lines.length > 0)
    throw refusal(
      `${listed(lines)} ${lines.length === 1 ? 'names' : 'name'} the id of a resource of the package, which is not a value`,
      'Choose what a resource becomes in the target with the input resources.'
    )
}

const add = (ids: Set<string>, text: unknown): void => {
  if (typeof text === 'string' && text !== '') ids.add(text.toLowerCase())
}

/** Whether a value still belongs to the source. A value that a line inserts belongs to the target. */
const isLeft = ({ hit, replaced }: FoundValue, map: ValueMap): boolean => replaced === undefined && !map.brings(hit)

function editsOf({ spots }: SpottedFile, map: ValueMap, mapped: MappedValues): StringEdit[] {
  const edits: StringEdit[] = []
  for (const spot of spots) {
    if (spot.isCopy) continue
    const found = valuesIn(spot.text, spot.hits, spot.written(), map)
    for (const { hit, replaced } of found)
      if (replaced !== undefined) mapped.add(replaced, hit.kind, spot.text, spot.place)
    const splices = changesIn(spot.text, found)
    if (splices.length > 0) edits.push({ path: spot.path(), isKey: spot.isKey, before: spot.text, splices })
  }
  return edits
}

function* copyEdits({ spots }: SpottedFile, map: ValueMap, mapped: MappedValues): Generator<StringEdit> {
  for (const spot of spots) {
    if (!spot.isCopy) continue
    const found = valuesIn(spot.text, spot.hits, spot.written(), map)
    const copies = found.filter(({ replaced }) => replaced !== undefined && mapped.has(replaced.mapping))
    const splices = changesIn(spot.text, copies)
    if (splices.length > 0) yield { path: spot.path(), isKey: spot.isKey, before: spot.text, splices }
    for (const { replaced } of copies) if (replaced !== undefined) mapped.add(replaced, COPY, spot.text, spot.place)
  }
}

function editedFile({ name, bytes }: SpottedFile, edits: readonly StringEdit[]): Buffer | undefined {
  if (edits.length === 0) return undefined
  try {
    return Buffer.from(editedJson(bytes.toString('utf8'), edits))
  } catch (error) {
    if (!(error instanceof SameKeys)) throw error
    throw refusal(
      `${quoted(name)} would name the same site or list twice in one place: two values of the source become one of the target there`,
      'Give each of them its own value in the target.'
    )
  }
}

function* editedSources(
  { document, sources }: SpottedPackage,
  map: ValueMap,
  mapped: MappedValues
): Generator<[string, Buffer]> {
  if (document === undefined) return
  for (const name of sources) {
    const text = document.read(name).toString('utf8')
    let isTouched = false
    const after = editedSource(text, (formula, property): Splice[] => {
      const found = valuesIn(formula, hitsInFormula(formula, property), literalsOfFormula(formula), map)
      const copies = found.filter(({ replaced }) => replaced !== undefined && mapped.has(replaced.mapping))
      const splices = changesIn(formula, copies)
      isTouched ||= splices.length > 0
      return splices
    })
    if (after === undefined && isTouched)
      throw refusal(
        `the source file ${quoted(name)} in the app's document cannot be changed without changing more than the values`,
        'Change the values in Power Apps Studio, publish the app, and export the package again.'
      )
    if (after !== undefined && after !== text) yield [name, Buffer.from(after)]
  }
}

const refusal = (why: string, remedy: string): ActionError =>
  new ActionError({ doing: 'apply the input values', why, remedy: `Nothing was written. ${remedy}` })
