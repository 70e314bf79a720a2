/** What a node of the app's tree is. `app` holds `OnStart` and the like; `control` lies inside one of the others. */
export type NodeKind = 'app' | 'screen' | 'component' | 'control'

/** A screen, component or control with its formulas. */
export interface ControlNode {
  readonly kind: NodeKind
  /** Unique in an app. */
  readonly name: string
  /** Template or control type, without its version: `button`, `gallery`, `Label`. */
  readonly type: string
  /** Formula by property, without the leading `=`, lines ended by `\n`. */
  readonly properties: ReadonlyMap<string, string>
  readonly children: readonly ControlNode[]
}

/** A screen, a component or the app itself, with the file of the document it was read from. */
export interface TopNode extends ControlNode {
  /** Path in the document, with `/` between its parts: `Controls/4.json`. */
  readonly file: string
}

/** A table, list, flow or collection the app's formulas can name. */
export interface DataSource {
  readonly name: string
  /** As in the document: `ConnectedDataSourceInfo`, `ServiceInfo`, `CollectionDataSourceInfo`, `StaticDataSourceInfo`, … */
  readonly type: string
  /** Connector name, `shared_sharepointonline`, where the entry says it. */
  readonly connector?: string | undefined
  /** What it points to in its environment: site or data set, and table, as the entry says it. */
  readonly dataset?: string | undefined
  readonly table?: string | undefined
}

/** An image, sound or video the app carries. */
export interface Media {
  readonly name: string
  readonly bytes: number
  /** `sha256:…` of its content. */
  readonly digest: string
}

/** An app's document (`.msapp`), read: what its maker sees in Studio, without what the Studio keeps for itself. */
export interface AppDocument {
  /** `MSAppStructureVersion`; absent before 2019. */
  readonly structure?: string | undefined
  /** `DocVersion` of the header. */
  readonly version?: string | undefined
  /** `LastSavedDateTimeUTC` as written. */
  readonly savedAt?: string | undefined
  /** Settings a person chose, by their names in the document: layout, size, orientation, app type, preview flags. */
  readonly settings: ReadonlyMap<string, string>
  /** The app, its screens and its components, read from the control files, in the order of the document. */
  readonly nodes: readonly TopNode[]
  /**
   * The same, read from `Src/*.pa.yaml`, when the document has it (apps saved since 2025). Only what a maker changed
   * stands in it. Read when first asked for.
   */
  sources(): readonly TopNode[] | undefined
  readonly dataSources: readonly DataSource[]
  /**
   * Local ids of the app's connection references, as the document has them: those of the app's JSON, in every package
   * measured (160 of 160). Absent where the document does not say.
   */
  readonly references?: readonly string[] | undefined
  readonly media: readonly Media[]
  /** Literal texts of the document that are no formulas, by pointer: instrumentation keys and the like. */
  readonly texts: readonly { readonly file: string; readonly pointer: string; readonly text: string }[]
  /** Files of the document, with `/` between parts, and whether `checksum.json` is among them. */
  readonly files: readonly string[]
  /** What could not be read, as sentences, each with its file. */
  readonly faults: readonly { readonly file: string; readonly message: string; readonly line?: number | undefined }[]
}
