import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseResources } from '../../src/action/inputs/resources.ts'
import { parseValues } from '../../src/action/inputs/values.ts'
import { parseShare } from '../../src/action/inputs/share.ts'
import { ALL_RULES } from '../../src/package/rules/catalogue.ts'
import { FAULTS } from '../../src/embedded/faults.ts'
import { signInFailure } from '../../src/platform/sign-in/failures.ts'
import { CODES } from '../../src/protocol/errors.ts'
import { isOwnAction, isWorkflow, page, pageOf, pages, stepsIn } from '../support/documentation.ts'
import { metadata, root } from '../support/runner.ts'
import { problemsOf } from '../support/workflow-problems.ts'

const all = pages()

describe.each(all.map(one => [one.path, one] as const))('%s', (path, { links, anchors, yaml, text }) => {
  test('leads to files and headings that exist', () => {
    const broken = links.filter(link => {
      if (/^(https:|mailto:)/.test(link)) return false
      const [file = '', anchor] = link.split('#')
      if (file === '') return anchor === undefined || !anchors.has(anchor)
      const target = normalize(join(dirname(path), file))
      if (target.startsWith('..') || !existsSync(join(root, target))) return true
      return anchor !== undefined && !page(target).anchors.has(anchor)
    })
    expect(broken).toEqual([])
  })

  test('has examples that are YAML, and workflows to GitHub’s own parser', async () => {
    for (const example of yaml) expect(() => parse(example) as unknown).not.toThrow()
    for (const example of yaml.filter(isWorkflow))
      expect(await problemsOf(path, example.replaceAll('@<full commit SHA>', '@v0'))).toEqual([])
  })

  test('sets inputs that exist', () => {
    const known = Object.keys(metadata().inputs)
    const used = yaml.flatMap(stepsIn).filter(isOwnAction)
    expect(used.flatMap(step => Object.keys(step.with ?? {})).filter(name => !known.includes(name))).toEqual([])
  })

  test('pins actions as the workflows of the repository do, and leaves no token in a checkout', () => {
    const folder = join(root, '.github/workflows')
    const own = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
    const foreign = yaml.flatMap(example => [...example.matchAll(/uses: (?!contoso\/)(.+)\n/g)])
    for (const [, uses = ''] of foreign)
      expect([uses, own.some(workflow => workflow.includes(uses))]).toEqual([uses, true])
    const steps = yaml.flatMap(stepsIn)
    for (const { uses } of steps.filter(isOwnAction)) expect(text).toContain(`${uses} # v`)
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
  })

  test('gives no permission to all jobs of a workflow, and runs one at a time', () => {
    for (const example of yaml.filter(isWorkflow)) {
      const { permissions, concurrency, jobs } = parse(example) as Readonly<Record<string, unknown>>
      expect(permissions).toEqual({})
      expect(concurrency).toHaveProperty('group')
      for (const job of Object.values(jobs as object)) expect(job).toHaveProperty('permissions')
    }
  })

  test('has settings that the action takes', async () => {
    for (const example of yaml.filter(one => !isWorkflow(one))) {
      const settings = parse(example) as Readonly<Record<string, unknown>>
      const { resources, share, values, rules = {} } = settings
      if (typeof resources === 'string') expect(await parseResources(resources)).not.toEqual([])
      if (typeof values === 'string')
        expect(await parseValues(values.replaceAll(/\$\{\{.*?\}\}/g, 'x'))).not.toEqual([])
      if (typeof share === 'string') expect(await parseShare(share)).toBeDefined()
      for (const rule of Object.keys(rules as object)) expect(ALL_RULES.map(({ id }) => id)).toContain(rule)
    }
  })
})

test('a link to nothing is found', () => {
  const { links, anchors } = pageOf('x.md', '# A `b`, c!\n[here](#a-b-c) <img src="no.png">\n\n<img src="no.webp">\n')
  expect([...anchors]).toEqual(['a-b-c'])
  expect(links).toEqual(expect.arrayContaining(['#a-b-c', 'no.png', 'no.webp']))
})

test('every page and every picture is led to', () => {
  const linked = new Set(
    all.flatMap(({ path, links }) => links.map(link => normalize(join(dirname(path), link.split('#')[0] ?? ''))))
  )
  const files = ['docs', 'docs/pictures'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => `${folder}/${name}`)
  )
  const expected = files.filter(file => /\.(md|webp|svg)$/.test(file) && file !== 'docs/README.md')
  expect(expected.filter(file => !linked.has(file))).toEqual([])
})

test('pictures are small', () => {
  const folder = join(root, 'docs/pictures')
  for (const name of readdirSync(folder))
    expect([name, statSync(join(folder, name)).size < 100_000]).toEqual([name, true])
})

test('every simulated failure is in its list', () => {
  const { text } = page('docs/embedded.md')
  for (const name of Object.keys(FAULTS)) expect(text).toContain(`| \`${name}\` |`)
})

describe('troubleshooting', () => {
  const { text } = page('docs/troubleshooting.md')

  test('has every code of the service that the action knows', () => {
    for (const code of new Set(Object.values(CODES))) expect(text).toContain(`\`${code}\``)
  })

  test('explains the codes of sign-in that the action explains', () => {
    const listed = [...text.matchAll(/`AADSTS(\d+)`/g)].map(([, number]) => Number(number))
    expect(listed.length).toBeGreaterThan(20)
    const unexplained = listed.filter(number => {
      const failure = signInFailure(new Error('refused'), {
        signIn: { kind: 'refresh-token', refreshToken: 'r', tenantId: 't', clientId: 'c' },
        audience: 'a',
        response: { status: 400, error: 'invalid_grant', error_codes: [number], error_description: 'no' },
        idToken: undefined
      })
      return failure.remedy.includes('Look up the code')
    })
    expect(unexplained).toEqual([])
  })
})
