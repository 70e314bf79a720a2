import { messageOf } from '../../base/errors.ts'
import type { Artifacts, Log } from '../../commands/ports/runner.ts'
import { type ManyRecords, manyRecordsText } from '../../commands/records/many-records.ts'
import { CoalescedWrites } from './coalesced-writes.ts'
import { UNFINISHED } from './record-names.ts'

/**
 * Keeps the records of many targets in one artifact of this run. An artifact cannot be changed, only removed and uploaded
 * again, so the records are written under two names alternately: whenever a run is lost, one of them is complete.
 */
export class RecordsArtifact {
  readonly name: string
  readonly #artifacts: Pick<Artifacts, 'upload' | 'remove'>
  readonly #log: Log
  readonly #records = new Map<string, object>()
  readonly #writes = new CoalescedWrites(() => this.#upload())
  #current: string | undefined
  #hasBegun = false

  constructor(name: string, artifacts: Pick<Artifacts, 'upload' | 'remove'>, log: Log) {
    this.name = name
    this.#artifacts = artifacts
    this.#log = log
  }

  /** Resolves when the artifact has the record; `false` where the run has no artifact service. */
  async keep(key: string, record: object): Promise<boolean> {
    this.#records.set(key, record)
    await this.#writes.written()
    return this.#current !== undefined
  }

  /** All that was kept. */
  get records(): ManyRecords {
    return this.#records
  }

  /** Leaves only the artifact with the final name. If that fails, both remain, and the newer one counts. */
  async finish(): Promise<void> {
    if (this.#current === undefined) return
    try {
      if (this.#current !== this.name) await this.#writes.written()
      if (this.#hasBegun) await this.#artifacts.remove(`${this.name}${UNFINISHED}`)
    } catch (error) {
      this.#log.debug(`The records remain under two names: ${messageOf(error)}`)
    }
  }

  async #upload(): Promise<void> {
    const begun = `${this.name}${UNFINISHED}`
    const name = this.#current === begun ? this.name : begun
    if (name === begun) this.#hasBegun = true
    const stored = await this.#artifacts.upload(name, Buffer.from(manyRecordsText(this.#records)), { replace: true })
    if (stored !== undefined) this.#current = name
  }
}
