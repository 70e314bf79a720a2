import { networkInterfaces } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { authorize } from '../../../../src/platform/sign-in/interactive.ts'
import { listenForCallback } from '../../../../src/platform/sign-in/loopback.ts'
import { refusalOf, surroundings } from '../client-on.ts'

const STATE = 's'.repeat(43)

describe('the listener for the browser', () => {
  test('answers once', async () => {
    const secrets: string[] = []
    await using listener = await listenForCallback(STATE, value => void secrets.push(value))
    const url = `${listener.redirectUri}/?state=${STATE}&code=the-code`
    expect((await fetch(url)).status).toBe(200)
    expect(await listener.answer).toEqual({ kind: 'code', code: 'the-code' })
    expect((await fetch(url.replace('the-code', 'another'))).status).toBe(400)
    expect(secrets).toEqual(['the-code'])
  })

  test.each([
    ['no state', '?code=x'],
    ['another state', `?code=x&state=${STATE}s`],
    ['neither code nor error', `?state=${STATE}`],
    ['an empty code', `?code=&state=${STATE}`]
  ])('does not take a request with %s', async (_, query) => {
    await using listener = await listenForCallback(STATE, () => {})
    expect((await fetch(`${listener.redirectUri}/${query}`)).status).toBe(400)
    expect((await fetch(`${listener.redirectUri}/?code=right&state=${STATE}`)).status).toBe(200)
    expect(await listener.answer).toEqual({ kind: 'code', code: 'right' })
  })

  test('is on 127.0.0.1 alone', async () => {
    await using listener = await listenForCallback(STATE, () => {})
    const { port } = new URL(listener.redirectUri)
    const others = Object.values(networkInterfaces())
      .flatMap(list => list ?? [])
      .filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid)
      .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
    for (const host of ['127.0.0.2', ...others]) await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow()
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(400)
  })
})

test('a person who does not answer ends the sign-in at the deadline', async () => {
  const around = surroundings('http://127.0.0.1:9', { minutes: 15 })
  const order = { tenantId: undefined, clientId: 'a-client', deviceCode: false }
  const failure = await refusalOf(authorize(order, around.cloud, around, { open: () => {}, enter: () => {} }))
  expect(failure.message).toContain('within the wait time of 15 min 00 s')
})
