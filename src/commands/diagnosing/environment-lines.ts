import { listed, plainText, pluralize, quoted } from '../../base/display.ts'
import type { Capability, Environment } from '../ports/environment.ts'
import type { Platform } from '../ports/platform.ts'
import { answered, type DiagnosisLine, type Job } from './answers.ts'
import { editableApps } from './editable-apps.ts'

/** What a job needs in an environment, and who grants it. */
const RIGHTS: Readonly<Record<Job, { readonly capability: Capability; readonly remedy: string }>> = {
  export: {
    capability: 'export packages',
    remedy: 'Make this identity the owner or a co-owner of the app, or give it the Environment Maker role.'
  },
  import: {
    capability: 'import packages',
    remedy: 'Give this identity the Environment Maker role in this environment.'
  }
}

/** What the identity can do in one environment. Reads only. */
export async function environmentLines(
  platform: Platform,
  environment: Environment,
  { job, app }: { readonly job: Job | undefined; readonly app: string | undefined }
): Promise<DiagnosisLine[]> {
  return [
    await right(platform, environment, 'export', job),
    await right(platform, environment, 'import', job),
    await editableApps(platform, environment, app, job === 'export'),
    await flows(platform, environment),
    await connections(platform, environment),
    await packagesWithFlows(platform, environment)
  ]
}

function right(
  { environments }: Platform,
  { id, displayName }: Environment,
  kind: Job,
  job: Job | undefined
): Promise<DiagnosisLine> {
  const { capability, remedy } = RIGHTS[kind]
  return answered(
    { id: `may-${kind}`, environment: displayName, question: `may ${capability}`, needed: job === kind },
    async () => {
      const { capabilities } = await environments.read(id)
      if (capabilities === undefined)
        return { answer: 'unknown', detail: 'the environment sent no permission map', remedy: undefined }
      const state = capabilities.get(capability)
      const key = state?.key ?? capability
      return state?.held === true
        ? { answer: 'yes', detail: `the permission map has ${key}; that it decides about packages is inferred` }
        : {
            answer: 'no',
            detail: `the permission map lacks ${key}; that it decides about packages is inferred`,
            remedy
          }
    }
  )
}

const flows = ({ flows: all }: Platform, { id, displayName }: Environment): Promise<DiagnosisLine> =>
  answered({ id: 'reads-flows', environment: displayName, question: 'may look up flows', needed: false }, async () => {
    const found = await all.list(id)
    return found === undefined
      ? {
          answer: 'no',
          detail: 'there is no token that the Flow service takes',
          remedy:
            'Add the delegated permissions of the Flow Service to the app registration, and grant consent. Apps without flows do not need them.'
        }
      : { answer: 'yes', detail: `it sees ${pluralize(found.length, 'flow')}` }
  })

const connections = ({ connections: all, links }: Platform, { id, displayName }: Environment): Promise<DiagnosisLine> =>
  answered(
    { id: 'connections-healthy', environment: displayName, question: 'has connections that work', needed: false },
    async () => {
      const found = await all.list(id)
      if (found.length === 0)
        return {
          answer: 'no',
          detail: 'it has none',
          remedy: `Create those that the package asks for, or have them shared with it: ${links.connections(id)}`
        }
      const broken = found.filter(({ healthy }) => !healthy)
      const healthy = found.length - broken.length
      return {
        answer: broken.length === 0 ? 'yes' : 'no',
        detail:
          broken.length === 0
            ? `${pluralize(healthy, 'connection')}, all healthy`
            : `${healthy} healthy; broken: ${listed(broken.map(({ displayName: name, connector, problem }) => `${quoted(name)} (${connector}: ${plainText(problem ?? 'no reason given', 120)})`))}`,
        ...(broken.length === 0 ? {} : { remedy: `Sign in to them again: ${links.connections(id)}` })
      }
    }
  )

const packagesWithFlows = ({ environments }: Platform, environment: Environment): Promise<DiagnosisLine> =>
  answered(
    {
      id: 'takes-flows',
      environment: environment.displayName,
      question: 'takes packages with flows',
      needed: false
    },
    async () => {
      const settings = await environments.settings(environment)
      if (settings === 'unknown')
        return { answer: 'unknown', detail: 'the settings of its Dataverse organisation cannot be read' }
      return settings.flowsInSolutions
        ? {
            answer: 'no',
            detail: '"Create in Dataverse solutions" is on for cloud flows',
            remedy: 'Have an administrator turn it off for as long as packages with flows are imported.'
          }
        : { answer: 'yes', detail: 'flows are not created in Dataverse solutions' }
    }
  )
