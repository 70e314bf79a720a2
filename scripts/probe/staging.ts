import { isObject } from '../../src/base/objects.ts'
import { API_VERSIONS } from '../../src/protocol/api-versions.ts'
import { appId, packagingResult, resourceStorage } from '../../src/protocol/packaging.ts'
import { minutesLeft, type Facts } from './facts.ts'
import { operate, resultOf, type Pace, type Result } from './operation.ts'
import { textIn } from './reads.ts'
import type { Recorder, Request } from './recorder.ts'
import { suggestedIdOf, VARIATIONS, type Resources } from './selections.ts'
import { knownValue } from './vocabulary.ts'

const BAP = '/providers/Microsoft.BusinessAppPlatform/environments/{environment}'

export type Fill = Readonly<Record<'environment' | 'app', string>>

export const packaging = (action: string, fill: Fill, body?: unknown): Request => ({
  service: 'bap',
  method: 'POST',
  path: `${BAP}/${action}?api-version=${API_VERSIONS.packaging}`,
  fill,
  ...(body === undefined ? {} : { body })
})

/** Exports the app in the ways that clients do, and downloads it once. */
export async function exportProbes(
  recorder: Recorder,
  fill: Fill,
  facts: Facts,
  pace: Pace
): Promise<Uint8Array | undefined> {
  const root = appId(fill.app)
  const listed = await operate(
    recorder,
    'list resources',
    packaging('listPackageResources', fill, { baseResourceIds: [root] }),
    ({ resources }) => Object.keys(resources).length > 0,
    pace
  )
  const details = { displayName: 'Probe', creator: 'probe', sourceEnvironment: 'probe' }
  const { resources } = listed
  const choices = Object.values(resources).flatMap(resource => textIn(resource, 'creationType') || [])
  facts.creationTypes = [...new Set(choices.flatMap(choice => knownValue('creationType', choice) ?? []))].toSorted()
  const hasLink = ({ link }: Result): boolean => link !== ''
  const send = (name: string, body: object): Promise<Result> =>
    operate(recorder, name, packaging('exportPackage', fill, body), hasLink, pace)
  const exported = await send('export', { includedResourceIds: [root], details, resources })
  if (exported.link === '') return undefined
  const lifetime = minutesLeft(exported.link, recorder.clock.now())
  if (lifetime !== undefined) facts.exportLinkMinutes = lifetime
  const bytes = await recorder.transfer('download', exported.link)
  const ids = Object.values(resources).flatMap(resource => textIn(resource, 'id') || [])
  await send('export of everything listed', { includedResourceIds: [...new Set([root, ...ids])], details, resources })
  await send('export without resources', { includedResourceIds: [root], details })
  return bytes
}

/** Uploads the package and lets the service read it. */
export async function stage(
  recorder: Recorder,
  fill: Fill,
  bytes: Uint8Array,
  facts: Facts,
  pace: Pace
): Promise<Result | undefined> {
  const storage = await recorder.call('storage', {
    ...packaging('generateResourceStorage', fill),
    schema: resourceStorage
  })
  const container = textIn(storage.body, 'sharedAccessSignature')
  if (!URL.canParse(container)) return undefined
  const lifetime = minutesLeft(container, recorder.clock.now())
  if (lifetime !== undefined) facts.storageLinkMinutes = lifetime
  const blob = new URL(container)
  blob.pathname = `${blob.pathname.replace(/\/+$/, '')}/probe.zip`
  if ((await recorder.transfer('upload', blob.href, bytes)) === undefined) return undefined
  const parameters = await operate(
    recorder,
    'list import parameters',
    packaging('listImportParameters', fill, { packageLink: { value: blob.href } }),
    ({ resources }) => Object.keys(resources).length > 0,
    pace
  )
  const suggested = suggestedIdOf(parameters.resources)
  if (suggested !== undefined) facts.suggestedId = suggested
  return Object.keys(parameters.resources).length === 0 ? undefined : parameters
}

export const importBody = ({ link, details }: Result, resources: Resources): object => ({
  details,
  packageLink: { value: link },
  resources
})

/** The import as it will be sent, and with one thing amiss each. */
export async function validations(
  recorder: Recorder,
  fill: Fill,
  parameters: Result,
  selected: Resources,
  facts: Facts
): Promise<void> {
  const validate = async (name: string, resources: Resources): Promise<Result> => {
    const body = importBody(parameters, resources)
    return resultOf(
      await recorder.call(name, { ...packaging('validateImportPackage', fill, body), schema: packagingResult })
    )
  }
  await validate('validate', selected)
  for (const [name, vary] of Object.entries(VARIATIONS)) {
    const [error] = (await validate(`validate ${name}`, vary(selected))).errors
    if (error === undefined) continue
    const isPair = isObject(error) && typeof error['code'] === 'string' && typeof error['message'] === 'string'
    facts.errorsAre ??= typeof error === 'string' ? 'texts' : isPair ? 'objects with code and message' : '*'
  }
}
