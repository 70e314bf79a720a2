import { generateKeyPairSync, privateEncrypt, X509Certificate } from 'node:crypto'
import forge from 'node-forge'

export interface MadeCertificate {
  readonly key: string
  readonly certificate: string
  readonly x509: X509Certificate
  /** As a base64 PFX. */
  pfx(password: string): string
}

/** What PKCS #1 puts before a SHA-256 digest. */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/** A self-signed certificate that is valid for a year around `now`, unless told otherwise. */
export function makeCertificate(now: number, validity: { from?: number; to?: number } = {}): MadeCertificate {
  const year = 365 * 24 * 3_600_000
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const forgeKey = forge.pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.setRsaPublicKey(forgeKey.n, forgeKey.e)
  certificate.serialNumber = '01'
  certificate.validity.notBefore = new Date(validity.from ?? now - year / 2)
  certificate.validity.notAfter = new Date(validity.to ?? now + year / 2)
  const name = [{ name: 'commonName', value: 'workflow' }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  // The library's own signing takes seconds in a test runner; Node's is handed in under its name.
  const sign = (digest: forge.md.MessageDigest): string =>
    privateEncrypt(
      privateKey,
      Buffer.concat([SHA256_INFO, Buffer.from(digest.digest().getBytes(), 'binary')])
    ).toString('binary')
  certificate.sign({ ...forgeKey, sign }, forge.md.sha256.create())
  const pem = forge.pki.certificateToPem(certificate).replaceAll('\r', '')
  return {
    key,
    certificate: pem,
    x509: new X509Certificate(pem),
    pfx(password) {
      const container = forge.pkcs12.toPkcs12Asn1(forgeKey, [certificate], password, { algorithm: '3des' })
      return Buffer.from(forge.asn1.toDer(container).getBytes(), 'binary').toString('base64')
    }
  }
}
