import type { AppPackage } from '../app-package.ts'
import type { Side } from '../difference/comparing.ts'
import { premiumConnectors } from '../premium.ts'
import { kindOf, type PackageResource } from '../resource.ts'
import { appContent } from './app-content.ts'
import { unordered, valueDigest, without } from './canonical.ts'
import { flowContent } from './flow-content.ts'
import { connectorLabel, isCarried, type Labels, labelsOf, type Names, namesOf, typeLabel } from './labels.ts'
import { otherContents } from './other-content.ts'

/** Digests of the content of a package, without what is specific to one export or one environment. */
export interface ContentDigest {
  /** `sha256:…` of everything that an import would transfer, and of the connectors that it needs. */
  readonly whole: string
  /**
   * `sha256:…` of each resource without its name, by its key as the package writes it. Connectors and connections have
   * none, because packages never contain them.
   */
  readonly byKey: ReadonlyMap<string, string>
}

/** Version of the digest. Must be raised whenever the same content gets a different digest. */
const FORM = 1

/**
 * A digest that is equal for two exports if nothing was edited in between. The exports can come from the same environment
 * or from two, where one received the app by an import from the other. Everything that is not known to change on its own
 * counts as an edit: a false match would prevent an edit from being imported, while a false difference only costs an
 * import.
 *
 * Ignores everything that `compare` treats as noise, and also: keys and ids, how a resource is to be imported and the
 * comment on that, which connections are used (several may be mapped to one), the time of saving (an import changes it),
 * and the name and author of the package. Files in which `compare` finds nothing but an `unexplained` change, as lists
 * of a flow's assets, may have equal digests too.
 *
 * Takes about as long as reading the package again. Does not throw for any content of a package.
 *
 * @param names names that the import gives to apps and flows, by resource key. The names in the files of these resources
 * are then ignored
 */
export function contentDigest({ pkg }: Side, names: ReadonlyMap<string, string> = new Map()): ContentDigest {
  const called = namesOf(pkg, names)
  const plain = labelsOf(pkg, called)
  // Flows with the same name are distinguished by their content. Their content can only use labels of kind and name.
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

/** Digests of apps and flows; empty if their files are missing. */
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

/** How it is imported, its name and icon, and what is digested separately. */
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

/** A digest of a resource in the manifest. The dependencies of a flow are also in its own files, so they are left out. */
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

/** The name in the own file of an app or flow, if it differs from the one in the manifest. */
function namesInside(pkg: AppPackage, names: Names): (key: string) => string | undefined {
  const inside = new Map(pkg.flows.map(({ key, displayName }) => [key, displayName]))
  if (pkg.app !== undefined) inside.set(pkg.rootKey, pkg.app.displayName)
  return key => {
    const name = names.given(key) ? undefined : inside.get(key)
    return name === names.of(key) ? undefined : name
  }
}

/** The connectors that the target must have, and whether the package marks them as premium. */
function connectorsOf(pkg: AppPackage): string[] {
  const premium = premiumConnectors(pkg)
  const labels = Object.entries(pkg.resources).flatMap(([key, resource]) => {
    const mark = premium.has(key.toLowerCase()) ? ' premium' : ''
    return kindOf(resource) === 'connector' ? [`${connectorLabel(resource)}${mark}`] : []
  })
  return [...new Set(labels)].sort()
}

/** Identifies the file or export. A package that could not be read completely is only equal to itself. */
const exportOf = ({ digest, manifest }: AppPackage): unknown => (digest === '' ? manifest.details : digest)
