import { expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../../../src/package/app-package.ts'
import { openArchive } from '../../../../../src/package/archive.ts'
import { kindOf, type PackageResource } from '../../../../../src/package/resource.ts'
import { demoWorld, exported, importAgain, keyFor, resourceIn } from '../../../../support/demo-world.ts'
import { repacked } from '../../../../support/repacked.ts'
import { environmentIn, newEverywhere } from '../../../../support/small-world.ts'

const GATEWAY = '0a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e'
const SECOND = '1a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e'
const TYPE = 'Microsoft.PowerApps/gateways'

/** The demo package with two resources of a type nobody knows; a flow depends on one, nothing on the other. */
function strange(): Buffer {
  return repacked(makeDemoPackage(), {
    resources: resources => {
      const flow = keyFor(resources, 'flow', 'Submit')
      const gateway: PackageResource = {
        type: TYPE,
        suggestedCreationType: 'Bind',
        details: { displayName: 'On premises', region: 'europe' },
        nobodyKnows: { this: [1, 2] },
        dependsOn: [keyFor(resources, 'connector', 'SharePoint')]
      }
      return {
        ...resources,
        [flow]: { ...resourceIn(resources, flow), dependsOn: [...(resources[flow]?.dependsOn ?? []), GATEWAY] },
        [GATEWAY]: gateway,
        [SECOND]: { type: TYPE, details: { displayName: 'Second' } }
      }
    },
    add: {
      [`${TYPE}/${GATEWAY}/gateway.bin`]: Buffer.from([0, 1, 2, 255]),
      [`${TYPE}/${SECOND}.json`]: '{"second": 1.0}',
      [`${TYPE}/shared.txt`]: 'of the first'
    }
  })
}

test('resources of unknown types are stored and exported unchanged, including their files', () => {
  const demo = demoWorld(strange())
  expect(demo.outcome.status).toBe('Succeeded')
  expect(demo.outcome.resources[GATEWAY]).toMatchObject({ status: 'Succeeded', nobodyKnows: { this: [1, 2] } })

  const { bytes } = exported(demo)
  const [before, after] = [readPackage(demo.bytes, 'a'), readPackage(bytes, 'b')]
  const { dependsOn: _before, ...facts } = resourceIn(before.resources, GATEWAY)
  const { dependsOn, suggestedCreationType, ...again } = resourceIn(after.resources, GATEWAY)
  // The client of this test suggests Existing wherever it may not say New.
  expect({ ...again, suggestedCreationType: 'Bind' }).toEqual(facts)
  expect(suggestedCreationType).toBe('Existing')
  expect(dependsOn).toEqual([keyFor(after.resources, 'connector', 'SharePoint')])
  expect(resourceIn(after.resources, keyFor(after.resources, 'flow', 'Submit')).dependsOn).toContain(GATEWAY)
  // What nothing depended on hangs on the root: everything in a package can be reached from it.
  expect(resourceIn(after.resources, after.rootKey).dependsOn).toContain(SECOND)

  const files = (pkg: typeof before): Record<string, string> =>
    Object.fromEntries(pkg.others.map(file => [file.name, file.bytes.toString('hex')]))
  expect(files(after)).toEqual(files(before))
  expect(openArchive(bytes, 'x').names.at(-1)).toBe('manifest.json')
})

test('without a suggestion from the client, the imported one is kept', () => {
  const demo = demoWorld(strange())
  const { bytes } = exported(demo, {
    change: resources =>
      Object.fromEntries(
        Object.entries(resources).map(([key, { suggestedCreationType: _dropped, ...rest }]) => [key, rest])
      )
  })
  expect(readPackage(bytes, 'x').resources[GATEWAY]?.suggestedCreationType).toBe('Bind')
})

test('they pass through a second environment', () => {
  const demo = demoWorld(strange())
  const { bytes } = exported(demo)
  const target = environmentIn(demo.world, 'Target')
  expect(importAgain(demo, bytes, newEverywhere(bytes, target), { environment: 'Target' }).status).toBe('Succeeded')
  expect(Object.keys(target.unknown).sort()).toEqual([GATEWAY, SECOND])
})

test('a flow package contains them as well', () => {
  const bytes = repacked(strange(), {
    resources: resources => {
      const flow = keyFor(resources, 'flow', 'Submit')
      const kept = Object.entries(resources).filter(
        ([key, resource]) => key === flow || !['app', 'flow'].includes(kindOf(resource))
      )
      return Object.fromEntries(
        kept.map(([key, resource]) => [key, key === flow ? { ...resource, hierarchy: 'Root' } : resource])
      )
    }
  })
  const demo = demoWorld()
  const target = environmentIn(demo.world, 'Target')
  expect(importAgain(demo, bytes, newEverywhere(bytes, target), { environment: 'Target' }).status).toBe('Succeeded')
  const [flow] = Object.values(target.flows)
  const again = exported(demo, { rootId: `/providers/Microsoft.Flow/flows/${flow?.id}`, environment: 'Target' })
  expect(readPackage(again.bytes, 'x').resources).toHaveProperty(GATEWAY)
})
