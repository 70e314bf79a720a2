import { listed, quoted } from '../../../base/display.ts'
import type { FlowPart } from '../../app-package.ts'
import { isObject } from '../../../base/objects.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { displayNameOf, kindOf, type PackageResource, type ResourceMap } from '../../resource.ts'
import { pointerTo } from '../position.ts'
import { EXPORT_AGAIN, FLOWS, flowPlace, NEVER_SEEN, type PackageRule, resourcePlace } from './places.ts'

const flowsIn = (resources: ResourceMap): [string, PackageResource][] =>
  Object.entries(resources).filter(([, resource]) => kindOf(resource) === 'flow')

const missingFlow: PackageRule = {
  id: 'missing-flow',
  severity: 'error',
  about: 'The package contains the definition of every flow that the manifest lists.',
  consequence: 'There is no flow to import.',
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { resources, flows, unread } }) {
    const present = new Set(flows.map(({ key }) => key))
    // A flow that exists but cannot be read is reported by the reading rules.
    for (const [key, resource] of flowsIn(resources))
      if (!present.has(key) && !unread.has(key))
        yield {
          message: `The manifest lists the flow ${quoted(displayNameOf(resource, key))}, but its definition is missing.`,
          place: resourcePlace(key, resource)
        }
  }
}

const missingFlowManifest: PackageRule = {
  id: 'missing-flow-manifest',
  severity: 'error',
  about: 'A package with flows contains Microsoft.Flow/flows/manifest.json.',
  consequence: 'The service refuses the package with MissingPackageManifest (reported by a third party).',
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { resources, flowAssets } }) {
    const [flow] = flowsIn(resources)
    if (flow === undefined || flowAssets !== undefined) return
    yield {
      message: `${FLOWS}manifest.json is missing (MissingPackageManifest).`,
      place: resourcePlace(flow[0], flow[1])
    }
  }
}

const unlistedFlow: PackageRule = {
  id: 'unlisted-flow',
  severity: 'warning',
  about: 'Microsoft.Flow/flows/manifest.json lists every flow of the package.',
  consequence: 'The flow may not be imported.',
  remedy: 'The package was assembled by hand. If its flows do not arrive, export it again.',
  *look({ pkg: { resources, flowAssets } }) {
    const flows = flowsIn(resources)
    if (flowAssets === undefined || flows.length === 0) return
    const assets = new Set(flowAssets.map(key => key.toLowerCase()))
    const left = flows.filter(([key]) => !assets.has(key.toLowerCase()))
    if (left.length > 0)
      yield {
        message: `${FLOWS}manifest.json does not list ${listed(
          left.map(([key, flow]) => quoted(displayNameOf(flow, key))),
          5
        )}.`,
        place: { file: `${FLOWS}manifest.json`, pointer: '/flowAssets/assetPaths' }
      }
  }
}

const surplusFlowAsset: PackageRule = {
  id: 'surplus-flow-asset',
  severity: 'warning',
  about: 'Microsoft.Flow/flows/manifest.json lists only flows of the package, each of them once.',
  consequence: NEVER_SEEN,
  remedy: EXPORT_AGAIN,
  *look({ pkg: { resources, flowAssets = [] } }) {
    const left = new Set(flowsIn(resources).map(([key]) => key.toLowerCase()))
    for (const [at, key] of flowAssets.entries())
      if (!left.delete(key.toLowerCase()))
        yield {
          message: `${FLOWS}manifest.json lists ${quoted(key)}, which is a duplicate or not a flow of the package.`,
          place: { file: `${FLOWS}manifest.json`, pointer: pointerTo('flowAssets', 'assetPaths', at) }
        }
  }
}

const missingFlowMap: PackageRule = {
  id: 'missing-flow-map',
  severity: 'error',
  about: 'Every flow has its apisMap.json and connectionsMap.json.',
  consequence: 'Without connectionsMap.json, the service refuses the package with PackageFlowMissingConnectionMap.',
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows)
      for (const map of flow.missingMaps ?? [])
        yield {
          message:
            map === 'connectionsMap.json'
              ? `The flow ${quoted(flow.displayName)} has no connectionsMap.json (PackageFlowMissingConnectionMap).`
              : `The flow ${quoted(flow.displayName)} has no ${map}.`,
          place: flowPlace(flow, '')
        }
  }
}

