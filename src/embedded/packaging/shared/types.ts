import type { ResourceMap } from '../../../package/resource.ts'
import type { ListedError } from '../../../protocol/errors.ts'
import type { Caller } from '../../access.ts'
import type { World } from '../../world/model.ts'

/** What listPackageResources answers. `resources` is empty as soon as there is an error, as in recorded answers. */
export interface Listing {
  readonly resources: ResourceMap
  readonly errors: readonly ListedError[]
}

export interface ExportInput {
  /** The world as it will be: keys and file names given out are written into it. */
  readonly world: World
  readonly environment: string
  /** Id of the app or flow, as the client wrote it. */
  readonly rootId: string
  /** What the client calls the package; nothing of it is required. */
  readonly details: {
    readonly displayName?: string | null | undefined
    readonly description?: string | null | undefined
    readonly creator?: string | null | undefined
    readonly sourceEnvironment?: string | null | undefined
  }
  /** The client's map: the listing's, with `suggestedCreationType` and comments added. */
  readonly resources: ResourceMap
  readonly caller: Caller
  readonly now: Date
}

export interface BuiltExport {
  /** `ExpenseApprovals_20260131101500.zip`, safe in a path. */
  readonly fileName: string
  readonly bytes: Buffer
  /** By package key, with ids and `status`. */
  readonly resources: ResourceMap
  /** Of the package, with `createdTime` and `packageTelemetryId`. */
  readonly details: Readonly<Record<string, string>>
}

/** The part of validateImportPackage's and importPackage's body that says what to do. */
export interface ImportRequest {
  readonly resources: ResourceMap
}

/** What people may order to go wrong. */
export interface ImportFaults {
  /** An update's draft has no connection references. */
  readonly draftWithoutReferences?: boolean | undefined
  readonly flowEntriesUnmapped?: boolean | undefined
  /** The first flow fails, or the app where no flow is imported. */
  readonly resourceFails?: boolean | undefined
}

export interface ImportInput {
  /** The world as it will be: changed in place, also where only a part of the import succeeds. */
  readonly world: World
  readonly environment: string
  readonly caller: Caller
  readonly request: ImportRequest
  readonly bytes: Uint8Array
  readonly now: Date
  readonly faults: ImportFaults
}

export interface ImportOutcome {
  readonly status: 'Succeeded' | 'Failed'
  /** By package key: the requested entry with `status`, and `id` and `name` in the target or `error`. */
  readonly resources: ResourceMap
  readonly errors: readonly ListedError[]
  /** Those of the manifest. */
  readonly details: Readonly<Record<string, unknown>>
}
