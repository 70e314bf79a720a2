import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { TestEnvironment } from 'jest-environment-node'

/** CI runs every test, and so does `WHOLE=1 npm test`. */
const isWhole = process.env['CI'] === 'true' || process.env['WHOLE'] === '1'

/** Another sample each day, so that local runs get around; `SEED=…` has that of an earlier run again. */
const seed = process.env['SEED'] ?? String(Math.floor(Date.now() / 86_400_000))

/** Suites of these folders start processes, servers or read real packages. Each runs so many of its tests locally. */
const MOST = { action: 5, contract: 5, corpus: 5, workflows: 2 }

/**
 * Runs a sample of the tests of the long suites when all suites are run on a developer's machine. A suite that is named
 * on the command line runs whole.
 */
export default class SampleOfTests extends TestEnvironment {
  #suite
  #most

  constructor({ globalConfig, projectConfig }, context) {
    super({ globalConfig, projectConfig }, context)
    this.#suite = relative(projectConfig.rootDir, context.testPath).split(sep).join('/')
    const { nonFlagArgs, runTestsByPath, testNamePattern } = globalConfig
    const isChosen = nonFlagArgs.length > 0 || runTestsByPath || testNamePattern !== undefined
    this.#most = isWhole || isChosen ? undefined : MOST[this.#suite.split('/')[1]]
  }

  handleTestEvent({ name }, { rootDescribeBlock, hasFocusedTests }) {
    if (name !== 'run_start' || this.#most === undefined || hasFocusedTests) return
    const all = runnable(rootDescribeBlock)
    const drawn = partsOf(rootDescribeBlock)
      .map((part, at) => ({ part, lot: lotOf(`${seed} ${this.#suite} ${at}`) }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    const chosen = new Set()
    for (const { part } of drawn) if (chosen.size < this.#most) for (const test of part) chosen.add(test)
    if (chosen.size >= all.length) return
    for (const test of all) if (!chosen.has(test)) test.mode = 'skip'
    skipEmpty(rootDescribeBlock)
    const note = `${this.#suite}: ${chosen.size} of ${all.length} tests (SEED=${seed})`
    appendFileSync(join(tmpdir(), 'thinned.txt'), `${note}\n`)
  }
}

const testsOf = block => block.children.flatMap(child => (child.type === 'test' ? [child] : testsOf(child)))

const runnable = block => testsOf(block).filter(({ mode }) => mode === undefined)

/** Tests under one `beforeAll` stay together: a later one may build on what an earlier one left. */
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

const lotOf = text => createHash('sha256').update(text).digest('hex')
