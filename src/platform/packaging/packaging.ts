import { ActionError, NotBegun } from '../../base/errors.ts'
import { quoted } from '../../base/display.ts'
import type { ImportAnswer, ImportRequest, Packaging } from '../../commands/ports/packaging.ts'
import { API_VERSIONS } from '../../protocol/api-versions.ts'
import { PACKAGING_PROVIDER, resourceStorage } from '../../protocol/packaging.ts'
import { fit, refusal, requestIdOf, serviceAnswer, translated, type Reply } from '../transport/responses.ts'
import { download, hideLink, upload } from './blobs.ts'
import { segment } from '../transport/hosts.ts'
import { Lost } from '../http/request.ts'
import { rootIdOf, withSelections, withSuggestions } from './creation-types.ts'
import { problemsOf, resourceProblems } from './result.ts'
import { ask, settled } from './call.ts'
import type { OnProgress } from '../transport/progress.ts'
import { isTransient } from '../http/retry.ts'
import type { Transport } from '../transport/transport.ts'
import { verdictOf } from '../transport/poll.ts'

/** The packaging calls. None is documented by Microsoft; where each shape was seen is said in `protocol/packaging.ts`. */
export function createPackaging(transport: Transport, onProgress: OnProgress): Packaging {
  return {
    async listResources(environment, root) {
      const what = `what belongs to the ${root.kind} ${quoted(root.displayName)}`
      const { result } = await ask(transport, onProgress, {
        doing: `list ${what}`,
        what: `listing of ${what}`,
        to: packagingPath(environment, 'listPackageResources'),
        body: { baseResourceIds: [rootIdOf(root)] },
        needs: ['resources'],
        repeat: 'read'
      })
      return result.resources ?? {}
    },

    async exportPackage(environment, root, details, resources, suggestions) {
      const name = quoted(details.displayName)
      const { result, operationId } = await ask(transport, onProgress, {
        doing: `export ${name}`,
        what: `export of ${name}`,
        to: packagingPath(environment, 'exportPackage'),
        body: {
          includedResourceIds: [rootIdOf(root)],
          details: {
            displayName: details.displayName,
            // Left out when empty, as CLI for Microsoft 365 does.
            ...(details.description === '' ? {} : { description: details.description }),
            creator: details.creator,
            sourceEnvironment: details.sourceEnvironment
          },
          resources: withSuggestions(resources, suggestions)
        },
        needs: ['packageLink'],
        repeat: 'refused',
        ongoing: 'The export may be running there; it changes nothing in the environment.'
      })
      const bytes = await download(transport, result.packageLink?.value ?? '', `download the package of ${name}`)
      return { operationId, bytes, resources: result.resources ?? {} }
    },

    async stage(environment, bytes) {
      const doing = 'upload the package'
      const reply = await transport.call({
        doing,
        service: 'bap',
        method: 'POST',
        to: packagingPath(environment, 'generateResourceStorage'),
        repeat: 'read'
      })
      return upload(transport, fit(resourceStorage, reply, doing).sharedAccessSignature, bytes, doing)
    },

    async importParameters(environment, stagedLink, name) {
      const { result, operationId } = await ask(transport, onProgress, {
        doing: 'have the uploaded package read by the service',
        what: `reading of the uploaded ${name === undefined ? 'package' : quoted(name)}`,
        to: packagingPath(environment, 'listImportParameters'),
        body: { packageLink: { value: stagedLink } },
        // The first 200 may hold the link alone: PnP PowerShell issue 5164.
        needs: ['status', 'packageLink', 'details', 'resources'],
        repeat: 'read'
      })
      const packageLink = result.packageLink?.value ?? ''
      hideLink(packageLink, transport.secret)
      return { operationId, packageLink, details: result.details ?? {}, resources: result.resources ?? {} }
    },

    async validate(environment, request) {
      const doing = `have the import of ${importedName(request)} checked by the service`
      const reply = await transport.call({
        doing,
        service: 'bap',
        method: 'POST',
        to: packagingPath(environment, 'validateImportPackage'),
        body: importBody(request),
        repeat: 'read'
      })
      const what = `check of ${importedName(request)}`
      const { result } = await settled(transport, onProgress, reply, { doing, what, needs: [] })
      return [...problemsOf(result), ...resourceProblems(result)]
    },

    importPackage: (environment, request) => startImport(transport, onProgress, environment, request)
  }
}

/**
 * Sends the import once and waits for its end. It is repeated only where the service refused it before any work began
 * (`retry.ts`). Every other answer that says nothing (500, 502, 504, a lost connection, a success without an operation
 * to follow) is handed back as `unanswered`: the import may be running, and only a look at the target can tell. Rejects
 * with `NotBegun` where it surely was not started.
 */
async function startImport(
  transport: Transport,
  onProgress: OnProgress,
  environment: string,
  request: ImportRequest
): Promise<ImportAnswer> {
  const name = importedName(request)
  const doing = `import ${name}`
  let reply: Reply
  try {
    reply = await transport.attempt({
      doing,
      service: 'bap',
      method: 'POST',
      to: packagingPath(environment, 'importPackage'),
      body: importBody(request),
      repeat: 'refused'
    })
  } catch (error) {
    if (error instanceof Lost && error.sent) return { kind: 'unanswered', service: { message: error.message } }
    if (error instanceof Lost) {
      const lost = translated(error, doing, '', transport.deadline)
      throw lost instanceof ActionError ? NotBegun.from(lost) : lost
    }
    throw translated(error, doing, 'The import may have begun; look at the target environment before running it again.')
  }
  const refused = reply.status === 429 || (reply.status === 503 && reply.headers.has('retry-after'))
  if (!refused && (isTransient(reply.status) || reply.status >= 500)) return unanswered(reply)
  if (reply.status < 200 || reply.status >= 300) throw NotBegun.from(refusal(reply, doing, '', transport))
  if (!reply.headers.has('location') && reply.body === undefined) return unanswered(reply)

  const answered = await settled(transport, onProgress, reply, {
    doing,
    what: `import of ${name}`,
    needs: ['resources']
  })
  const problems = problemsOf(answered.result)
  const verdict = verdictOf(answered.result.status)
  // Nothing to wait for and no word that it is over.
  if (answered.operationId === undefined && verdict !== 'succeeded' && verdict !== 'failed' && problems.length === 0) {
    return unanswered(answered.reply)
  }
  return {
    kind: 'finished',
    // An import that calls itself succeeded and lists a failure was not seen; it is not taken for a success.
    succeeded: verdict === 'succeeded' && problems.length === 0 && resourceProblems(answered.result).length === 0,
    operationId: answered.operationId,
    resources: answered.result.resources ?? {},
    problems,
    service: { status: answered.reply.status, requestId: requestIdOf(answered.reply.headers) }
  }
}

const unanswered = (reply: Reply): ImportAnswer => ({ kind: 'unanswered', service: serviceAnswer(reply) })

const packagingPath = (environment: string, action: string): string =>
  `${PACKAGING_PROVIDER}/environments/${segment(environment, 'environment')}/${action}?api-version=${API_VERSIONS.packaging}`

const importBody = ({ details, packageLink, resources, selections }: ImportRequest): unknown => ({
  details,
  packageLink: { value: packageLink },
  resources: withSelections(resources, selections)
})

function importedName({ details }: ImportRequest): string {
  const name = details['displayName']
  return typeof name === 'string' && name !== '' ? quoted(name) : 'the package'
}
