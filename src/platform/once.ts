/** Caches a read by key for the rest of the run, for values that do not change meanwhile. A failure is not cached. */
export function memoized<Argument, Value>(
  keyOf: (argument: Argument) => string,
  read: (argument: Argument) => Promise<Value>
): (argument: Argument) => Promise<Value> {
  const cache = new Map<string, Promise<Value>>()
  return argument => {
    const key = keyOf(argument).toLowerCase()
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const reading = read(argument)
    cache.set(key, reading)
    void reading.catch(() => cache.delete(key))
    return reading
  }
}
