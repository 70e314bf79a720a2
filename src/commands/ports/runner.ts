export interface StoredArtifact {
  readonly id: number
  readonly name: string
  /** Digest computed by the artifact service, `sha256:…`. */
  readonly digest?: string | undefined
}

export interface Artifacts {
  /** Undefined where the run has no artifact service (a local run). */
  upload(
    name: string,
    bytes: Uint8Array,
    /**
     * `replace` replaces an artifact with that name in this run. `perAttempt` keeps those of earlier attempts of the run
     * beside it, under names of their own.
     */
    options?: { readonly replace?: boolean; readonly perAttempt?: boolean }
  ): Promise<StoredArtifact | undefined>
  download(name: string): Promise<DownloadedArtifact>
  /** Removes an artifact of this run, if it exists. */
  remove(name: string): Promise<void>
  /** Names of the artifacts of this workflow run: packages and whatever else there is, or records of many targets. */
  names(of?: 'records'): Promise<readonly string[]>
}

export interface DownloadedArtifact {
  readonly bytes: Uint8Array
  readonly artifact: StoredArtifact
}

export interface FoundRecord {
  readonly bytes: Uint8Array
  readonly from: string
}

export interface RecordSearch {
  /** Also takes the copy that an earlier step of this job left on this machine, where there is no other. */
  readonly ofThisJob: boolean
}

export interface StoredRecord {
  readonly file: string
  readonly artifact?: string | undefined
}

/** Records of promotions: one for each app (or flow) in each environment, kept from run to run. */
export interface Records {
  /**
   * The latest record: from the named file, or from an earlier run. `from` says where it was found; `unknown` means that
   * the search failed, which was logged.
   */
  last(subject: string, options?: RecordSearch): Promise<FoundRecord | 'unknown' | undefined>
  /** `final` is false for the record that an import is about to start. */
  keep(subject: string, bytes: Uint8Array, final: boolean): Promise<StoredRecord>
  /** Page of this run. */
  readonly run?: string | undefined
}

/** Prevents two runs on one machine from writing the same app in the same environment at the same time. */
export interface Locks {
  /** Rejects at once with `Held`, naming the run that holds the lock. */
  acquire(subject: string): Promise<Lock>
}

export interface Lock {
  /** The import of an earlier run that ended before it knew the outcome. */
  readonly interrupted?: Interruption | undefined
  /** Notes that the import is about to start; `content` is the digest of its content. */
  markStarted(content: string | undefined): Promise<void>
  /** Notes that the outcome of that import, and of an interrupted one before it, is known. */
  resolve(): void
  /** Releases the lock. An import without a known outcome stays noted for the next run. */
  release(): Promise<void>
}

/** An import whose run was cut short. */
export interface Interruption {
  /** When the import was started, ISO 8601. */
  readonly since: string
  /** Normalised digest of its content, where known. */
  readonly content?: string | undefined
}

export interface Files {
  /** Rejects for a file larger than `most` bytes; the default is the largest size of a package. */
  read(path: string, most?: number): Promise<Uint8Array>
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Removes a file, if it exists. */
  remove(path: string): Promise<void>
}

export interface Log {
  info(message: string): void
  /** An annotation a person should see although nothing failed. */
  notice(message: string): void
  warning(message: string): void
  debug(message: string): void
}
