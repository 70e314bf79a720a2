import { resolve } from 'node:path'
import { parseBounded } from '../../base/bounded-json.ts'
import { isObject } from '../../base/objects.ts'
import type { Files, FoundRecord } from '../../commands/ports/runner.ts'
import {
  isManyRecords,
  LARGEST_MANY_RECORDS,
  type ManyRecords,
  manyRecordsText,
  readManyRecords
} from '../../commands/records/many-records.ts'
import { subjectKeyOf } from '../../commands/records/subject-key.ts'
import { CoalescedWrites } from './coalesced-writes.ts'
import { exists } from './files.ts'
import { recordKey } from './record-names.ts'

export interface RecordsFileOptions {
  /** As the input `record-file` names it. */
  readonly path: string
  readonly workspace: string
  readonly files: Files
  /** Whether several targets keep their records in it. A file that holds many already remains one of many. */
  readonly many: boolean
}

type Content =
  | { readonly kind: 'none' }
  /** The record of one subject. Its reader determines which subject that is. */
  | { readonly kind: 'one'; readonly bytes: Uint8Array }
  | { readonly kind: 'many'; readonly records: ManyRecords }

/** The file that `record-file` names: the record of one target, or those of many. */
export class RecordsFile {
  readonly path: string
  readonly #options: RecordsFileOptions
  readonly #writes = new CoalescedWrites(() => this.#write())
  #content: Promise<Content> | undefined
  #kept: Map<string, object> | undefined

  constructor(options: RecordsFileOptions) {
    this.path = options.path
    this.#options = options
  }

  async find(key: string): Promise<FoundRecord | undefined> {
    // Another step may have written the file since a run with one target began. Many targets belong to a single step.
    if (!this.#options.many) this.#content = undefined
    const content = await this.#read()
    const kept = this.#kept?.get(key)
    if (kept === undefined && content.kind === 'one') return { bytes: content.bytes, from: this.path }
    const record = kept ?? (content.kind === 'many' ? content.records.get(key) : undefined)
    return record === undefined ? undefined : { bytes: Buffer.from(JSON.stringify(record)), from: this.path }
  }

  async keep(key: string, bytes: Uint8Array): Promise<void> {
    const content = await this.#read()
    if (!this.#options.many && content.kind !== 'many') {
      await this.#options.files.write(this.path, bytes)
      return
    }
    const record: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    this.#kept ??= new Map(
      content.kind === 'many' ? content.records : content.kind === 'one' ? asMany(content.bytes) : []
    )
    if (isObject(record)) this.#kept.set(key, record)
    await this.#writes.written()
  }

  #read(): Promise<Content> {
    this.#content ??= this.#load()
    return this.#content
  }

  async #load(): Promise<Content> {
    const { path, workspace, files } = this.#options
    if (!(await exists(resolve(workspace, path)))) return { kind: 'none' }
    const bytes = await files.read(path, LARGEST_MANY_RECORDS)
    return isManyRecords(bytes) ? { kind: 'many', records: readManyRecords(bytes, path) } : { kind: 'one', bytes }
  }

  #write(): Promise<void> {
    return this.#options.files.write(this.path, Buffer.from(manyRecordsText(this.#kept ?? new Map())))
  }
}

/** The record of one subject as an entry of a file of many; empty if the file is not a record. */
function asMany(bytes: Uint8Array): [string, object][] {
  try {
    const record = parseBounded(Buffer.from(bytes).toString('utf8'))
    const subject = isObject(record) ? subjectKeyOf(record) : undefined
    return subject === undefined || !isObject(record) ? [] : [[recordKey(subject), record]]
  } catch {
    return []
  }
}
