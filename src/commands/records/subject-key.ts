import { isObject } from '../../base/objects.ts'
import { keyOf } from './subject.ts'

/** The subject of a record that was kept alone, as `keyOf` names it; undefined where it does not say. */
export function subjectKeyOf(record: Record<string, unknown>): string | undefined {
  const { cloud, environment, root } = record
  if (typeof cloud !== 'string' || typeof environment !== 'string' || !isObject(root)) return undefined
  const { kind, id, name } = root
  const known = typeof id === 'string' ? id : name
  if ((kind !== 'app' && kind !== 'flow') || typeof known !== 'string') return undefined
  return keyOf(cloud, { id: environment }, kind, known)
}
