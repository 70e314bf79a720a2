import { expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { openArchive } from '../../src/package/archive.ts'
import { readTemplate } from '../../src/package/expressions/template.ts'
import { leavesOf } from '../../src/package/rules/content/leaves.ts'
import { evaluatedTexts } from '../../src/package/rules/structure/flow-texts.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'

interface Counts {
  texts: number
  expressions: number
  calls: number
  faults: string[]
}

function count(texts: Iterable<string>): Counts {
  const counts: Counts = { texts: 0, expressions: 0, calls: 0, faults: [] }
  for (const text of texts) {
    counts.texts += 1
    const before = counts.calls
    const fault = readTemplate(text, () => {
      counts.calls += 1
    })
    if (fault !== undefined) counts.faults.push(text.slice(0, 200))
    if (counts.calls > before) counts.expressions += 1
  }
  return counts
}

const textsIn = function* (value: unknown): Generator<string> {
  for (const { text } of leavesOf(value)) yield text
}

describeCorpus('expressions of real flows', () => {
  const flows = () => corpus.packages().flatMap(name => readPackage(corpus.read(name), name).flows)

  test('are all read, those in remarks and metadata too', () => {
    const counts = count(flows().flatMap(({ definition }) => [...textsIn(definition)]))
    expect(counts.faults).toEqual([])
    expect(flows()).toHaveLength(115)
    expect(counts.expressions).toBeGreaterThan(3_200)
    expect(counts.calls).toBeGreaterThan(5_500)
  })

  test('stand where the service evaluates them, but for a few', () => {
    const evaluated = count(flows().flatMap(flow => [...evaluatedTexts(flow)].map(({ leaf }) => leaf.text)))
    const all = count(flows().flatMap(({ definition }) => [...textsIn(definition)]))
    expect(all.expressions - evaluated.expressions).toBeLessThan(40)
  })

  test('of solutions are read as well', () => {
    const workflows = corpus.notPackages().flatMap(name => {
      try {
        const archive = openArchive(corpus.read(name), name)
        return archive.names
          .filter(file => /^workflows\/.*\.json$/i.test(file))
          .map(
            file =>
              JSON.parse(
                archive
                  .read(file)
                  .toString('utf8')
                  .replace(/^\ufeff/, '')
              ) as unknown
          )
      } catch {
        // Not a zip at all.
        return []
      }
    })
    const counts = count(workflows.flatMap(flow => [...textsIn(flow)]))
    expect(workflows.length).toBeGreaterThan(0)
    expect(counts.faults).toEqual([])
    expect(counts.expressions).toBeGreaterThan(0)
  })
})
