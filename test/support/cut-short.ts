import type { JournalEntry } from '../../src/embedded/journal.ts'
import type { OpenWorld } from './world.ts'

/** A signal that aborts at the first request, counted from now on, that `isLast` accepts. */
export function afterRequests(world: OpenWorld, isLast: (count: number, entry: JournalEntry) => boolean): AbortSignal {
  const lost = new AbortController()
  const entries = world.server.journal as JournalEntry[]
  const push = entries.push.bind(entries)
  let count = 0
  entries.push = (...added) => {
    const length = push(...added)
    for (const entry of added) {
      count += 1
      if (isLast(count, entry)) lost.abort()
    }
    return length
  }
  return lost.signal
}
