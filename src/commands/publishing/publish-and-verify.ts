import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { App, ConnectionReferences, DraftReference } from '../ports/app.ts'
import type { AppReport, PublishState } from '../report.ts'
import type { Run } from '../run.ts'
import { describeWrongCalls, type ExpectedCall, wrongCalls } from './calls.ts'
import { readAppUntil } from './read-app-until.ts'
import { reconnected } from './reconnect.ts'
import { connectorsOf } from './references.ts'

export interface Expected {
  /** False when the app is already live (created) and only has to be verified. */
  readonly publish: boolean
  /** Connectors the app must be able to reach, names in lower case. */
  readonly connectors: readonly string[]
  /** References to repair a draft that has none; absent when they are not known (the publish command). */
  readonly references?: (() => Readonly<Record<string, DraftReference>>) | undefined
  /** The flows that it must call; absent where they are not known. */
  readonly calls?: readonly ExpectedCall[] | undefined
  /** The app as it was reported before. */
  readonly before: AppReport
}

/** The result of publishing. Where it failed, `app` is what is known to be live now, and `failure` says why. */
export interface Publication {
  readonly app: AppReport
  readonly publishState: PublishState | undefined
  readonly failure?: unknown
}

/**
 * Publishes an app and verifies that the published version is the expected one, has its connection references and calls
 * the flows that came with it. A draft that does not is repaired first, or nothing is published: an app that cannot reach
 * its data must not go live.
 */
export async function publishAndVerify(run: Run, app: App, expected: Expected): Promise<Publication> {
  const publication = await publishAs(run, app, expected)
  const { publishState } = publication
  run.report.set({ app: publication.app, ...(publishState === undefined ? {} : { publishState }) })
  return publication
}

async function publishAs(run: Run, app: App, expected: Expected): Promise<Publication> {
  const { platform, log, report } = run
  const { calls = [] } = expected
  let known: Publication = { app: expected.before, publishState: undefined }
  try {
    const gap = gapBeforePublishing(app, expected)
    let draft = app
    let isRepaired = false
    if (gap !== undefined) {
      known = { ...known, publishState: 'draft-left' }
      draft = await repaired(run, app, gap, expected)
      isRepaired = true
      known = { ...known, app: { ...known.app, draft: draft.newestVersion } }
    }
    const wrong = wrongCalls(draft, calls)
    if (wrong.length > 0) {
      if (draft.hasDraft) known = { ...known, publishState: 'draft-left' }
      draft = await reconnected(run, draft, wrong, calls)
      isRepaired = true
      known = { ...known, app: { ...known.app, draft: draft.newestVersion } }
    }
    const publishing = expected.publish || isRepaired
    const version = draft.newestVersion
    if (publishing) {
      log.info(`Publishing ${quoted(app.displayName)}, version ${version ?? 'unknown'}`)
      known = { ...known, publishState: 'draft-left' }
      report.set({ publishState: 'draft-left' })
      await platform.apps.publish(app.id, app.displayName)
    }
    const isVerified = (read: App): boolean => gapAfterPublishing(read, version, expected) === undefined
    const after = await readAppUntil(run, app.id, isVerified)
    const left = gapAfterPublishing(after, version, expected)
    // Set even where verification fails, so that report and record contain what users run now.
    known = { ...known, app: reportAfter(after, expected.before, version) }
    if (left !== undefined) {
      throw new ActionError({
        doing: `verify that ${quoted(app.displayName)} is published`,
        why: left,
        remedy: 'Open the app in the target and check its versions and data sources before anyone uses it.'
      })
    }
    log.info(
      `Verified: ${quoted(app.displayName)} runs version ${after.publishedVersion ?? 'unknown'} with ${Object.keys(after.references).length} connection references`
    )
    return { ...known, publishState: publishing ? 'published' : 'nothing-to-publish' }
  } catch (failure) {
    return { ...known, failure }
  }
}

const reportAfter = (after: App, { url, versionBefore }: AppReport, version: string | undefined): AppReport => ({
  id: after.id,
  name: after.displayName,
  url,
  versionBefore,
  versionAfter: after.publishedVersion,
  draft: after.hasDraft && after.newestVersion === version ? version : undefined
})

/** Connectors for which the draft has no reference; `unknown` where the service did not return the draft. */
function gapBeforePublishing(app: App, { connectors }: Expected): readonly string[] | 'unknown' | undefined {
  if (connectors.length === 0) return undefined
  if (app.hasDraft && app.draftReferences === undefined) return 'unknown'
  const absent = absentFrom(app.hasDraft ? app.draftReferences : app.references, connectors)
  return absent.length === 0 ? undefined : absent
}

/** The app with its connection references put back into the draft. */
async function repaired(
  run: Run,
  app: App,
  gap: readonly string[] | 'unknown',
  { connectors, references }: Expected
): Promise<App> {
  const refuse = (why: string, remedy: string): ActionError =>
    new ActionError({ doing: `publish ${quoted(app.displayName)}`, why, state: 'Nothing was published.', remedy })
  if (gap === 'unknown')
    throw refuse(
      'the service did not return the draft, so whether it has its connection references is unknown',
      'Look at the draft in the target. If its data sources are connected, run command: publish.'
    )
  if (references === undefined)
    throw refuse(
      `its draft has no connection reference for ${listed(gap)}, which the published version has`,
      'The app would lose its data. Import its package again, which restores the references, or repair the draft in Power Apps Studio.'
    )
  run.log.warning(
    `${quoted(app.displayName)} has a draft without connection references for ${listed(gap)}. They are restored before publishing.`
  )
  await run.platform.apps.writeDraftReferences(app.id, references())
  const absentNow = ({ draftReferences, references: published }: App): string[] =>
    absentFrom(draftReferences ?? published, connectors)
  const draft = await readAppUntil(run, app.id, read => absentNow(read).length === 0)
  const still = absentNow(draft)
  if (still.length > 0)
    throw refuse(
      `its draft still has no connection reference for ${listed(still)} after they were written`,
      'Open the draft in Power Apps Studio without saving, check its data sources, and publish it there.'
    )
  run.report.remark(`The draft had no connection references for ${listed(gap)}. They were restored before publishing.`)
  return draft
}

const absentFrom = (references: ConnectionReferences | undefined, connectors: readonly string[]): string[] => {
  const there = connectorsOf(references)
  return connectors.filter(connector => !there.has(connector))
}

/** What is not as expected; undefined when the app is verified. */
function gapAfterPublishing(
  app: App,
  version: string | undefined,
  { connectors, calls = [] }: Expected
): string | undefined {
  if (app.publishedVersion === undefined) return 'no version of it is published'
  if (version !== undefined && app.publishedVersion !== version)
    return `version ${app.publishedVersion} is published, not ${version}`
  if (app.hasDraft) return `there is still a draft, version ${app.newestVersion ?? 'unknown'}`
  const absent = absentFrom(app.references, connectors)
  if (absent.length > 0) return `the published version has no connection reference for ${listed(absent)}`
  const wrong = wrongCalls(app, calls)
  return wrong.length === 0 ? undefined : `the published version ${listed(describeWrongCalls(wrong))}`
}
