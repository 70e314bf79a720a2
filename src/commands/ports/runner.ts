export interface StoredArtifact {
  readonly id: number
  readonly name: string
  /** Digest the artifact service computed, `sha256:…`. */
  readonly digest?: string | undefined
}

export interface Artifacts {
  /** Undefined where the run has no artifact service (a local run). */
  upload(
    name: string,
    bytes: Uint8Array,
    /** `replace` takes the place of an artifact of that name in this run. */
    options?: { readonly replace: boolean }
  ): Promise<StoredArtifact | undefined>
  download(name: string): Promise<DownloadedArtifact>
  /** Names of all artifacts of this workflow run. */
  names(): Promise<readonly string[]>
}

export interface DownloadedArtifact {
  readonly bytes: Uint8Array
  readonly artifact: StoredArtifact
}

/** Records of promotions, one of each app (or flow) in each environment, kept from run to run. */
export interface Records {
  /** The newest: the file that was named, or what an earlier run left. `from` says where it was found. */
  last(subject: string): Promise<{ readonly bytes: Uint8Array; readonly from: string } | undefined>
  /** `final` is false for the note that an import begins. */
  keep(
    subject: string,
    bytes: Uint8Array,
    final: boolean
  ): Promise<{ readonly file: string; readonly artifact?: string | undefined }>
  /** Page of this run. */
  readonly run?: string | undefined
}

/** Who is at work on what, as far as runs on this machine know of each other. */
export interface Claims {
  /**
   * Takes a subject for this run, until it is given back. Rejects naming the run that holds it.
   */
  take(subject: string): Promise<Claim>
}

export interface Claim {
  /** What a run was importing that ended without giving its claim back. */
  readonly leftBehind?: Interruption | undefined
  /** Notes that the service is told to import now; `content` is the digest of what it is told to import. */
  mark(content: string | undefined): Promise<void>
  /** Notes that it is known what became of that, and of what was left behind. */
  settle(): void
  /** Gives it back; what is not settled stays noted for the next run. */
  give(): Promise<void>
}

/** An import whose run was cut short. */
export interface Interruption {
  /** When the service was told, ISO 8601. */
  readonly since: string
  /** Normalised digest of what it was told to import, where it is known. */
  readonly content?: string | undefined
}

export interface Files {
  /** Rejects for a file of more than `most` bytes; without it, of more than a package may have. */
  read(path: string, most?: number): Promise<Uint8Array>
  write(path: string, bytes: Uint8Array): Promise<void>
}

export interface Log {
  info(message: string): void
  /** An annotation a person should see although nothing failed. */
  notice(message: string): void
  warning(message: string): void
  debug(message: string): void
}
