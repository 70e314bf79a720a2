import type * as z from 'zod'
import { CODES } from '../../protocol/errors.ts'
import {
  exportPackageRequest,
  importPackageRequest,
  listImportParametersRequest,
  listPackageResourcesRequest
} from '../../protocol/packaging.ts'
import { requireLicence, requireMaker, requireUser } from '../access.ts'
import { exportNow, startOperation, withStatus, type Order } from '../operations.ts'
import { applyImport } from '../packaging/import/applying.ts'
import { importParameters } from '../packaging/import/parameters.ts'
import { validateImport } from '../packaging/import/validating.ts'
import { listPackageResources } from '../packaging/export/listing.ts'
import { environmentOf } from '../packaging/shared/lookup.ts'
import type { Answer, Call, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import { addContainer, blobBehind, linkTo } from '../storage.ts'
import { read } from './body.ts'

export interface PackagingOptions {
  readonly operationMilliseconds: number
  readonly linkMinutes: number
}

const BASE = '/providers/Microsoft.BusinessAppPlatform/environments/:environment'

/** The packaging calls: undocumented, built after what shipped clients send and read (`protocol/packaging.ts`). */
export function packagingRoutes(options: PackagingOptions): readonly Route[] {
  const route = (
    action: string,
    purpose: 'export' | 'import',
    handle: (call: Call, options: PackagingOptions) => Answer
  ): Route => ({
    method: 'POST',
    path: `${BASE}/${action}`,
    service: 'bap',
    handle: call => {
      allow(call, purpose)
      return handle(call, options)
    }
  })
  return [
    route('listPackageResources', 'export', list),
    route('exportPackage', 'export', exportPackage),
    route('generateResourceStorage', 'import', generateStorage),
    route('listImportParameters', 'import', readPackage),
    route('validateImportPackage', 'import', validate),
    route('importPackage', 'import', importPackage)
  ]
}

/** Exporting needs edit rights (checked with the app at hand), importing the maker role, either a licence. */
function allow(call: Call, purpose: 'export' | 'import'): void {
  const environment = call.params['environment'] ?? ''
  environmentOf(call.world, environment)
  requireUser(call.caller)
  if (purpose === 'import') requireMaker(call.world, environment, call.caller)
  requireLicence(call.caller)
}

const environmentIn = (call: Call): string => environmentOf(call.world, call.params['environment'] ?? '').name

function list(call: Call): Answer {
  const { baseResourceIds } = read(call, listPackageResourcesRequest)
  if (call.faults.strikes('export-errors-listed')) {
    const message = `The caller with object id '${call.caller.id}' does not have permission for connection 'shared_logicflows' under Api 'shared_logicflows'.`
    return { status: 200, body: { baseResourceIds, errors: [{ code: CODES.connectionAuthorizationFailed, message }] } }
  }
  const [rootId = ''] = baseResourceIds
  const { resources, errors } = listPackageResources(call.world, environmentIn(call), rootId, call.caller)
  // Recorded: an answer with errors has neither status nor resources.
  if (errors.length > 0) return { status: 200, body: { baseResourceIds, errors } }
  return { status: 200, body: { status: 'Succeeded', baseResourceIds, resources } }
}

function exportPackage(call: Call, { operationMilliseconds, linkMinutes }: PackagingOptions): Answer {
  const { includedResourceIds, details, resources } = read(call, exportPackageRequest)
  const [rootId = ''] = includedResourceIds
  const environment = environmentIn(call)
  const listing = listPackageResources(call.world, environment, rootId, call.caller)
  if (listing.errors.length > 0) return { status: 200, body: { errors: listing.errors } }
  const order: Extract<Order, { do: 'export' }> = { do: 'export', rootId, details, resources, caller: call.caller }
  // Recorded: a flow is packed at once and answered with the link, an app as an operation.
  if (/\/flows\//i.test(rootId)) {
    const done = call.change(world => exportNow(world, environment, order, { now: call.now, linkMinutes }, call.blobs))
    return {
      status: 200,
      body: {
        status: 'Succeeded',
        packageLink: { value: `${call.origin}${done.link}` },
        details: { createdTime: done.details['createdTime'], packageTelemetryId: done.details['packageTelemetryId'] },
        resources: withStatus(done.resources, 'Succeeded')
      }
    }
  }
  const operation = start(call, order, operationMilliseconds)
  return {
    status: 202,
    headers: { location: locationOf(call, operation) },
    body: {
      status: 'Running',
      details: { displayName: details.displayName },
      resources: withStatus(resources, 'Running')
    }
  }
}

function generateStorage(call: Call, { linkMinutes }: PackagingOptions): Answer {
  const link = call.change(world =>
    linkTo(world, addContainer(world, { permissions: 'rcwl', now: call.now, minutes: linkMinutes }))
  )
  return { status: 200, body: { sharedAccessSignature: `${call.origin}${link}` } }
}

function readPackage(call: Call, { operationMilliseconds }: PackagingOptions): Answer {
  const { packageLink } = read(call, listImportParametersRequest)
  const found = blobBehind(call.world, packageLink.value, call.now)
  if (found === undefined) throw new ServiceError(400, CODES.zipFileRejected, 'No package can be read from the link.')
  // A bad zip is refused at once: an older client handles ZipFileRejected as the answer of this call.
  importParameters(call.blobs.read(found.digest))
  const fileName = decodeURIComponent(new URL(packageLink.value).pathname.split('/').at(-1) ?? 'package.zip')
  const operation = start(
    call,
    { do: 'read', digest: found.digest, fileName, link: packageLink.value.replace(/^https?:\/\/[^/]+/, '') },
    operationMilliseconds
  )
  return {
    status: 202,
    headers: { location: locationOf(call, operation), 'retry-after': String(Math.round(operationMilliseconds / 1000)) }
  }
}

type ImportBody = z.output<typeof importPackageRequest>

function validate(call: Call): Answer {
  const body = read(call, importPackageRequest)
  const bytes = restagedPackage(call, body)
  const ordered = call.faults.strikes('fails-at-validation')
    ? [{ code: CODES.connectionNotFound, message: 'Ordered as a fault: a connection was not found.' }]
    : []
  const errors = [
    ...ordered,
    ...validateImport(call.world, environmentIn(call), call.caller, { resources: body.resources }, bytes)
  ]
  return {
    status: 200,
    body: {
      status: errors.length > 0 ? 'Failed' : 'Succeeded',
      packageLink: body.packageLink,
      details: body.details,
      resources: body.resources,
      ...(errors.length > 0 ? { errors } : {})
    }
  }
}

function importPackage(call: Call, { operationMilliseconds }: PackagingOptions): Answer {
  const body = read(call, importPackageRequest)
  const bytes = restagedPackage(call, body)
  const environment = environmentIn(call)
  const { resources, details } = body
  const [problem] = validateImport(call.world, environment, call.caller, { resources }, bytes)
  if (problem !== undefined)
    throw new ServiceError(400, problem.code ?? 'BadRequest', problem.message ?? 'The import is not valid.')
  // A key and folder pair the service did not mint makes this very call fail, and nothing of it may stay.
  applyImport(
    {
      world: structuredClone(call.world),
      environment,
      caller: call.caller,
      request: { resources },
      bytes,
      now: call.now,
      faults: {}
    },
    call.blobs
  )

  const faults = {
    draftWithoutReferences: call.faults.strikes('draft-without-references'),
    flowEntriesUnmapped: call.faults.strikes('flow-entries-unmapped'),
    resourceFails: call.faults.strikes('resource-fails')
  }
  const operation = start(
    call,
    { do: 'import', digest: call.blobs.add(bytes), details, resources, caller: call.caller, faults },
    operationMilliseconds
  )
  if (call.faults.strikes('gateway-timeout-on-import')) return { status: 504 }
  return {
    status: 202,
    headers: { location: locationOf(call, operation) },
    body: {
      id: idOf(operation),
      name: operation.id,
      properties: { status: 'Running', details, resources: withStatus(resources, 'Running') }
    }
  }
}

/** The package behind a re-staged link. The link of the upload opens the same bytes and is refused, as was measured. */
function restagedPackage(call: Call, { packageLink }: ImportBody): Buffer {
  const found = blobBehind(call.world, packageLink.value, call.now)
  if (found === undefined || !found.container.restaged) {
    throw new ServiceError(
      400,
      CODES.packageManifestNotFound,
      'The package manifest was not found behind the package link.'
    )
  }
  return call.blobs.read(found.digest)
}

interface Started {
  readonly id: string
  readonly kind: string
  readonly environment: string
}

function start(call: Call, order: Order, milliseconds: number): Started {
  const never = call.faults.strikes('never-finishes')
  return call.change(world =>
    startOperation(world, order, { environment: environmentIn(call), now: call.now, milliseconds, never })
  )
}

const idOf = ({ environment, kind, id }: Started): string =>
  `/providers/Microsoft.BusinessAppPlatform/environments/${environment}/${kind}/${id}`
const locationOf = (call: Call, operation: Started): string => `${call.origin}${idOf(operation)}?api-version=2016-11-01`
