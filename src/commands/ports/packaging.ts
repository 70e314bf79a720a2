import type { ServiceErrorDetails } from '../../base/errors.ts'
import type { PackageResource, ResourceMap } from '../../package/resource.ts'

/** What the service does with a resource on import, in lower case. A package suggests one for each resource. */
export type CreationType = 'new' | 'update' | 'existing' | 'overwrite' | 'merge'

/** What is exported: an app with everything it depends on, or a flow alone. */
export interface Root {
  readonly kind: 'app' | 'flow'
  readonly id: string
  readonly displayName: string
}

/** What an export writes into the package about a resource. */
export interface Suggestion {
  /** A `CreationType`, or another type that the service offers for the resource. */
  readonly creationType: string
  readonly comment?: string | undefined
  readonly displayName?: string | undefined
}

/** What an import does with one resource. */
export interface Selection {
  readonly creationType: CreationType
  /** Id of the resource in the target that is updated or used. */
  readonly id?: string | undefined
  /** Name it will have in the target. */
  readonly displayName?: string | undefined
  /** The connection of the target to bind it to. */
  readonly connection?: { readonly connector: string; readonly id: string } | undefined
}

export interface PackageDetails {
  readonly displayName: string
  readonly description: string
  readonly creator: string
  readonly sourceEnvironment: string
}

export interface ExportedPackage {
  readonly operationId?: string | undefined
  readonly bytes: Uint8Array
  /** The service's own list of what the package contains, by resource key. */
  readonly resources: ResourceMap
}

export interface ImportParameters {
  readonly operationId?: string | undefined
  /** The re-staged link: the only one that importPackage accepts. A secret. */
  readonly packageLink: string
  /** Details as the service read them from the manifest. They are sent back unchanged. */
  readonly details: Readonly<Record<string, unknown>>
  readonly resources: ResourceMap
}

export interface ImportRequest extends Omit<ImportParameters, 'operationId'> {
  /** By resource key. A resource without one is sent back as the service listed it. */
  readonly selections: ReadonlyMap<string, Selection>
}

/** A problem listed by the service. */
export interface ListedProblem {
  readonly code?: string | undefined
  readonly message?: string | undefined
  /** What to do about it, where that is known. */
  readonly remedy?: string | undefined
}

export type ImportAnswer =
  | {
      readonly kind: 'finished'
      readonly succeeded: boolean
      readonly operationId?: string | undefined
      readonly resources: Readonly<
        Record<
          string,
          PackageResource & { status?: string | null | undefined; error?: ListedProblem | null | undefined }
        >
      >
      readonly problems: readonly ListedProblem[]
      /** HTTP status and request id of the answer that said so. */
      readonly service?: ServiceErrorDetails | undefined
    }
  /** The start was sent and no usable answer came (504, connection lost). It may be running: never send it again. */
  | { readonly kind: 'unanswered'; readonly service: ServiceErrorDetails }

export interface Packaging {
  /** Lists an app or flow with its dependencies. Errors listed in a 200 are failures. */
  listResources(environment: string, root: Root): Promise<ResourceMap>
  /** Starts the export, waits for it, and downloads the package. Never sends the start twice. */
  exportPackage(
    environment: string,
    root: Root,
    details: PackageDetails,
    resources: ResourceMap,
    suggestions: ReadonlyMap<string, Suggestion>
  ): Promise<ExportedPackage>
  /** Uploads a package to temporary storage of the target and returns its link, which is a secret. */
  stage(environment: string, bytes: Uint8Array): Promise<string>
  /** Waits until the response is complete. `name` is for messages. */
  importParameters(environment: string, stagedLink: string, name?: string): Promise<ImportParameters>
  /** Problems that the service finds; empty when there are none. Writes nothing. */
  validate(environment: string, request: ImportRequest): Promise<readonly ListedProblem[]>
  importPackage(environment: string, request: ImportRequest): Promise<ImportAnswer>
}
