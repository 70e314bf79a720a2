import { describe, expect, test } from '@jest/globals'
import { RecordsArtifact } from '../../../../src/action/runner/records-artifact.ts'
import { readManyRecords } from '../../../../src/commands/records/many-records.ts'
import type { Log } from '../../../../src/commands/ports/runner.ts'

const QUIET: Log = { info: () => {}, notice: () => {}, warning: () => {}, debug: () => {} }
const key = (at: number): string => at.toString(16).padStart(16, '0')

/** Artifacts of a run as GitHub has them: to replace one is to remove it and to upload it, and either can fail. */
function service(failsAt: (upload: number) => boolean = () => false) {
  const stored = new Map<string, Uint8Array>()
  const whole: number[] = []
  let uploads = 0
  return {
    stored,
    /** How many records the fuller artifact had while another was being replaced. */
    whole,
    uploads: () => uploads,
    artifacts: {
      upload: async (name: string, bytes: Uint8Array) => {
        uploads += 1
        stored.delete(name)
        whole.push(Math.max(0, ...[...stored.values()].map(one => readManyRecords(one, 'it').size)))
        await Promise.resolve()
        if (failsAt(uploads)) throw new Error('the service refuses')
        stored.set(name, bytes)
        return { id: 1, name }
      },
      remove: async (name: string) => void stored.delete(name)
    }
  }
}

describe('the artifact with the records of all targets', () => {
  test('is one in the end, and whole at every moment before', async () => {
    const { artifacts, stored, whole } = service()
    const records = new RecordsArtifact('power-apps-records-0', artifacts, QUIET)
    for (let at = 0; at < 5; at += 1) expect(await records.keep(key(at), { at })).toBe(true)
    expect(whole).toEqual([0, 1, 2, 3, 4])
    await records.finish()
    expect([...stored.keys()]).toEqual(['power-apps-records-0'])
    expect(readManyRecords(stored.get('power-apps-records-0') ?? Buffer.of(), 'it').size).toBe(5)
  })

  test('is written once for all that comes while it is being written', async () => {
    const { artifacts, uploads } = service()
    const records = new RecordsArtifact('power-apps-records-0', artifacts, QUIET)
    await Promise.all(Array.from({ length: 50 }, (_, at) => records.keep(key(at), { at })))
    expect(uploads()).toBeLessThanOrEqual(2)
  })

  test('keeps the last whole one where an upload fails, and tries again with the next record', async () => {
    const { artifacts, stored, whole } = service(upload => upload === 2 || upload === 3)
    const records = new RecordsArtifact('power-apps-records-0', artifacts, QUIET)
    await records.keep(key(0), {})
    await expect(records.keep(key(1), {})).rejects.toThrow('refuses')
    await expect(records.keep(key(2), {})).rejects.toThrow('refuses')
    expect(await records.keep(key(3), {})).toBe(true)
    expect(whole).toEqual([0, 1, 1, 1])
    await records.finish()
    expect([...stored.values()].map(bytes => readManyRecords(bytes, 'it').size)).toEqual([4])
  })

  test('is none where the run has no artifact service', async () => {
    const records = new RecordsArtifact('r', { upload: async () => undefined, remove: async () => {} }, QUIET)
    expect(await records.keep(key(0), {})).toBe(false)
    await records.finish()
    expect(records.records.size).toBe(1)
  })
})
