import { readPackage } from '../../src/package/app-package.ts'
import { contentDigest } from '../../src/package/content-digest/content-digest.ts'
import type { Side } from '../../src/package/difference/compare.ts'
import { side, withFlow } from './differences.ts'
import {
  APP_JSON_NAME,
  type PackageFiles,
  sampleAppJson,
  sampleManifest,
  samplePackage,
  zipped
} from './sample-package.ts'

export type Json = Record<string, unknown>

export const whole = (one: Side, names?: ReadonlyMap<string, string>): string => contentDigest(one, names).whole
export const ORIGINAL = contentDigest(side())

export const detailed = (details: Json): Side => {
  const manifest = sampleManifest()
  return side({ 'manifest.json': { ...manifest, details: { ...(manifest['details'] as Json), ...details } } })
}

/** The sample's app with other properties, and with other references. */
export const withApp = (properties: Json): Side => side({ [APP_JSON_NAME]: sampleAppJson(properties) })
export const withReferences = (change: (references: Record<string, Json>) => void): Side => {
  const file = structuredClone(sampleAppJson()) as { appDefinitionTemplate: { properties: Json } }
  change(file.appDefinitionTemplate.properties['connectionReferences'] as Record<string, Json>)
  return side({ [APP_JSON_NAME]: file })
}
export const withTags = (tags: Json): Side => {
  const file = sampleAppJson()
  return side({
    [APP_JSON_NAME]: { ...file, appDefinitionTemplate: { ...(file['appDefinitionTemplate'] as Json), tags } }
  })
}

/** The sample's flow with something inside its only action. */
export const withAction = (change: (action: Json) => void): Side =>
  withFlow(({ actions }) => {
    const { Get_rows: action } = actions
    if (action === undefined) throw new Error('the sample has an action')
    change(action)
  })

/** All texts of the sample, names of files among them, with others in their places. */
export function replaced(changes: Readonly<Record<string, string>>, files: PackageFiles = samplePackage()): Side {
  const swap = (text: string): string =>
    Object.entries(changes).reduce((result, [from, to]) => result.replaceAll(from, to), text)
  const entries = Object.entries(files).map(([name, value]): [string, unknown] => [
    swap(name),
    value instanceof Uint8Array ? value : swap(typeof value === 'string' ? value : JSON.stringify(value))
  ])
  return { pkg: readPackage(zipped(Object.fromEntries(entries)), 'the package') }
}

export const logoName = (): string => {
  const name = Object.keys(samplePackage()).find(file => file.endsWith('logoSmallFile'))
  if (name === undefined) throw new Error('the sample has a logo')
  return name
}
