import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../../src/package/app-package.ts'
import { contentDigest } from '../../../../src/package/content-digest/content-digest.ts'
import type { Side } from '../../../../src/package/difference/compare.ts'
import { inspectFile, inspectFolder } from '../../../../src/package/inspect.ts'
import { kindOf } from '../../../../src/package/resource.ts'
import { side } from '../../../support/differences.ts'
import { thereAndBack } from '../../../support/there-and-back.ts'
import { type Json, whole, ORIGINAL, withAction, replaced } from '../../../support/content-samples.ts'
import {
  APP_FOLDER,
  APP_JSON_NAME,
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  FLOW_FOLDER,
  FLOW_KEY,
  FLOW_REFERENCE,
  type PackageFiles,
  sampleAppJson,
  sampleDefinition,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from '../../../support/sample-package.ts'

describe('digests by key', () => {
  test('are there for what is carried, under the keys of the package', () => {
    expect([...ORIGINAL.byKey.keys()]).toEqual([APP_KEY, FLOW_KEY])
    expect(ORIGINAL.whole).toMatch(/^sha256:[0-9a-f]{64}$/)
    for (const digest of ORIGINAL.byKey.values()) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('say which resource was edited', () => {
    const { byKey } = contentDigest(withAction(action => Object.assign(action, { description: 'x' })))
    expect(byKey.get(APP_KEY)).toBe(ORIGINAL.byKey.get(APP_KEY))
    expect(byKey.get(FLOW_KEY)).not.toBe(ORIGINAL.byKey.get(FLOW_KEY))
  })
})

test('a connection that an app needs is identified by its connector', () => {
  const otherConnector = 'b0000000-3333-4000-8000-000000000003'
  const needing = (connector: string): Side => {
    const resources = sampleResources()
    return side({
      'manifest.json': sampleManifest({
        ...resources,
        [APP_KEY]: { ...resources[APP_KEY], dependsOn: [FLOW_KEY, CONNECTION_KEY] },
        [otherConnector]: { ...resources[CONNECTOR_KEY], name: 'shared_office365' },
        [CONNECTION_KEY]: { ...resources[CONNECTION_KEY], dependsOn: [connector] }
      })
    })
  }
  const [one, other] = [CONNECTOR_KEY, otherConnector].map(key => contentDigest(needing(key)).byKey.get(APP_KEY))
  expect(one).toMatch(/^sha256:/)
  expect(other).not.toBe(one)
})

describe('names that an importer gives', () => {
  const renamed = (changes: Json): Side => {
    const resources = sampleResources()
    return side({
      'manifest.json': sampleManifest({
        ...resources,
        [FLOW_KEY]: { ...resources[FLOW_KEY], details: { displayName: 'Tell' } }
      }),
      ...changes
    })
  }
  const everywhere = {
    ...sampleDefinition(),
    properties: { ...(sampleDefinition()['properties'] as Json), displayName: 'Tell' }
  }
  const names = new Map([[FLOW_KEY.toUpperCase(), 'Tell']])

  test("stand in place of the package's own, whatever the target writes into the flow", () => {
    expect(whole(side(), names)).toBe(whole(renamed({ [`${FLOW_FOLDER}/definition.json`]: everywhere })))
    expect(whole(side(), names)).toBe(whole(renamed({}), names))
    expect(whole(side(), names)).not.toBe(ORIGINAL.whole)
    expect(whole(side(), new Map([[FLOW_KEY, 'Notify']]))).toBe(ORIGINAL.whole)
  })

  test('change nothing of what resources hold but where these name each other', () => {
    const { byKey } = contentDigest(side(), names)
    expect(byKey.get(FLOW_KEY)).toBe(ORIGINAL.byKey.get(FLOW_KEY))
  })
})

describe('flows of one name', () => {
  const OTHER = 'a0000000-2222-4000-8000-000000000002'
  const twins = (called: string, extra: Json = {}): Side => {
    const resources = sampleResources()
    const references = {
      [FLOW_REFERENCE]: { id: CONNECTOR_KEY, parameterHints: { workflowName: { value: called } } }
    }
    const definition = sampleDefinition()
    return side({
      'manifest.json': sampleManifest({
        ...resources,
        [APP_KEY]: { ...resources[APP_KEY], dependsOn: [FLOW_KEY, OTHER, CONNECTOR_KEY] },
        [OTHER]: resources[FLOW_KEY]
      }),
      [APP_JSON_NAME]: sampleAppJson({ connectionReferences: references }),
      [`Microsoft.Flow/flows/${OTHER}/definition.json`]: {
        ...definition,
        properties: { ...(definition['properties'] as Json), ...extra }
      },
      [`Microsoft.Flow/flows/${OTHER}/apisMap.json`]: { shared_sql_1: CONNECTOR_KEY },
      [`Microsoft.Flow/flows/${OTHER}/connectionsMap.json`]: { shared_sql_1: CONNECTION_KEY }
    })
  }

  test('are told apart by what they do', () => {
    const extra = { flowFailureAlertSubscribed: true }
    expect(whole(twins(OTHER, extra))).not.toBe(whole(twins(FLOW_KEY, extra)))
    expect(whole(twins(OTHER))).toBe(whole(twins(FLOW_KEY)))
  })

  test('and may name each other, and themselves, as keys do nowhere', () => {
    const mutual = (at: string): Side =>
      side({
        'manifest.json': sampleManifest({ ...sampleResources(), [OTHER]: sampleResources()[FLOW_KEY] }),
        [`${FLOW_FOLDER}/definition.json`]: { ...sampleDefinition(), calls: [OTHER, FLOW_KEY] },
        [`Microsoft.Flow/flows/${OTHER}/definition.json`]: { ...sampleDefinition(), calls: [FLOW_KEY, at] }
      })
    expect(whole(mutual(OTHER))).not.toBe(whole(mutual('elsewhere')))
  })
})

describe('custom connectors', () => {
  const ID = '/providers/Microsoft.PowerApps/apis/'
  const custom = (technical: string, name: string): Side => {
    const resources = sampleResources()
    const { id: _, name: __, ...connector } = resources[CONNECTOR_KEY] ?? {}
    return replaced(
      { [`${ID}shared_sql`]: `${ID}${technical}` },
      samplePackage({
        'manifest.json': sampleManifest({
          ...resources,
          [CONNECTOR_KEY]: { ...connector, details: { displayName: name } }
        })
      })
    )
  }

  test('have another technical name in each environment', () => {
    expect(whole(custom('shared_costs-5f01', 'Costs'))).toBe(whole(custom('shared_costs-5f02', 'Costs')))
    expect(whole(custom('shared_costs-5f01', 'Costs'))).not.toBe(whole(custom('shared_costs-5f01', 'Prices')))
    expect(whole(custom('shared_costs-5f01', 'Costs'))).not.toBe(ORIGINAL.whole)
  })
})

describe('entities and resources nobody knows', () => {
  const ENTITIES = 'Microsoft.CommonDataModel/environments/namespaces/entities'
  const data = (fields: unknown, more: PackageFiles = {}, key = 'e1'): Side => {
    const resources = sampleResources()
    return side({
      'manifest.json': sampleManifest({
        ...resources,
        [key]: { type: ENTITIES, name: 'Costs', details: { displayName: 'Costs' } },
        u1: { type: 'Microsoft.Odd/things', details: { displayName: 'Odd' } }
      }),
      [`${ENTITIES}/Costs/Costs.json`]: { name: 'Costs', properties: { fields } },
      'Microsoft.Odd/things/u1.json': { self: 'u1', needs: key },
      'Microsoft.Odd/things/u1/u1.bin': 'bytes',
      ...more
    })
  }
  const original = contentDigest(data(['id']))

  test('are identified by their files', () => {
    expect([...original.byKey.keys()]).toEqual([APP_KEY, FLOW_KEY, 'e1', 'u1'])
    const edited = contentDigest(data(['id', 'amount']))
    expect(edited.whole).not.toBe(original.whole)
    expect(edited.byKey.get('e1')).not.toBe(original.byKey.get('e1'))
    expect(edited.byKey.get('u1')).toBe(original.byKey.get('u1'))
    const other = contentDigest(data(['id'], { 'Microsoft.Odd/things/u1/u1.bin': 'other' }))
    expect(other.byKey.get('e1')).toBe(original.byKey.get('e1'))
    expect(other.byKey.get('u1')).not.toBe(original.byKey.get('u1'))
    expect(other.whole).not.toBe(original.whole)
  })

  test.each([
    ['a flow', `Microsoft.Flow/flows/Notify.json`],
    ['a connector', 'Microsoft.PowerApps/apis/shared_sql/swagger.json'],
    ['a connection', `Microsoft.PowerApps/apis/connections/${CONNECTION_KEY}.json`]
  ])('a file that is named after %s and is none of its parts is content of the package alone', (_, file) => {
    const one = contentDigest(side({ [file]: { a: 1 } }))
    const other = contentDigest(side({ [file]: { a: 2 } }))
    expect(one.whole).not.toBe(other.whole)
    expect([one.byKey, other.byKey]).toEqual([ORIGINAL.byKey, ORIGINAL.byKey])
  })

  test('not by their keys, nor by how their files are written', () => {
    const { whole: digest, byKey } = contentDigest(
      data(
        undefined,
        {
          [`${ENTITIES}/Costs/Costs.json`]: '{ "properties": {"fields" : ["id"]},\r\n "name":"Costs" }'
        },
        'e2'
      )
    )
    expect(digest).toBe(original.whole)
    expect(byKey.get('e2')).toBe(original.byKey.get('e1'))
  })
})

describe('a package that cannot be read whole', () => {
  const broken = (flow: string, manifest = sampleManifest()): Side => {
    const { pkg, document } = inspectFile(
      zipped(samplePackage({ [`${FLOW_FOLDER}/definition.json`]: flow, 'manifest.json': manifest })),
      'the package'
    )
    if (pkg === undefined) throw new Error('its manifest can be read')
    return { pkg, document }
  }

  test('equals itself and nothing else', () => {
    expect(whole(broken('{ broken'))).toBe(whole(broken('{ broken')))
    expect(whole(broken('{ broken'))).not.toBe(whole(broken('{ broken otherwise')))
  })

  test('as a folder, which has no digest, by its export', () => {
    const folder = (id: string): Side => {
      const manifest = sampleManifest()
      const files = samplePackage({
        'manifest.json': { ...manifest, details: { ...(manifest['details'] as Json), packageTelemetryId: id } },
        [`${FLOW_FOLDER}/definition.json`]: '{ broken'
      })
      const { pkg } = inspectFolder(
        Object.entries(files).map(([name, value]) => {
          const bytes = Buffer.from(
            value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)
          )
          return { name, size: bytes.length, read: () => bytes }
        }),
        'the folder'
      )
      if (pkg === undefined) throw new Error('its manifest can be read')
      return { pkg }
    }
    expect(whole(folder('a'))).toBe(whole(folder('a')))
    expect(whole(folder('a'))).not.toBe(whole(folder('b')))
  })

  test('lacks what it lists', () => {
    const lacking = side({ [`${FLOW_FOLDER}/definition.json`]: undefined })
    expect(whole(lacking)).not.toBe(ORIGINAL.whole)
    const folder = `Microsoft.PowerApps/apps/${APP_FOLDER}`
    const files = samplePackage()
    const without = Object.fromEntries(
      Object.keys(files)
        .filter(name => name.startsWith(folder))
        .map(name => [name, undefined])
    )
    expect(whole(side(without))).not.toBe(ORIGINAL.whole)
  })
})

describe('through an environment and out again', () => {
  const wide = makeDemoPackage({ withDataModel: true })
  // What the sample lacks, and every export has.
  const exported = { [APP_JSON_NAME]: sampleAppJson({ lifeCycleId: 'Published' }) }
  const odd = zipped(
    samplePackage({
      ...exported,
      'manifest.json': sampleManifest({
        ...sampleResources(),
        [APP_KEY]: { ...sampleResources()[APP_KEY], dependsOn: [FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY, 'u1'] },
        u1: { type: 'Microsoft.Odd/things', details: { displayName: 'Odd' }, dependsOn: [] }
      }),
      'Microsoft.Odd/things/u1.json': { self: 'u1' }
    })
  )

  test.each([
    ['the sample', zipped(samplePackage(exported))],
    ['what nobody knows', odd],
    ["the project's own", makeDemoPackage()],
    ['the one with a data model', wide],
    ['names that do harm', makeDemoPackage({ hostileNames: true })]
  ])('%s', (_, bytes) => {
    const { outcome, bytes: back } = thereAndBack(bytes)
    expect(outcome).toBe('Succeeded')
    const one = contentDigest({ pkg: readPackage(bytes, 'the package') })
    const other = contentDigest({ pkg: readPackage(back, 'the export') })
    expect(other.whole).toBe(one.whole)
    expect([...other.byKey.values()].sort()).toEqual([...one.byKey.values()].sort())
    expect([...other.byKey.keys()].filter(key => key !== 'u1' && one.byKey.has(key))).toEqual([])
  })

  test('the next version is another one', () => {
    const [one, other] = [1, 2].map(version => whole({ pkg: readPackage(makeDemoPackage({ version }), 'the package') }))
    expect(one).not.toBe(other)
  })

  test('everything carried has a digest', () => {
    const { pkg } = { pkg: readPackage(wide, 'the package') }
    const carried = Object.entries(pkg.resources).filter(
      ([, resource]) => !['connector', 'connection'].includes(kindOf(resource))
    )
    expect([...contentDigest({ pkg }).byKey.keys()]).toEqual(carried.map(([key]) => key))
  })
})

test('whether and how a document was read makes no difference', () => {
  const { pkg } = side()
  const { document } = inspectFile(zipped(samplePackage()), 'the package')
  expect(document).toBeDefined()
  expect(whole({ pkg, document })).toBe(whole({ pkg }))
})
