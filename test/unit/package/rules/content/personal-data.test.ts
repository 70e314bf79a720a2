import { describe, expect, test } from '@jest/globals'
import { contentBy, messagesBy, rulesOf, withDefinition, withResources } from '../../../../support/content-findings.ts'
import { CONNECTION_KEY, sampleManifest, sampleResources } from '../../../../support/sample-package.ts'

const USER = '11111111-2222-4333-8444-555555555555'
const TENANT = '66666666-7777-4888-8999-000000000000'
const metadata = { creator: { id: USER, type: 'User', tenantId: TENANT }, workflowEntityId: USER }

describe('personal data', () => {
  test('one finding of each kind, which says how much and not whose', () => {
    const manifest = sampleManifest({
      ...sampleResources(),
      other: {
        ...sampleResources()[CONNECTION_KEY],
        details: { displayName: 'Jane.Doe@contoso.com', comment: 'of jane.doe@contoso.com' }
      }
    })
    const changes = {
      ...withDefinition({ metadata }),
      'manifest.json': { ...manifest, details: { ...(manifest['details'] as object), creator: 'Jane Doe' } }
    }
    const findings = contentBy('personal-data', changes)
    expect(findings.map(({ message }) => message)).toEqual([
      'The manifest contains the name of the person who exported the package.',
      'Connection names or similar fields contain 2 mail addresses in 3 places: "s…@example.com", "j…@contoso.com".',
      'A flow contains the id of a user: 1111…5555.',
      'A flow contains the id of the tenant: 6666…0000.'
    ])
    expect(findings.map(({ place }) => place?.pointer)).toEqual([
      '/details/creator',
      `/resources/${CONNECTION_KEY}/details/displayName`,
      '/properties/definition/metadata/creator/id',
      '/properties/definition/metadata/creator/tenantId'
    ])
    for (const { severity } of findings) expect(severity).toBe('note')
    expect(JSON.stringify(findings)).not.toMatch(/jane|Jane|Doe|someone@|1111-2222|6666-7777/)
  })

  test('a creator who is a mail address', () => {
    const manifest = sampleManifest()
    const changes = {
      'manifest.json': { ...manifest, details: { ...(manifest['details'] as object), creator: 'jane@contoso.com' } }
    }
    expect(messagesBy('personal-data', changes)).toEqual([
      'Connection names or similar fields contain 2 mail addresses in 2 places: "j…@contoso.com", "s…@example.com".'
    ])
  })

  test('a package without any has no finding', () => {
    const renamed = { ...sampleResources()[CONNECTION_KEY], details: { displayName: 'SQL connection' } }
    expect(rulesOf(withResources({ [CONNECTION_KEY]: renamed }))).toEqual(['needed-connections'])
  })

  test('hundreds of people end in one finding', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [
        `k${at}`,
        { ...sampleResources()[CONNECTION_KEY], details: { displayName: `u${at}@contoso.com` } }
      ])
    )
    const [message, ...others] = messagesBy('personal-data', withResources(many))
    expect(others).toEqual([])
    expect(message).toBe(
      'Connection names or similar fields contain 501 mail addresses in 501 places: "s…@example.com", "u…@contoso.com", "u…@contoso.com" and 498 more.'
    )
  })
})
