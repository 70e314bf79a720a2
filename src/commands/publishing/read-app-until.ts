import type { App } from '../ports/app.ts'
import type { Run } from '../run.ts'

/** Milliseconds between two looks: the first, and the longest it doubles to. */
const FIRST_PAUSE = 200
const LONGEST_PAUSE = 5_000

/**
 * Reads the app until it satisfies, for at most `most` milliseconds: what was written may take a moment to show.
 * Resolves with the last look, whether it satisfies or not.
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
