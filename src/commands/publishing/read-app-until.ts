import type { App } from '../ports/app.ts'
import type { Run } from '../run.ts'

/** Milliseconds between two reads: the first pause, and the longest that it doubles to. */
const FIRST_PAUSE = 200
const LONGEST_PAUSE = 5_000

/**
 * Polls the app until it satisfies a condition, for at most `most` milliseconds: a write may take a moment to become
 * visible.
 *
 * @returns the app as last read, whether it satisfies the condition or not
 */
export async function readAppUntil(
  { platform, clock, deadline }: Pick<Run, 'platform' | 'clock' | 'deadline'>,
  id: string,
  satisfies: (app: App) => boolean,
  most = 30_000
): Promise<App> {
  let pause = FIRST_PAUSE
  for (let waited = 0; ; waited += pause, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const app = await platform.apps.read(id)
    if (satisfies(app) || waited >= most || deadline.over()) return app
    await clock.sleep(pause)
  }
}
