/** A read that is made once for each key in a run, for what does not change while it lasts. A failure is not kept. */
export function once<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  read: (asked: Asked) => Promise<Answer>
): (asked: Asked) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>()
  return asked => {
    const key = keyOf(asked).toLowerCase()
    const known = kept.get(key)
    if (known !== undefined) return known
    const reading = read(asked)
    kept.set(key, reading)
    void reading.catch(() => kept.delete(key))
    return reading
  }
}
