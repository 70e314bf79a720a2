import type { ResourceMap } from '../../../package/resource.ts'
import type { ListedError } from '../../../protocol/errors.ts'
import type { Caller } from '../../access.ts'
import type { World } from '../../world/model.ts'

/** The result of listPackageResources. `resources` is empty if there is an error, as in recorded responses. */
export interface Listing {
  readonly resources: ResourceMap
  readonly errors: readonly ListedError[]
}

export interface ExportInput {
  /** Modified in place: newly issued keys and ids are recorded in it. */
  readonly world: World
  readonly environment: string
  /** Id of the app or flow, as the client sent it. */
  readonly rootId: string
  /** The client's description of the package. All of it is optional. */
  readonly details: {
    readonly displayName?: string | null | undefined
    readonly description?: string | null | undefined
    readonly creator?: string | null | undefined
    readonly sourceEnvironment?: string | null | undefined
  }
  /** The client's map: that of the listing, with `suggestedCreationType` and comments added. */
  readonly resources: ResourceMap
  readonly caller: Caller
  readonly now: Date
  /** `packageTelemetryId` of the package; a new one when absent. */
  readonly telemetryId?: string | undefined
}

export interface BuiltExport {
  /** `ExpenseApprovals_20260131101500.zip`, safe in a path. */
  readonly fileName: string
  readonly bytes: Buffer
  /** By package key, with ids and `status`. */
  readonly resources: ResourceMap
  /** Details of the package, including `createdTime` and `packageTelemetryId`. */
  readonly details: Readonly<Record<string, string>>
}

/** The resource map in the body of validateImportPackage and importPackage. */
export interface ImportRequest {
  readonly resources: ResourceMap
}

/** Injected faults that affect an import. */
export interface ImportFaults {
  /** The draft of an update has no connection references. */
  readonly draftWithoutReferences?: boolean | undefined
  readonly flowEntriesUnmapped?: boolean | undefined
  /** The first flow fails, or the app if no flow is imported. */
  readonly resourceFails?: boolean | undefined
  /** The first flow that is written is not saved. */
  readonly flowLookupFails?: boolean | undefined
}

export interface ImportInput {
  /** Modified in place, even if only part of the import succeeds. */
  readonly world: World
  readonly environment: string
  readonly caller: Caller
  readonly request: ImportRequest
  readonly bytes: Uint8Array
  readonly now: Date
  readonly faults: ImportFaults
  /** How many reads miss an app that is created; none when absent. */
  readonly newAppMisses?: number | undefined
}

export interface ImportOutcome {
  readonly status: 'Succeeded' | 'Failed'
  /** By package key: the requested entry with `status` and either `error`, or `id` and `name` in the target. */
  readonly resources: ResourceMap
  readonly errors: readonly ListedError[]
  /** The manifest's details. */
  readonly details: Readonly<Record<string, unknown>>
}
