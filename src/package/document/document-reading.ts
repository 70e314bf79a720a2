import { isObject } from '../../base/objects.ts'
import { plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Archive } from '../archive.ts'
import { OverBudget } from '../budget.ts'
import { MalformedJson, parseJson } from '../json-text.ts'
import type { AppDocument } from './document.ts'
import { MalformedSource } from './malformed-source.ts'

export type DocumentFault = AppDocument['faults'][number]

/** A document while it is being read: its files, and what was wrong with them. Nothing here throws for one bad file. */
export class DocumentReading {
  readonly archive: Archive
  readonly faults: DocumentFault[] = []
  readonly #what: string
  readonly #names: ReadonlyMap<string, string>

  constructor(archive: Archive, what: string) {
    this.archive = archive
    this.#what = what
    this.#names = new Map(archive.names.map(name => [name.toLowerCase(), name]))
  }

  /** Names of files in a folder (`Controls/`) that end so, as the document spells them and in its order. */
  filesIn(folder: string, end = ''): string[] {
    const start = folder.toLowerCase()
    return [...this.#names].filter(([key]) => key.startsWith(start) && key.endsWith(end)).map(([, name]) => name)
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase())
  }

  /** The JSON object in a file; `undefined`, and a fault, when it is missing or cannot be read. */
  json(name: string): Record<string, unknown> | undefined {
    const spelled = this.#names.get(name.toLowerCase())
    if (spelled === undefined) {
      this.fault(name, `${plainText(name)} is missing in ${plainText(this.#what)}.`)
      return undefined
    }
    const value = this.attempt(spelled, () =>
      parseJson(this.archive.read(spelled), `${spelled} in ${this.#what}`, spelled, this.archive.budget)
    )
    if (value === undefined || isObject(value)) return value
    this.fault(spelled, `${plainText(spelled)} cannot be read: it is no JSON object.`)
    return undefined
  }

  fault(file: string, message: string, line?: number): void {
    this.faults.push({ file, message, ...(line === undefined ? {} : { line }) })
  }

  /** Does something with a file; when that is refused, the refusal becomes a fault of the file. */
  attempt<Result>(file: string, read: () => Result): Result | undefined {
    try {
      return read()
    } catch (error) {
      // A package that has spent its budget is refused whole.
      if (!(error instanceof ActionError || error instanceof MalformedSource) || error instanceof OverBudget)
        throw error
      const line = error instanceof MalformedSource ? error.line : lineOf(error)
      this.fault(file, `${plainText(file)} cannot be read: ${error.why.replace(/\.$/, '')}.`, line)
      return undefined
    }
  }
}

const lineOf = (error: ActionError): number | undefined =>
  error instanceof MalformedJson ? error.position?.line : undefined
