/** The kinds of files that people provide instead of a package, in the order in which they are tried. */
export type FileKind =
  | 'package'
  | 'wrapped-package'
  | 'package-in-zip'
  | 'solution'
  | 'bundle'
  | 'msapp'
  | 'git-lfs-pointer'
  | 'apple-double'
  | 'flow-definition'
  | 'logic-app-template'
  | 'teams-app'
  | 'code-app'
  | 'power-bi'
  | 'office-document'
  | 'sharepoint-package'
  | 'custom-connector'
  | 'migration-data'
  | 'logic-app-project'
  | 'wrapped-msapp'
  | 'canvas-source'
  | 'source-tree'
  | 'zip'
  | 'damaged-zip'
  | 'empty'
  | 'not-a-zip'

export interface Recognised {
  readonly kind: FileKind
  /** A noun phrase with its article, to follow "it is" or "but": `a Dataverse solution`. */
  readonly what: string
  /** What to use instead, in one or two sentences. */
  readonly remedy: string
  /** The names of the packages inside a bundle. */
  readonly inner?: readonly string[]
}
