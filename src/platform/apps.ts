import { quoted } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import type { App, AppSummary, AppVersion, Apps } from '../commands/ports/app.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { appObject, appVersionList, lease, type AppObject, type VersionObject } from '../protocol/apps.ts'
import { listApps } from './app-list.ts'
import { referencesOf, type WireReferences, wireReferences, withCalls } from './app-references.ts'
import { parseBody } from './transport/responses.ts'
import { pathSegment } from './transport/hosts.ts'
import { callOnceUnlocked } from './leases.ts'
import { readWhenVisible } from './new-app.ts'
import { readAllPages } from './transport/paging.ts'
import type { OnProgress } from './transport/progress.ts'
import type { Transport } from './transport/transport.ts'

const PROVIDER = '/providers/Microsoft.PowerApps'

/** Canvas apps on the Power Apps host: CLI for Microsoft 365, PowerApps PowerShell modules. */
export function createApps(transport: Transport, onProgress: OnProgress): Apps {
  const { names } = transport
  const path = (app: string, rest: string): string => `${PROVIDER}/apps/${pathSegment(app, 'app')}${rest}`

  async function readObject(app: string, version: string, doing: string): Promise<AppObject> {
    const response = await transport.call({
      doing,
      service: 'powerApps',
      method: 'GET',
      to: path(app, `?api-version=${version}&$expand=unpublishedAppDefinition`),
      retry: 'idempotent'
    })
    const object = parseBody(appObject, response, doing)
    names.remember(summaryOf(object))
    return object
  }

  return {
    async list(environment) {
      const apps = (await listApps(transport, environment)).map(summaryOf)
      for (const app of apps) names.remember(app)
      return apps
    },

    async read(app) {
      return appOf(await readObject(app, API_VERSIONS.app, `read the app ${names.quoted(app)}`))
    },

    readNew(app) {
      return readWhenVisible(transport, onProgress, names.quoted(app), () => this.read(app))
    },

    async publish(app, name) {
      const label = name === undefined ? names.quoted(app) : quoted(name)
      await callOnceUnlocked(transport, onProgress, `the app ${label}`, {
        doing: `publish ${label}`,
        service: 'powerApps',
        method: 'POST',
        to: path(app, `/publish?api-version=${API_VERSIONS.publish}`),
        body: {},
        retry: 'unstarted',
        ongoing: 'The app may have been published anyway. Publishing it again does no harm.'
      })
    },

    async versions(app) {
      const objects = await readAllPages(
        transport,
        {
          doing: `list the versions of the app ${names.quoted(app)}`,
          service: 'powerApps',
          to: path(app, `/versions?api-version=${API_VERSIONS.publish}`)
        },
        appVersionList
      )
      return objects.map(versionOf).toSorted((one, other) => Date.parse(other.saved) - Date.parse(one.saved))
    },

    async promote(app, version) {
      await callOnceUnlocked(transport, onProgress, `the app ${names.quoted(app)}`, {
        doing: `restore version ${quoted(version)} of the app ${names.quoted(app)}`,
        service: 'powerApps',
        method: 'POST',
        to: path(app, `/versions/${pathSegment(version, 'version')}/promote?api-version=${API_VERSIONS.publish}`),
        body: {},
        retry: 'unstarted',
        ongoing: 'That version may already be the draft. Restoring it again does no harm.'
      })
    },

    /** `DELETE` without a body, as the PowerApps PowerShell module sends it. */
    async remove(app) {
      const doing = `delete the app ${names.quoted(app)}`
      try {
        await transport.call({
          doing,
          service: 'powerApps',
          method: 'DELETE',
          to: path(app, `?api-version=${API_VERSIONS.publish}`),
          retry: 'idempotent',
          ongoing: 'The app may have been deleted.'
        })
      } catch (error) {
        if (!(error instanceof ActionError) || error.service?.status !== 404) throw error
      }
    },

    writeDraftReferences: (app, references) => writeDraft(app, () => wireReferences(references)),

    connectFlows: (app, calls) => writeDraft(app, current => withCalls(current, calls))
  }

  /** @param change gets the references that the draft has */
  async function writeDraft(app: string, change: (current: WireReferences) => WireReferences): Promise<void> {
    const doing = `write connection references to the draft of the app ${names.quoted(app)}`
    const query = `?api-version=${API_VERSIONS.appWrite}`
    const call = { doing, service: 'powerApps', retry: 'unstarted' } as const
    const response = await callOnceUnlocked(transport, onProgress, `the app ${names.quoted(app)}`, {
      ...call,
      method: 'POST',
      to: path(app, `/acquireLease${query}&forceLeaseAcquisition=false`),
      ongoing: 'The app may stay locked for editing for some minutes. Nothing else was changed.'
    })
    const acquired = parseBody(lease, response, doing)
    try {
      const object = await readObject(app, API_VERSIONS.appWrite, doing)
      await transport.call({
        ...call,
        method: 'PUT',
        to: path(app, `/${query}`),
        body: withDraftReferences(object, change),
        ongoing: 'The draft may have been written.'
      })
    } finally {
      // Released even by a cancelled run: otherwise the app stays locked for everybody until the lease expires.
      await transport
        .call({
          ...call,
          doing: `release the edit lock on the app ${names.quoted(app)}`,
          method: 'POST',
          to: path(app, `/releaseLease${query}`),
          body: acquired,
          retry: 'idempotent',
          evenWhenCancelled: true
        })
        .catch((error: unknown) => {
          transport.log.warning(`${messageOf(error)} The edit lock expires by itself after some minutes.`)
        })
    }
  }
}

