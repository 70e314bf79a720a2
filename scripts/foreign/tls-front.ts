import { connect, type AddressInfo, type Socket } from 'node:net'
import { createServer } from 'node:tls'
import forge from 'node-forge'

export interface TlsFront extends AsyncDisposable {
  readonly port: number
  /** The certificate authority of this run, PEM. */
  readonly authority: string
}

/**
 * Answers TLS for the given host names on loopback and passes the plain text on to `target`, Host header included.
 * This is how clients that only know the service's real hosts reach the embedded environment, certificate check and all.
 */
export async function startTlsFront(hosts: readonly string[], target: string): Promise<TlsFront> {
  const authority = makeAuthority()
  const leaf = makeLeaf(hosts, authority)
  const sockets = new Set<Socket>()
  const server = createServer({ key: leaf.key, cert: leaf.certificate }, socket => {
    const upstream = connect(Number(new URL(target).port), '127.0.0.1')
    for (const one of [socket, upstream]) {
      sockets.add(one)
      one.once('close', () => sockets.delete(one))
      one.on('error', () => {
        socket.destroy()
        upstream.destroy()
      })
    }
    socket.pipe(upstream).pipe(socket)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    authority: forge.pki.certificateToPem(authority.certificate),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
      })
    }
  }
}

interface Pair {
  readonly keys: forge.pki.rsa.KeyPair
  readonly certificate: forge.pki.Certificate
}

function makeAuthority(): Pair {
  const keys = forge.pki.rsa.generateKeyPair(2048)
  const certificate = blank('Loopback test authority', '01', keys)
  certificate.setIssuer(certificate.subject.attributes)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' }
  ])
  certificate.sign(keys.privateKey, forge.md.sha256.create())
  return { keys, certificate }
}

function makeLeaf(hosts: readonly string[], authority: Pair): { key: string; certificate: string } {
  const keys = forge.pki.rsa.generateKeyPair(2048)
  const certificate = blank(hosts[0] ?? 'localhost', '02', keys)
  certificate.setIssuer(authority.certificate.subject.attributes)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: hosts.map(value => ({ type: 2, value })) }
  ])
  certificate.sign(authority.keys.privateKey, forge.md.sha256.create())
  return { key: forge.pki.privateKeyToPem(keys.privateKey), certificate: forge.pki.certificateToPem(certificate) }
}

function blank(commonName: string, serialNumber: string, keys: forge.pki.rsa.KeyPair): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = keys.publicKey
  certificate.serialNumber = serialNumber
  certificate.validity.notBefore = new Date(Date.now() - 3_600_000)
  certificate.validity.notAfter = new Date(Date.now() + 24 * 3_600_000)
  certificate.setSubject([{ name: 'commonName', value: commonName }])
  return certificate
}
