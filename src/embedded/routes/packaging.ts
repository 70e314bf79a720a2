import type * as z from 'zod'
import { safeMap } from '../../package/json-text.ts'
import type { ResourceMap } from '../../package/resource.ts'
import { CODES } from '../../protocol/errors.ts'
import {
  exportPackageRequest,
  importPackageRequest,
  listImportParametersRequest,
  listPackageResourcesRequest
} from '../../protocol/packaging.ts'
import { requireLicence, requireMaker, requireUser } from '../access.ts'
import { createExport, startOperation, withStatus, type OperationRequest } from '../operations.ts'
import { applyImport } from '../packaging/import/applying.ts'
import { importParameters } from '../packaging/import/parameters.ts'
import { validateImport } from '../packaging/import/validating.ts'
import { listPackageResources } from '../packaging/export/listing.ts'
import { environmentOf } from '../packaging/shared/lookup.ts'
import { newGuid, packageKeyOf } from '../packaging/shared/minting.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import { addContainer, resolveBlobLink, linkTo } from '../storage.ts'
import type { World } from '../world/model.ts'
import { parseBody } from './body.ts'

export interface PackagingOptions {
  readonly operationMilliseconds: number
  readonly linkMinutes: number
}

const BASE = '/providers/Microsoft.BusinessAppPlatform/environments/:environment'

/**
 * The packaging calls. They are undocumented and modelled on what shipped clients send and read
 * (`protocol/packaging.ts`).
 */
