/** The kinds of nodes in the app's tree. `app` has `OnStart` and the like; a `control` is inside one of the others. */
export type NodeKind = 'app' | 'screen' | 'component' | 'control'

/** A screen, component or control with its formulas. */
export interface ControlNode {
  readonly kind: NodeKind
  /** Unique in the app. */
  readonly name: string
  /** Template or control type, without its version: `button`, `gallery`, `Label`. */
  readonly type: string
  /** Formulas by property, without the leading `=`, with `\n` as line ending. */
  readonly properties: ReadonlyMap<string, string>
  readonly children: readonly ControlNode[]
}

/** A screen, a component or the app itself, with the file of the document it was read from. */
export interface TopNode extends ControlNode {
  /** Path in the document, separated by `/`: `Controls/4.json`. */
  readonly file: string
}

/** A table, list, flow or collection that the app's formulas can use. */
export interface DataSource {
  readonly name: string
  /** As in the document: `ConnectedDataSourceInfo`, `ServiceInfo`, `CollectionDataSourceInfo`, `StaticDataSourceInfo`, … */
  readonly type: string
  /** Connector name (`shared_sharepointonline`), if the entry contains it. */
  readonly connector?: string | undefined
  /** The site or data set in its environment, and the table, as in the entry. */
  readonly dataset?: string | undefined
  readonly table?: string | undefined
}

/** A code component (PCF) that the app uses. Only its name travels with the app; the component is part of a solution. */
export interface CodeComponent {
  /** `contoso_Contoso.SignaturePad`; Microsoft's own have names like `PowerApps_CoreControls_ButtonCanvas`. */
  readonly name: string
  readonly version?: string | undefined
  /** Whether it is one of Microsoft's own, which every environment has. */
  readonly isMicrosofts: boolean
}

/** An image, sound or video in the app. */
export interface Media {
  readonly name: string
  /** Whether the maker chose the name, and formulas use it. Files without an entry have one that says nothing. */
  readonly isChosen: boolean
  readonly bytes: number
  /** `sha256:…` of its content. */
  readonly digest: string
}

/** The content of an app's document (`.msapp`): what its maker sees in Studio, without Studio's internal data. */
export interface AppDocument {
  /** `MSAppStructureVersion`; absent before 2019. */
  readonly structure?: string | undefined
  /** `DocVersion` of the header. */
  readonly version?: string | undefined
  /** `LastSavedDateTimeUTC` as written. */
  readonly savedAt?: string | undefined
  /** Settings that a person chose, by their names in the document: layout, size, orientation, app type, preview flags. */
  readonly settings: ReadonlyMap<string, string>
  /** The app, its screens and its components, read from the control files, in the order of the document. */
  readonly nodes: readonly TopNode[]
  /**
   * The same nodes from `Src/*.pa.yaml`, if the document has these files (apps saved since 2025). They contain only what
   * a maker changed. A copy for reading: Studio and player use the control files (documented by Microsoft). Read at the
   * first call. Throws `OverBudget`.
   */
  sources(): readonly TopNode[] | undefined
  readonly dataSources: readonly DataSource[]
  /**
   * Local ids of the app's connection references according to the document. They equal those in the app's JSON in every
   * package measured (160 of 160). Absent if the document does not contain them.
   */
  readonly references?: readonly string[] | undefined
  readonly codeComponents: readonly CodeComponent[]
  readonly media: readonly Media[]
  /** Literal texts that are not formulas, such as instrumentation keys, with their JSON pointers. */
  readonly texts: readonly { readonly file: string; readonly pointer: string; readonly text: string }[]
  /** Names of all files in the document, separated by `/`. */
  readonly files: readonly string[]
  /** The files that could not be read, with the reason as a sentence. */
  readonly faults: readonly { readonly file: string; readonly message: string; readonly line?: number | undefined }[]
}
