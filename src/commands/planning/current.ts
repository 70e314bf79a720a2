import { quoted } from '../../base/display.ts'
import { messageOf } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { ContentDigest } from '../../package/content/content-digest.ts'
import type { Difference } from '../../package/difference/difference.ts'
import { displayNameOf, kindOf } from '../../package/resource.ts'
import { concealSecrets } from '../../package/rules/content/secret-shapes.ts'
import { rootIdOf, takePackage } from '../exporting/take-package.ts'
import type { Environment } from '../ports.ts'
import type { ContentState } from '../report.ts'
import { same } from '../resolve.ts'
import type { Run } from '../run.ts'
import { withSuggestions } from '../suggest.ts'
import type { ResourceDecision } from './decision.ts'

/** What the target holds now of what an import would update, as its own export has it. */
export interface Current {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
}

/** How a package and the target's own export differ in content. */
export interface ContentComparison {
  /** By resource key of the package; resources that carry nothing (connectors, connections) have no entry. */
  readonly states: ReadonlyMap<string, ContentState>
  /** Whether everything the package would write is there already, to the letter. */
  readonly unchanged: boolean
  readonly difference: Difference
  /** Normalised digest of the package's content: see `contentDigest`. */
  readonly digest: string
  /** The same of the target's own export. */
  readonly there: string
}

/**
 * Exports what an import would update, from the target. An export changes nothing there; it needs edit rights, which
 * the update needs as well. Where it fails, the reason: a plan goes on without it.
 */
export async function readCurrent(
  run: Run,
  environment: Environment,
  root: { readonly kind: 'app' | 'flow'; readonly id: string; readonly displayName: string }
): Promise<Current | { readonly unread: string }> {
  const { platform, log } = run
  log.info(`Exporting ${quoted(root.displayName)} as it is in ${quoted(environment.displayName)} now, to compare`)
  try {
    const listing = await platform.packaging.listResources(environment.id, rootIdOf(root))
    const details = {
      displayName: root.displayName,
      description: '',
      creator: platform.identity.name,
      sourceEnvironment: environment.displayName
    }
    return await takePackage(run, environment.id, root, details, withSuggestions(listing, new Map()))
  } catch (error) {
    if (run.deadline.over()) throw error
    return { unread: messageOf(error) }
  }
}

/** Loaded when there is something to compare: it is larger than all the rest of an import. */
async function loadComparing() {
  const [{ compare }, { contentDigest }, { readDocument }, { readSources }] = await Promise.all([
    import('../../package/difference/compare.ts'),
    import('../../package/content/content-digest.ts'),
    import('../../package/document/read-document.ts'),
    import('../../package/document/sources.ts')
  ])
  const sideOf = (pkg: AppPackage) => {
    if (pkg.app === undefined) return { pkg }
    try {
      return { pkg, document: readDocument(pkg.app.document, 'the document of the app', readSources) }
    } catch {
      // A document nobody can open is compared as bytes.
      return { pkg }
    }
  }
  return { compare, contentDigest, sideOf }
}

/** Normalised digest of a package's content, with the names its resources are to have. */
export async function contentDigestOf(pkg: AppPackage, names: ReadonlyMap<string, string>): Promise<string> {
  const { contentDigest, sideOf } = await loadComparing()
  return contentDigest(sideOf(pkg), names).whole
}

/** Compares what a package would write with what is there. Pure but for loading what it takes. */
export async function compareContent(
  pkg: AppPackage,
  current: AppPackage,
  decisions: ReadonlyMap<string, ResourceDecision>
): Promise<ContentComparison> {
  const { compare, contentDigest, sideOf } = await loadComparing()
  const [newer, older] = [sideOf(pkg), sideOf(current)]
  const wanted: ContentDigest = contentDigest(newer, namesOf(decisions))
  const there: ContentDigest = contentDigest(older)
  const states = new Map<string, ContentState>()
  for (const [key, digest] of wanted.byKey) {
    const decision = decisions.get(key)
    if (decision === undefined || decision.decision === 'existing') continue
    const twin = twinOf(key, pkg, current, decision)
    states.set(
      key,
      decision.decision === 'new' || twin === undefined ? 'new' : there.byKey.get(twin) === digest ? 'same' : 'differs'
    )
  }
  return {
    states,
    unchanged: states.size > 0 && [...states.values()].every(state => state === 'same'),
    difference: compare(older, newer, { conceal: concealSecrets }),
    digest: wanted.whole,
    there: there.whole
  }
}

/** Names in the target of what is created or renamed there. */
export const namesOf = (decisions: ReadonlyMap<string, ResourceDecision>): ReadonlyMap<string, string> =>
  new Map(
    [...decisions].flatMap(([key, { targetName }]) => (targetName === undefined ? [] : [[key, targetName] as const]))
  )

/** Key, in the target's own export, of what a resource of the package would write. */
function twinOf(key: string, pkg: AppPackage, current: AppPackage, { targetId }: ResourceDecision): string | undefined {
  const resource = pkg.resources[key]
  if (resource === undefined) return undefined
  const kind = kindOf(resource)
  if (key === pkg.rootKey) return current.kind === pkg.kind ? current.rootKey : undefined
  if (kind === 'flow') return current.flows.find(({ id }) => same(id, targetId))?.key
  const name = displayNameOf(resource, key)
  const [only, ...others] = Object.entries(current.resources).filter(
    ([other, candidate]) => same(candidate.type, resource.type) && same(displayNameOf(candidate, other), name)
  )
  return others.length === 0 ? only?.[0] : undefined
}
