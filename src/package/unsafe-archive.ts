import { ActionError } from '../base/errors.ts'

/** An archive that no exporter writes and that could do harm, or that is larger than anything exported. */
export class UnsafeArchive extends ActionError {}
