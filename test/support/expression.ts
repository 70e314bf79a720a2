import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** Contexts by name (`steps`, `needs`, `github`), as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>

/** How the job stands, for `success()` and its kin. */
export type Standing = 'success' | 'failure' | 'cancelled'

/** The text with every `${{ }}` in it evaluated, by GitHub's own implementation of the language. */
export const filled = (text: string, contexts: Contexts, standing: Standing = 'success'): string =>
  text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluated(expression, contexts, standing).coerceString()
  )

/** The value of a text that is one `${{ }}`, as data. */
export const valueOf = (text: string, contexts: Contexts): unknown =>
  JSON.parse(filled(`\${{ toJSON(${text.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')}) }}`, contexts)) as unknown

/** Whether a step or job with this `if` runs: without a word about the standing, only while all went well. */
export function holds(condition: string | undefined, contexts: Contexts, standing: Standing): boolean {
  const expression = (condition ?? '').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').trim()
  const asks = /\b(?:always|success|failure|cancelled)\s*\(/.test(expression)
  if (expression === '') return standing === 'success'
  return isTruthy(evaluated(asks ? expression : `success() && (${expression})`, contexts, standing))
}

function evaluated(expression: string, contexts: Contexts, standing: Standing): data.ExpressionData {
  const functions = [
    status('always', () => true),
    status('success', () => standing === 'success'),
    status('failure', () => standing === 'failure'),
    status('cancelled', () => standing === 'cancelled')
  ]
  const { tokens } = new Lexer(expression).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse()
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  return new Evaluator(parsed, values, new Map(functions.map(one => [one.name, one]))).evaluate()
}

const status = (name: string, is: () => boolean) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(is())
})

const isTruthy = (value: data.ExpressionData): boolean => {
  const text = value.coerceString()
  return !(text === '' || text === 'false' || text === '0')
}
