/** Parts of a package a reviewer looks at one after the other. */
export type Area = 'unexplained' | 'package' | 'resources' | 'app' | 'screens' | 'data' | 'flows' | 'environment'

/** A line of a line-by-line comparison. Lines of the kind `same` are context around a change. */
export interface LineChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One change, as a reviewer would name it. Texts are plain text, untrusted, and contain no secrets. */
export interface Change {
  readonly area: Area
  /**
   * `unexplained` lists in `path` what no other change explains. With the subject `files`: files that differ. With
   * `sources`: places where the sources newly differ from the controls, which the app runs from. With `unread sources`:
   * sources that cannot be read, so that only the controls were compared. Its area `unexplained` comes first, because a
   * reviewer has to look at these.
   */
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved' | 'changed' | 'unexplained'
  /** What it is: `screen`, `component`, `control`, `formula`, `setting`, `script`, `code component`, `media`, `data source`, `connector`, `connection`, `flow`, `trigger`, `action`, `run after`, `resource`, `import setting`, `value` … */
  readonly subject: string
  /** Its location, outermost first: `['Screen1', 'Gallery1', 'OnSelect']`, `['Notify', 'Send_mail']`. */
  readonly path: readonly string[]
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** The texts line by line, if one of them has several lines. Long unchanged parts are left out. */
  readonly lines?: readonly LineChange[] | undefined
  /** Set if the connector requires a premium licence. */
  readonly premium?: boolean | undefined
  /** Set for what every export or save changes without an edit. Such changes are hidden by default. */
  readonly noise?: boolean | undefined
}

/** What changed from an older package to a newer one. */
export interface Difference {
  /** Whether both packages hold the same files to the byte, those of the app's document included. */
  readonly sameExport: boolean
  /** Signal, in the order of the areas; noise only when asked for. */
  readonly changes: readonly Change[]
  /** The number of changes that are noise, whether they are listed or not. */
  readonly noise: number
}
