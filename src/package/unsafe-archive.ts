import { ActionError } from '../base/errors.ts'

/** The error for an archive that no exporter writes and that could do harm, or that is larger than any export. */
export class UnsafeArchive extends ActionError {}
