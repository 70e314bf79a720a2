/** What people hand over when a package is asked for, in the order in which it is tried. */
export type FileKind =
  | 'package'
  | 'wrapped-package'
  | 'solution'
  | 'bundle'
  | 'msapp'
  | 'git-lfs-pointer'
  | 'apple-double'
  | 'flow-definition'
  | 'logic-app-template'
  | 'canvas-source'
  | 'source-tree'
  | 'zip'
  | 'damaged-zip'
  | 'empty'
  | 'not-a-zip'

export interface Recognised {
  readonly kind: FileKind
  /** With its article, to follow "it is": `a Dataverse solution`. */
  readonly what: string
  /** What to use instead, in one or two sentences. */
  readonly remedy: string
  /** Of a bundle: the packages in it, by their names in the archive. */
  readonly inner?: readonly string[]
}
