import { randomUUID } from 'node:crypto'
import { isObject } from '../base/objects.ts'
import type { ResourceMap } from '../package/resource.ts'
import type { ListedError } from '../protocol/errors.ts'
import type { NewEnvironmentRequest } from '../protocol/new-environments.ts'
import type { Caller } from './access.ts'
import { buildExport } from './packaging/export/exporting.ts'
import { addEnvironment } from './new-environment.ts'
import { applyImport } from './packaging/import/applying.ts'
import { importParameters } from './packaging/import/parameters.ts'
import type { ImportFaults } from './packaging/shared/types.ts'
import type { ServiceError } from './service-error.ts'
import { addContainer, linkTo } from './storage.ts'
import type { Blobs } from './world/blobs.ts'
import type { Operation, OperationKind, World } from './world/model.ts'

/**
 * Asynchronous operations: packaging, and the creation of environments. An operation is stored in the world when it starts. Once it is due, the next
 * request executes it in one transaction. A killed process therefore leaves it either pending or finished, and a
 * restarted one resumes it.
 */

/** Everything needed to execute an operation later. Plain data, because it is stored in the world. */
export type OperationRequest =
  | {
      readonly do: 'export'
      readonly rootId: string
      readonly details: Details
      readonly resources: ResourceMap
      readonly caller: Caller
      /** The export's own id, which its first response already names. */
      readonly telemetryId?: string
      /** The resources by package key, for responses while it runs. */
      readonly running?: ResourceMap
    }
  | { readonly do: 'read'; readonly digest: string; readonly fileName: string; readonly link: string }
  | {
      readonly do: 'import'
      readonly digest: string
      readonly details: Details
      readonly resources: ResourceMap
      readonly caller: Caller
      readonly faults: ImportFaults
    }
  | { readonly do: 'create'; readonly environment: NewEnvironmentRequest; readonly caller: Caller }

type Details = Readonly<Record<string, unknown>>

export interface StartOptions {
  readonly environment: string
  readonly now: Date
  /** Duration of the operation. */
  readonly milliseconds: number
  /** Whether the operation never becomes due. */
  readonly never?: boolean
}

const KIND: Record<OperationRequest['do'], OperationKind> = {
  export: 'packagingOperations',
  read: 'listImportOperations',
  import: 'importOperations',
  create: 'lifecycleOperations'
}

/** Milliseconds until an operation that never finishes would be due: a thousand years. */
const NEVER = 1000 * 365 * 24 * 3_600_000

export function startOperation(
  world: World,
  request: OperationRequest,
  { environment, now, milliseconds, never }: StartOptions
): Operation {
  const id = randomUUID()
  const operation: Operation = {
    id,
    kind: KIND[request.do],
    environment,
    caller: 'caller' in request ? request.caller.id : '',
    startedAt: now.toISOString(),
    dueAt: new Date(now.getTime() + (never === true ? NEVER : milliseconds)).toISOString(),
    status: 'Running',
    request: structuredClone<Record<string, unknown>>({ ...request })
  }
  world.operations[id] = operation
  return operation
}

export const isDue = (operation: Operation, now: Date): boolean =>
  operation.status === 'Running' && Date.parse(operation.dueAt) <= now.getTime()

export interface ExecuteOptions {
  readonly now: Date
  readonly linkMinutes: number
  readonly newAppMisses: number
}

/**
 * Executes an operation on `world`, the working copy of a transaction. When it throws a ServiceError, discard the copy
 * and call `failOperation`, so that a poll shows the operation as failed.
 */
export function executeOperation(world: World, id: string, options: ExecuteOptions, blobs: Blobs): void {
  const operation = world.operations[id]
  if (operation !== undefined) completeOperation(operation, resultOf(world, operation, options, blobs))
}

/** Marks an operation as failed, in a world without any of its partial changes. */
export function failOperation(world: World, id: string, { code, message }: ServiceError): void {
  const operation = world.operations[id]
  if (operation !== undefined) completeOperation(operation, { status: 'Failed', errors: [{ code, message }] })
}

interface Result {
  readonly status: 'Succeeded' | 'Failed'
  readonly errors?: readonly ListedError[]
  readonly [field: string]: unknown
}

function completeOperation(operation: Operation, result: Result): void {
  operation.status = result.status
  operation.result = { ...result }
  // No longer needed.
  operation.request = {}
}

function resultOf(
  world: World,
  operation: Operation,
  { now, linkMinutes, newAppMisses }: ExecuteOptions,
  blobs: Blobs
): Result {
  const request = operation.request as unknown as OperationRequest
  switch (request.do) {
    case 'export': {
      const { link, details, resources } = createExport(
        world,
        operation.environment,
        request,
        { now, linkMinutes },
        blobs
      )
      return {
        status: 'Succeeded',
        packageLink: { value: link },
        details,
        resources: withStatus(resources, 'Succeeded')
      }
    }
    case 'read': {
      const { details, resources } = importParameters(blobs.read(request.digest))
      const container = addContainer(world, { permissions: 'rl', now, minutes: linkMinutes, restaged: true })
      container.blobs[request.fileName] = request.digest
      return {
        status: 'Succeeded',
        packageLink: { value: linkTo(world, container, request.fileName) },
        details,
        resources
      }
    }
    case 'import': {
      const outcome = applyImport(
        {
          world,
          environment: operation.environment,
          caller: request.caller,
          request: { resources: request.resources },
          bytes: blobs.read(request.digest),
          now,
          faults: request.faults,
          newAppMisses
        },
        blobs
      )
      return {
        status: outcome.status,
        details: outcome.details,
        resources: outcome.resources,
        ...(outcome.errors.length > 0 ? { errors: outcome.errors } : {})
      }
    }
    case 'create':
      return { status: 'Succeeded', environment: addEnvironment(world, request, now).name }
  }
}

/** Builds a package and stores it behind a link. Used by the operation, and by the synchronous response for flows. */
export function createExport(
  world: World,
  environment: string,
  request: Extract<OperationRequest, { do: 'export' }>,
  { now, linkMinutes }: { readonly now: Date; readonly linkMinutes: number },
  blobs: Blobs
): { link: string; details: Readonly<Record<string, string>>; resources: ResourceMap } {
  const { fileName, bytes, resources, details } = buildExport(
    {
      world,
      environment,
      rootId: request.rootId,
      details: request.details,
      resources: request.resources,
      caller: request.caller,
      now,
      telemetryId: request.telemetryId
    },
    blobs
  )
  const container = addContainer(world, { permissions: 'rl', now, minutes: linkMinutes })
  container.blobs[fileName] = blobs.add(bytes)
  return { link: linkTo(world, container, fileName), details, resources }
}

/** Copies of the resources with this status added to each. */
export const withStatus = (resources: unknown, status: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(isObject(resources) ? resources : {}).map(([key, resource]) => [
      key,
      { ...(isObject(resource) ? resource : {}), status }
    ])
  )
