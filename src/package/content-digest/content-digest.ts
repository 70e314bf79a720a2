import type { AppPackage } from '../app-package.ts'
import type { Side } from '../difference/comparing.ts'
import { premiumConnectors } from '../premium.ts'
import { kindOf, type PackageResource } from '../resource.ts'
import { appContent } from './app-content.ts'
import { unordered, valueDigest, without } from './canonical.ts'
import { flowContent } from './flow-content.ts'
import { connectorLabel, isCarried, type Labels, labelsOf, type Names, namesOf, typeLabel } from './labels.ts'
import { otherContents } from './other-content.ts'

/** What a package holds, without what belongs to one export or one environment. */
export interface ContentDigest {
  /** `sha256:…` over all that an import would carry, and over the connectors it needs. */
  readonly whole: string
  /**
   * `sha256:…` of what a resource holds, by its key as the package writes it, without what it is called. Connectors and
   * connections have none: they are never carried.
   */
  readonly byKey: ReadonlyMap<string, string>
}

/** Another number whenever the same content gets another digest: digests of an older build then equal none. */
const FORM = 1

/**
 * A digest that two exports have in common when nobody edited anything in between, be they of one environment or of
 * two, one of which was made by importing the other. Whatever is not known to change by itself counts as an edit: an
 * equality that is none would keep an edit from being imported, and a difference that is none costs an import.
 *
 * Left out, beside what is noise to `compare`: keys and ids, how a resource shall be imported and what was noted about
 * that, which connections are used (several may be mapped to one), the moment of saving (an import makes a new one),
 * and who called the package what.
 *
 * In the time of reading the package again. Throws nothing for what a package holds.
 *
 * @param names by resource key, names that an importer gives to apps and flows in place of their own: then what the
 * files of these call them is left out, too
 */
export function contentDigest({ pkg }: Side, names: ReadonlyMap<string, string> = new Map()): ContentDigest {
  const called = namesOf(pkg, names)
  const plain = labelsOf(pkg, called)
  // Flows of one name are told apart by what they do, for which labels of kind and name have to do.
  const labels = labelsOf(pkg, called, remembered(contentsOf(pkg, plain)))
  const contentOf = contentsOf(pkg, labels)
  const others = otherContents(pkg, labels)
  const inside = namesInside(pkg, called)
  const byKey = new Map<string, string>()
  const carried: unknown[] = []
  for (const [key, resource] of Object.entries(pkg.resources)) {
    if (!isCarried(resource)) continue
    const content = valueDigest({
      content: contentOf(key),
      files: others.byKey.get(key),
      resource: fieldsOf(resource, labels)
    })
    byKey.set(key, `sha256:${content}`)
    carried.push({
      type: typeLabel(resource),
      root: key === pkg.rootKey,
      name: called.of(key),
      inside: inside(key),
      content
    })
  }
  const whole = valueDigest({
    form: FORM,
    schema: pkg.manifest.schema,
    carried: unordered(carried),
    connectors: connectorsOf(pkg),
    files: others.rest,
    ...(pkg.unread.size === 0 ? {} : { unread: exportOf(pkg) })
  })
  return { whole: `sha256:${whole}`, byKey }
}

/** What apps and flows hold; of one that is listed and not there, nothing. */
function contentsOf(pkg: AppPackage, labels: Labels): (key: string) => string {
  const flows = new Map(pkg.flows.map(flow => [flow.key, flow]))
  return key => {
    const flow = flows.get(key)
    if (flow !== undefined) return flowContent(flow, pkg, labels)
    if (key === pkg.rootKey && pkg.app !== undefined) return appContent(pkg.app, labels)
    return ''
  }
}

function remembered(contentOf: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>()
  return key => {
    const content = known.get(key) ?? contentOf(key)
    known.set(key, content)
    return content
  }
}

/** How it is imported, what it is called and what it looks like, and what is looked at apart. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  'creationType',
  'dependsOn',
  'details',
  'id',
  'name',
  'selectedCreationType',
  'suggestedCreationType',
  'suggestedId',
  'type'
])
const NOT_CONTENT_IN_DETAILS: ReadonlySet<string> = new Set(['comment', 'displayName', 'iconUri'])

/** What the manifest says of a resource. What a flow needs stands in its own files, where it has them. */
function fieldsOf(resource: PackageResource, { labelOf, meaning }: Labels): string {
  const needs =
    kindOf(resource) === 'flow' ? undefined : [...new Set((resource.dependsOn ?? []).map(key => labelOf(key) ?? key))]
  return valueDigest(
    {
      fields: without(resource, NOT_CONTENT),
      details: without(resource.details, NOT_CONTENT_IN_DETAILS),
      needs: needs?.sort()
    },
    meaning
  )
}

/** What an app's or a flow's own file calls it, where that is not what the manifest does. */
function namesInside(pkg: AppPackage, names: Names): (key: string) => string | undefined {
  const inside = new Map(pkg.flows.map(({ key, displayName }) => [key, displayName]))
  if (pkg.app !== undefined) inside.set(pkg.rootKey, pkg.app.displayName)
  return key => {
    const name = names.given(key) ? undefined : inside.get(key)
    return name === names.of(key) ? undefined : name
  }
}

/** The connectors that have to be there, and whether the package says that they need a licence of their own. */
function connectorsOf(pkg: AppPackage): string[] {
  const premium = premiumConnectors(pkg)
  const labels = Object.entries(pkg.resources).flatMap(([key, resource]) => {
    const mark = premium.has(key.toLowerCase()) ? ' premium' : ''
    return kindOf(resource) === 'connector' ? [`${connectorLabel(resource)}${mark}`] : []
  })
  return [...new Set(labels)].sort()
}

/** Of a package that could not be read whole nothing can be said but whether it is the same file. */
const exportOf = ({ digest, manifest }: AppPackage): unknown => (digest === '' ? manifest.details : digest)
