import { parseBounded } from '../../base/bounded-json.ts'
import {
  type ManyRecords,
  readManyRecords,
  recordedAt,
  UnreadableRecords
} from '../../commands/records/many-records.ts'
import type { ArtifactPage, EarlierArtifact, EarlierArtifacts, LeftArtifact } from './earlier-artifacts.ts'
import { COLLECTED, isManyArtifact, isSameStep, recordArtifact, stepArtifact, UNFINISHED } from './record-names.ts'

/** Pages of all artifacts of the repository that are looked at. */
const MOST_PAGES = 5
/** Files of many records that are read, and bytes of them. */
const MOST_FILES = 30
const MOST_BYTES = 60_000_000
const MOST_SAID = 100
/** Milliseconds by which the clocks of GitHub and of a runner may differ. */
const SKEW = 300_000

/** Finds records among the artifacts of earlier runs. */
export interface EarlierRecords {
  /**
   * The latest record under this key. Rejects where the search fails, and with `UnreadableRecords` where a file that
   * cannot be read may hold it.
   */
  find(key: string): Promise<EarlierArtifact | undefined>
  /** Whether this message is new. Each is logged once, however many subjects it concerns. */
  isNews(message: string): boolean
}

interface Candidate {
  readonly at: number
  readonly found: EarlierArtifact
}

/**
 * A record is kept in an artifact of its own, or together with those of other targets. What was read for one subject is
 * not read again for the next.
 *
 * @param own artifact of this step, where it works on many targets. Without one, the record of a single import is the
 * likelier one, and looked for first
 */
export function createEarlierRecords(artifacts: EarlierArtifacts, own?: string): EarlierRecords {
  const pages: (Promise<ArtifactPage> | undefined)[] = []
  const byName = new Map<string, Promise<readonly LeftArtifact[]>>()
  const files = new Map<number, Promise<{ readonly records: ManyRecords; readonly from: string }>>()
  const unreadable = new Map<number, { readonly createdAt: number; readonly error: UnreadableRecords }>()
  const said = new Set<string>()
  let bytes = 0

  const named = (name: string): Promise<readonly LeftArtifact[]> => {
    const asked = byName.get(name) ?? artifacts.named(name)
    byName.set(name, asked)
    return asked
  }

  const page = (number: number): Promise<ArtifactPage> => (pages[number] ??= artifacts.page(number))

  const file = async (artifact: LeftArtifact): Promise<{ records: ManyRecords; from: string } | undefined> => {
    let read = files.get(artifact.id)
    if (read === undefined) {
      if (files.size >= MOST_FILES || bytes + artifact.size > MOST_BYTES) return undefined
      bytes += artifact.size
      read = artifacts
        .download(artifact)
        .then(one => ({ records: readManyRecords(one.bytes, one.from), from: one.from }))
      files.set(artifact.id, read)
    }
    try {
      return await read
    } catch (error) {
      if (!(error instanceof UnreadableRecords)) throw error
      unreadable.set(artifact.id, { createdAt: artifact.createdAt, error })
      return undefined
    }
  }

  /** The latest one in files of many records that is later than `after`. */
  async function amongMany(key: string, after: number): Promise<Candidate | undefined> {
    let best: Candidate | undefined
    const latest = (): number => Math.max(after, best?.at ?? after)
    const collected = new Map<number, number>()
    const lookInto = async (listed: readonly LeftArtifact[]): Promise<void> => {
      const many = listed.filter(({ name }) => isManyArtifact(name))
      for (const { name, run, createdAt } of many)
        if (name === COLLECTED && run !== undefined) collected.set(run, Math.max(createdAt, collected.get(run) ?? 0))
      const ours = (artifact: LeftArtifact): boolean => own !== undefined && isSameStep(artifact.name, own)
      for (const artifact of [...many.filter(ours), ...many.filter(one => !ours(one))]) {
        // What is older than a record cannot hold a later one.
        if (artifact.createdAt + SKEW < latest()) continue
        const isJoined = artifact.name !== COLLECTED && artifact.createdAt <= (collected.get(artifact.run ?? 0) ?? -1)
        if (isJoined) continue
        const read = await file(artifact)
        const record = read?.records.get(key)
        const at = recordedAt(record) ?? 0
        if (read === undefined || record === undefined || at < latest()) continue
        best = { at, found: { bytes: Buffer.from(JSON.stringify(record)), from: read.from } }
      }
    }
    for (let number = 1; number <= MOST_PAGES; number += 1) {
      const { artifacts: listed, isLast, oldest } = await page(number)
      await lookInto(listed)
      if (isLast || (oldest !== undefined && oldest + SKEW < latest())) return best
    }
    // A repository with more artifacts, backups of a fleet for example, is asked for those of these names.
    for (const name of own === undefined ? [COLLECTED] : [stepArtifact(own), COLLECTED])
      await lookInto(await named(name))
    return best
  }

  /** The latest one that has an artifact of its own. */
  async function alone(key: string, after: number): Promise<Candidate | undefined> {
    const names = [recordArtifact(key), `${recordArtifact(key)}${UNFINISHED}`]
    const [newest] = (
      (await listedSince(names, after)) ?? (await Promise.all(names.map(name => artifacts.named(name)))).flat()
    )
      .filter(({ createdAt }) => createdAt + SKEW >= after)
      .toSorted((one, other) => other.createdAt - one.createdAt)
    if (newest === undefined) return undefined
    const found = await artifacts.download(newest)
    return { at: atOf(found.bytes) ?? newest.createdAt, found }
  }

  /** Those of these names, where the pages that were read reach back far enough to know. */
  async function listedSince(names: readonly string[], after: number): Promise<LeftArtifact[] | undefined> {
    const known: LeftArtifact[] = []
    for (const read of pages) {
      if (read === undefined) continue
      const { artifacts: listed, isLast, oldest } = await read
      for (const artifact of listed) if (names.includes(artifact.name)) known.push(artifact)
      if (isLast || (oldest !== undefined && oldest + SKEW < after)) return known
    }
    return undefined
  }

  async function latestOf(key: string): Promise<Candidate | undefined> {
    if (own === undefined) {
      const single = await alone(key, 0)
      return (await amongMany(key, single?.at ?? 0)) ?? single
    }
    const together = await amongMany(key, 0)
    const single = await alone(key, together?.at ?? 0)
    return single !== undefined && single.at >= (together?.at ?? 0) ? single : together
  }

  return {
    async find(key) {
      const found = await latestOf(key)
      // What cannot be read may hold a later record, unless it is older than this one.
      for (const { createdAt, error } of unreadable.values()) if (createdAt + SKEW >= (found?.at ?? 0)) throw error
      return found?.found
    },
    isNews(message) {
      const isNew = !said.has(message) && said.size < MOST_SAID
      if (isNew) said.add(message)
      return isNew
    }
  }
}

/** When a record says that it was written; undefined where it cannot be read, of which its reader will tell. */
function atOf(bytes: Uint8Array): number | undefined {
  try {
    return bytes.length > 5_000_000 ? undefined : recordedAt(parseBounded(Buffer.from(bytes).toString('utf8')))
  } catch {
    return undefined
  }
}
