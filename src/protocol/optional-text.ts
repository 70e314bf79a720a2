import * as z from 'zod'

/**
 * A text that may be absent or null, as nearly every text of the service may be. One shared schema: creating one for
 * each field took longer than parsing the responses of a run.
 */
export const optionalText = z.string().nullish()
