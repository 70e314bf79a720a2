import { listed, pluralize, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { same } from '../ids.ts'
import type { AppSummary } from '../ports/app.ts'
import type { Environment } from '../ports/environment.ts'
import type { Platform } from '../ports/platform.ts'
import { resolveApp } from '../resolve.ts'
import { type Answer, answered, type DiagnosisLine } from './answers.ts'

/** Each app is one request, so only these many are asked about. */
const MOST_APPS = 20

const SHARE = 'Make this identity the owner or a co-owner of the app.'

/** Whether the identity may edit the named app, or which of the apps that it sees. */
export function editableApps(
  platform: Platform,
  environment: Environment,
  app: string | undefined,
  needed: boolean
): Promise<DiagnosisLine> {
  const line = { id: 'edits-apps', environment: environment.displayName, question: 'may edit apps', needed }
  if (app !== undefined)
    return answered({ ...line, question: `may edit the app ${quoted(app)}` }, async () => {
      const answer = await mayEdit(platform, await resolveApp(platform, environment, app))
      return { answer, detail: DETAILS[answer], remedy: answer === 'no' ? SHARE : undefined }
    })
  return answered(line, async () => {
    const apps = await platform.apps.list(environment.id)
    if (apps.length === 0)
      return { answer: 'unknown', detail: 'it sees no apps in this environment', remedy: undefined }
    const asked = apps.slice(0, MOST_APPS)
    const answers: Answer[] = []
    for (const one of asked) answers.push(await mayEdit(platform, one))
    const names = (wanted: Answer): string[] =>
      asked.flatMap(({ displayName }, at) => (answers[at] === wanted ? [quoted(displayName)] : []))
    const parts = (['yes', 'no', 'unknown'] as const).flatMap(answer =>
      names(answer).length === 0 ? [] : [`${answer}: ${listed(names(answer))}`]
    )
    const rest =
      apps.length > asked.length ? `; the other ${pluralize(apps.length - asked.length, 'app')} not asked` : ''
    const answer = answers.includes('yes') ? 'yes' : answers.includes('unknown') || rest !== '' ? 'unknown' : 'no'
    return { answer, detail: `${parts.join('; ')}${rest}`, remedy: answer === 'no' ? SHARE : undefined }
  })
}

const DETAILS: Readonly<Record<Answer, string>> = {
  yes: 'it is the owner or a co-owner',
  no: 'the app is not shared with it for editing',
  unknown: 'it is not among the people the app is shared with, but may belong to a group that is, or may not see them'
}

async function mayEdit({ sharing, identity }: Platform, { id }: AppSummary): Promise<Answer> {
  const { objectId } = identity
  if (objectId === undefined) return 'unknown'
  let permissions
  try {
    permissions = await sharing.permissions(id)
  } catch (error) {
    if (error instanceof ActionError) return 'unknown'
    throw error
  }
  const edits = permissions.filter(({ role }) => role === 'owner' || role === 'edit')
  if (edits.some(({ principal }) => same(principal.id, objectId))) return 'yes'
  // Who belongs to a group is not read.
  return edits.some(({ principal }) => principal.type === 'group' || principal.type === 'everyone') ||
    permissions.length === 0
    ? 'unknown'
    : 'no'
}
