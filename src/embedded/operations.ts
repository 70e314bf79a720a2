import { randomUUID } from 'node:crypto'
import { isObject } from '../base/objects.ts'
import type { ResourceMap } from '../package/resource.ts'
import type { ListedError } from '../protocol/errors.ts'
import type { Caller } from './access.ts'
import { buildExport } from './packaging/export/exporting.ts'
import { applyImport } from './packaging/import/applying.ts'
import { importParameters } from './packaging/import/parameters.ts'
import type { ImportFaults } from './packaging/shared/types.ts'
import type { ServiceError } from './service-error.ts'
import { addContainer, linkTo } from './storage.ts'
import type { Blobs } from './world/blobs.ts'
import type { Operation, OperationKind, World } from './world/model.ts'

/**
 * Asynchronous packaging operations. One lies in the world from its start; once it is due, whoever comes next carries
 * it out in one transaction. So a process that is killed leaves it before or after, and one that is started again
 * goes on with it.
 */

/** What an operation needs to be carried out later; plain data, for it is kept in the world. */
export type Order =
  | {
      readonly do: 'export'
      readonly rootId: string
      readonly details: Details
      readonly resources: ResourceMap
      readonly caller: Caller
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

type Details = Readonly<Record<string, unknown>>

export interface StartOptions {
  readonly environment: string
  readonly now: Date
  /** How long it takes. */
  readonly milliseconds: number
  /** It never becomes due. */
  readonly never?: boolean
}

const KIND: Record<Order['do'], OperationKind> = {
  export: 'packagingOperations',
  read: 'listImportOperations',
  import: 'importOperations'
}

/** How long after its start an operation that never finishes would be due. */
const NEVER = 1000 * 365 * 24 * 3_600_000

export function startOperation(
  world: World,
  order: Order,
  { environment, now, milliseconds, never }: StartOptions
): Operation {
  const id = randomUUID()
  const operation: Operation = {
    id,
    kind: KIND[order.do],
    environment,
    caller: 'caller' in order ? order.caller.id : '',
    startedAt: now.toISOString(),
    dueAt: new Date(now.getTime() + (never === true ? NEVER : milliseconds)).toISOString(),
    status: 'Running',
    polls: 0,
    request: structuredClone<Record<string, unknown>>({ ...order })
  }
  world.operations[id] = operation
  return operation
}

export const isDue = (operation: Operation, now: Date): boolean =>
  operation.status === 'Running' && Date.parse(operation.dueAt) <= now.getTime()

/**
 * Carries out an operation on `world`, a draft. Throws a ServiceError where it fails: then the draft is worth nothing,
 * and `fail` ends it in `Failed` with its error, as a poll shows it.
 */
export function carryOut(
  world: World,
  id: string,
  options: { readonly now: Date; readonly linkMinutes: number },
  blobs: Blobs
): void {
  const operation = world.operations[id]
  if (operation !== undefined) finish(operation, resultOf(world, operation, options, blobs))
}

/** Ends an operation that could not be carried out, in a world that holds nothing of the half that was done. */
export function fail(world: World, id: string, { code, message }: ServiceError): void {
  const operation = world.operations[id]
  if (operation !== undefined) finish(operation, { status: 'Failed', errors: [{ code, message }] })
}

interface Result {
  readonly status: 'Succeeded' | 'Failed'
  readonly errors?: readonly ListedError[]
  readonly [field: string]: unknown
}

function finish(operation: Operation, result: Result): void {
  operation.status = result.status
  operation.result = { ...result }
  // What was asked for is not needed again, but for the link that the first answer of a reading holds.
  const { link } = operation.request
  operation.request = link === undefined ? {} : { link }
}

function resultOf(
  world: World,
  operation: Operation,
  { now, linkMinutes }: { now: Date; linkMinutes: number },
  blobs: Blobs
): Result {
  const order = operation.request as unknown as Order
  switch (order.do) {
    case 'export': {
      const { link, details, resources } = exportNow(world, operation.environment, order, { now, linkMinutes }, blobs)
      return {
        status: 'Succeeded',
        packageLink: { value: link },
        details,
        resources: withStatus(resources, 'Succeeded')
      }
    }
    case 'read': {
      const { details, resources } = importParameters(blobs.read(order.digest))
      const container = addContainer(world, { permissions: 'rl', now, minutes: linkMinutes, restaged: true })
      container.blobs[order.fileName] = order.digest
      return {
        status: 'Succeeded',
        packageLink: { value: linkTo(world, container, order.fileName) },
        details,
        resources
      }
    }
    case 'import': {
      const outcome = applyImport(
        {
          world,
          environment: operation.environment,
          caller: order.caller,
          request: { resources: order.resources },
          bytes: blobs.read(order.digest),
          now,
          faults: order.faults
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
  }
}

/** Packs an app or flow and puts it behind a link; shared by the operation and by the synchronous answer for flows. */
export function exportNow(
  world: World,
  environment: string,
  order: Extract<Order, { do: 'export' }>,
  { now, linkMinutes }: { readonly now: Date; readonly linkMinutes: number },
  blobs: Blobs
): { link: string; details: Readonly<Record<string, string>>; resources: ResourceMap } {
  const { fileName, bytes, resources, details } = buildExport(
    {
      world,
      environment,
      rootId: order.rootId,
      details: order.details,
      resources: order.resources,
      caller: order.caller,
      now
    },
    blobs
  )
  const container = addContainer(world, { permissions: 'rl', now, minutes: linkMinutes })
  container.blobs[fileName] = blobs.add(bytes)
  return { link: linkTo(world, container, fileName), details, resources }
}

/** Every resource with the status it has while its operation runs, or once it is over. */
export const withStatus = (resources: unknown, status: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(isObject(resources) ? resources : {}).map(([key, resource]) => [
      key,
      { ...(isObject(resource) ? resource : {}), status }
    ])
  )
