import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { App, ConnectionReferences, DraftReference } from '../ports/app.ts'
import { connectorsOf } from './references.ts'
import { readAppUntil } from './read-app-until.ts'
import type { Run } from '../run.ts'

export interface Proof {
  /** False when the app went live by itself (created) and only has to be proven. */
  readonly publish: boolean
  /** Connectors the app must be able to reach, lower-case names. */
  readonly connectors: readonly string[]
  /** References to repair a draft with that came without; absent when nobody knows them (the publish command). */
  readonly references?: (() => Readonly<Record<string, DraftReference>>) | undefined
  /** Published version before. */
  readonly before?: string | undefined
}

/**
 * Publishes an app and proves it: the published version is the one that was meant, and its connection references are
 * there. A draft that came without references is repaired first, or nothing is published: an app that cannot reach
 * its data must not go live.
 */
export async function publishAndProve(run: Run, app: App, proof: Proof): Promise<void> {
  const { platform, log, report } = run
  const ready = await withReferences(run, app, proof)
  const publishing = proof.publish || ready.repaired
  const version = ready.app.newestVersion
  if (publishing) {
    log.info(`Publishing ${quoted(app.displayName)}, version ${version ?? 'unknown'}`)
    report.set({ publishState: 'draft-left' })
    await platform.apps.publish(app.id, app.displayName)
  }

  const after = await readAppUntil(run, app.id, read => proofGap(read, version, proof.connectors) === undefined)
  const gap = proofGap(after, version, proof.connectors)
  // Also where the proof fails: what players run now is what the report and the record say.
  report.set({
    app: {
      id: after.id,
      name: after.displayName,
      url: report.current.app?.url ?? '',
      versionBefore: proof.before,
      versionAfter: after.publishedVersion,
      draft: after.hasDraft && after.newestVersion === version ? version : undefined
    }
  })
  if (gap !== undefined) {
    throw new ActionError({
      doing: `prove that ${quoted(app.displayName)} is published`,
      why: gap,
      remedy: 'Open the app in the target and look at its versions and data sources before anybody uses it.'
    })
  }
  report.set({ publishState: publishing ? 'published' : 'nothing-to-publish' })
  log.info(
    `Proven: ${quoted(app.displayName)} runs version ${after.publishedVersion ?? 'unknown'} with ${Object.keys(after.references).length} connection references`
  )
}

/** The app with a draft (or, when just created, a published version) that has its references. */
async function withReferences(run: Run, app: App, proof: Proof): Promise<{ app: App; repaired: boolean }> {
  if (proof.connectors.length === 0) return { app, repaired: false }
  if (app.hasDraft && app.draftReferences === undefined) {
    run.report.set({ publishState: 'draft-left' })
    throw new ActionError({
      doing: `publish ${quoted(app.displayName)}`,
      why: 'the service did not show the draft, so nobody can tell whether its connection references are there',
      remedy:
        'Nothing was published. Look at the draft in the target; when its data sources are connected, run command: publish.'
    })
  }
  const absent = absentFrom(app.hasDraft ? app.draftReferences : app.references, proof.connectors)
  if (absent.length === 0) return { app, repaired: false }

  const references = proof.references?.()
  if (references === undefined) {
    run.report.set({ publishState: 'draft-left' })
    throw new ActionError({
      doing: `publish ${quoted(app.displayName)}`,
      why: `its draft has no connection reference for ${listed(absent)}, which the published version has`,
      remedy:
        'Nothing was published: the app would lose its data. Import its package again, which puts the references back, or repair it in the Studio.'
    })
  }
  run.log.warning(
    `${quoted(app.displayName)} came without connection references for ${listed(absent)}: putting them back before publishing`
  )
  await run.platform.apps.writeDraftReferences(app.id, references)
  const repaired = await readAppUntil(
    run,
    app.id,
    read => absentFrom(read.draftReferences ?? read.references, proof.connectors).length === 0
  )
  const still = absentFrom(repaired.draftReferences ?? repaired.references, proof.connectors)
  if (still.length > 0) {
    run.report.set({ publishState: 'draft-left' })
    throw new ActionError({
      doing: `publish ${quoted(app.displayName)}`,
      why: `its draft still has no connection reference for ${listed(still)} after they were written`,
      remedy:
        'Nothing was published. Open the draft in the Studio without saving, check its data sources, and publish there.'
    })
  }
  const { app: reported } = run.report.current
  if (reported !== undefined) run.report.set({ app: { ...reported, draft: repaired.newestVersion } })
  run.report.remark(
    `The draft came without connection references; they were put back before publishing (${listed(absent)}).`
  )
  return { app: repaired, repaired: true }
}

const absentFrom = (references: ConnectionReferences | undefined, connectors: readonly string[]): string[] => {
  const there = connectorsOf(references)
  return connectors.filter(connector => !there.has(connector))
}

/** What is not as it should be; undefined when the proof holds. */
function proofGap(app: App, version: string | undefined, connectors: readonly string[]): string | undefined {
  if (app.publishedVersion === undefined) return 'no version of it is published'
  if (version !== undefined && app.publishedVersion !== version)
    return `version ${app.publishedVersion} is published, not ${version}`
  if (app.hasDraft) return `there is still a draft, version ${app.newestVersion ?? 'unknown'}`
  const absent = absentFrom(app.references, connectors)
  return absent.length === 0 ? undefined : `the published version has no connection reference for ${listed(absent)}`
}
