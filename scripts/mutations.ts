import { parse } from '@babel/parser'

/** A mutation of a source: the text from `start` to `end` is replaced with `replacement`. */
export interface Mutation {
  readonly kind: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** The properties of a syntax tree node that are used here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly loc: { readonly start: { readonly line: number } }
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'

/** All mutations of a source, in text order. Types are skipped because they do not exist at run time. */
export function mutationsOf(source: string): Mutation[] {
  const found: Mutation[] = []
  const file = parse(source, { sourceType: 'module', plugins: ['typescript', 'explicitResourceManagement'] })
  visit(file.program as unknown as Node, undefined, '', source, found)
  return found.toSorted((one, other) => one.start - other.start || one.end - other.end)
}

/** Nodes that contain only names, types or module paths. */
const SKIPPED = /^(?:TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|Import|Export(?:All|Specifier))/

function visit(node: Node, parent: Node | undefined, field: string, source: string, found: Mutation[]): void {
  if (SKIPPED.test(node.type)) return
  for (const mutation of mutationsAt(node, parent, field, source))
    found.push({ line: node.loc.start.line, start: node.start, end: node.end, ...mutation })
  for (const [name, value] of Object.entries(node)) {
    if (name === 'loc' || name === 'extra' || name === 'typeAnnotation' || name.endsWith('Comments')) continue
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) visit(child, node, name, source, found)
  }
}

type Found = Pick<Mutation, 'kind' | 'replacement'> & Partial<Mutation>

const OPERATORS: Readonly<Record<string, string>> = {
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>'
}

function* mutationsAt(node: Node, parent: Node | undefined, field: string, source: string): Generator<Found> {
  const textOf = ({ start, end }: Node): string => source.slice(start, end)
  switch (node.type) {
    case 'IfStatement':
    case 'WhileStatement': {
      const test = node['test'] as Node
      yield { kind: 'condition negated', start: test.start, end: test.end, replacement: `!(${textOf(test)})` }
      break
    }
    case 'ConditionalExpression': {
      const [test, yes, no] = [node['test'], node['consequent'], node['alternate']] as [Node, Node, Node]
      yield { kind: 'ternary swapped', replacement: `${textOf(test)} ? ${textOf(no)} : ${textOf(yes)}` }
      break
    }
    case 'LogicalExpression':
    case 'BinaryExpression': {
      const [left, right] = [node['left'], node['right']] as [Node, Node]
      const operator = String(node['operator'])
      const other = OPERATORS[operator]
      // `+` between strings is concatenation and has no counterpart.
      if (other === undefined || (operator === '+' && [left, right].some(isText))) break
      const between = source.slice(left.end, right.start).replace(operator, other)
      yield { kind: `${operator} to ${other}`, start: left.end, end: right.start, replacement: between }
      break
    }
    case 'AwaitExpression':
      yield { kind: 'await removed', replacement: textOf(node['argument'] as Node) }
      break
    case 'ExpressionStatement':
      yield { kind: 'statement removed', replacement: ';' }
      break
    case 'ReturnStatement':
      if (isNode(node['argument']) && textOf(node['argument']) !== 'undefined')
        yield { kind: 'return emptied', replacement: 'return undefined' }
      break
    case 'StringLiteral':
      if (node['value'] !== '' && !isName(parent, field)) yield { kind: 'string emptied', replacement: "''" }
      break
    case 'BooleanLiteral':
      yield { kind: 'boolean flipped', replacement: String(node['value'] !== true) }
      break
    case 'BlockStatement':
      if (parent !== undefined && /Function|Method/.test(parent.type) && (node['body'] as unknown[]).length > 1)
        yield { kind: 'early return', start: node.start + 1, end: node.start + 1, replacement: ' if (true) return;' }
      break
  }
}

const isText = ({ type }: Node): boolean => type === 'StringLiteral' || type === 'TemplateLiteral'

/** Whether a string is a property name or a module path. */
const isName = (parent: Node | undefined, field: string): boolean =>
  parent !== undefined &&
  ((field === 'key' && parent['computed'] !== true) || parent.type === 'ImportExpression' || field === 'source')

/** Applies a mutation to a source. */
export const applyMutation = (source: string, { start, end, replacement }: Mutation): string =>
  source.slice(0, start) + replacement + source.slice(end)
