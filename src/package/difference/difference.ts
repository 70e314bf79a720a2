/** Parts of a package a reviewer looks at one after the other. */
export type Area = 'package' | 'resources' | 'app' | 'screens' | 'data' | 'flows' | 'environment'

/** One line of a text before and after. `same` lines are the few around what changed. */
export interface LineChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One thing a reviewer would mention. Texts are plain, untrusted, and hold no secrets. */
export interface Change {
  readonly area: Area
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved' | 'changed'
  /** What it is: `screen`, `component`, `control`, `formula`, `setting`, `data source`, `connector`, `connection`, `flow`, `trigger`, `action`, `run after`, `resource`, `import setting`, `value` … */
  readonly subject: string
  /** Where it is, outermost first: `['Screen1', 'Gallery1', 'OnSelect']`, `['Notify', 'Send_mail']`. */
  readonly path: readonly string[]
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** The texts line by line, where one of them has several lines; long unchanged stretches are left out. */
  readonly lines?: readonly LineChange[] | undefined
  /** Set where the connector asks for a premium licence. */
  readonly premium?: boolean | undefined
  /** Set for what every export or save changes by itself; such changes are hidden unless asked for. */
  readonly noise?: boolean | undefined
}

/** What changed from an older package to a newer one. */
export interface Difference {
  /** Whether both files are the same export: equal bytes, or an equal telemetry id. */
  readonly sameExport: boolean
  /** Where formulas were compared: in the document's own source files, or in its control files. Absent without apps. */
  readonly formulasFrom?: 'sources' | 'controls' | undefined
  /** Signal, in the order of the areas; noise only when asked for. */
  readonly changes: readonly Change[]
  /** How many changes are noise, shown or not. */
  readonly noise: number
}
