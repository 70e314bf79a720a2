export interface GitHubSecrets {
  /** Opened values by `name`, or `environment/name`. */
  readonly values: Map<string, string>
  /** When a secret was set, ISO 8601, by the same keys. */
  readonly setAt: Map<string, string>
  /** Bodies as they came. */
  readonly bodies: string[]
  /** Status with which writes are refused. */
  refuseWith: number | undefined
  answer(method: string, path: string, text: string): { readonly status: number; readonly body: unknown } | undefined
}

const PATH = /^\/repos\/contoso\/apps\/(?:actions|environments\/([^/]+))\/secrets\/(?:(public-key)|([A-Z_a-z]\w*))$/

interface KeyPair {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

/** The calls of GitHub's REST API that set secrets. It opens what it is sent, and refuses what it cannot open. */
export async function startSecrets(): Promise<GitHubSecrets> {
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  const keys = new Map<string, KeyPair>()
  const keyOf = (environment: string): KeyPair => {
    const found = keys.get(environment) ?? sodium.crypto_box_keypair('uint8array')
    keys.set(environment, found)
    return found
  }
  const secrets: GitHubSecrets = {
    values: new Map(),
    setAt: new Map(),
    bodies: [],
    refuseWith: undefined,
    answer(method, path, text) {
      const [, encoded = '', isKey, name = ''] = PATH.exec(path) ?? []
      if (isKey === undefined && name === '') return undefined
      const environment = decodeURIComponent(encoded)
      const key = environment === '' ? name : `${environment}/${name}`
      const { publicKey, privateKey } = keyOf(environment)
      const id = `key-of-${environment}`
      if (isKey !== undefined)
        return { status: 200, body: { key_id: id, key: Buffer.from(publicKey).toString('base64') } }
      if (method === 'GET') {
        const updated = secrets.setAt.get(key)
        return updated === undefined
          ? { status: 404, body: { message: 'Not Found' } }
          : { status: 200, body: { name, created_at: updated, updated_at: updated } }
      }
      if (secrets.refuseWith !== undefined)
        return { status: secrets.refuseWith, body: { message: 'Resource not accessible by integration' } }
      secrets.bodies.push(text)
      const sent = JSON.parse(text) as { encrypted_value: string; key_id: string }
      if (sent.key_id !== id) return { status: 422, body: { message: 'Bad key' } }
      try {
        const opened = sodium.crypto_box_seal_open(Buffer.from(sent.encrypted_value, 'base64'), publicKey, privateKey)
        secrets.values.set(key, Buffer.from(opened).toString('utf8'))
      } catch {
        return { status: 422, body: { message: 'Bad Request - improperly encrypted secret' } }
      }
      return { status: 204, body: undefined }
    }
  }
  return secrets
}
