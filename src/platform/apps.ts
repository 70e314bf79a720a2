import { quoted } from '../base/display.ts'
import { messageOf } from '../base/errors.ts'
import type { App, AppSummary, AppVersion, Apps, DraftReference } from '../commands/ports/app.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { appList, appObject, appVersionList, lease, type AppObject, type VersionObject } from '../protocol/apps.ts'
import { referencesOf, wireReferences } from './app-references.ts'
import { fit } from './transport/responses.ts'
import { segment } from './transport/hosts.ts'
import { whileLeased } from './leases.ts'
import { everyPage } from './transport/paging.ts'
import type { OnProgress } from './transport/progress.ts'
import type { Transport } from './transport/transport.ts'

const PROVIDER = '/providers/Microsoft.PowerApps'

/** Canvas apps on the Power Apps host: CLI for Microsoft 365, PowerApps PowerShell modules. */
export function createApps(transport: Transport, onProgress: OnProgress): Apps {
  const path = (app: string, rest: string): string => `${PROVIDER}/apps/${segment(app, 'app')}${rest}`

  async function readObject(app: string, version: string, doing: string): Promise<AppObject> {
    const reply = await transport.call({
      doing,
      service: 'powerApps',
      method: 'GET',
      to: path(app, `?api-version=${version}&$expand=unpublishedAppDefinition`),
      repeat: 'read'
    })
    return fit(appObject, reply, doing)
  }

  return {
    async list(environment) {
      const found = await everyPage(
        transport,
        {
          doing: `list the apps of the environment ${quoted(environment)}`,
          service: 'powerApps',
          to: `${PROVIDER}/environments/${segment(environment, 'environment')}/apps?api-version=${API_VERSIONS.appList}`
        },
        appList
      )
      return found.map(summaryOf)
    },

    async read(app) {
      return appOf(await readObject(app, API_VERSIONS.app, `read the app ${quoted(app)}`))
    },

    async publish(app, name) {
      await whileLeased(transport, onProgress, `the app ${quoted(app)}`, {
        doing: `publish ${name === undefined ? `the app ${quoted(app)}` : quoted(name)}`,
        service: 'powerApps',
        method: 'POST',
        to: path(app, `/publish?api-version=${API_VERSIONS.publish}`),
        body: {},
        repeat: 'refused',
        ongoing: 'It may have been published all the same; publishing once more does no harm.'
      })
    },

    async versions(app) {
      const found = await everyPage(
        transport,
        {
          doing: `list the versions of the app ${quoted(app)}`,
          service: 'powerApps',
          to: path(app, `/versions?api-version=${API_VERSIONS.publish}`)
        },
        appVersionList
      )
      return found.map(versionOf).toSorted((one, other) => Date.parse(other.saved) - Date.parse(one.saved))
    },

    async promote(app, version) {
      await whileLeased(transport, onProgress, `the app ${quoted(app)}`, {
        doing: `bring back version ${quoted(version)} of the app ${quoted(app)}`,
        service: 'powerApps',
        method: 'POST',
        to: path(app, `/versions/${segment(version, 'version')}/promote?api-version=${API_VERSIONS.publish}`),
        body: {},
        repeat: 'refused',
        ongoing: 'That version may be the draft already; bringing it back once more does no harm.'
      })
    },

    async writeDraftReferences(app, references) {
      const doing = `write the connection references into the draft of the app ${quoted(app)}`
      const query = `?api-version=${API_VERSIONS.appWrite}`
      const call = { doing, service: 'powerApps', repeat: 'refused' } as const
      const acquired = await whileLeased(transport, onProgress, `the app ${quoted(app)}`, {
        ...call,
        method: 'POST',
        to: path(app, `/acquireLease${query}&forceLeaseAcquisition=false`),
        ongoing: 'A lease may be held for some minutes; nothing else was changed.'
      })
      const held = fit(lease, acquired, doing)
      try {
        const object = await readObject(app, API_VERSIONS.appWrite, doing)
        await transport.call({
          ...call,
          method: 'PUT',
          to: path(app, `/${query}`),
          body: withDraftReferences(object, references),
          ongoing: 'The draft may have been written.'
        })
      } finally {
        // Given back even by a cancelled run, or the app stays locked for everybody until the lease runs out.
        await transport
          .call({
            ...call,
            doing: `give back the lease of the app ${quoted(app)}`,
            method: 'POST',
            to: path(app, `/releaseLease${query}`),
            body: held,
            repeat: 'read',
            evenWhenCancelled: true
          })
          .catch((error: unknown) => {
            transport.log.warning(`${messageOf(error)} It runs out by itself after some minutes.`)
          })
      }
    }
  }
}

/** `appVersion` is the moment of saving; where it is absent the name says the same moment without its punctuation. */
const versionOf = ({ name, properties }: VersionObject): AppVersion => ({
  name,
  saved: properties.appVersion ?? name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6'),
  published: properties.lifeCycleId?.toLowerCase() !== 'draft'
})

const summaryOf = ({ name, properties }: AppObject): AppSummary => ({
  id: name,
  displayName: properties.displayName || name,
  modified: properties.lastModifiedTime ?? undefined,
  owner: properties.owner?.displayName || properties.owner?.email || undefined
})

/**
 * An app in the port's words. Whether a draft waits is concluded from three signs, none documented: the service shows
 * the unpublished definition, it says that what it shows is a draft, or its newest saved version is newer than the
 * published one.
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
    // A draft that is shown without references has none: that is the defect the repair is for.
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

/** The evaluation of data policies; the service words a message even for an app that complies. */
function policyViolationOf({ executionRestrictions }: AppObject['properties']): App['policyViolation'] {
  const result = executionRestrictions?.dataLossPreventionEvaluationResult
  if (!result?.status || result.status.trim().toLowerCase() === 'compliant') return undefined
  return { status: result.status, message: result.violationErrorMessage || undefined }
}

/** Versions are moments; two notations of one moment are the same version. */
function isNewer(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [left, right] = [Date.parse(one), Date.parse(other)]
  return Number.isNaN(left) || Number.isNaN(right) ? one !== other : left > right
}

/**
 * The whole object as a full write wants it. Where the service shows the draft's own definition its properties win
 * over the published ones: writing the published document back as the draft would undo the import. That the answer to
 * a read may be written back so is known from the PowerApps administration module; the overlay is our conclusion.
 */
function withDraftReferences(object: AppObject, references: Readonly<Record<string, DraftReference>>): AppObject {
  const { unpublishedAppDefinition: draft, ...published } = object.properties
  return {
    ...object,
    properties: {
      ...published,
      ...draft?.properties,
      lifeCycleId: 'Draft',
      connectionReferences: wireReferences(references)
    }
  }
}
