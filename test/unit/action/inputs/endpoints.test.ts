import { describe, expect, test } from '@jest/globals'
import { parseEndpoints } from '../../../../src/action/inputs/endpoints.ts'
import { refusalOf } from '../../../support/refusal.ts'

describe('endpoints', () => {
  test('are origins by service; blank lines and comments are skipped', () => {
    const text = '\n# preview\n bap = https://Preview.Example/ \r\nLOGIN=https://login.example:8443\n'
    expect(parseEndpoints(text, false)).toEqual({
      bap: 'https://preview.example',
      login: 'https://login.example:8443'
    })
    expect(parseEndpoints('', false)).toEqual({})
  })

  test('an audience stays as it is written', () => {
    expect(parseEndpoints('power-apps-audience = https://service.example//', false)).toEqual({
      powerAppsAudience: 'https://service.example//'
    })
  })

  test.each([
    ['bap', 'no address'],
    ['bap =', 'no address'],
    ['bap = preview.example', 'no address'],
    ['bap = http://preview.example', 'https://'],
    ['bap = ftp://preview.example', 'https://'],
    ['bap = https://user:secret@preview.example', 'user or password'],
    ['bap = https://preview.example/path', 'path'],
    ['bap = https://preview.example//', 'path'],
    ['bap = https://preview.example/?a=b', 'more than a host'],
    ['bap = https://preview.example/#a', 'more than a host'],
    ['bap = https://com', 'full host name'],
    ['bap = https://preview.example.', 'full host name'],
    ['bap = http://127.0.0.1:80', 'https://'],
    ['powerapps = https://preview.example', '"power-apps"'],
    ['__proto__ = https://preview.example', 'not a service'],
    ['bap = https://a.example\nBAP = https://b.example', 'line 2 names bap again'],
    ['flow-audience = http://service.example/', 'https://']
  ])('%j is refused: %s', async (text, hint) => {
    const refusal = refusalOf(() => parseEndpoints(text, false))
    expect(refusal.message).toContain(hint)
    expect(refusal.message).not.toContain('secret')
  })

  test('of the cloud Embedded are on this machine', () => {
    expect(parseEndpoints('flow = http://127.0.0.1:4000', true)).toEqual({ flow: 'http://127.0.0.1:4000' })
    for (const elsewhere of ['https://preview.example', 'http://localhost:1', 'http://127.0.0.1.evil.example'])
      expect(refusalOf(() => parseEndpoints(`flow = ${elsewhere}`, true)).message).toContain('127.0.0.1')
  })
})
