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

/** Keeps two runs on one machine from importing the same app into the same environment at once. */
export interface Locks {
  /** Rejects at once, naming the run that holds the lock. */
  acquire(subject: string): Promise<Lock>
}

export interface Lock {
  /** The import of an earlier run that ended without finding out what became of it. */
  readonly interrupted?: Interruption | undefined
  /** Notes that the service is about to be told to import; `content` is the digest of what it is told to import. */
  markStarted(content: string | undefined): Promise<void>
  /** Notes that the outcome of that import, and of an interrupted one before it, is known. */
  resolve(): void
  /** Releases the lock. An import that was not resolved stays noted for the next run. */
  release(): Promise<void>
}

/** An import whose run was cut short. */
export interface Interruption {
  /** When the service was told to import, ISO 8601. */
  readonly since: string
  /** Normalised digest of what it was told to import, where that is known. */
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
