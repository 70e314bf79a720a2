import { expect, test } from '@jest/globals'
import { checked } from '../support/checked.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'

/** What each of the files that are no packages is, by a part of its name. */
const NOT_PACKAGES: readonly (readonly [string, string])[] = [
  ['Contoso_sample_1_0_0_1_managed', 'solution'],
  ['._FlowSolution', 'apple-double'],
  ['._package', 'apple-double'],
  ['__FlowSolution', 'solution'],
  ['GoogleThreatIntelligence', 'bundle'],
  ['__package__d606e7be', 'bundle'],
  ['CrisisCommunicationPackage', 'bundle'],
  ['returntoworkplaceportalsolutions', 'solution'],
  ['lfs-pointer', 'git-lfs-pointer'],
  ['TerraformTestCustomConnector_1_0_0_1__', 'solution'],
  ['TerraformTestCustomConnector_1_0_0_1_managed', 'solution'],
  ['Send-Inline-Image', 'solution'],
  ['scheduledquoteemail', 'solution'],
  ['sharepoint-hide-folders', 'solution']
]

describeCorpus('the check of real files', () => {
  test('every package passes as what it is, without an error', () => {
    const packages = corpus.packages()
    expect(packages).toHaveLength(135)
    for (const name of packages) {
      const { recognised, pkg, findings, faults } = checked(corpus.read(name))
      const kind = corpus.row(name)['kind'] ?? ''
      expect([name, faults.length, findings.filter(({ severity }) => severity === 'error')]).toEqual([name, 0, []])
      expect([name, recognised.kind]).toEqual([name, expect.stringMatching(/^(wrapped-)?package$/)])
      expect([name, pkg?.kind]).toEqual([name, /app|mixed/.test(kind) ? 'app' : 'flow'])
    }
  })

  test('every file that is no package is named rightly', () => {
    const names = corpus.notPackages()
    expect(names).toHaveLength(NOT_PACKAGES.length)
    for (const name of names) {
      const [, kind] = NOT_PACKAGES.find(([part]) => name.includes(part)) ?? []
      const { recognised, findings } = checked(corpus.read(name))
      expect([name, recognised.kind]).toEqual([name, kind])
      expect([name, findings.map(({ rule }) => rule)]).toEqual([name, ['not-a-package']])
      expect(findings[0]?.remedy).not.toBe('')
    }
  })
})
