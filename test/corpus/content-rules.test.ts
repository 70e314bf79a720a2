import { expect, test } from '@jest/globals'
import { inspectFile } from '../../src/package/inspect.ts'
import { CONTENT_RULES } from '../../src/package/rules/content-rules.ts'
import type { Finding } from '../../src/package/rules/finding.ts'
import { runRules } from '../../src/package/rules/run-rules.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'

function findingsOf(name: string): Finding[] {
  const { pkg, archive, document } = inspectFile(corpus.read(name), name)
  if (pkg === undefined || archive === undefined) throw new Error(`${name} was not read`)
  return runRules({ pkg, archive, document }, CONTENT_RULES)
}

/** The one package among these whose author left a key in it, in a header of a request. */
const WITH_KEY = 'pnp+powerautomate-samples__TextModeration'

describeCorpus('content rules over real packages', () => {
  test.each(corpus.packages())('%s', name => {
    const findings = findingsOf(name)
    const of = (rule: string): Finding[] => findings.filter(finding => finding.rule === rule)
    // People published these and imported them: nothing in them is unmistakably a secret, and none is a list's form.
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(of('possible-secret').map(({ place }) => place?.pointer)).toEqual(
      name.startsWith(WITH_KEY) ? ['/properties/definition/actions/HTTP/inputs/headers/Ocp-Apim-Subscription-Key'] : []
    )
    const { notes = '', resources_by_type: resources = '' } = corpus.row(name)
    expect([notes, of('custom-connector').length > 0]).toEqual([notes, notes.includes('CUSTOM CONNECTOR')])
    expect([resources, of('needed-connections').length]).toEqual([
      resources,
      /connections=[1-9]/.test(resources) ? 1 : 0
    ])
    if (notes.includes('app uses Dataverse')) expect(of('dataverse-tables')).not.toEqual([])
    for (const id of new Set(findings.map(({ rule }) => rule))) expect(of(id).length).toBeLessThanOrEqual(40)
    for (const { message, place } of findings) {
      expect(message.length).toBeLessThan(600)
      expect(place?.file).toMatch(/./)
      // Whoever reads a finding learns of no address in full.
      expect(message).not.toMatch(/[\w.]{2,}@[\w-]+\.\w/)
    }
  })
})
