import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createArtifacts, type ArtifactOptions } from '../../src/action/runner/artifacts.ts'
import { Deadline } from '../../src/base/deadline.ts'
import { ActionError } from '../../src/base/errors.ts'
import { Redactor } from '../../src/base/redaction.ts'
import type { Log } from '../../src/commands/ports/runner.ts'
import { writeArchive } from '../../src/package/archive-writer.ts'
import { digestOf } from '../../src/package/digest.ts'
import { innerPackage } from '../../src/package/inner-package.ts'
import { systemClock } from '../../src/platform/system-clock.ts'
import { rejectionOf } from '../support/refusal.ts'
import { startResultsService, type ResultsService } from '../support/results-service.ts'

/** GitHub's own client, the results service it calls, and a real blob service between them. */
const temp = mkdtempSync(join(tmpdir(), 'artifact-'))
const before = { ...process.env }
let service: ResultsService
let lines: string[]
let printed: string[]
const write = process.stdout.write.bind(process.stdout)

const entry = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const manifest = '{"schema":"1.0","details":{},"resources":{}}'
const PACKAGE = writeArchive(
  [entry('Microsoft.Flow/flows/manifest.json', '{}'), entry('manifest.json', manifest)],
  new Date(0)
)

beforeAll(async () => {
  service = await startResultsService()
  Object.assign(process.env, service.env)
})
afterAll(async () => {
  await service[Symbol.asyncDispose]()
  for (const name of Object.keys(service.env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
  rmSync(temp, { recursive: true })
})
beforeEach(() => {
  lines = []
  printed = []
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    printed.push(String(chunk))
    return true
  }
})
afterEach(() => {
  process.stdout.write = write
  // Packages pass through the temp folder and do not stay there.
  expect(readdirSync(temp)).toEqual([])
})

function artifacts(changes: Partial<ArtifactOptions> = {}) {
  const redactor = new Redactor()
  const hear = (message: string): void => void lines.push(redactor.redact(message))
  const log: Log = { info: hear, notice: hear, warning: hear, debug: hear }
  const deadline = new Deadline(systemClock, 60_000, 'max-async-wait-time')
  return createArtifacts({ temp, available: true, log, redactor, deadline, ...changes })
}

/** As an upload action does: a zip archive around the files. */
async function uploadPacked(name: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  try {
    const paths = Object.entries(files).map(([file, bytes]) => {
      writeFileSync(join(folder, file), bytes)
      return join(folder, file)
    })
    await new DefaultArtifactClient().uploadArtifact(name, paths, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a package', () => {
  test('is uploaded unchanged under the name of the artifact, and downloaded unchanged', async () => {
    const stored = await artifacts().upload('power-apps-package', PACKAGE)
    expect(stored).toEqual({ id: expect.any(Number), name: 'power-apps-package', digest: digestOf(PACKAGE) })
    expect(await service.bytesOf('power-apps-package')).toEqual(PACKAGE)
    expect(service.journal.map(({ call }) => call)).toEqual(['CreateArtifact', 'FinalizeArtifact'])

    const { bytes, artifact } = await artifacts().download('power-apps-package')
    expect(Buffer.from(bytes)).toEqual(PACKAGE)
    expect(artifact).toEqual(stored)
  })

  test('named .zip is downloaded unchanged as well, and not unpacked on the way', async () => {
    await artifacts().upload('Expenses für alle.zip', PACKAGE)
    expect(await service.bytesOf('Expenses für alle.zip')).toEqual(PACKAGE)
    const { bytes } = await artifacts().download('Expenses für alle.zip')
    expect(Buffer.from(bytes)).toEqual(PACKAGE)
  })

  test('of more than one block arrives whole', async () => {
    const large = Buffer.alloc(20_000_000)
    for (let offset = 0; offset < large.length; offset += 4)
      large.writeUInt32LE((offset * 2_654_435_761) % 4_294_967_296, offset)
    await artifacts().upload('large', large)
    expect((await service.bytesOf('large')).equals(large)).toBe(true)
  })

  test('of each attempt of a run has a name of its own, where names must not be given twice', async () => {
    const first = await artifacts({ attempt: 1 }).upload('backup', PACKAGE, { perAttempt: true })
    const second = await artifacts({ attempt: 2 }).upload('backup', PACKAGE, { perAttempt: true })
    expect([first?.name, second?.name]).toEqual(['backup', 'backup-attempt-2'])
    expect(await service.bytesOf('backup-attempt-2')).toEqual(PACKAGE)
    expect((await artifacts({ attempt: 2 }).upload('whole', PACKAGE))?.name).toBe('whole')
  })

  test('is kept as long as was asked', async () => {
    await artifacts({ retentionDays: 7 }).upload('seven-days', PACKAGE)
    const created = service.journal.findLast(({ call }) => call === 'CreateArtifact')
    const days = (Date.parse(String(created?.body['expires_at'])) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(7)
  })

  test('leaves no link with a signature in the log, and nothing on standard output', async () => {
    await artifacts().upload('quiet', PACKAGE)
    await artifacts().download('quiet')
    expect(printed).toEqual([])
    expect(lines.join('\n')).toContain('Uploading artifact: quiet')
    expect(lines.some(line => line.includes('signed_upload_url'))).toBe(true)
    expect(service.signatures.length).toBeGreaterThanOrEqual(2)
    for (const signature of service.signatures) {
      for (const form of [signature, encodeURIComponent(signature)]) expect(lines.join('\n')).not.toContain(form)
    }
  })
})

describe('what can go wrong', () => {
  test('a name that already exists in the run', async () => {
    await artifacts().upload('twice', PACKAGE)
    const message = await rejectionOf(artifacts().upload('twice', PACKAGE))
    expect(message).toContain(
      'Could not upload the artifact "twice": this workflow run already has an artifact of that name'
    )
    expect(message).toContain('its own artifact-name')
  })

  test('a name that does not exist in the run: the existing ones are listed', async () => {
    await artifacts().upload('listed', PACKAGE)
    const message = await rejectionOf(artifacts().download('lost'))
    expect(message).toContain('Could not download the artifact "lost": this workflow run has no artifact of that name')
    expect(message).toContain('"listed"')
    expect(message).toContain('needs')
  })

  test('a name that is close is suggested, and records of promotions are not packages', async () => {
    const record = 'power-apps-record-0123456789abcdef'
    await artifacts().upload('expenses-package', PACKAGE)
    await artifacts().upload(record, PACKAGE)
    await artifacts().upload(`${record}-begun`, PACKAGE)
    const message = await rejectionOf(artifacts().download('expense-package'))
    expect(message).toContain('did you mean "expenses-package"?')
    expect(message).not.toContain('power-apps-record')
    expect(await artifacts().names()).toContain('expenses-package')
    expect((await artifacts().names()).filter(name => name.startsWith(record))).toEqual([])
  })

  test('bytes that changed in storage', async () => {
    await artifacts().upload('damaged', PACKAGE)
    await service.overwrite('damaged', Buffer.concat([PACKAGE, Buffer.from('x')]))
    const message = await rejectionOf(artifacts().download('damaged'))
    expect(message).toContain('the download differs from the upload')
    expect(message).toContain(digestOf(PACKAGE))
  })

  test('a package that another action packed comes back with the archive around it', async () => {
    await uploadPacked('packed-alone', { 'package.zip': PACKAGE })
    const { bytes } = await artifacts().download('packed-alone')
    const inner = innerPackage(bytes)
    expect(inner?.name).toBe('package.zip')
    expect(inner?.bytes).toEqual(PACKAGE)
  })

  test('an artifact of several packages that another action packed', async () => {
    await uploadPacked('packed', { 'one.zip': PACKAGE, 'two.zip': PACKAGE })
    const message = await rejectionOf(artifacts().download('packed'))
    expect(message).toContain('it is a zip archive that contains 2 other zip archives, packed by another upload action')
    expect(message).toContain('package-file')
  })

  test('an artifact of another zip that another action packed', async () => {
    await uploadPacked('other', { 'one.zip': writeArchive([entry('a.txt', 'a')], new Date(0)) })
    expect(await rejectionOf(artifacts().download('other'))).toContain('not a zip archive around exactly one package')
  })

  test('a quota that is used up', async () => {
    service.answerOnce('CreateArtifact', 403, {
      code: 'permission_denied',
      msg: 'insufficient usage to create artifact'
    })
    expect(await rejectionOf(artifacts().upload('too-much', PACKAGE))).toContain(
      'the storage quota for artifacts is used up'
    )
  })

  test('an answer that is a refusal', async () => {
    service.answerOnce('CreateArtifact', 400, { code: 'invalid_argument', msg: 'no' })
    const message = await rejectionOf(artifacts().upload('refused', PACKAGE))
    expect(message).toContain('(400)')
    expect(message).not.toContain('sig=')
  })

  test('a service that does not answer is waited for as long as the run has, and no longer', async () => {
    let release = (): void => {}
    const stalled = new Promise<void>(resolve => {
      release = resolve
    })
    service.answerOnce('ListArtifacts', 400, { msg: 'released' }, stalled)
    const deadline = new Deadline(systemClock, 300, 'max-async-wait-time')
    const message = await rejectionOf(artifacts({ deadline }).download('anything'))
    expect(message).toContain('did not arrive within the wait time of 0.3 s')
    expect(message).toContain('max-async-wait-time')
    release()
    while (!lines.some(line => line.includes('released'))) await new Promise(resolve => setTimeout(resolve, 5))
  })

  test.each([401, 404])(
    'HTTP %i without a message fails after one request, and the error names an alternative',
    async status => {
      const calls = service.journal.length
      service.answerOnce('CreateArtifact', status, '')
      const message = await rejectionOf(artifacts().upload('unzipped', PACKAGE))
      expect(message).toContain(`did not respond with JSON (HTTP ${status})`)
      for (const word of ['Gitea', 'Forgejo', 'GitHub Enterprise Server', 'package-file'])
        expect(message).toContain(word)
      expect(service.journal).toHaveLength(calls + 1)
    }
  )

  test('a storage that refuses the link without a message', async () => {
    const storage = createServer((request, response) => {
      request.resume()
      response.writeHead(401).end()
    })
    await new Promise<void>(resolve => {
      storage.listen(0, '127.0.0.1', resolve)
    })
    try {
      const { port } = storage.address() as AddressInfo
      service.answerOnce('CreateArtifact', 200, {
        ok: true,
        signed_upload_url: `http://127.0.0.1:${port}/c/b?sig=0123456789`
      })
      const message = await rejectionOf(artifacts().upload('unwelcome', PACKAGE))
      expect(message).toMatch(/^Could not upload the artifact "unwelcome": the artifact storage denied access: .*401/)
      expect(message).toContain('package-file')
      expect(message).not.toContain('0123456789')
    } finally {
      storage.closeAllConnections()
      storage.close()
    }
  })

  test('a run that is cancelled does not wait for the client, which cannot be stopped', async () => {
    let release = (): void => {}
    const stalled = new Promise<void>(resolve => {
      release = resolve
    })
    service.answerOnce('ListArtifacts', 400, { msg: 'late' }, stalled)
    const cancel = new AbortController()
    const reason = new ActionError({ doing: 'finish', why: 'the run was cancelled', remedy: 'Look at the target.' })
    const calls = service.journal.length
    const download = rejectionOf(artifacts({ signal: cancel.signal }).download('anything'))
    while (service.journal.length === calls) await new Promise(resolve => setTimeout(resolve, 5))
    cancel.abort(reason)
    expect(await download).toBe(reason.message)
    expect(lines.some(line => line.includes('late'))).toBe(false)
    release()
    while (!lines.some(line => line.includes('late'))) await new Promise(resolve => setTimeout(resolve, 5))
    expect(printed).toEqual([])
  })

  test('a run without an artifact service uploads nothing and says what to do instead of a download', async () => {
    const calls = service.journal.length
    const local = artifacts({ available: false })
    expect(await local.upload('local', PACKAGE)).toBeUndefined()
    expect(await rejectionOf(local.download('local'))).toContain('Name the package in the input package-file')
    expect(service.journal).toHaveLength(calls)
  })

  test('a server without an artifact service that the client supports', async () => {
    process.env['GITHUB_SERVER_URL'] = 'https://git.contoso.example'
    try {
      expect(await artifacts().upload('elsewhere', PACKAGE)).toBeUndefined()
      expect(await rejectionOf(artifacts().download('elsewhere'))).toContain('GitHub Enterprise Server')
      expect(printed).toEqual([])
    } finally {
      process.env['GITHUB_SERVER_URL'] = 'https://github.com'
    }
  })
})
