import { ActionError, NotStarted } from '../../base/errors.ts'
import { quoted } from '../../base/display.ts'
import type { ImportAnswer, ImportRequest, Packaging } from '../../commands/ports/packaging.ts'
import { API_VERSIONS } from '../../protocol/api-versions.ts'
import { PACKAGING_PROVIDER, resourceStorage } from '../../protocol/packaging.ts'
import {
  parseBody,
  errorFromResponse,
  requestIdOf,
  serviceErrorOf,
  toActionError,
  type ServiceResponse
} from '../transport/responses.ts'
import { download, hideLink, upload } from './blobs.ts'
import { pathSegment } from '../transport/hosts.ts'
import { ConnectionFailure } from '../http/request.ts'
import { rootIdOf, withSelections, withSuggestions } from './creation-types.ts'
import { problemsOf, resourceProblems, withRemedies } from './result.ts'
import { callPackaging, awaitResult } from './call.ts'
import type { OnProgress } from '../transport/progress.ts'
import { isTransient } from '../http/retry.ts'
import type { Transport } from '../transport/transport.ts'
import { verdictOf } from '../transport/poll.ts'

/** The packaging calls. Microsoft documents none of them; `protocol/packaging.ts` says where each shape was seen. */
export function createPackaging(transport: Transport, onProgress: OnProgress): Packaging {
  return {
    async listResources(environment, root) {
      const what = `the resources of the ${root.kind} ${quoted(root.displayName)}`
      const { result } = await callPackaging(transport, onProgress, {
        doing: `list ${what}`,
        what: `listing of ${what}`,
        to: packagingPath(environment, 'listPackageResources'),
        body: { baseResourceIds: [rootIdOf(root)] },
        required: ['resources'],
        retry: 'idempotent'
      })
      return result.resources ?? {}
    },

    async exportPackage(environment, root, details, resources, suggestions) {
      const name = quoted(details.displayName)
      const { result, operationId } = await callPackaging(transport, onProgress, {
        doing: `export ${name}`,
        what: `export of ${name}`,
        to: packagingPath(environment, 'exportPackage'),
        body: {
          includedResourceIds: [rootIdOf(root)],
          details: {
            displayName: details.displayName,
            // Omitted when empty, as CLI for Microsoft 365 does.
            ...(details.description === '' ? {} : { description: details.description }),
            creator: details.creator,
            sourceEnvironment: details.sourceEnvironment
          },
          resources: withSuggestions(resources, suggestions)
        },
        required: ['packageLink'],
        retry: 'unstarted',
        ongoing: 'The export may still be running at the service. It changes nothing in the environment.'
      })
      const bytes = await download(transport, result.packageLink?.value ?? '', `download the package of ${name}`)
      return { operationId, bytes, resources: result.resources ?? {} }
    },

    async stage(environment, bytes) {
      const doing = 'upload the package'
      const response = await transport.call({
        doing,
        service: 'bap',
        method: 'POST',
        to: packagingPath(environment, 'generateResourceStorage'),
        retry: 'idempotent'
      })
      return upload(transport, parseBody(resourceStorage, response, doing).sharedAccessSignature, bytes, doing)
    },

    async importParameters(environment, stagedLink, name) {
      const { result, operationId } = await callPackaging(transport, onProgress, {
        doing: 'let the service read the uploaded package',
        what: `reading of the uploaded ${name === undefined ? 'package' : quoted(name)}`,
        to: packagingPath(environment, 'listImportParameters'),
        body: { packageLink: { value: stagedLink } },
        // The first 200 may contain the link alone: PnP PowerShell issue 5164.
        required: ['status', 'packageLink', 'details', 'resources'],
        retry: 'idempotent'
      })
      const packageLink = result.packageLink?.value ?? ''
      hideLink(packageLink, transport.secret)
      return { operationId, packageLink, details: result.details ?? {}, resources: result.resources ?? {} }
    },

    async validate(environment, request) {
      const doing = `let the service check the import of ${importedName(request)}`
      const response = await transport.call({
        doing,
        service: 'bap',
        method: 'POST',
        to: packagingPath(environment, 'validateImportPackage'),
        body: importBody(request),
        retry: 'idempotent'
      })
      const what = `check of ${importedName(request)}`
      const { result } = await awaitResult(transport, onProgress, response, {
        doing,
        what,
        required: [],
        readsOnly: true
      })
      return [...problemsOf(result), ...resourceProblems(result)]
    },

    importPackage: (environment, request) => startImport(transport, onProgress, environment, request)
  }
}

