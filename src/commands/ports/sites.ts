/** Reads the lists and document libraries of SharePoint sites. */
export interface Sites {
  /**
   * What is in a site. Never rejects because a site cannot be read; only a cancelled run rejects.
   *
   * @param address with a scheme: `https://contoso.sharepoint.com/sites/finance`
   * @param what whether drives are wanted, and when to give up, in milliseconds since the epoch
   */
  contents(address: string, what: { readonly drives: boolean; readonly until: number }): Promise<SiteContents | Unread>
}

export interface SiteContents {
  /** Id of the site, which flows may hold in place of its address. */
  readonly id: string
  readonly lists: readonly TitledThing[]
  /** The document libraries, by the ids of their drives; empty unless they were wanted. */
  readonly drives: readonly TitledThing[]
}

/** A list or a drive. Titles are written by people of the site. */
export interface TitledThing {
  readonly id: string
  readonly title: string
  /** What kind of list it is, in the service's own words, where they are known. */
  readonly template?: string | undefined
  /** Whether the site hides it from people. */
  readonly isHidden?: boolean | undefined
}

export interface Unread {
  /** Why the site was not read, as a phrase that follows a colon. */
  readonly unread: string
}
