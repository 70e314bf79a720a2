import { isObject } from '../../base/objects.ts'
import { plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Archive } from '../archive.ts'
import { OverBudget } from '../budget.ts'
import { MalformedJson, parseJson } from '../json-text.ts'
import type { AppDocument } from './document.ts'
import { MalformedSource } from './malformed-source.ts'

export type DocumentFault = AppDocument['faults'][number]

/** The state of reading a document: its files, and their faults. A single bad file never throws. */
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

  /**
   * Names of files in a folder (`Controls/`), as the document spells them and in its order.
   *
   * @param end how the names end, in lower case
   */
  filesIn(folder: string, end = ''): string[] {
    const start = folder.toLowerCase()
    return [...this.#names].filter(([key]) => key.startsWith(start) && key.endsWith(end)).map(([, name]) => name)
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase())
  }

  /** Whether a file exists and contains a text. Saves parsing a large file that has nothing of interest. */
  mentions(name: string, text: string): boolean {
    const spelled = this.#names.get(name.toLowerCase())
    return spelled !== undefined && this.attempt(spelled, () => this.archive.read(spelled).includes(text)) === true
  }

  /** The JSON object in a file. If it is missing or cannot be read, records a fault and returns `undefined`. */
  json(name: string): Record<string, unknown> | undefined {
    const spelled = this.#names.get(name.toLowerCase())
    if (spelled === undefined) {
      this.fault(name, `${plainText(name)} is missing from ${plainText(this.#what)}.`)
      return undefined
    }
    const value = this.attempt(spelled, () =>
      parseJson(this.archive.read(spelled), `${spelled} in ${this.#what}`, spelled, this.archive.budget)
    )
    if (value === undefined || isObject(value)) return value
    this.fault(spelled, `${plainText(spelled)} cannot be read: it is not a JSON object.`)
    return undefined
  }

  fault(file: string, message: string, line?: number): void {
    this.faults.push({ file, message, ...(line === undefined ? {} : { line }) })
  }

  /** Calls `read`. If it throws an expected error, records it as a fault of the file and returns `undefined`. */
  attempt<Result>(file: string, read: () => Result): Result | undefined {
    try {
      return read()
    } catch (error) {
      // A package that exceeds its budget is rejected as a whole.
      if (!(error instanceof ActionError || error instanceof MalformedSource) || error instanceof OverBudget)
        throw error
      const isSource = error instanceof MalformedSource
      const what = isSource ? 'is not YAML as Power Apps Studio writes it' : 'cannot be read'
      const line = isSource ? error.line : lineOf(error)
      this.fault(file, `${plainText(file)} ${what}: ${error.why.replace(/\.$/, '')}.`, line)
      return undefined
    }
  }
}

const lineOf = (error: ActionError): number | undefined =>
  error instanceof MalformedJson ? error.position?.line : undefined