/**
 * Sends the import and waits until it has finished. It is sent again only when the service rejected it before any work
 * began (`retry.ts`). Every other inconclusive response (500, 502, 504, a lost connection, a success without an
 * operation to follow) is returned as `unanswered`: the import may be running, and only a look at the target can tell.
 *
 * @throws NotStarted when the import was certainly not started
 */
async function startImport(
  transport: Transport,
  onProgress: OnProgress,
  environment: string,
  request: ImportRequest
): Promise<ImportAnswer> {
  const name = importedName(request)
  const doing = `import ${name}`
  let response: ServiceResponse
  try {
    response = await transport.sendWithRetries({
      doing,
      service: 'bap',
      method: 'POST',
      to: packagingPath(environment, 'importPackage'),
      body: importBody(request),
      retry: 'unstarted'
    })
  } catch (error) {
    if (error instanceof ConnectionFailure && error.sent)
      return { kind: 'unanswered', service: { message: error.message } }
    if (error instanceof ConnectionFailure) {
      const failure = toActionError(error, doing, '', transport.deadline)
      throw failure instanceof ActionError ? NotStarted.from(failure) : failure
    }
    throw toActionError(
      error,
      doing,
      'The import may have started. Check the target environment before you run it again.'
    )
  }
  const isThrottled = response.status === 429 || (response.status === 503 && response.headers.has('retry-after'))
  if (!isThrottled && (isTransient(response.status) || response.status >= 500)) return unanswered(response)
  if (response.status < 200 || response.status >= 300)
    throw NotStarted.from(errorFromResponse(response, doing, '', transport))
  if (!response.headers.has('location') && response.body === undefined) return unanswered(response)

  const finished = await awaitResult(transport, onProgress, response, {
    doing,
    what: `import of ${name}`,
    required: ['resources']
  })
  const problems = problemsOf(finished.result)
  const verdict = verdictOf(finished.result.status)
  // There is nothing to wait for, and no status that says it has finished.
  if (finished.operationId === undefined && verdict !== 'succeeded' && verdict !== 'failed' && problems.length === 0) {
    return unanswered(finished.response)
  }
  return {
    kind: 'finished',
    // An import that reports success and lists a failure was never seen. It does not count as a success.
    succeeded: verdict === 'succeeded' && problems.length === 0 && resourceProblems(finished.result).length === 0,
    operationId: finished.operationId,
    resources: withRemedies(finished.result.resources ?? {}),
    problems,
    service: { status: finished.response.status, requestId: requestIdOf(finished.response.headers) }
  }
}

const unanswered = (response: ServiceResponse): ImportAnswer => ({
  kind: 'unanswered',
  service: serviceErrorOf(response)
})

const packagingPath = (environment: string, action: string): string =>
  `${PACKAGING_PROVIDER}/environments/${pathSegment(environment, 'environment')}/${action}?api-version=${API_VERSIONS.packaging}`

const importBody = ({ details, packageLink, resources, selections }: ImportRequest): unknown => ({
  details,
  packageLink: { value: packageLink },
  resources: withSelections(resources, selections)
})

function importedName({ details }: ImportRequest): string {
  const name = details['displayName']
  return typeof name === 'string' && name !== '' ? quoted(name) : 'the package'
}
