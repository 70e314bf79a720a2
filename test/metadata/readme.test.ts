import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/action/inputs/schema.ts'
import { page, wordsIn } from '../support/documentation.ts'
import { root } from '../support/runner.ts'

const MOST_WORDS = 1_800

describe('README.md', () => {
  const { text, anchors } = page('README.md')

  test(`has at most ${MOST_WORDS} words`, () => {
    expect(wordsIn(text)).toBeLessThanOrEqual(MOST_WORDS)
  })

  test('leads from what it is to a first run, and then to the details', () => {
    const order = [
      'when-to-use-this-and-when-to-use-solutions',
      'try-it-now',
      'prerequisites-and-sign-in',
      'your-first-workflow',
      'commands',
      'what-has-been-verified',
      'contributing',
      'security',
      'licence'
    ]
    expect([...anchors].filter(anchor => order.includes(anchor))).toEqual(order)
  })

  test('has a section and an example for each command', () => {
    for (const command of COMMANDS) {
      expect([...anchors]).toContain(command)
      expect(text).toContain(`command: ${command}`)
    }
  })

  test('has its two set-up commands', () => {
    for (const command of ['npm ci && npm run demo', 'npm ci && npm test']) expect(text).toContain(command)
  })
})

test('the changelog has a section for the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`)
})
