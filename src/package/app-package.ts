import { listed, plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { type AppPart, readApp } from './app-part.ts'
import { recogniseArchive } from './archive-kinds.ts'
import { type Archive, DEFAULT_LIMITS, openArchive } from './archive.ts'
import { Budget } from './budget.ts'
import { digestOf } from './digest.ts'
import type { Recognised } from './file-kind.ts'
import { type FlowPart, readFlowManifest, readFlows } from './flow-part.ts'
import { type Manifest, parseManifest } from './manifest.ts'
import { Reading } from './reading.ts'
import { recognise } from './recognise.ts'
import { displayNameOf, kindOf, type ResourceMap, rootOf } from './resource.ts'

export type { AppFile, AppPart } from './app-part.ts'
export type { FlowPart } from './flow-part.ts'

/** A package that was read completely. Parsed values are never written back: an import uploads bytes that were read. */
export interface AppPackage {
  /** `sha256:…` of the file. */
  readonly digest: string
  /** Bytes of the file. */
  readonly size: number
  readonly manifest: Manifest
  /** The resources of the manifest. */
  readonly resources: ResourceMap
  /** The app, or the flow of a package without an app. */
  readonly rootKey: string
  readonly kind: 'app' | 'flow'
  /** Absent in a package of flows, and if the folder of the listed app is missing. */
  readonly app?: AppPart
  /** The flows that the manifest lists and the package contains. */
  readonly flows: readonly FlowPart[]
  /** Resource keys in `Microsoft.Flow/flows/manifest.json`; absent if the package has no such file. */
  readonly flowAssets?: readonly string[]
  /** Files of unknown folders, such as `Microsoft.CommonDataModel/…`, with their names in the archive. */
  readonly others: readonly { readonly name: string; readonly bytes: Buffer }[]
  /** Every file as it is in the package, those that belong to no part of it included. */
  readonly raw: Pick<Archive, 'names' | 'read' | 'budget'>
  /** Keys of resources whose files are there but could not be read. Empty unless the reading was a tolerant one. */
  readonly unread: ReadonlySet<string>
  /** Tolerated irregularities, as sentences. */
  readonly warnings: readonly string[]
}

/**
 * Reads a package. Tolerates what other tools are known to change after an export.
 *
 * @param what the name of the file in messages, including quotes: `the package "a.zip"`
 * @param budget what reading the package may cost; a package that exceeds it is rejected
 * @throws ActionError that says what the file is if it is not a package, or which part of the package is broken
 */
export function readPackage(bytes: Uint8Array, what: string, budget = new Budget()): AppPackage {
  const archive = openPackage(bytes, what, budget)
  return readParts(new Reading(archive, plainText(what, 300)), { digest: digestOf(bytes), size: bytes.length })
}

/** Reads an archive that was recognised as a package. A tolerant reading throws only if the manifest cannot be read. */
export function readParts(reading: Reading, file: Pick<AppPackage, 'digest' | 'size'>): AppPackage {
  const manifest = parseManifest(
    reading.take('manifest.json'),
    `manifest.json of ${reading.what}`,
    reading.archive.budget
  )
  const { resources } = manifest
  const rootKey = rootOf(resources)
  const root = rootKey === undefined ? undefined : resources[rootKey]
  if (rootKey === undefined || root === undefined)
    throw new ActionError({
      doing: `read ${reading.what}`,
      why: `its manifest lists ${typesIn(resources)}`,
      remedy: 'Export the app or the flow as a package again.'
    })
  const kind = kindOf(root) === 'app' ? 'app' : 'flow'
  const unread = new Set<string>()
  const app = kind === 'app' ? readAppOf(reading, rootKey, displayNameOf(root, rootKey), unread) : undefined
  const flows = readFlows(reading, resources, unread)
  const flowAssets = readFlowManifest(reading)
  const others = reading.left().flatMap(name => {
    const bytes = reading.attempt(name, () => reading.take(name))
    return bytes === undefined ? [] : [{ name, bytes }]
  })
  return {
    ...file,
    manifest,
    resources,
    rootKey,
    kind,
    ...(app === undefined ? {} : { app }),
    flows,
    ...(flowAssets === undefined ? {} : { flowAssets }),
    others,
    raw: reading.archive,
    unread,
    warnings: shortened([
      ...reading.archive.oddities.map(oddity => `The package is not as it was exported: ${oddity}.`),
      ...reading.warnings
    ])
  }
}

function readAppOf(reading: Reading, key: string, displayName: string, unread: Set<string>): AppPart | undefined {
  const faults = reading.faults.length
  const app = reading.attempt('Microsoft.PowerApps/apps', () => readApp(reading, displayName))
  if (reading.faults.length > faults) unread.add(key)
  return app
}

// A hostile package could flood the log.
const MOST_WARNINGS = 50

const shortened = (warnings: readonly string[]): string[] =>
  warnings.length > MOST_WARNINGS
    ? [...warnings.slice(0, MOST_WARNINGS), `There are ${warnings.length - MOST_WARNINGS} more warnings.`]
    : [...warnings]

function openPackage(bytes: Uint8Array, what: string, budget: Budget): Archive {
  const archive = openZip(bytes, what, budget)
  const recognised = recogniseArchive(archive)
  if (recognised.kind === 'package' || recognised.kind === 'wrapped-package') return archive
  throw notPackage(what, recognised)
}

function openZip(bytes: Uint8Array, what: string, budget: Budget): Archive {
  try {
    return openArchive(bytes, what, DEFAULT_LIMITS, { budget })
  } catch (error) {
    const recognised = recognise(bytes, budget)
    // For a broken or unsafe archive, the original error is the most specific.
    if (recognised.kind === 'damaged-zip') throw error
    throw notPackage(what, recognised, error)
  }
}

const notPackage = (what: string, recognised: Recognised, cause?: unknown): ActionError =>
  new ActionError({
    doing: `read ${plainText(what, 300)}`,
    why: `it is not a Power Apps package but ${recognised.what}`,
    remedy: recognised.remedy,
    cause
  })

function typesIn(resources: ResourceMap): string {
  const types = new Set(Object.values(resources).map(({ type }) => quoted(type)))
  return types.size === 0 ? 'no resources' : `neither an app nor a flow, only ${listed([...types], 5)}`
}
