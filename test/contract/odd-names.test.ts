import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ask, tokenOf } from '../support/ask.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

/** Names and paths as strangers send them: each gets an answer of the service, never a defect of this server. */
describe('odd names', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  /** Sends a path as it is: `fetch` would tidy it. */
  const raw = (path: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(world.server.url)
      const headers = { authorization: `Bearer ${tokenOf(world)}` }
      request({ hostname, port, path, headers }, response => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        response.once('end', () => resolve({ status: response.statusCode ?? 0, text }))
      })
        .once('error', reject)
        .end()
    })

  test.each(['//', '//providers/Microsoft.PowerApps/apps', '/%zz', '/%', '/..', `/${'a'.repeat(5000)}`])(
    'the path %s is an unknown route',
    async path => {
      const { status, text } = await raw(path)
      expect({ status, defect: text.includes('EmbeddedEnvironmentDefect') }).toEqual({ status: 501, defect: false })
    }
  )

  const NAMES = ['__proto__', 'constructor', 'toString', '~default%00', '%F0%9F%A7%BE', '..%2F..%2Fworld.json']

  test.each(NAMES)('things called %s are not found', async name => {
    const target = world.environment(TARGET).name
    const version = 'api-version=2016-11-01'
    const filter = `${version}&$filter=${encodeURIComponent(`environment eq '${target}'`)}`
    const bap = '/providers/Microsoft.BusinessAppPlatform/environments'
    const paths = [
      `/providers/Microsoft.PowerApps/apps/${name}?${version}`,
      `/providers/Microsoft.PowerApps/apis/${name}?${filter}`,
      `/providers/Microsoft.PowerApps/apis/${name}/connections/${name}?${filter}`,
      `${bap}/${name}?${version}`,
      `${bap}/${target}/packagingOperations/${name}?${version}`
    ]
    for (const path of paths) expect({ path, status: (await raw(path)).status }).toEqual({ path, status: 404 })
  })

  test.each(NAMES)('a blob called %s is missing before it was written, and there afterwards', async name => {
    const bap = `/providers/Microsoft.BusinessAppPlatform/environments/${world.environment(TARGET).name}`
    const { body } = await ask(world, 'POST', `${bap}/generateResourceStorage?api-version=2016-11-01`)
    const link = String(body['sharedAccessSignature']).replace('?', `/${name}?`)
    expect((await fetch(link)).status).toBe(404)
    const read = await ask(world, 'POST', `${bap}/listImportParameters?api-version=2016-11-01`, {
      body: { packageLink: { value: link } }
    })
    expect({ status: read.status, code: read.code }).toEqual({ status: 400, code: 'ZipFileRejected' })
    const put = await fetch(link, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'bytes' })
    expect(put.status).toBe(201)
    expect(await (await fetch(link)).text()).toBe('bytes')
  })
})
