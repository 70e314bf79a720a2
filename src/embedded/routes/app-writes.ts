import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { BEFORE_PUBLISH_EXISTED } from '../../protocol/api-versions.ts'
import { connectionReferences } from '../../protocol/apps.ts'
import { CODES } from '../../protocol/errors.ts'
import { requireEdit } from '../access.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { App, AppVersion, World } from '../world/model.ts'
import { appShape, draftOf } from './app-shape.ts'
import { parseBody } from './body.ts'
import { findApp, sameApp } from './find-app.ts'

const APP = '/providers/Microsoft.PowerApps/apps/:app'

/** Routes that change an app (PowerApps PowerShell modules; for the lease, a third party's measurements). */
export const appWriteRoutes: readonly Route[] = [
  { method: 'POST', path: `${APP}/publish`, service: 'powerApps', handle: publish },
  { method: 'POST', path: `${APP}/versions/:version/promote`, service: 'powerApps', handle: promote },
  { method: 'POST', path: `${APP}/acquireLease`, service: 'powerApps', handle: acquireLease },
  { method: 'POST', path: `${APP}/releaseLease`, service: 'powerApps', handle: releaseLease },
  { method: 'PUT', path: APP, service: 'powerApps', handle: write },
  { method: 'PUT', path: `${APP}/displayName`, service: 'powerApps', handle: rename },
  { method: 'DELETE', path: APP, service: 'powerApps', handle: remove }
]

/** One transaction on an app that the caller may edit. */
export function changeApp(context: RequestContext, work: (app: App, world: World) => void): void {
  const found = findApp(context.world, context.params['app'] ?? '')
  requireEdit(found.app, context.caller)
  context.change(world => work(sameApp(world, found).app, world))
}

function appResponse(context: RequestContext): RouteResponse {
  const { app, environment } = findApp(context.world, context.params['app'] ?? '')
  return { status: 200, body: appShape(app, environment, context, false) }
}

function publish(context: RequestContext): RouteResponse {
  const version = context.query.get('api-version') ?? ''
  const { app } = findApp(context.world, context.params['app'] ?? '')
  requireEdit(app, context.caller)
  if (BEFORE_PUBLISH_EXISTED.includes(version)) {
    throw new ServiceError(400, CODES.invalidApiVersion, `The api-version '${version}' predates publishing.`)
  }
  if (context.faults.trigger('publish-refused'))
    throw new ServiceError(403, CODES.forbidden, `Publishing the app '${app.id}' is not allowed.`)
  if (context.faults.trigger('lease-held') || heldByAnother(app, context)) throw leaseActive(app)
  // Without a draft there is nothing to publish. A client publishes after every import and expects 200.
  if (draftOf(app) === undefined) return { status: 200 }
  changeApp(context, changed => {
    const draft = draftOf(changed)
    if (draft === undefined) return
    draft.lifeCycleId = 'Published'
    draft.publishedTime = context.now.toISOString()
  })
  return { status: 200 }
}

/** Copies an earlier version to the draft. It goes live when published. */
function promote(context: RequestContext): RouteResponse {
  changeApp(context, app => {
    const earlier = app.versions.find(({ name }) => name === context.params['version'])
    if (earlier === undefined) throw new ServiceError(404, 'AppVersionNotFound', 'The app has no such version.')
    putDraft(app, { ...structuredClone(earlier), createdBy: context.caller.id }, context.now)
  })
  return appResponse(context)
}

const LEASE_MINUTES = 15

const isHeld = ({ lease }: App, now: Date): boolean => lease !== undefined && Date.parse(lease.expires) > now.getTime()
const heldByAnother = (app: App, { caller, now }: RequestContext): boolean =>
  isHeld(app, now) && app.lease?.holder !== caller.id
const leaseActive = (app: App): ServiceError =>
  new ServiceError(
    409,
    CODES.appLeaseActive,
    `The app '${app.id}' is being edited by another session; its lease is active.`
  )

function acquireLease(context: RequestContext): RouteResponse {
  const force = context.query.get('forceLeaseAcquisition') === 'true'
  const leaseId = randomUUID()
  changeApp(context, app => {
    if (!force && heldByAnother(app, context)) throw leaseActive(app)
    if (!force && isHeld(app, context.now))
      throw new ServiceError(409, CODES.appLeaseSameUserConflict, 'The same user holds a lease in another session.')
    app.lease = {
      id: leaseId,
      holder: context.caller.id,
      expires: new Date(context.now.getTime() + LEASE_MINUTES * 60_000).toISOString()
    }
  })
  return { status: 200, body: { leaseId } }
}

function releaseLease(context: RequestContext): RouteResponse {
  const { leaseId } = parseBody(context, z.looseObject({ leaseId: z.string() }))
  changeApp(context, app => {
    if (app.lease?.id === leaseId) delete app.lease
  })
  return { status: 200 }
}

const fullApp = z.looseObject({
  properties: z.looseObject({
    lifeCycleId: z.literal('Draft'),
    displayName: z.string().nullish(),
    description: z.string().nullish(),
    connectionReferences: connectionReferences.nullish()
  })
})

/**
 * Writes the whole app as a draft; needs a lease. The document stays the newest one, because no route uploads another.
 */
function write(context: RequestContext): RouteResponse {
  const { properties } = parseBody(context, fullApp)
  const name = properties.displayName ?? undefined
  if (name !== undefined && /[.\\/:*?"<>|]/.test(name)) {
    throw new ServiceError(
      400,
      CODES.invalidApplicationNameCharacters,
      `The app name '${name}' has characters that are not allowed.`
    )
  }
  changeApp(context, app => {
    if (!isHeld(app, context.now) || app.lease?.holder !== context.caller.id)
      throw new ServiceError(409, CODES.appLeaseActive, 'Writing an app requires a lease.')
    const [newest] = app.versions
    if (newest === undefined) return
    putDraft(
      app,
      {
        ...structuredClone(newest),
        createdBy: context.caller.id,
        connectionReferences: structuredClone(properties.connectionReferences ?? {})
      },
      context.now
    )
    app.displayName = name ?? app.displayName
    app.description = properties.description ?? app.description
  })
  return appResponse(context)
}

/**
 * Adds a draft, replacing an older one, since an app has at most one. Each version is at least a second later than the
 * last.
 */
function putDraft(app: App, version: AppVersion, now: Date): void {
  const newest = app.versions.reduce((latest, { appVersion }) => Math.max(latest, Date.parse(appVersion)), 0)
  const moment = new Date(Math.max(Math.floor(now.getTime() / 1000) * 1000, newest + 1000))
  const iso = moment.toISOString().replace(/\.\d+Z$/, 'Z')
  const { publishedTime: _, ...rest } = version
  const draft: AppVersion = { ...rest, name: iso.replace(/[-:]/g, ''), appVersion: iso, lifeCycleId: 'Draft' }
  app.versions = [draft, ...app.versions.filter(({ lifeCycleId }) => lifeCycleId !== 'Draft')]
}

function rename(context: RequestContext): RouteResponse {
  const { displayName } = parseBody(context, z.strictObject({ displayName: z.string().min(1) }))
  changeApp(context, app => {
    app.displayName = displayName
  })
  return appResponse(context)
}

function remove(context: RequestContext): RouteResponse {
  const found = findApp(context.world, context.params['app'] ?? '')
  if (found.app.roles[context.caller.id] !== 'Owner')
    throw new ServiceError(403, CODES.forbidden, 'Only the owner of an app may delete it.')
  context.change(world => {
    delete sameApp(world, found).environment.apps[found.app.id]
  })
  return { status: 200 }
}
