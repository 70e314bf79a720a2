import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import type { Clock } from '../../base/deadline.ts'
import { duration, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'

export interface ClientCertificate {
  /** PKCS #8, PEM, unencrypted: a secret. */
  readonly privateKey: string
  /** SHA-256 of the certificate, hexadecimal without colons. */
  readonly thumbprintSha256: string
  /** A warning for a certificate that expires within a month. */
  readonly ending?: string
}

/** Milliseconds before its end at which a certificate is warned of. */
const WARN_BEFORE = 30 * 24 * 60 * 60_000

const DOING = 'read the client certificate'

/**
 * Reads key and thumbprint from a PEM text that contains key and certificate in any order, or from a base64 PFX. Of
 * several certificates (a chain), the one that belongs to the key is used.
 *
 * @throws ActionError for a wrong password, a missing key or certificate, a key that does not match, and a certificate
 * that is not valid now
 */
export async function readCertificate(
  text: string,
  password: string | undefined,
  clock: Clock
): Promise<ClientCertificate> {
  const { key, certificates } = text.includes('-----BEGIN')
    ? fromPem(text, password)
    : await fromBase64(Buffer.from(text, 'base64'), password)
  if (key.asymmetricKeyType !== 'rsa') {
    throw failure(
      `its key type is ${key.asymmetricKeyType ?? 'unknown'}`,
      'Use a certificate with an RSA key. Entra ID accepts no other type for signing in.'
    )
  }
  const certificate = certificates.find(candidate => candidate.checkPrivateKey(key))
  if (certificate === undefined) {
    throw failure(
      'its key belongs to another certificate',
      'Export the key and its certificate together, as one PFX or PEM.'
    )
  }
  checkDates(certificate, clock.now())
  const left = Date.parse(certificate.validTo) - clock.now()
  return {
    ...(left < WARN_BEFORE
      ? {
          ending: `The certificate ${quoted(certificate.subject)} expires in ${duration(left)}, on ${dayOf(Date.parse(certificate.validTo))}. Create a new one, upload it to the app registration and replace the secret.`
        }
      : {}),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprintSha256: certificate.fingerprint256.replaceAll(':', '')
  }
}

interface Parts {
  readonly key: KeyObject
  readonly certificates: readonly X509Certificate[]
}

async function fromBase64(bytes: Buffer, password: string | undefined): Promise<Parts> {
  // Secrets are often stored as base64 of whatever file there was.
  const text = bytes.toString('latin1')
  return text.includes('-----BEGIN') ? fromPem(text, password) : fromPfx(bytes, password)
}

function fromPem(text: string, password: string | undefined): Parts {
  const blocks = (label: string): string[] =>
    Array.from(
      text.matchAll(new RegExp(`-----BEGIN (${label})-----[\\s\\S]+?-----END \\1-----`, 'g')),
      ([block]) => block
    )
  const [key] = blocks('(?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY')
  const certificates = blocks('CERTIFICATE')
  if (key === undefined || certificates.length === 0) {
    throw failure(
      `the PEM contains no ${key === undefined ? 'private key' : 'certificate'}`,
      'Put both blocks, PRIVATE KEY and CERTIFICATE, in the same input.'
    )
  }
  return {
    key: orFail(
      () => createPrivateKey({ key, ...(password === undefined ? {} : { passphrase: password }) }),
      'its private key cannot be read',
      'If the key is encrypted, set client-certificate-password. Otherwise export it again.'
    ),
    certificates: certificates.map(block => x509(block))
  }
}

/**
 * node-forge reads the container. Key and certificates are passed on as DER, so that any algorithm in them is
 * preserved.
 */
async function fromPfx(bytes: Buffer, password: string | undefined): Promise<Parts> {
  const { default: forge } = await import('node-forge')
  const { asn1, pkcs12, pki } = forge
  const container = orFail(
    () => asn1.fromDer(bytes.toString('binary')),
    'it is neither a PEM text nor a base64 PFX',
    'Provide a PEM with key and certificate, or the output of "base64 -w0 certificate.pfx".'
  )
  const pfx = orFail(
    () => pkcs12.pkcs12FromAsn1(container, password ?? ''),
    password === undefined ? 'the PFX could not be opened without a password' : 'the PFX could not be opened',
    'Check client-certificate-password, and that the secret contains the whole PFX.'
  )
  const all = pfx.safeContents.flatMap(({ safeBags }) => safeBags)
  const der = (node: Parameters<typeof asn1.toDer>[0]): Buffer => Buffer.from(asn1.toDer(node).getBytes(), 'binary')
  const keyBag = all.find(({ type }) => type === pki.oids['pkcs8ShroudedKeyBag'] || type === pki.oids['keyBag'])
  const certificates = all
    .filter(({ type }) => type === pki.oids['certBag'])
    .map(({ cert, asn1: raw }) => x509(der(cert ? pki.certificateToAsn1(cert) : raw)))
  if (keyBag === undefined || certificates.length === 0) {
    throw failure(
      `the PFX contains no ${keyBag === undefined ? 'private key' : 'certificate'}`,
      'Export it again with the private key included.'
    )
  }
  const { key, asn1: raw } = keyBag
  return {
    key: orFail(
      () =>
        key
          ? createPrivateKey(pki.privateKeyToPem(key))
          : createPrivateKey({ key: der(raw), format: 'der', type: 'pkcs8' }),
      'the private key of the PFX cannot be read',
      'Export it again with an RSA key.'
    ),
    certificates
  }
}

const x509 = (source: string | Buffer): X509Certificate =>
  orFail(() => new X509Certificate(source), 'its certificate cannot be read', 'Export it again.')

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

function checkDates({ validFrom, validTo, subject }: X509Certificate, now: number): void {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)]
  const name = quoted(subject)
  if (to <= now) {
    throw failure(
      `the certificate ${name} expired on ${dayOf(to)}, ${duration(now - to)} ago`,
      'Create a new certificate, upload it to the app registration and replace the secret.'
    )
  }
  if (from > now)
    throw failure(
      `the certificate ${name} is not valid before ${dayOf(from)}`,
      'Use a certificate that is valid today.'
    )
}

function orFail<Value>(attempt: () => Value, why: string, remedy: string): Value {
  try {
    return attempt()
  } catch (error) {
    // The library's message names the algorithm or the tag it met, never a byte of the key.
    throw failure(`${why} (${messageOf(error)})`, remedy)
  }
}

const failure = (why: string, remedy: string): ActionError => new ActionError({ doing: DOING, why, remedy })
