import { expect } from '@jest/globals'
import type { AppPackage } from '../../src/package/app-package.ts'
import { openArchive } from '../../src/package/archive.ts'
import { isObject } from '../../src/base/objects.ts'
import { textAt, valueAt } from '../../src/package/json-text.ts'
import { kindOf, type PackageResource } from '../../src/package/resource.ts'

const sorted = (items: Iterable<string>): string[] => [...items].sort()
const set = (items: Iterable<string>): string[] => sorted(new Set(items))

const FIELDS = [
  'id',
  'name',
  'type',
  'suggestedCreationType',
  'creationType',
  'details',
  'configurableBy',
  'hierarchy',
  'dependsOn'
]

/** What was measured to hold for every real package the exporter wrote and nobody touched. */
export function expectExporterForm(bytes: Uint8Array, pkg: AppPackage): void {
  const { names, oddities } = openArchive(bytes, 'the package')
  expect(oddities).toEqual([])
  expect(pkg.warnings).toEqual([])
  expect(names.at(-1)).toBe('manifest.json')
  expect(names).toEqual([...names].sort())
  expectOneLine(bytes)
  expectResources(pkg)
  expectDependencies(pkg)
  expectFlows(pkg)
  expectApp(pkg)
}

function expectOneLine(bytes: Uint8Array): void {
  const archive = openArchive(bytes, 'the package')
  const written = archive.names.filter(name =>
    /(manifest|apisMap|connectionsMap)\.json$|apps\/\d+\/\d+\.json$/.test(name)
  )
  for (const name of written) {
    const text = archive.read(name).toString('utf8')
    expect([name, JSON.stringify(JSON.parse(text)) === text]).toEqual([name, true])
  }
}

function expectResources(pkg: AppPackage): void {
  const keys = Object.keys(pkg.resources)
  expect(keys[0]).toBe(pkg.rootKey)
  for (const [key, resource] of Object.entries(pkg.resources)) {
    const kind = kindOf(resource)
    if (kind !== 'unknown') expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const fields = Object.keys(resource)
    expect(fields).toEqual(FIELDS.filter(field => fields.includes(field)))
    const standard = kind === 'connector' && resource.configurableBy === 'System'
    expect([kind, fields.includes('id')]).toEqual([kind, standard])
    expect([kind, fields.includes('creationType')]).toEqual([kind, !standard])
    expect([kind, fields.includes('hierarchy')]).toEqual([kind, kind !== 'app'])
    if (kind === 'flow') expect(resource.hierarchy).toBe(pkg.kind === 'flow' ? 'Root' : 'Child')
  }
}

/** Breadth first from the root, nothing dangling, nothing unreachable. */
function expectDependencies({ resources, rootKey }: AppPackage): void {
  const reached = [rootKey]
  for (const key of reached)
    for (const child of resources[key]?.dependsOn ?? []) if (!reached.includes(child)) reached.push(child)
  expect(reached).toEqual(Object.keys(resources))
}

function expectFlows(pkg: AppPackage): void {
  const flowKeys = Object.keys(pkg.resources).filter(key => kindOf(pkg.resources[key] ?? { type: '' }) === 'flow')
  expect(pkg.flowAssets ?? []).toEqual(flowKeys)
  expect(pkg.flows.map(({ key }) => key)).toEqual(flowKeys)
  for (const { key, connectors, connections, definition } of pkg.flows) {
    const declared = valueAt(definition, 'properties', 'connectionReferences')
    expect(set(Object.keys(connectors))).toEqual(set(Object.keys(isObject(declared) ? declared : {})))
    expect(set(Object.keys(connections))).toEqual(set(Object.keys(connectors)))
    const needed = [...Object.values(connectors), ...Object.values(connections)]
    expect(set(pkg.resources[key]?.dependsOn ?? [])).toEqual(set(needed))
    for (const [reference, connection] of Object.entries(connections))
      expect(pkg.resources[connection]?.dependsOn).toEqual([connectors[reference]])
  }
}

function expectApp(pkg: AppPackage): void {
  const { app, resources, rootKey } = pkg
  expect(app === undefined).toBe(pkg.kind === 'flow')
  if (app === undefined) return
  const root: PackageResource | undefined = resources[rootKey]
  expect(root?.details?.displayName).toBe(app.displayName)
  expect(BigInt(app.folder) > 2n ** 53n).toBe(true)
  const needed = Object.values(app.connectionReferences).flatMap(reference =>
    [
      textAt(reference, 'id'),
      textAt(reference, 'parameterHints', 'workflowName', 'value'),
      textAt(reference, 'sharedConnectionId')
    ].filter(key => key !== undefined)
  )
  const own = (root?.dependsOn ?? []).filter(key =>
    ['connector', 'connection', 'flow'].includes(kindOf(resources[key] ?? { type: '' }))
  )
  expect(sorted(own)).toEqual(sorted(needed))
  expect(textAt(app.template, 'properties', 'lifeCycleId')).toBe('Published')
  expect(textAt(app.template, 'properties', 'createdTime')).toBe('0001-01-01T00:00:00Z')
  expect(app.documentName).toMatch(new RegExp(`^Microsoft.PowerApps/apps/${app.folder}/N[0-9a-f-]{36}-document.msapp$`))
}
