import { expect, test } from '@jest/globals'
import { type AppPackage, readPackage } from '../../src/package/app-package.ts'
import { digestOf } from '../../src/package/digest.ts'
import { textAt } from '../../src/package/json-text.ts'
import { kindOf } from '../../src/package/resource.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { expectExporterForm } from '../support/package-invariants.ts'
import { thereAndBack } from '../support/there-and-back.ts'
import { thinned } from '../support/thinned.ts'

/** What must not change on the way, without keys and ids, which must. */
function content(pkg: AppPackage): unknown {
  return {
    document: pkg.app === undefined ? undefined : digestOf(pkg.app.document),
    files: pkg.app?.files.map(({ role, bytes }) => `${role} ${digestOf(bytes)}`).sort(),
    title: textAt(pkg.app?.template, 'properties', 'displayName'),
    references: Object.keys(pkg.app?.connectionReferences ?? {}),
    flows: pkg.flows.map(({ bytes }) => digestOf(bytes)),
    maps: pkg.flows.map(({ connectors }) => Object.keys(connectors)),
    resources: Object.values(pkg.resources)
      .map(resource => `${kindOf(resource)} ${resource.dependsOn?.length} ${resource.name ?? ''}`)
      .sort()
  }
}

describeCorpus('real packages through an embedded environment and out again', () => {
  test.each(thinned('real packages that are imported and exported', corpus.packages(), 40))('%s', name => {
    const original = corpus.read(name)
    const before = readPackage(original, name)

    const first = thereAndBack(original)
    expect(first.outcome).toBe('Succeeded')
    const after = readPackage(first.bytes, 'the export')
    expect(content(after)).toEqual(content(before))
    expectExporterForm(first.bytes, after)

    // Keys are the world's own, not the package's.
    expect(Object.keys(after.resources).filter(key => before.resources[key] !== undefined)).toEqual([])

    const second = thereAndBack(first.bytes)
    expect(second.outcome).toBe('Succeeded')
    expect(content(readPackage(second.bytes, 'the second export'))).toEqual(content(before))
  })
})