/** `appVersion` is the time of saving. Where it is absent, the name contains the same time without punctuation. */
const versionOf = ({ name, properties }: VersionObject): AppVersion => ({
  name,
  saved: properties.appVersion ?? name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6'),
  published: properties.lifeCycleId?.toLowerCase() !== 'draft'
})

const summaryOf = ({ name, properties }: AppObject): AppSummary => ({
  id: name,
  displayName: properties.displayName || name,
  modified: properties.lastModifiedTime ?? undefined,
  created: properties.createdTime ?? undefined,
  owner: properties.owner?.displayName || properties.owner?.email || undefined
})

/**
 * An app in the port's terms. Whether there is an unpublished draft is concluded from three signs, none documented: the
 * service shows the unpublished definition, it says that what it shows is a draft, or the newest saved version is newer
 * than the published one.
 */
function appOf(object: AppObject): App {
  const { properties } = object
  const published = properties.appVersion ?? undefined
  const newest = properties.lastDraftVersion ?? published
  const draft = properties.unpublishedAppDefinition ?? undefined
  const neverPublished = properties.lifeCycleId?.toLowerCase() === 'draft'
  const references = referencesOf(properties.connectionReferences ?? {})
  return {
    ...summaryOf(object),
    environment: properties.environment?.name ?? undefined,
    publishedVersion: neverPublished ? undefined : published,
    newestVersion: newest,
    hasDraft: neverPublished || draft !== undefined || isNewer(newest, published),
    references,
    // A draft shown without references has none: that is the defect the repair exists for.
    draftReferences:
      draft === undefined
        ? neverPublished
          ? references
          : undefined
        : referencesOf(draft.properties.connectionReferences ?? {}),
    playUrl: properties.appPlayUri ?? properties.appOpenUri ?? undefined,
    modifiedBy: properties.lastModifiedBy?.displayName || properties.lastModifiedBy?.email || undefined,
    policyViolation: policyViolationOf(properties),
    bypassConsent: properties.bypassConsent ?? undefined
  }
}

/** How data policies judge the app. The service sends a message even for an app that complies. */
function policyViolationOf({ executionRestrictions }: AppObject['properties']): App['policyViolation'] {
  const result = executionRestrictions?.dataLossPreventionEvaluationResult
  if (!result?.status || result.status.trim().toLowerCase() === 'compliant') return undefined
  return { status: result.status, message: result.violationErrorMessage || undefined }
}

/** Versions are timestamps; two notations of the same time are the same version. */
function isNewer(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [left, right] = [Date.parse(one), Date.parse(other)]
  return Number.isNaN(left) || Number.isNaN(right) ? one !== other : left > right
}

/**
 * The whole object, as a full write expects it. Where the service shows the draft's own definition, the draft's
 * properties override the published ones: writing the published document back as the draft would undo the import. That
 * the response to a read may be written back like this is known from the PowerApps administration module; overriding
 * the properties is our conclusion.
 */
function withDraftReferences(object: AppObject, change: (current: WireReferences) => WireReferences): AppObject {
  const { unpublishedAppDefinition: draft, ...published } = object.properties
  const current = (draft ?? object).properties.connectionReferences ?? {}
  return {
    ...object,
    properties: {
      ...published,
      ...draft?.properties,
      lifeCycleId: 'Draft',
      connectionReferences: change(current)
    }
  }
}
