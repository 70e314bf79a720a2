import { randomUUID } from 'node:crypto'
import { isObject } from '../../src/base/objects.ts'
import { API_VERSIONS } from '../../src/protocol/api-versions.ts'
import { appObject, appVersionList } from '../../src/protocol/apps.ts'
import { connectionList } from '../../src/protocol/connections.ts'
import { APP, becomesReadable, Copies, FLOW } from './copies.ts'
import type { Facts } from './facts.ts'
import { operate, type Pace, type Result } from './operation.ts'
import { entriesOf, textIn, type Subject } from './reads.ts'
import type { Recorder } from './recorder.ts'
import { asNew, asUpdate, isOf, lastSegment, type Resources } from './selections.ts'
import { exportProbes, importBody, packaging, stage, validations, type Fill } from './staging.ts'

export interface WriteOptions {
  readonly pace: Pace
  /** Receives the name that everything created here carries, before anything is created. */
  readonly onName: (name: string) => void
}

/**
 * Exports the app of the subject, imports it under a name of its own, changes that copy in every way the action changes
 * apps, and deletes it. The app of the subject is read only. What a failure leaves carries the name.
 */
export async function writeProbes(
  recorder: Recorder,
  subject: Subject & { readonly app: string },
  facts: Facts,
  options: WriteOptions
): Promise<void> {
  const fill = { environment: subject.environment, app: subject.app }
  const { pace } = options
  const bytes = await exportProbes(recorder, fill, facts, pace)
  if (bytes === undefined) return
  const connections = await recorder.call('connections to bind', {
    service: 'powerApps',
    path: `/providers/Microsoft.PowerApps/connections?api-version=${API_VERSIONS.connections}&$filter=environment eq '{environment}'`,
    fill,
    schema: connectionList
  })
  const parameters = await stage(recorder, fill, bytes, facts, pace)
  if (parameters === undefined) return
  const name = `Probe ${randomUUID().slice(0, 8)}`
  const selected = asNew(parameters.resources, name, entriesOf(connections))
  await validations(recorder, fill, parameters, selected, facts)
  options.onName(name)
  const made = new Copies(recorder, fill.environment, name)
  try {
    await importProbes(recorder, fill, { parameters, selected, bytes, made, facts, pace })
  } finally {
    facts.everythingWasDeleted = await made.deleteAll()
  }
}

interface ImportParts {
  readonly parameters: Result
  readonly selected: Resources
  readonly bytes: Uint8Array
  readonly made: Copies
  readonly facts: Facts
  readonly pace: Pace
}

async function importProbes(recorder: Recorder, fill: Fill, parts: ImportParts): Promise<void> {
  const { parameters, selected, made, facts, pace } = parts
  const isWhole = ({ resources }: Result): boolean => Object.keys(resources).length > 0
  const send = (name: string, body: object): Promise<Result> =>
    operate(recorder, name, packaging('importPackage', fill, body), isWhole, pace)
  const started = recorder.clock.now()
  const first = made.note(await send('import as new', importBody(parameters, selected)), selected)
  const app = [...first].find(([key]) => isOf(selected[key] ?? {}, 'app'))?.[1]
  if (app === undefined) return
  const copy = { ...fill, app }
  // Only what carries the name is written to from here on, whatever the result of the import named.
  const isOurs = (properties: unknown): boolean => textIn(properties, 'displayName').startsWith(made.name)
  const read = { service: 'powerApps', path: `${APP}?api-version=${API_VERSIONS.app}`, fill: copy } as const
  if (!isOurs(await becomesReadable(recorder, 'new app', { ...read, schema: appObject }))) return
  facts.secondsUntilReadable = Math.round((recorder.clock.now() - started) / 1000)
  const flows = [...first].filter(([key]) => isOf(selected[key] ?? {}, 'flow')).map(([, id]) => id)
  for (const flow of flows) {
    const path = `${FLOW}?api-version=${API_VERSIONS.flows}`
    const properties = await becomesReadable(recorder, 'new flow', { service: 'flow', path, fill: { ...fill, flow } })
    if (!isOurs(properties)) return
    const state = textIn(properties, 'state')
    facts.importedFlowState = state === 'Started' || state === 'Stopped' || state === 'Suspended' ? state : '*'
  }
  const before = await inspect(recorder, copy, flows, facts)

  const again = await stage(recorder, fill, parts.bytes, facts, pace)
  if (again !== undefined) {
    const second = made.note(await send('import under the same name', importBody(again, selected)), selected)
    facts.sameNameMakesAnother = [...second.values()].some(id => ![...first.values()].includes(id))
  }
  const third = await stage(recorder, fill, parts.bytes, facts, pace)
  if (third === undefined) return
  // Posts the answer of the validation, as some clients do; the first import posted a request of its own.
  const request = importBody(third, asUpdate(selected, first))
  const validated = await recorder.call('validate the update', { ...packaging('validateImportPackage', fill, request) })
  await send('import as update', isObject(validated.body) && validated.status === 200 ? validated.body : request)
  await afterUpdate(recorder, copy, before, facts)
}

