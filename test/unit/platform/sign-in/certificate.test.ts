import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readCertificate } from '../../../../src/platform/sign-in/certificate.ts'
import { FakeClock } from '../../../support/clock.ts'
import { makeCertificate } from '../certificates.ts'
import { refusalOf } from '../client-on.ts'

const clock = new FakeClock()
const made = makeCertificate(clock.now())
const other = makeCertificate(clock.now())
const thumbprintSha256 = made.x509.fingerprint256.replaceAll(':', '')
const encrypted = createPrivateKey(made.key)
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'pass-word' })
  .toString()

describe('a client certificate is read from', () => {
  const forms: [string, string, string | undefined][] = [
    ['PEM, key first', made.key + made.certificate, undefined],
    ['PEM, certificate first', made.certificate + made.key, undefined],
    ['PEM with the lines of Windows', (made.certificate + made.key).replaceAll('\n', '\r\n'), undefined],
    ['PEM with an encrypted key', encrypted + made.certificate, 'pass-word'],
    ['PEM with a chain, its own certificate last', other.certificate + made.certificate + made.key, undefined],
    ['base64 of a PEM', Buffer.from(made.key + made.certificate).toString('base64'), undefined],
    ['base64 PFX with a password', made.pfx('pass-word'), 'pass-word'],
    ['base64 PFX in lines', made.pfx('pass-word').replaceAll(/(.{76})/g, '$1\n'), 'pass-word'],
    ['base64 PFX with an empty password', made.pfx(''), undefined]
  ]
  test.each(forms)('%s', async (_name, text, password) => {
    const read = await readCertificate(text, password, clock)
    expect(read.thumbprintSha256).toBe(thumbprintSha256)
    expect(createPrivateKey(read.privateKey).equals(createPrivateKey(made.key))).toBe(true)
  })
})

describe('a client certificate is refused when', () => {
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
  const old = makeCertificate(clock.now(), { to: Date.UTC(2026, 0, 20) })
  const early = makeCertificate(clock.now(), { from: Date.UTC(2026, 2, 1) })
  const rows: [string, string, string | undefined, RegExp][] = [
    ['it expired', old.key + old.certificate, undefined, /"CN=workflow" expired on 2026-01-20/],
    ['it is not valid yet', early.key + early.certificate, undefined, /not valid before 2026-03-01/],
    ['there is no key', made.certificate, undefined, /no private key/],
    ['there is no certificate', made.key, undefined, /no certificate/],
    ['the key is another one’s', other.key + made.certificate, undefined, /belongs to another certificate/],
    [
      'the key is encrypted and no password given',
      encrypted + made.certificate,
      undefined,
      /client-certificate-password/
    ],
    ['the key is not RSA', elliptic + made.certificate, undefined, /type is ec/],
    ['the password of the PFX is wrong', made.pfx('right'), 'wrong', /PFX could not be opened/],
    [
      'the PFX is cut off',
      made.pfx('right').slice(0, 400),
      'right',
      /neither a PEM text nor a base64 PFX|PFX could not/
    ],
    ['it is something else', 'hello', undefined, /neither a PEM text nor a base64 PFX/]
  ]
  test.each(rows)('%s', async (_name, text, password, expected) => {
    const error = await refusalOf(readCertificate(text, password, clock))
    expect(error.message).toMatch(expected)
    expect(error.message).not.toContain('BEGIN')
  })
})
