import { quoted } from '../base/display.ts'

/**
 * Display names of the apps, flows and environments that this run has read. Requests address them by id; messages name
 * them as people know them.
 */
export class DisplayNames {
  readonly #byId = new Map<string, string>()

  remember({ id, displayName }: { readonly id: string; readonly displayName: string }): void {
    this.#byId.set(id.trim().toLowerCase(), displayName)
  }

  /** The display name in double quotes; the id when no name is known. */
  quoted(id: string): string {
    return quoted(this.#byId.get(id.trim().toLowerCase()) ?? id)
  }
}
