import { describe, expect, test } from '@jest/globals'
import { Redactor } from '../../../../src/base/redaction.ts'
import { download, upload } from '../../../../src/platform/packaging/blobs.ts'
import { ConnectionFailure } from '../../../../src/platform/http/request.ts'
import { createTransport } from '../../../../src/platform/transport/transport.ts'
import { refusalOf, surroundings } from '../client-on.ts'
import { scripted } from '../scripted-server.ts'

const SAS = 'sv=2021-12-02&sr=c&sig=abc%2Bdef%3D&sp=rl'
const MIB = 1024 * 1024

describe('download', () => {
  test('brings the bytes, without any Authorization header', async () => {
    const bytes = Buffer.from([0, 1, 2, 250])
    await using server = await scripted({ 'GET /c/Expenses.zip': [{ body: bytes }] })
    const around = surroundings(server.origin)
    const got = await download(createTransport(around), `${server.origin}/c/Expenses.zip?${SAS}`, 'download')
    expect(Buffer.from(got)).toEqual(bytes)
    expect(server.heard[0]?.headers.authorization).toBeUndefined()
    expect(server.heard[0]?.search).toBe(`?${SAS}`)
    expect(around.secrets).toEqual([`${server.origin}/c/Expenses.zip?${SAS}`, SAS, 'abc+def='])
  })

  test('registers only what opens the container, so that thousands of links weigh little', async () => {
    await using server = await scripted({ 'GET /c/Expenses.zip': [{ body: Buffer.from('PK') }] })
    const around = surroundings(server.origin)
    const signature = 'hTgLrS0aFo9i+Xb1mVuCy2hTgLrS0aFo9iNpDqEkY4s='
    const link = `${server.origin}/c/Expenses.zip?sv=2021-12-02&sig=${encodeURIComponent(signature)}&sp=rl`
    await download(createTransport(around), link, 'download')
    expect(around.secrets).toEqual([encodeURIComponent(signature), signature])
    const redactor = new Redactor()
    for (const secret of around.secrets) redactor.add(secret)
    const [bytes, wide] = [Buffer.from(`see ${link}`), Buffer.from(`see ${link}`, 'utf16le')]
    for (const text of [link, encodeURIComponent(link), JSON.stringify({ link })])
      expect(redactor.redact(text)).not.toContain(signature.slice(0, 8))
    for (const text of [bytes.toString('base64'), bytes.toString('hex'), wide.toString('base64url')])
      expect(redactor.redact(text)).toContain('***')
  })

  test('is repeated after passing trouble and after a line that broke half way', async () => {
    await using server = await scripted({
      'GET /c/a.zip': [{ status: 503 }, { body: 'whole', half: true }, { body: 'whole' }]
    })
    const got = await download(createTransport(surroundings(server.origin)), `${server.origin}/c/a.zip?${SAS}`, 'get')
    expect(Buffer.from(got).toString()).toBe('whole')
    expect(server.heard).toHaveLength(3)
  })

  test('an expired link is called that, with the code of the storage', async () => {
    const xml =
      '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code><Message>Signature not valid\nin the time frame</Message></Error>'
    await using server = await scripted({ 'GET /c/a.zip': [{ status: 403, body: xml }] })
    const link = `${server.origin}/c/a.zip?${SAS}&se=2026-01-31T09%3A00%3A00Z`
    const error = await refusalOf(download(createTransport(surroundings(server.origin)), link, 'download "A"'))
    expect(error.message).toContain('Could not download "A": the storage link expired 60 min 00 s ago')
    expect(error.service).toMatchObject({ status: 403, code: 'AuthenticationFailed' })
    expect(error.message).not.toContain('abc')
    expect(server.heard).toHaveLength(1)
  })

  test('a refused link that is not past its end leaves both readings open', async () => {
    await using server = await scripted({ 'GET /c/a.zip': [{ status: 403 }] })
    const error = await refusalOf(
      download(createTransport(surroundings(server.origin)), `${server.origin}/c/a.zip?${SAS}`, 'download')
    )
    expect(error.message).toContain('it has expired, or it does not permit this')
  })

  test('a line that breaks every time is told as what could not be done', async () => {
    await using server = await scripted({ 'GET /c/a.zip': [{ body: 'never whole', half: true }] })
    const error = await refusalOf(
      download(createTransport(surroundings(server.origin)), `${server.origin}/c/a.zip?${SAS}`, 'download "A"')
    )
    expect(error.doing).toBe('download "A"')
    expect(error.cause).toBeInstanceOf(ConnectionFailure)
    expect(server.heard.length).toBeGreaterThan(1)
  })

  test.each(['http://storage.example/c/a.zip?sig=1234', 'ftp://127.0.0.1/a.zip', 'not a link'])(
    '%s is not asked at all',
    async link => {
      const error = await refusalOf(download(createTransport(surroundings('http://127.0.0.1:1')), link, 'download'))
      expect(error.message).toMatch(/does not use https|is not a valid URL/)
    }
  )
})

