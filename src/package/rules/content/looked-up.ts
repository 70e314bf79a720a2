import { plainText, quoted, shortened } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import type { FlowPart } from '../../app-package.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { type FlowStep, referenceOf, stepsOf } from '../structure/flow-steps.ts'
import { fileIdIn } from './environment-ids.ts'
import { withoutSecrets } from './secret-shapes.ts'
import { isPlaceholder } from './secret-words.ts'

/**
 * Steps of flows that name a list or a table which the Flow service looks up while it saves the flow: it asks the
 * connector for the table's columns, through the flow's connection, with the operation `GetTable`. Users report that an
 * import fails where that connection finds nothing there, for SharePoint and for Excel Online (Business):
 * microsoft-teams-apps-classroom-dropin issues 9, 17 and 28, microsoft-teams-apps-buildingaccess issues 15 and 51,
 * Planner-PowerBI-with-PowerAutomate issues 1, 2, 3, 11 and 13. The same is to be expected of other connectors with
 * columns of their own, but was not reported.
 */
export interface LookedUpStep extends Pick<FlowStep, 'name' | 'pointer'> {
  /** The connector without its prefix: `sharepointonline`. */
  readonly connector: string
  /** What is looked up, for people: `list d94e…082f of "https://contoso.sharepoint.com/sites/hr"`. */
  readonly target: string
  /** The names as the flow has them: a site and a list, or a file and a table in it. */
  readonly named: { readonly site?: string | undefined; readonly file?: string | undefined; readonly table: string }
  /** The objects of the definition that contain the names, each with the keys in question. */
  readonly holders: readonly { readonly holder: object; readonly keys: readonly string[] }[]
}

type Written = Pick<LookedUpStep, 'target' | 'named' | 'holders'>

/** The steps of a flow that name what is looked up literally, or through a parameter with a default. */
export function* lookedUpSteps({ definition }: Pick<FlowPart, 'definition'>): Generator<LookedUpStep> {
  for (const step of stepsOf(definition)) {
    const connector = connectorOf(step, definition)
    const written =
      connector === 'sharepointonline'
        ? listOf(step, definition)
        : connector === 'excelonlinebusiness'
          ? tableOf(step, definition)
          : undefined
    if (connector !== undefined && written !== undefined)
      yield { name: step.name, pointer: step.pointer, connector, ...written }
  }
}

/** By its id, or by the name of the reference, to which flows append a number. */
function connectorOf(step: FlowStep, definition: Record<string, unknown>): string | undefined {
  const reference = referenceOf(step)?.name
  const id =
    textAt(step.step, 'inputs', 'host', 'apiId') ??
    (reference === undefined ? undefined : textAt(definition, 'properties', 'connectionReferences', reference, 'id'))
  const name = id === undefined ? reference?.replace(/_\d{1,3}$/, '') : id.slice(id.lastIndexOf('/') + 1)
  return name?.toLowerCase().replace(/^shared_/, '')
}

const PARAMETER = /^@parameters\('([^']{1,200})'\)$/

/** The texts of a step's parameters, without expressions that are only known at run time. */
class Literals {
  readonly holders: { readonly holder: object; readonly keys: readonly string[] }[] = []
  readonly #parameters: unknown
  readonly #definition: Record<string, unknown>

  constructor(step: FlowStep, definition: Record<string, unknown>) {
    this.#parameters = valueAt(step.step, 'inputs', 'parameters')
    this.#definition = definition
  }

  of(key: string): string | undefined {
    const text = textAt(this.#parameters, key)
    if (text === undefined || !isObject(this.#parameters)) return undefined
    const parameter = PARAMETER.exec(text.slice(0, 300))?.[1]
    if (parameter !== undefined) {
      const holder = valueAt(this.#definition, 'properties', 'definition', 'parameters', parameter)
      const value = textAt(holder, 'defaultValue')
      if (!isObject(holder) || value === undefined) return undefined
      this.holders.push({ holder, keys: ['defaultValue'] })
      return value
    }
    if (text.startsWith('@') || text.includes('@{')) return undefined
    this.holders.push({ holder: this.#parameters, keys: [key] })
    return text
  }
}

/** How older actions name a list: in the path of the request, encoded twice. */
const PATH =
  /^(?:\/v\d)?\/datasets\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,500})'\)\)\}\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,200})'\)\)\}/i

function listOf(step: FlowStep, definition: Record<string, unknown>): Written | undefined {
  const inputs = valueAt(step.step, 'inputs')
  const path = PATH.exec(textAt(inputs, 'path')?.slice(0, 1000) ?? '')
  const literals = new Literals(step, definition)
  const dataset = path?.[1] ?? literals.of('dataset')
  const table = path?.[2] ?? literals.of('table')
  if (dataset === undefined || table === undefined || isNobodys(dataset)) return undefined
  return {
    target: `list ${visible(table)} of ${visible(dataset)}`,
    named: { site: dataset, table },
    holders: path !== null && isObject(inputs) ? [{ holder: inputs, keys: ['path'] }] : literals.holders
  }
}

function tableOf(step: FlowStep, definition: Record<string, unknown>): Written | undefined {
  const literals = new Literals(step, definition)
  const table = literals.of('table')
  const file = literals.of('file')
  if (table === undefined || file === undefined) return undefined
  const drive = literals.of('drive')
  const source = literals.of('source')
  const parts = [
    `table ${visible(table)}`,
    `file ${visible(file)}`,
    ...(drive === undefined ? [] : [`drive ${visible(drive)}`]),
    ...(source === undefined || source === 'me' ? [] : [visibleSource(source)])
  ]
  return { target: parts.join(' of '), named: { file, table }, holders: literals.holders }
}

/** Ids are shortened; names and addresses are not. */
function visible(text: string): string {
  const shown = withoutSecrets(text, 400)
  return /^(?=.*[\d!])[\w!{}.-]{20,}$/.test(shown) ? shortened(shown) : quoted(plainText(shown, 100))
}

function visibleSource(source: string): string {
  const id = fileIdIn(source, 'source')
  return id?.kind === 'group' ? `group ${shortened(id.value)}` : visible(source)
}

/** An address of an example. */
const isNobodys = (dataset: string): boolean => {
  const host = /^https?:\/\/([^/?#]{1,250})/i.exec(dataset)?.[1]
  return host !== undefined && isPlaceholder(host)
}
