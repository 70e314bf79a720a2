import { listed, quoted } from '../base/display.ts'
import type { AppPackage, FlowPart } from './app-package.ts'
import { documentPathOf } from './app-part.ts'
import { firstCycle } from './cycle.ts'
import { textAt } from './json-text.ts'
import { displayNameOf, kindOf } from './resource.ts'

/** Something about a package that a person should know before it is imported. */
export interface Finding {
  /** Stable name of the rule, for machines. */
  readonly rule: string
  /** An error stops an import before anything is uploaded. */
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly remedy: string
}

/**
 * What can be told about an import from the package alone, before anything is uploaded.
 *
 * Severities follow two sources. An error is what the importer was seen to refuse (its code stands in the message) or
 * what cannot be imported by its meaning: a reference to nothing. No package of the 135 in the corpus has one of
 * these. What published packages do have, or of which nobody saw the importer's answer, is a warning.
 */
export function checkBeforeImport(pkg: AppPackage): Finding[] {
  const known = new Set(Object.keys(pkg.resources).map(key => key.toLowerCase()))
  return [
    ...checkResources(pkg, known),
    ...checkApp(pkg, known),
    ...checkFlowFolders(pkg),
    ...pkg.flows.flatMap(flow => checkFlow(flow, known))
  ]
}

const EXPORT_AGAIN = 'Export the package again; the service accepts no package whose resources were edited.'

const error = (rule: string, message: string, remedy = EXPORT_AGAIN): Finding => ({
  rule,
  severity: 'error',
  message,
  remedy
})
const warning = (rule: string, message: string, remedy: string): Finding => ({
  rule,
  severity: 'warning',
  message,
  remedy
})

/** Which of some keys are no resources, without repetition. `known` holds the resources' keys in lower case. */
const unknownAmong = (keys: Iterable<string>, known: ReadonlySet<string>): string[] =>
  [...new Set(keys)].filter(key => !known.has(key.toLowerCase()))

function checkResources(pkg: AppPackage, known: ReadonlySet<string>): Finding[] {
  const { resources } = pkg
  const findings: Finding[] = []
  for (const [key, resource] of Object.entries(resources)) {
    const dangling = unknownAmong(resource.dependsOn ?? [], known)
    if (dangling.length > 0)
      findings.push(
        error(
          'missing-prerequisite',
          `${quoted(displayNameOf(resource, key))} depends on resources the manifest does not list: ${listed(dangling.map(quoted), 3)}.`
        )
      )
  }
  const cycle = firstCycle(resources)
  if (cycle !== undefined) {
    const names = cycle.map(key => quoted(displayNameOf(resources[key] ?? { type: '' }, key)))
    findings.push(error('dependency-cycle', `Resources depend on each other in a circle: ${listed(names, 6)}.`))
  }
  const apps = Object.entries(resources).filter(([, resource]) => kindOf(resource) === 'app')
  if (apps.length > 1)
    findings.push(
      warning(
        'several-apps',
        `The manifest lists ${apps.length} apps: ${listed(apps.map(([key, app]) => quoted(displayNameOf(app, key))))}.`,
        'Exports hold one app. Only the first one is looked at here.'
      )
    )
  return findings
}

function checkApp(pkg: AppPackage, known: ReadonlySet<string>): Finding[] {
  const { app } = pkg
  if (app === undefined)
    return pkg.kind === 'app'
      ? [error('missing-app', 'The manifest lists an app whose files are not in the package.')]
      : []
  const findings: Finding[] = []
  for (const reference of Object.values(app.connectionReferences)) {
    const unknown = unknownAmong(keysOf(reference), known)
    if (unknown.length > 0)
      findings.push(
        error(
          'unknown-key-in-app',
          `The app uses ${quoted(textAt(reference, 'displayName') ?? 'a connection')} as ${listed(unknown.map(quoted), 3)}, which the manifest does not list.`
        )
      )
  }
  const path = documentPathOf(app.template)
  if (path?.toLowerCase() !== app.documentName.toLowerCase())
    findings.push(
      warning(
        'misplaced-document',
        `The app's document is ${quoted(app.documentName)}, not where the app's JSON says: ${quoted(path ?? '')}.`,
        'It was renamed after the export, and the import may fail for it: export the package again.'
      )
    )
  return findings
}

/** Every place of a connection reference that holds a resource key. */
function keysOf(reference: Record<string, unknown>): string[] {
  return [
    textAt(reference, 'id'),
    textAt(reference, 'sharedConnectionId'),
    textAt(reference, 'parameterHints', 'workflowName', 'value'),
    textAt(reference, 'parameterHintsV2', 'workflowName', 'value')
  ].filter(key => key !== undefined)
}

function checkFlowFolders(pkg: AppPackage): Finding[] {
  const listedFlows = Object.entries(pkg.resources).filter(([, resource]) => kindOf(resource) === 'flow')
  const findings: Finding[] = []
  const present = new Set(pkg.flows.map(({ key }) => key))
  const absent = listedFlows.filter(([key]) => !present.has(key))
  if (absent.length > 0)
    findings.push(
      error(
        'missing-flow',
        `The manifest lists flows whose definitions are missing: ${listed(absent.map(([key, flow]) => quoted(displayNameOf(flow, key))))}.`
      )
    )
  if (listedFlows.length === 0) return findings
  if (pkg.flowAssets === undefined)
    return [
      ...findings,
      error(
        'missing-flow-manifest',
        'Microsoft.Flow/flows/manifest.json is missing; the importer answers MissingPackageManifest.'
      )
    ]
  const assets = new Set(pkg.flowAssets.map(key => key.toLowerCase()))
  const left = listedFlows.filter(([key]) => !assets.has(key.toLowerCase()))
  if (left.length > 0)
    findings.push(
      warning(
        'unlisted-flow',
        `Microsoft.Flow/flows/manifest.json leaves out ${listed(
          left.map(([key, flow]) => quoted(displayNameOf(flow, key))),
          5
        )}.`,
        'The package was put together by hand; export it again if its flows do not arrive.'
      )
    )
  return findings
}

function checkFlow(flow: FlowPart, known: ReadonlySet<string>): Finding[] {
  const name = quoted(flow.displayName)
  const findings = (flow.missingMaps ?? []).map(map =>
    error(
      'missing-flow-map',
      map === 'connectionsMap.json'
        ? `The flow ${name} has no connectionsMap.json; the importer answers PackageFlowMissingConnectionMap.`
        : `The flow ${name} has no ${map}.`
    )
  )
  const unknown = unknownAmong([...Object.values(flow.connectors), ...Object.values(flow.connections)], known)
  if (unknown.length > 0)
    findings.push(
      error(
        'unknown-key-in-flow',
        `The flow ${name} uses connectors or connections the manifest does not list: ${listed(unknown.map(quoted), 3)}.`
      )
    )
  return findings
}
