import { isObject } from '../base/objects.ts'
import * as z from 'zod'
import { listed, plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { safeParse, NO_JIT } from '../base/read-once.ts'
import type { Budget } from './budget.ts'
import { parseJson, safeMap } from './json-text.ts'
import type { PackageResource, ResourceMap } from './resource.ts'

/** `details` of the root manifest. A field that is missing or no text is empty: nothing is decided by them. */
export interface PackageDetails {
  readonly displayName: string
  readonly description: string
  /** UTC, as .NET writes it, with up to seven digits of a second. */
  readonly createdTime: string
  /** Unique per export: two packages with one id are the same export packed twice. */
  readonly packageTelemetryId: string
  /** A person's name, or `N/A`. */
  readonly creator: string
  /** Display name of the environment; no id, and often empty. */
  readonly sourceEnvironment: string
}

/** The `manifest.json` at the top of a package, as measured over 353 real ones. */
export interface Manifest {
  /** `1.0` in every package seen. */
  readonly schema: string
  readonly details: PackageDetails
  /** In the order of the file, the root resource first in all packages but one. */
  readonly resources: ResourceMap
  /** The whole JSON. */
  readonly file: Record<string, unknown>
}

/** More resources are refused; real packages have up to 36. */
const MOST_RESOURCES = 10_000

const text = z.string().catch('')
const optionalText = z.string().nullish()

const Details = z.looseObject({
  displayName: text,
  description: text,
  createdTime: text,
  packageTelemetryId: text,
  creator: text,
  sourceEnvironment: text
})

// Only what decisions are made on is required to have its shape. Everything else travels through as it is.
const Resource = z.looseObject({
  type: z.string().min(1),
  id: optionalText,
  name: optionalText,
  suggestedId: optionalText,
  creationType: optionalText,
  suggestedCreationType: optionalText,
  selectedCreationType: optionalText,
  details: z
    .looseObject({
      displayName: optionalText,
      iconUri: optionalText,
      comment: optionalText
    })
    .nullish(),
  configurableBy: optionalText,
  hierarchy: optionalText,
  dependsOn: z.array(z.string()).nullish()
})

/**
 * Reads a root manifest. Unknown fields and resource types are kept, and resources are returned as the very objects
 * of the file.
 *
 * @param what how messages call it: `manifest.json of the package "a.zip"`
 * @param budget that of the package
 * @throws ActionError when it is no JSON object, has no `resources`, or a resource is shaped unlike any known
 */
export function parseManifest(bytes: Uint8Array, what: string, budget?: Budget): Manifest {
  const value = parseJson(bytes, what, undefined, budget)
  if (!isObject(value)) throw malformed(what, 'it is not a JSON object')
  const { schema, details, resources } = value
  if (!isObject(resources)) throw malformed(what, 'it has no "resources"')
  const entries = Object.entries(resources)
  if (entries.length > MOST_RESOURCES)
    throw malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`)
  return {
    schema: typeof schema === 'string' ? schema : '',
    details: Details.parse(isObject(details) ? details : {}, NO_JIT),
    resources: safeMap(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)])),
    file: value
  }
}

function resourceOf(key: string, entry: unknown, what: string): PackageResource {
  const result = safeParse(Resource, entry)
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => plainText(`${path.join('.') || 'it'}: ${message}`))
    throw malformed(what, `its resource ${quoted(key)} is malformed (${listed(faults, 3)})`)
  }
  // The checked original rather than the parser's copy, so that its fields stay in their order.
  return entry as PackageResource
}

const malformed = (what: string, why: string): ActionError =>
  new ActionError({
    doing: `read ${plainText(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else: export the package again.'
  })
