/** A record of a world that a transaction changes, and what has become of it. */
export interface DraftRecord<Value> {
  readonly record: Record<string, Value>
  /** The entries that are not what they were: their new values, or undefined for those that are gone. */
  changes(): ReadonlyMap<string, Value | undefined>
}

/**
 * Gives out a record to be changed, and leaves `committed` as it is. Each entry is copied when it is first read, so that
 * a transaction on one environment of a thousand costs no more than on one of four.
 */
export function draftRecord<Value>(committed: Readonly<Record<string, Value>>): DraftRecord<Value> {
  /** Entries that were read or set; undefined for deleted ones. */
  const own = new Map<string, Value | undefined>()
  const has = (key: string): boolean => (own.has(key) ? own.get(key) !== undefined : Object.hasOwn(committed, key))
  const record = new Proxy<Record<string, Value>>(
    {},
    {
      get(_, key) {
        if (typeof key !== 'string') return undefined
        if (!own.has(key) && Object.hasOwn(committed, key)) own.set(key, copyOf(committed[key] as Value))
        return own.get(key)
      },
      has: (_, key) => typeof key === 'string' && has(key),
      ownKeys: () => [
        ...Object.keys(committed).filter(has),
        ...[...own.keys()].filter(key => has(key) && !Object.hasOwn(committed, key))
      ],
      // Asked only whether an entry is there and listed. Its value is read with `get`, which copies it.
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === 'string' && has(key)
          ? { value: own.get(key), writable: true, enumerable: true, configurable: true }
          : undefined,
      set(_, key, value: Value) {
        own.set(String(key), value)
        return true
      },
      defineProperty(_, key, { value }) {
        own.set(String(key), value as Value)
        return true
      },
      deleteProperty(_, key) {
        own.set(String(key), undefined)
        return true
      }
    }
  )
  return {
    record,
    changes: () =>
      new Map(
        [...own].filter(([key, value]) => {
          if (value === undefined) return Object.hasOwn(committed, key)
          return !Object.hasOwn(committed, key) || JSON.stringify(value) !== JSON.stringify(committed[key])
        })
      )
  }
}

/** A copy of plain data. For that, parsing is faster than `structuredClone`. */
export const copyOf = <Value>(value: Value): Value =>
  typeof value === 'object' && value !== null ? (JSON.parse(JSON.stringify(value)) as Value) : value