/** The workflow definition that the flow engine reads. */
export const workflowOf = (flow: FlowPart): Record<string, unknown> | undefined => {
  const workflow = valueAt(flow.definition, 'properties', 'definition')
  return isObject(workflow) && isObject(workflow['triggers']) && isObject(workflow['actions']) ? workflow : undefined
}

const malformedDefinition: PackageRule = {
  id: 'malformed-flow-definition',
  severity: 'error',
  about: 'definition.json contains a flow: properties.definition with triggers and actions.',
  consequence:
    'The service refuses definitions that it cannot read with MalformedFlowAssetFlowDefinition (seen with hand-edited ones).',
  remedy: 'Undo the edit, or export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      if (workflowOf(flow) !== undefined) continue
      const workflow = valueAt(flow.definition, 'properties', 'definition')
      const where = isObject(workflow) ? '/properties/definition' : ''
      yield {
        message: `The definition of the flow ${quoted(flow.displayName)} lacks ${isObject(workflow) ? 'triggers or actions' : '"properties.definition"'}.`,
        place: flowPlace(flow, where)
      }
    }
  }
}

const flowIdentity: PackageRule = {
  id: 'flow-identity',
  severity: 'warning',
  about: "In a flow's definition, the name and the end of the id are the flow's own id, never its resource key.",
  consequence:
    'The service refuses some malformed definitions with MalformedFlowAssetFlowDefinition. It is unknown whether this is one of them.',
  remedy: 'The definition was written by hand or comes from another flow. Export the package again.',
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const { definition, key, displayName } = flow
      const name = textAt(definition, 'name')
      const id = textAt(definition, 'id')
      if (name === undefined)
        yield { message: `The definition of the flow ${quoted(displayName)} has no name.`, place: flowPlace(flow, '') }
      else if (name.toLowerCase() === key.toLowerCase())
        yield {
          message: `The definition of the flow ${quoted(displayName)} has the resource key as its name instead of the flow's own id.`,
          place: flowPlace(flow, '/name')
        }
      else if (id !== undefined && !id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
        yield {
          message: `The definition of the flow ${quoted(displayName)} has the name ${quoted(name)}, but its id does not end with it.`,
          place: flowPlace(flow, '/id')
        }
    }
  }
}

const flowName: PackageRule = {
  id: 'flow-name-differs',
  severity: 'warning',
  about: 'A flow has the same name in the manifest and in its definition.',
  consequence: 'The flow may arrive under either name. One published package is like this.',
  remedy: 'Set the name under "resources", or export the package again.',
  *look({ pkg: { flows, resources } }) {
    for (const flow of flows) {
      const listedName = resources[flow.key]?.details?.displayName
      const own = textAt(flow.definition, 'properties', 'displayName')
      if (!listedName || own === undefined || listedName === own) continue
      yield {
        message: `The manifest calls the flow ${quoted(listedName)}, but its definition calls it ${quoted(own)}.`,
        place: flowPlace(flow, '/properties/displayName')
      }
    }
  }
}

const flowTrigger: PackageRule = {
  id: 'flow-trigger',
  severity: 'warning',
  about: 'A flow has exactly one trigger.',
  consequence:
    'A flow without a trigger never runs, and no export with several triggers is known. The service may refuse the flow.',
  remedy: 'Open the flow in its environment, correct its trigger, and export the package again.',
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const workflow = workflowOf(flow)
      if (workflow === undefined) continue
      const triggers = workflow['triggers']
      const count = isObject(triggers) ? Object.keys(triggers).length : 0
      if (count !== 1)
        yield {
          message: `The flow ${quoted(flow.displayName)} has ${count === 0 ? 'no trigger' : `${count} triggers`}.`,
          place: flowPlace(flow, '/properties/definition/triggers')
        }
    }
  }
}

export const FLOW_FILE_RULES: readonly PackageRule[] = [
  missingFlow,
  missingFlowManifest,
  unlistedFlow,
  surplusFlowAsset,
  missingFlowMap,
  malformedDefinition,
  flowIdentity,
  flowName,
  flowTrigger
]