/** Looks at a new app: which flows it calls. */
async function inspect(recorder: Recorder, fill: Fill, flows: readonly string[], facts: Facts): Promise<unknown> {
  const app = await readCopy(recorder, 'new app, with its draft', fill)
  const references =
    isObject(app) && isObject(app['connectionReferences']) ? Object.values(app['connectionReferences']) : []
  const called = references.flatMap(one => textIn(one, 'parameterHints', 'workflowName', 'value') || [])
  if (flows.length > 0)
    facts.importedAppCalls =
      called.length === 0
        ? 'no flow'
        : called.every(id => flows.some(flow => flow.toLowerCase() === lastSegment(id).toLowerCase()))
          ? 'the imported flow'
          : 'another flow'
  return app
}

async function readCopy(recorder: Recorder, name: string, fill: Fill): Promise<unknown> {
  const path = `${APP}?api-version=${API_VERSIONS.app}&$expand=unpublishedAppDefinition`
  const { body } = await recorder.call(name, { service: 'powerApps', path, fill, schema: appObject })
  return isObject(body) ? body['properties'] : undefined
}

async function afterUpdate(recorder: Recorder, fill: Fill, before: unknown, facts: Facts): Promise<void> {
  const call = (name: string, method: 'GET' | 'POST', rest: string, version: string, body?: unknown) =>
    recorder.call(name, {
      service: 'powerApps',
      method,
      path: `${APP}${rest}?api-version=${version}`,
      fill,
      ...(body === undefined ? {} : { body })
    })
  const updated = await readCopy(recorder, 'updated app', fill)
  const namesOf = (app: unknown): string =>
    Object.keys(isObject(app) && isObject(app['connectionReferences']) ? app['connectionReferences'] : {})
      .toSorted()
      .join()
  facts.updateLeavesDraft = textIn(updated, 'lastDraftVersion') !== textIn(updated, 'appVersion')
  facts.updateKeepsReferences = namesOf(updated) === namesOf(before)
  facts.updateKeepsOwner = textIn(updated, 'owner', 'id') === textIn(before, 'owner', 'id')
  await call('publish', 'POST', '/publish', API_VERSIONS.publish, {})
  await readCopy(recorder, 'published app', fill)
  const versions = await recorder.call('versions', {
    service: 'powerApps',
    path: `${APP}/versions?api-version=${API_VERSIONS.publish}`,
    fill,
    schema: appVersionList
  })
  const version = textIn(entriesOf(versions).at(-1), 'name')
  if (version !== '')
    await recorder.call('promote a version', {
      service: 'powerApps',
      method: 'POST',
      path: `${APP}/versions/{version}/promote?api-version=${API_VERSIONS.publish}`,
      fill: { ...fill, version },
      body: {}
    })
  const leased = await call('acquire the lease', 'POST', '/acquireLease', API_VERSIONS.appWrite)
  if (leased.status === 200)
    await call('release the lease', 'POST', '/releaseLease', API_VERSIONS.appWrite, leased.body)
}
