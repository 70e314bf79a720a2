import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { TestEnvironment } from 'jest-environment-node'
import { lotOf, mostTestsOf, seed } from './sample.ts'

/** Runs a sample of the tests of a long suite, where `jest.config.mjs` says that this run is a sample. */
export default class SampleOfTests extends TestEnvironment {
  #suite
  #most

  constructor({ globalConfig, projectConfig }, context) {
    super({ globalConfig, projectConfig }, context)
    this.#suite = relative(projectConfig.rootDir, context.testPath).split(sep).join('/')
    this.#most = projectConfig.testEnvironmentOptions.isSample ? mostTestsOf(this.#suite) : undefined
  }

  handleTestEvent({ name }, { rootDescribeBlock, hasFocusedTests }) {
    if (name !== 'run_start' || this.#most === undefined || hasFocusedTests) return
    const all = runnable(rootDescribeBlock)
    const drawn = partsOf(rootDescribeBlock)
      .map((part, at) => ({ part, lot: lotOf(`${this.#suite} ${at}`) }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    const chosen = new Set()
    for (const { part } of drawn) for (const test of part) if (chosen.size < this.#most) chosen.add(test)
    if (chosen.size >= all.length) return
    for (const test of all) if (!chosen.has(test)) test.mode = 'skip'
    skipEmpty(rootDescribeBlock)
    const note = `${this.#suite}: ${chosen.size} of ${all.length} tests (SEED=${seed})`
    appendFileSync(join(tmpdir(), 'thinned.txt'), `${note}\n`)
  }
}

const testsOf = block => block.children.flatMap(child => (child.type === 'test' ? [child] : testsOf(child)))

const runnable = block => testsOf(block).filter(({ mode }) => mode === undefined)

/** Of tests under one `beforeAll` the first ones are taken: a later one may build on what an earlier one left. */
function partsOf(block) {
  if (block.hooks.some(({ type }) => type === 'beforeAll')) return [runnable(block)]
  return block.children.flatMap(child => {
    if (child.type === 'describeBlock') return partsOf(child)
    return child.mode === undefined ? [[child]] : []
  })
}

/** The hooks of a block without tests would run for nothing. */
function skipEmpty(block) {
  for (const child of block.children) if (child.type === 'describeBlock') skipEmpty(child)
  if (runnable(block).length === 0) block.mode = 'skip'
}
