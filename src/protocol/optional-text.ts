import * as z from 'zod'

/**
 * A text that may be absent or null, as nearly every text of the service may. One schema for all of them: making each
 * anew took longer than reading the answers of a run.
 */
export const optionalText = z.string().nullish()
