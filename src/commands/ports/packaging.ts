import type { ServiceErrorDetails } from '../../base/errors.ts'
import type { PackageResource, ResourceMap } from '../../package/resource.ts'

/** What the service can do with a resource on import, and what a package suggests: in lower case. */
export type CreationType = 'new' | 'update' | 'existing' | 'overwrite' | 'merge'

/** What is exported: an app with everything it depends on, or a flow alone. */
export interface Root {
  readonly kind: 'app' | 'flow'
  readonly id: string
  readonly displayName: string
}

/** What a package is to say about one of its resources. */
export interface Suggestion {
  /** A `CreationType`, or another one that the service offered for the resource. */
  readonly creationType: string
  readonly comment?: string | undefined
  readonly displayName?: string | undefined
}

/** What an import does with one resource. */
export interface Selection {
  readonly creationType: CreationType
  /** Id in the target of what is updated or used. */
  readonly id?: string | undefined
  /** Name it is to have in the target. */
  readonly displayName?: string | undefined
  /** The connection of the target that takes its place. */
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
  /** The service's own listing of what it packed, by package key. */
  readonly resources: ResourceMap
}

export interface ImportParameters {
  readonly operationId?: string | undefined
  /** The re-staged link: the only one importPackage takes. A secret. */
  readonly packageLink: string
  /** Details as the service read them from the manifest, to be sent back unchanged. */
  readonly details: Readonly<Record<string, unknown>>
  readonly resources: ResourceMap
}

export interface ImportRequest extends Omit<ImportParameters, 'operationId'> {
  /** By resource key. A resource without one goes back as the service listed it. */
  readonly selections: ReadonlyMap<string, Selection>
}

/** `code` and `message` of a problem listed by the service. */
export interface ListedProblem {
  readonly code?: string | undefined
  readonly message?: string | undefined
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
  /** What belongs to an app or flow. Errors listed in a 200 are failures. */
  listResources(environment: string, root: Root): Promise<ResourceMap>
  /** Starts the export, waits, downloads. Never repeats the start. */
  exportPackage(
    environment: string,
    root: Root,
    details: PackageDetails,
    resources: ResourceMap,
    suggestions: ReadonlyMap<string, Suggestion>
  ): Promise<ExportedPackage>
  /** Uploads a package to storage of the target; the link is a secret. */
  stage(environment: string, bytes: Uint8Array): Promise<string>
  /** Waits until the answer is whole. `name` is for messages. */
  importParameters(environment: string, stagedLink: string, name?: string): Promise<ImportParameters>
  /** Problems the service found; empty when it is content. Writes nothing. */
  validate(environment: string, request: ImportRequest): Promise<readonly ListedProblem[]>
  importPackage(environment: string, request: ImportRequest): Promise<ImportAnswer>
}