describe('upload', () => {
  test('up to 4 MiB goes in one request, under a constant name', async () => {
    await using server = await scripted({ 'PUT /container/package.zip': [{ status: 201 }] })
    const bytes = Buffer.alloc(4 * MIB, 7)
    const link = await upload(
      createTransport(surroundings(server.origin)),
      `${server.origin}/container?${SAS}`,
      bytes,
      'up'
    )
    expect(link).toBe(`${server.origin}/container/package.zip?${SAS}`)
    const [put] = server.heard
    expect(server.heard).toHaveLength(1)
    expect(put?.headers).toMatchObject({ 'x-ms-blob-type': 'BlockBlob', 'content-length': String(4 * MIB) })
    expect(put?.headers.authorization).toBeUndefined()
    expect(put?.body.equals(bytes)).toBe(true)
  })

  test('more goes in blocks whose ids are of equal length, and the list puts them together', async () => {
    await using server = await scripted({ 'PUT /container/package.zip': [{ status: 201 }] })
    const bytes = Buffer.from(Uint8Array.from({ length: 9 * MIB + 5 }, (_, index) => index % 251))
    await upload(createTransport(surroundings(server.origin)), `${server.origin}/container/?${SAS}`, bytes, 'up')
    const blocks = server.heard.filter(({ query }) => query.get('comp') === 'block')
    const [list, ...rest] = server.heard.filter(({ query }) => query.get('comp') === 'blocklist')
    expect(rest).toEqual([])
    expect(blocks.map(({ body }) => body.length)).toEqual([4 * MIB, 4 * MIB, MIB + 5])
    expect(Buffer.concat(blocks.map(({ body }) => body)).equals(bytes)).toBe(true)
    const ids = blocks.map(({ query }) => query.get('blockid') ?? '')
    expect(new Set(ids).size).toBe(3)
    expect(new Set(ids.map(id => Buffer.from(id, 'base64').length)).size).toBe(1)
    expect(list?.body.toString()).toContain(ids.map(id => `<Latest>${id}</Latest>`).join(''))
    expect(server.heard.at(-1)).toBe(list)
    for (const { headers, search } of server.heard) {
      expect(headers.authorization).toBeUndefined()
      expect(search.startsWith(`?${SAS}`)).toBe(true)
    }
  })

  test('one block may be repeated without the others', async () => {
    let failed = false
    await using server = await scripted({
      'PUT /container/package.zip': ({ query }) => {
        if (failed || query.get('comp') !== 'block') return { status: 201 }
        failed = true
        return { status: 500 }
      }
    })
    await upload(
      createTransport(surroundings(server.origin)),
      `${server.origin}/container?${SAS}`,
      Buffer.alloc(5 * MIB),
      'up'
    )
    expect(server.heard.map(({ query }) => query.get('comp'))).toEqual(['block', 'block', 'block', 'blocklist'])
  })

  test.each([
    ['a package that goes up in one request', 1, 'x-ms-blob-type'],
    ['a block', 5 * MIB, 'comp=block'],
    ['the list of blocks', 5 * MIB, 'comp=blocklist']
  ])('%s that is refused is an error, and nothing is sent after it', async (_, size, refused) => {
    await using server = await scripted({
      'PUT /c/package.zip': ({ headers, search }) => ({
        status: refused in headers || search.endsWith(refused) || search.includes(`${refused}&`) ? 403 : 201
      })
    })
    const error = await refusalOf(
      upload(createTransport(surroundings(server.origin)), `${server.origin}/c?${SAS}`, Buffer.alloc(size), 'upload it')
    )
    expect(error.service).toMatchObject({ status: 403 })
    const { headers, search } = server.heard.at(-1) ?? { headers: {}, search: '' }
    expect(refused in headers || search.includes(refused)).toBe(true)
  })

  test('a refused upload is an error', async () => {
    await using server = await scripted({
      'PUT /c/package.zip': [{ status: 403, body: '<Error><Code>AuthorizationPermissionMismatch</Code></Error>' }]
    })
    const error = await refusalOf(
      upload(createTransport(surroundings(server.origin)), `${server.origin}/c?${SAS}`, Buffer.alloc(1), 'upload it')
    )
    expect(error.message).toContain('AuthorizationPermissionMismatch')
  })
})
