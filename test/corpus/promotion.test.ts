import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { exportCommand } from '../../src/commands/export.ts'
import { importCommand } from '../../src/commands/import.ts'
import { startEmbeddedEnvironment } from '../../src/embedded/start.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { digestOf } from '../../src/package/digest.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { runAgainst } from '../support/in-process.ts'
import { thinned } from '../support/thinned.ts'

/**
 * Every real package goes the whole way: seeded into one environment, exported by the real command over the real
 * client, imported into the other, imported again as an update, published. What was in it arrives byte for byte.
 */
describeCorpus('promotion of real packages', () => {
  test.each(thinned('real packages that go the whole way', corpus.packages(), 12))(
    '%s',
    async name => {
      const packageBytes = corpus.read(name)
      const original = readPackage(packageBytes, 'the original')
      const state = mkdtempSync(join(tmpdir(), 'promotion-'))
      await using server = await startEmbeddedEnvironment({ state, packageBytes, operationSeconds: 0 })
      const [seeded] = server.announcement.packages
      const root =
        seeded?.appId === undefined
          ? { kind: 'flow' as const, value: seeded?.flowId ?? '' }
          : { kind: 'app' as const, value: seeded.appId }
      const files = new Map<string, Uint8Array>()

      const exporting = await runAgainst(server, 'export', { files })
      await exportCommand(exporting.run, {
        environment: 'Contoso Development',
        root,
        packageFile: 'app.zip',
        artifactName: 'a',
        resources: []
      })
      const exported = readPackage(files.get('app.zip') ?? Buffer.alloc(0), 'the export')
      const documents = (pkg: typeof original) => [
        ...(pkg.app === undefined ? [] : [digestOf(pkg.app.document)]),
        ...pkg.flows.map(({ bytes }) => digestOf(bytes)).sort()
      ]
      expect(documents(exported)).toEqual(documents(original))

      const order = {
        environment: 'Contoso Production',
        packageFile: 'app.zip',
        artifactName: 'a',
        resources: [],
        connections: [],
        publishChanges: 'auto' as const,
        whenUnchanged: 'import' as const,
        onFailure: 'keep' as const,
        onDrift: 'report' as const,
        desired: { flowsState: 'keep', shareMode: 'report' } as const
      }
      const first = await runAgainst(server, 'import', { files })
      await importCommand(first.run, { ...order, importMode: 'create' })
      const second = await runAgainst(server, 'import', { files })
      await importCommand(second.run, { ...order, importMode: 'auto' })
      expect([first.report.current.outcome, second.report.current.outcome]).toEqual(['created', 'updated'])
      expect(
        second.report.current.resources.filter(({ outcome }) => outcome === 'failed' || outcome === 'planned')
      ).toEqual([])

      const target = Object.values(server.world().environments).find(
        ({ displayName }) => displayName === 'Contoso Production'
      )
      const apps = Object.values(target?.apps ?? {})
      expect(apps.map(({ versions }) => versions.map(({ lifeCycleId }) => lifeCycleId))).toEqual(
        original.kind === 'app' ? [['Published', 'Published']] : []
      )
      expect([
        ...apps.map(({ versions }) => versions[0]?.document),
        ...Object.values(target?.flows ?? {})
          .map(({ definition }) => definition)
          .sort()
      ]).toEqual(documents(original))
      rmSync(state, { recursive: true, force: true })
    },
    30_000
  )
})
