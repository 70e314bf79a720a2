import type { CloudName } from '../../src/protocol/clouds.ts'
import type { Facts } from './facts.ts'
import type { Observation } from './recorder.ts'

/** Everything that was seen, as the questions look at it. */
export interface Seen {
  readonly cloud: CloudName
  readonly user: readonly Observation[]
  /** Of a service principal; empty when none was given. */
  readonly application: readonly Observation[]
  readonly facts: Facts
}

export interface Verdict {
  readonly id: string
  readonly question: string
  readonly answer: 'yes' | 'no' | 'partly' | 'not tested'
  /** What the answer rests on. */
  readonly because: string
}

interface Question {
  readonly id: string
  readonly question: string
  /** Undefined when the observations do not answer it. */
  readonly look: (seen: Seen) => Omit<Verdict, 'id' | 'question'> | undefined
}

type Found = ReturnType<Question['look']>

/** What a call was answered with. No answer, and a call that the embedded environment does not have, say nothing. */
const statuses = (all: readonly Observation[], call: string): number[] =>
  [...new Set(all.filter(one => one.call === call).map(({ status }) => status))].filter(
    status => status !== 0 && status !== 501
  )
const ok = (status: number): boolean => status >= 200 && status < 300

/** Yes when the calls got a success, no when they were refused. */
function accepted(all: readonly Observation[], ...calls: readonly string[]): Found {
  const seen = calls.map(call => [call, statuses(all, call)] as const).filter(([, found]) => found.length > 0)
  if (seen.length === 0) return undefined
  const good = seen.filter(([, found]) => found.some(ok))
  const because = seen.map(([call, found]) => `${call}: HTTP ${found.join(', ')}`).join('; ')
  return { answer: good.length === seen.length ? 'yes' : good.length === 0 ? 'no' : 'partly', because }
}

const yesOrNo = (isSo: boolean | undefined, because: string): Found =>
  isSo === undefined ? undefined : { answer: isSo ? 'yes' : 'no', because }

/** How a validation ended: a success may list errors, or say that it failed. */
function validated(seen: Seen, name: string): Found {
  const found = seen.user.filter(({ call }) => call === name)
  if (found.length === 0) return undefined
  const isGood = found.every(({ status, codes, shape }) => {
    const values = shape?.fields?.['status']?.shape.values ?? []
    return ok(status) && codes.length === 0 && values.every(value => value === 'Succeeded')
  })
  const codes = found.flatMap(one => one.codes)
  return yesOrNo(
    isGood,
    `${name}: HTTP ${statuses(seen.user, name).join(', ')}${codes.length > 0 ? `, ${codes.join(', ')}` : ''}`
  )
}

const POLLS = ['export, poll', 'list import parameters, poll', 'import as new, poll']

