import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { appOnlyPackage } from '../support/app-only-package.ts'
import { tokenOf } from '../support/ask.ts'
import { powerpwn, startInstaller, type Installer } from '../support/powerpwn.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const python = powerpwn()

/**
 * powerpwn 6, unmodified, against the embedded environment: an importer that nobody here wrote. It uploads in blocks,
 * waits for what `Retry-After` says, reads the parameters once, posts the answer of the validation on to the import,
 * and publishes. It is no dependency; CONTRIBUTING.md shows how to have it run.
 */
const suite = python === undefined ? describe.skip : describe

if (python === undefined)
  process.stderr.write('powerpwn is not installed (POWERPWN names no Python that has it): its tests are skipped\n')

suite('powerpwn', () => {
  let world: OpenWorld
  let installer: Installer
  const started = Date.now()
  beforeAll(async () => {
    // It reads a new app once, ten seconds after the import. Here reads count, not seconds, so none may miss.
    world = await openWorld({ operationSeconds: 1, newAppMisses: 0 })
    installer = await startInstaller(python ?? '', world.server.url, tokenOf(world))
  })
  afterAll(async () => {
    await installer[Symbol.asyncDispose]()
    await world[Symbol.asyncDispose]()
    process.stderr.write(`powerpwn took ${((Date.now() - started) / 1000).toFixed(0)} s\n`)
  })
  const problems = (lines: readonly string[]): string[] => lines.filter(line => !line.startsWith('INFO '))
  const target = () => world.environment(TARGET)

  test('storage, upload, parameters, validation, import, read, publish', async () => {
    const lines = await installer.install(appOnlyPackage(), 'Installed by another', target().name)
    expect(problems(lines)).toEqual([])
    const [app] = Object.values(target().apps)
    expect(lines).toEqual(
      expect.arrayContaining([
        `INFO Application installed with id ${app?.id ?? ''}.`,
        expect.stringContaining('INFO Application run url : https://apps.powerapps.com/play/'),
        'INFO App published'
      ])
    )
    expect(app?.displayName).toBe('Installed by another')
    expect(app?.versions.map(({ lifeCycleId }) => lifeCycleId)).toEqual(['Published'])
  })

  test('sharing with everybody', async () => {
    const [app] = Object.values(target().apps)
    const { tenantId } = world.server.announcement
    expect(problems(await installer.share(app?.id ?? '', target().name, tenantId))).toEqual([])
    expect(target().apps[app?.id ?? '']?.roles[tenantId]).toBe('CanView')
  })

  test('a package with flows is refused: it chooses nothing for them, which is not proven to work', async () => {
    const lines = await installer.install(makeDemoPackage(), 'With flows', target().name)
    expect(problems(lines).join()).toContain("Unsupported creation type 'Existing, New, Update'")
    expect(Object.values(target().apps)).toHaveLength(1)
  })
})
