/** An authorization code or a device code. `expires` is ISO 8601. */
export type InteractiveGrant =
  | {
      kind: 'code'
      client: string
      redirectUri: string
      /** SHA-256 of the verifier, base64url. */
      challenge?: string
      nonce?: string
      user: string
      redeemed?: true
      expires: string
    }
  | {
      kind: 'device'
      client: string
      userCode: string
      /** Who entered the user code. */
      user?: string
      declined?: true
      expires: string
    }
