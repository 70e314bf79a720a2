import { expect, test } from '@jest/globals'
import { importParameters } from '../../../../../src/embedded/packaging/import/parameters.ts'
import { makeDemoPackage } from '../../../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../../../src/package/app-package.ts'
import { kindOf } from '../../../../../src/package/resource.ts'
import { rawZip } from '../../../../support/raw-zip.ts'
import { repacked } from '../../../../support/repacked.ts'
import { serviceRefusalOf } from '../../../../support/service-refusal.ts'

test('details and resources are the manifest, with the original connections suggested', () => {
  const bytes = makeDemoPackage()
  const { manifest, flows } = readPackage(bytes, 'the package')
  const { details, resources } = importParameters(bytes)
  expect(details).toEqual(manifest.details)
  expect(Object.keys(resources)).toEqual(Object.keys(manifest.resources))
  for (const [key, resource] of Object.entries(resources)) {
    const { suggestedId, ...rest } = resource
    expect(rest).toEqual(manifest.resources[key])
    if (kindOf(resource) === 'connection') {
      const connector = manifest.resources[resource.dependsOn?.[0] ?? '']?.name ?? ''
      expect(suggestedId).toMatch(
        new RegExp(`^/providers/Microsoft.PowerApps/apis/${connector}/connections/[0-9a-f]{32}$`)
      )
      expect(flows.some(flow => flow.bytes.toString().includes(suggestedId?.split('/').at(-1) ?? '?'))).toBe(true)
    } else expect(suggestedId).toBeUndefined()
  }
})

test('bytes that are not a package are rejected', () => {
  const notes = rawZip([{ name: 'notes.txt', bytes: 'hello' }])
  const damaged = makeDemoPackage().subarray(0, 500)
  expect(serviceRefusalOf(() => importParameters(Buffer.from('hello')))).toBe('400 ZipFileRejected')
  expect(serviceRefusalOf(() => importParameters(Buffer.alloc(0)))).toBe('400 ZipFileRejected')
  expect(serviceRefusalOf(() => importParameters(damaged))).toBe('400 ZipFileRejected')
  expect(serviceRefusalOf(() => importParameters(notes))).toBe('400 MissingPackageManifest')
  const broken = repacked(makeDemoPackage(), { edit: { 'manifest.json': text => text.slice(1) } })
  expect(serviceRefusalOf(() => importParameters(broken))).toBe('400 ZipFileRejected')
})

test('a package without one of its manifests is rejected', () => {
  const bytes = makeDemoPackage()
  for (const name of ['manifest.json', 'Microsoft.Flow/flows/manifest.json'])
    expect(serviceRefusalOf(() => importParameters(repacked(bytes, { remove: [name] })))).toBe(
      '400 MissingPackageManifest'
    )
})