export function packagingRoutes(options: PackagingOptions): readonly Route[] {
  const route = (
    action: string,
    purpose: 'export' | 'import',
    handle: (context: RequestContext, options: PackagingOptions) => RouteResponse
  ): Route => ({
    method: 'POST',
    path: `${BASE}/${action}`,
    service: 'bap',
    handle: context => {
      authorize(context, purpose)
      return handle(context, options)
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

/** Exporting needs edit rights (checked once the app is known), importing the maker role, and both a licence. */
function authorize(context: RequestContext, purpose: 'export' | 'import'): void {
  const environment = context.params['environment'] ?? ''
  environmentOf(context.world, environment)
  requireUser(context.caller)
  if (purpose === 'import') requireMaker(context.world, environment, context.caller)
  requireLicence(context.caller)
}

const environmentIn = (context: RequestContext): string =>
  environmentOf(context.world, context.params['environment'] ?? '').name

function list(context: RequestContext): RouteResponse {
  const { baseResourceIds } = parseBody(context, listPackageResourcesRequest)
  if (context.faults.trigger('export-errors-listed')) {
    const message = `The caller with object id '${context.caller.id}' does not have permission for connection 'shared_logicflows' under Api 'shared_logicflows'.`
    return { status: 200, body: { baseResourceIds, errors: [{ code: CODES.connectionAuthorizationFailed, message }] } }
  }
  const [rootId = ''] = baseResourceIds
  const { resources, errors } = listPackageResources(context.world, environmentIn(context), rootId, context.caller)
  // Recorded: a response with errors has neither status nor resources.
  if (errors.length > 0) return { status: 200, body: { baseResourceIds, errors } }
  return { status: 200, body: { status: 'Succeeded', baseResourceIds, resources } }
}

function exportPackage(
  context: RequestContext,
  { operationMilliseconds, linkMinutes }: PackagingOptions
): RouteResponse {
  const { includedResourceIds, details, resources = {} } = parseBody(context, exportPackageRequest)
  const rootId = rootOf(includedResourceIds)
  const environment = environmentIn(context)
  const listing = listPackageResources(context.world, environment, rootId, context.caller)
  if (listing.errors.length > 0) return { status: 200, body: { errors: listing.errors } }
  const request: Extract<OperationRequest, { do: 'export' }> = {
    do: 'export',
    rootId,
    details,
    resources,
    caller: context.caller
  }
  // Recorded: exporting a flow returns the link at once, exporting an app starts an operation.
  if (/\/flows\//i.test(rootId)) {
    const exported = context.change(world =>
      createExport(world, environment, request, { now: context.now, linkMinutes }, context.blobs)
    )
    return {
      status: 200,
      body: {
        status: 'Succeeded',
        packageLink: { value: `${context.origin}${exported.link}` },
        details: {
          createdTime: exported.details['createdTime'],
          packageTelemetryId: exported.details['packageTelemetryId']
        },
        resources: withStatus(exported.resources, 'Succeeded')
      }
    }
  }
  const { telemetryId, running } = context.change(world => ({
    telemetryId: newGuid(world, 'export'),
    running: byPackageKey(world, environment, listing.resources, resources)
  }))
  const operation = beginOperation(context, { ...request, telemetryId, running }, operationMilliseconds)
  return {
    status: 202,
    headers: { location: locationOf(context, operation), 'retry-after': retryAfter(operationMilliseconds) },
    body: {
      status: 'Running',
      details: { ...details, packageTelemetryId: telemetryId },
      resources: withStatus(running, 'Running')
    }
  }
}

/**
 * Clients name the root alone, or with everything that belongs to it (Microsoft's sample script, Microsoft's migration
 * tool): then the app is the root, or the flow where there is no app.
 */
const rootOf = (ids: readonly string[]): string =>
  ids.find(id => /\/apps\//i.test(id)) ?? ids.find(id => /\/flows\//i.test(id)) ?? ids[0] ?? ''

/**
 * Seconds after which the operation is finished: powerpwn reads once, after that time, and needs the result. Zero for
 * less than half a second, so that nobody waits for a whole one.
 */
const retryAfter = (milliseconds: number): string => String(milliseconds < 500 ? 0 : Math.ceil(milliseconds / 1000))

/** The listing by package keys, with the client's changes: responses of exports have these keys from the first on. */
function byPackageKey(world: World, environment: string, listing: ResourceMap, requested: ResourceMap): ResourceMap {
  const keyOf = (key: string): string => packageKeyOf(world, environment, listing[key]?.id ?? key)
  return safeMap(
    Object.entries(listing).map(([key, resource]) => {
      const entry = Object.hasOwn(requested, key) ? requested[key] : resource
      return [keyOf(key), { ...resource, ...entry, dependsOn: (resource.dependsOn ?? []).map(keyOf) }]
    })
  )
}

function generateStorage(context: RequestContext, { linkMinutes }: PackagingOptions): RouteResponse {
  const link = context.change(world =>
    linkTo(world, addContainer(world, { permissions: 'rcwl', now: context.now, minutes: linkMinutes }))
  )
  return { status: 200, body: { sharedAccessSignature: `${context.origin}${link}` } }
}

function readPackage(context: RequestContext, { operationMilliseconds }: PackagingOptions): RouteResponse {
  const { packageLink } = parseBody(context, listImportParametersRequest)
  const found = resolveBlobLink(context.world, packageLink.value, context.now)
  if (found === undefined) throw new ServiceError(400, CODES.zipFileRejected, 'The link does not lead to a package.')
  // An invalid zip is rejected at once: an older client handles ZipFileRejected as a response to this call.
  importParameters(context.blobs.read(found.digest))
  const fileName = decodeURIComponent(new URL(packageLink.value).pathname.split('/').at(-1) ?? 'package.zip')
  const operation = beginOperation(
    context,
    { do: 'read', digest: found.digest, fileName, link: packageLink.value.replace(/^https?:\/\/[^/]+/, '') },
    operationMilliseconds
  )
  return {
    status: 202,
    headers: {
      location: locationOf(context, operation),
      'retry-after': retryAfter(operationMilliseconds)
    }
  }
}

type ImportBody = z.output<typeof importPackageRequest>

function validate(context: RequestContext): RouteResponse {
  const body = parseBody(context, importPackageRequest)
  const bytes = restagedPackage(context, body)
  const injected = context.faults.trigger('fails-at-validation')
    ? [{ code: CODES.connectionNotFound, message: 'Injected fault: a connection was not found.' }]
    : []
  const errors = [
    ...injected,
    ...validateImport(context.world, environmentIn(context), context.caller, { resources: body.resources }, bytes)
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

function importPackage(context: RequestContext, { operationMilliseconds }: PackagingOptions): RouteResponse {
  const body = parseBody(context, importPackageRequest)
  const bytes = restagedPackage(context, body)
  const environment = environmentIn(context)
  const { resources, details } = body
  const [problem] = validateImport(context.world, environment, context.caller, { resources }, bytes)
  if (problem !== undefined)
    throw new ServiceError(400, problem.code ?? 'BadRequest', problem.message ?? 'The import is not valid.')
  // A pair of key and folder that the service did not issue makes this call fail, so try the import on a copy first.
  context.rehearse(world =>
    applyImport(
      { world, environment, caller: context.caller, request: { resources }, bytes, now: context.now, faults: {} },
      context.blobs
    )
  )

  const faults = {
    draftWithoutReferences: context.faults.trigger('draft-without-references'),
    flowEntriesUnmapped: context.faults.trigger('flow-entries-unmapped'),
    resourceFails: context.faults.trigger('resource-fails'),
    flowLookupFails: context.faults.trigger('flow-lookup-fails')
  }
  const operation = beginOperation(
    context,
    { do: 'import', digest: context.blobs.add(bytes), details, resources, caller: context.caller, faults },
    operationMilliseconds
  )
  if (context.faults.trigger('gateway-timeout-on-import')) return { status: 504 }
  return {
    status: 202,
    headers: { location: locationOf(context, operation) },
    body: {
      id: idOf(operation),
      name: operation.id,
      properties: { status: 'Running', details, resources: withStatus(resources, 'Running') }
    }
  }
}

/** The package behind a re-staged link. The upload link leads to the same bytes but is refused (measured). */
function restagedPackage(context: RequestContext, { packageLink }: ImportBody): Buffer {
  const found = resolveBlobLink(context.world, packageLink.value, context.now)
  if (found === undefined || !found.container.restaged) {
    throw new ServiceError(
      400,
      CODES.packageManifestNotFound,
      'The package manifest was not found behind the package link.'
    )
  }
  return context.blobs.read(found.digest)
}

interface StartedOperation {
  readonly id: string
  readonly kind: string
  readonly environment: string
}

function beginOperation(context: RequestContext, request: OperationRequest, milliseconds: number): StartedOperation {
  const never = context.faults.trigger('never-finishes')
  return context.change(world =>
    startOperation(world, request, { environment: environmentIn(context), now: context.now, milliseconds, never })
  )
}

const idOf = ({ environment, kind, id }: StartedOperation): string =>
  `/providers/Microsoft.BusinessAppPlatform/environments/${environment}/${kind}/${id}`
const locationOf = (context: RequestContext, operation: StartedOperation): string =>
  `${context.origin}${idOf(operation)}?api-version=2016-11-01`
