/** Where documents since 2025 have their sources, and how these end, in lower case. */
export const SOURCE_FOLDER = 'src/'
export const SOURCE_END = '.pa.yaml'
/** Studio's own state: the order of screens, which `Index` in the control files also contains. */
const EDITOR_STATE = 'src/_editorstate.pa.yaml'

/** Whether a file of a document is one of its sources: a copy of the control files for reading. */
export function isSourceFile(name: string): boolean {
  const lower = name.toLowerCase()
  return lower.startsWith(SOURCE_FOLDER) && lower.endsWith(SOURCE_END) && lower !== EDITOR_STATE
}
