import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { BEFORE_PUBLISH_EXISTED } from '../../protocol/api-versions.ts'
import { connectionReferences } from '../../protocol/apps.ts'
import { CODES } from '../../protocol/errors.ts'
import { requireEdit } from '../access.ts'
import type { Answer, Call, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { App, AppVersion, World } from '../world/model.ts'
import { appShape, draftOf } from './app-shape.ts'
import { read } from './body.ts'
import { findApp } from './find-app.ts'

const APP = '/providers/Microsoft.PowerApps/apps/:app'

/** What changes an app: PowerApps PowerShell modules, and measurements of a third party for the lease. */
export const appWriteRoutes: readonly Route[] = [
  { method: 'POST', path: `${APP}/publish`, service: 'powerApps', handle: publish },
  { method: 'POST', path: `${APP}/versions/:version/promote`, service: 'powerApps', handle: promote },
  { method: 'POST', path: `${APP}/acquireLease`, service: 'powerApps', handle: acquireLease },
  { method: 'POST', path: `${APP}/releaseLease`, service: 'powerApps', handle: releaseLease },
  { method: 'PUT', path: APP, service: 'powerApps', handle: write },
  { method: 'PUT', path: `${APP}/displayName`, service: 'powerApps', handle: rename },
  { method: 'DELETE', path: APP, service: 'powerApps', handle: remove }
]

/** One transaction on an app the caller may edit. */
export function changing(call: Call, work: (app: App, world: World) => void): void {
  const id = call.params['app'] ?? ''
  requireEdit(findApp(call.world, id).app, call.caller)
  call.change(world => work(findApp(world, id).app, world))
}

function shown(call: Call): Answer {
  const { app, environment } = findApp(call.world, call.params['app'] ?? '')
  return { status: 200, body: appShape(app, environment, call, false) }
}

function publish(call: Call): Answer {
  const version = call.query.get('api-version') ?? ''
  const { app } = findApp(call.world, call.params['app'] ?? '')
  requireEdit(app, call.caller)
  if (BEFORE_PUBLISH_EXISTED.includes(version)) {
    throw new ServiceError(
      400,
      CODES.invalidApiVersion,
      `The api-version '${version}' is from before publishing existed.`
    )
  }
  if (call.faults.strikes('publish-refused'))
    throw new ServiceError(403, CODES.forbidden, `Publishing the app '${app.id}' is not allowed.`)
  if (call.faults.strikes('lease-held') || heldByAnother(app, call)) throw leaseActive(app)
  // Without a draft there is nothing to do: a client publishes after every import and expects 200.
  if (draftOf(app) === undefined) return { status: 200 }
  changing(call, changed => {
    const draft = draftOf(changed)
    if (draft === undefined) return
    draft.lifeCycleId = 'Published'
    draft.publishedTime = call.now.toISOString()
  })
  return { status: 200 }
}

/** Makes an earlier version the draft; it goes live when it is published. */
function promote(call: Call): Answer {
  changing(call, app => {
    const wanted = app.versions.find(({ name }) => name === call.params['version'])
    if (wanted === undefined) throw new ServiceError(404, 'AppVersionNotFound', 'There is no such version of the app.')
    putDraft(app, { ...structuredClone(wanted), createdBy: call.caller.id }, call.now)
  })
  return shown(call)
}

const LEASE_MINUTES = 15

const isHeld = ({ lease }: App, now: Date): boolean => lease !== undefined && Date.parse(lease.expires) > now.getTime()
const heldByAnother = (app: App, { caller, now }: Call): boolean => isHeld(app, now) && app.lease?.holder !== caller.id
const leaseActive = (app: App): ServiceError =>
  new ServiceError(
    409,
    CODES.appLeaseActive,
    `The app '${app.id}' is being edited by another session; its lease is active.`
  )

function acquireLease(call: Call): Answer {
  const force = call.query.get('forceLeaseAcquisition') === 'true'
  const leaseId = randomUUID()
  changing(call, app => {
    if (!force && heldByAnother(app, call)) throw leaseActive(app)
    if (!force && isHeld(app, call.now))
      throw new ServiceError(409, CODES.appLeaseSameUserConflict, 'The same user holds a lease in another session.')
    app.lease = {
      id: leaseId,
      holder: call.caller.id,
      expires: new Date(call.now.getTime() + LEASE_MINUTES * 60_000).toISOString()
    }
  })
  return { status: 200, body: { leaseId } }
}

function releaseLease(call: Call): Answer {
  const { leaseId } = read(call, z.looseObject({ leaseId: z.string() }))
  changing(call, app => {
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

/** The whole object under a lease, as a draft. The document stays the newest one: nothing here can upload another. */
function write(call: Call): Answer {
  const { properties } = read(call, fullApp)
  const name = properties.displayName ?? undefined
  if (name !== undefined && /[.\\/:*?"<>|]/.test(name)) {
    throw new ServiceError(
      400,
      CODES.invalidApplicationNameCharacters,
      `The app name '${name}' has characters that are not allowed.`
    )
  }
  changing(call, app => {
    if (!isHeld(app, call.now) || app.lease?.holder !== call.caller.id)
      throw new ServiceError(409, CODES.appLeaseActive, 'A full write of an app needs a lease.')
    const [newest] = app.versions
    if (newest === undefined) return
    putDraft(
      app,
      {
        ...structuredClone(newest),
        createdBy: call.caller.id,
        connectionReferences: structuredClone(properties.connectionReferences ?? {})
      },
      call.now
    )
    app.displayName = name ?? app.displayName
    app.description = properties.description ?? app.description
  })
  return shown(call)
}

/** Puts a draft on top, in place of an older one: an app has at most one. Versions grow by whole seconds. */
function putDraft(app: App, version: AppVersion, now: Date): void {
  const newest = app.versions.reduce((latest, { appVersion }) => Math.max(latest, Date.parse(appVersion)), 0)
  const moment = new Date(Math.max(Math.floor(now.getTime() / 1000) * 1000, newest + 1000))
  const iso = moment.toISOString().replace(/\.\d+Z$/, 'Z')
  const { publishedTime: _, ...rest } = version
  const draft: AppVersion = { ...rest, name: iso.replace(/[-:]/g, ''), appVersion: iso, lifeCycleId: 'Draft' }
  app.versions = [draft, ...app.versions.filter(({ lifeCycleId }) => lifeCycleId !== 'Draft')]
}

function rename(call: Call): Answer {
  const { displayName } = read(call, z.strictObject({ displayName: z.string().min(1) }))
  changing(call, app => {
    app.displayName = displayName
  })
  return shown(call)
}

function remove(call: Call): Answer {
  const id = call.params['app'] ?? ''
  const { app } = findApp(call.world, id)
  if (app.roles[call.caller.id] !== 'Owner')
    throw new ServiceError(403, CODES.forbidden, 'Only the owner of an app may delete it.')
  call.change(world => {
    delete findApp(world, id).environment.apps[app.id]
  })
  return { status: 200 }
}
