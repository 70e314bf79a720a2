import { writeSync } from 'node:fs'
import { openStore } from '../../src/embedded/world/store.ts'
import type { World } from '../../src/embedded/world/model.ts'

/**
 * A process to be killed: it changes a world over and over, each time in two places and with new bytes, and says so.
 * Usage: node change-forever.ts FOLDER
 */
const store = openStore(process.argv[2] ?? '', () => ({
  format: 1,
  tenantId: '0',
  signingKey: 'key',
  users: {},
  applications: {},
  environments: {},
  containers: {},
  operations: {},
  minted: { keys: {}, folders: {} }
}))

for (let count = Number(store.world.tenantId) + 1; ; count++) {
  const digest = store.blobs.add(Buffer.from(`bytes of change ${count}`.repeat(1000)))
  store.change((world: World) => {
    world.tenantId = String(count)
    world.minted.keys['count'] = String(count)
    world.minted.folders['digest'] = digest
    // Enough to make a write take longer than an instant.
    world.minted.keys['padding'] = 'x'.repeat(200_000)
  })
  writeSync(1, `${count}\n`)
}
