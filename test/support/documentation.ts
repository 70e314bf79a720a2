import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Token } from 'marked'
import { parse } from 'yaml'
import { root } from './runner.ts'
import type { StepDeclaration } from './workflow.ts'

/** A page of the repository as its readers get it. */
export interface Page {
  /** Relative to the repository. */
  readonly path: string
  readonly text: string
  /** Targets of links and pictures, as written. */
  readonly links: readonly string[]
  /** What `#…` may name, by GitHub's rule. */
  readonly anchors: ReadonlySet<string>
  readonly yaml: readonly string[]
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** README and what it leads to. */
export const pages = (): Page[] =>
  [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...readdirSync(join(root, 'docs'))
      .filter(name => name.endsWith('.md'))
      .map(name => `docs/${name}`)
  ].map(path => pageOf(path, read(path)))

export function page(path: string): Page {
  return pageOf(path, read(path))
}

export function pageOf(path: string, text: string): Page {
  const links: string[] = []
  const headings: string[] = []
  const yaml: string[] = []
  void marked.walkTokens(marked.lexer(text, { gfm: true }), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') links.push(String(token.href))
    if (token.type === 'heading') headings.push(String(token.text))
    if (token.type === 'code' && token.lang === 'yaml') yaml.push(`${String(token.text)}\n`)
    if (token.type === 'html')
      links.push(...[...token.raw.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, target]) => target ?? ''))
  })
  return { path, text, links, anchors: anchorsOf(headings), yaml }
}

/** GitHub's anchors: small letters, hyphens for spaces, no punctuation, and a number where a heading repeats. */
function anchorsOf(headings: readonly string[]): Set<string> {
  const anchors = new Set<string>()
  for (const heading of headings) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '')
    const anchor = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    let free = anchor
    for (let number = 1; anchors.has(free); number++) free = `${anchor}-${number}`
    anchors.add(free)
  }
  return anchors
}

/** Words as `wc -w` counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(word => word !== '').length

export const isWorkflow = (yaml: string): boolean => /^jobs:/m.test(yaml)

/** The steps of a workflow, or of a list of steps alone. */
export function stepsIn(yaml: string): StepDeclaration[] {
  const example: unknown = parse(yaml)
  if (Array.isArray(example)) return example as StepDeclaration[]
  const { jobs = {} } = example as {
    readonly jobs?: Readonly<Record<string, { readonly steps?: readonly StepDeclaration[] }>>
  }
  // A job that calls a workflow has none.
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

export const isOwnAction = ({ uses }: StepDeclaration): boolean => uses?.startsWith('contoso/move-power-app@') === true
