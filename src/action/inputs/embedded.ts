import { join } from 'node:path'
import type { InputSource } from '../runner/environment.ts'
import type { ConnectionTexts } from './schema.ts'

export interface EmbeddedInputs {
  readonly state: string
  /** Names as written. */
  readonly faults: readonly string[]
}

/** The embedded environment that the inputs ask for; undefined for every other cloud. */
export const embeddedInputs = (
  texts: Pick<ConnectionTexts, 'cloud' | 'embedded-state' | 'embedded-faults'>,
  source: InputSource
): EmbeddedInputs | undefined =>
  texts.cloud === 'Embedded'
    ? {
        state: texts['embedded-state'] ?? join(source.temp, 'embedded-power-platform'),
        faults: texts['embedded-faults'] ?? []
      }
    : undefined