/** What is not known about the service (numbers), and where its sources contradict each other (letters). */
const QUESTIONS: readonly Question[] = [
  {
    id: '1',
    question: 'Does packaging accept a service principal?',
    look: ({ application }) => accepted(application, 'list resources', 'export', 'validate')
  },
  {
    id: '2',
    question: 'Do the list of resources and the validation answer 202?',
    look: ({ user }) => {
      const found = [...statuses(user, 'list resources'), ...statuses(user, 'validate')].filter(ok)
      return found.length === 0 ? undefined : yesOrNo(found.includes(202), `HTTP ${[...new Set(found)].join(', ')}`)
    }
  },
  {
    id: '3',
    question: 'Are listed errors objects with code and message?',
    look: ({ facts: { errorsAre } }) =>
      errorsAre === undefined ? undefined : yesOrNo(errorsAre === 'objects with code and message', errorsAre)
  },
  {
    id: '4',
    question: 'Is suggestedId a connection, and is a connection accepted without its name?',
    look: seen => {
      const { suggestedId } = seen.facts
      const nameless = validated(seen, 'validate without a connection’s name')
      if (suggestedId === undefined || nameless === undefined) return undefined
      const [first, second] = [suggestedId === 'connection', nameless.answer === 'yes']
      const answer = first && second ? 'yes' : first || second ? 'partly' : 'no'
      return { answer, because: `suggestedId: ${suggestedId}; ${nameless.because}` }
    }
  },
  {
    id: '5',
    question: 'May standard connectors be left without a selection?',
    look: seen => validated(seen, 'validate')
  },
  {
    id: '6',
    question: 'Is a flow accepted as existing?',
    look: seen => (seen.facts.importedFlowState ? validated(seen, 'validate with a flow as existing') : undefined)
  },
  {
    id: '7',
    question: 'Do polls carry Retry-After, and how long do links live?',
    look: ({ user, facts }) => {
      const polls = user.filter(({ call }) => POLLS.includes(call))
      if (polls.length === 0) return undefined
      const times = polls.flatMap(({ retryAfter }) => (retryAfter === undefined ? [] : [String(retryAfter)]))
      const links = `links: ${facts.exportLinkMinutes ?? '?'} and ${facts.storageLinkMinutes ?? '?'} minutes`
      const answer = times.length === 0 ? 'no' : times.length === polls.length ? 'yes' : 'partly'
      return { answer, because: `${times.length === 0 ? 'none' : [...new Set(times)].join(', ')}; ${links}` }
    }
  },
  {
    id: '8',
    question: 'Does an update keep connection references and owner, and leave a draft?',
    look: ({ facts: { updateKeepsReferences: references, updateKeepsOwner: owner, updateLeavesDraft: draft } }) => {
      if (references === undefined || owner === undefined || draft === undefined) return undefined
      const kept = [references, owner, draft].filter(Boolean).length
      const because = `references kept: ${references}; owner kept: ${owner}; draft left: ${draft}`
      return { answer: kept === 3 ? 'yes' : kept === 0 ? 'no' : 'partly', because }
    }
  },
  {
    id: '9',
    question: 'Is an imported flow on?',
    look: ({ facts: { importedFlowState } }) =>
      importedFlowState === undefined ? undefined : yesOrNo(importedFlowState === 'Started', importedFlowState)
  },
  { id: '10', question: 'How do data policies and licences stop an import?', look: () => undefined },
  { id: '11', question: 'Does a package of another tenant import?', look: () => undefined },
  { id: '12', question: 'What do gateways and embedded apps look like?', look: () => undefined },
  { id: '13', question: 'Can the test link of a connection be called?', look: () => undefined },
  {
    id: '14',
    question: 'Does an export accept more than the root?',
    look: ({ user }) => accepted(user, 'export of everything listed')
  },
  {
    id: '15',
    question: 'Can an import be refused although the environment says that the caller may import?',
    look: ({ user, facts: { mayImport } }) => {
      const found = statuses(user, 'import as new')
      if (mayImport !== true || found.length === 0) return undefined
      return yesOrNo(found.includes(403), `import as new: HTTP ${found.join(', ')}`)
    }
  },
  {
    id: '16',
    question: 'Does PackageResourceNotFound occur?',
    look: ({ user }) => {
      const at = user.filter(({ codes }) => codes.includes('PackageResourceNotFound')).map(({ call }) => call)
      const isTold = user.some(({ call }) => call === 'validate')
      return at.length === 0 && !isTold ? undefined : yesOrNo(at.length > 0, at.join(', ') || 'in no answer')
    }
  },
  {
    id: '17',
    question: 'Does packaging work in a cloud other than the public one?',
    look: ({ cloud, user }) => (cloud === 'Public' || cloud === 'Embedded' ? undefined : accepted(user, 'export'))
  },
  {
    id: 'a, b',
    question: 'Does the Flow host take a token for Power Apps?',
    look: ({ user }) => accepted(user, 'audience powerApps at flow')
  },
  {
    id: 'c',
    question: 'Which creation types are offered?',
    look: ({ facts: { creationTypes } }) =>
      creationTypes === undefined || creationTypes.length === 0
        ? undefined
        : { answer: 'yes', because: creationTypes.join(' | ') }
  },
  {
    id: 'd',
    question: 'Does an import accept both the client’s own request and the answer of the validation?',
    look: ({ user }) => accepted(user, 'import as new', 'import as update')
  },
  { id: 'e', question: 'Does publishing work with its api-version?', look: ({ user }) => accepted(user, 'publish') },
  {
    id: 'f',
    question: 'Do lists of apps have pages?',
    look: ({ user, facts: { hasNextLink } }) =>
      statuses(user, 'apps, one a page').some(ok) ? yesOrNo(hasNextLink, 'nextLink with $top=1') : undefined
  },
  {
    id: 'g',
    question: 'Does the list of apps accept $filter with $expand?',
    look: ({ user }) => accepted(user, 'apps by filter, expanded')
  },
  {
    id: 'h',
    question: 'Is there a route for one app as administrator?',
    look: ({ user }) => accepted(user, 'app as administrator')
  },
  {
    id: 'i',
    question: 'Do names of custom connectors begin with shared_?',
    look: ({ facts: { customConnectorsAreShared } }) => yesOrNo(customConnectorsAreShared, 'list of custom connectors')
  },
  { id: 'j', question: 'Can connections be created by calls?', look: () => undefined },
  {
    id: 'k',
    question: 'Does a cloud other than the public one take the audiences of this action?',
    look: ({ cloud, user }) =>
      cloud === 'Public' || cloud === 'Embedded'
        ? undefined
        : accepted(user, 'environments', 'audience powerApps at flow')
  },
  {
    id: 'l',
    question: 'Does the Power Apps host of China answer?',
    look: ({ cloud, user }) => (cloud === 'China' ? accepted(user, 'apps by filter') : undefined)
  },
  { id: 'm', question: 'Which principal id stands for the whole tenant?', look: () => undefined },
  { id: 'n', question: 'Is the consent bypass a boolean or a text?', look: () => undefined },
  { id: 'o', question: 'Do manifests list connections below apps?', look: () => undefined },
  {
    id: 'route',
    question: 'Does the environment’s own list of apps answer people who are not administrators?',
    look: ({ user }) => accepted(user, 'apps by environment')
  },
  {
    id: 'team',
    question: 'Does the unfiltered list of flows lack shared ones?',
    look: ({ facts: { flowsOfTeam } }) =>
      flowsOfTeam === undefined || flowsOfTeam === 'none'
        ? undefined
        : yesOrNo(flowsOfTeam === 'further', 'compared with search(‘team’)')
  },
  {
    id: 'calls',
    question: 'Does an imported app call the flow that came with it?',
    look: ({ facts: { importedAppCalls: calls } }) =>
      calls === undefined ? undefined : yesOrNo(calls === 'the imported flow', calls)
  },
  {
    id: 'readable',
    question: 'Is a new app readable at once?',
    look: ({ user, facts: { secondsUntilReadable } }) => {
      const found = statuses(user, 'new app')
      return found.length === 0
        ? undefined
        : yesOrNo(found.every(ok), `HTTP ${found.join(', ')}; after ${secondsUntilReadable ?? 'too many'} seconds`)
    }
  },
  {
    id: 'same name',
    question: 'Does a second import under the same name create another app?',
    look: ({ facts: { sameNameMakesAnother } }) => yesOrNo(sameNameMakesAnother, 'import under the same name')
  }
]

export const verdicts = (seen: Seen): Verdict[] =>
  QUESTIONS.map(({ id, question, look }) => ({
    id,
    question,
    ...(look(seen) ?? { answer: 'not tested', because: '' })
  }))
