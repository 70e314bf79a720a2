import { describe, expect, test } from '@jest/globals'
import { parseNewEnvironment } from '../../../../src/action/inputs/new-environment.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const GROUP = '7f6e1c1e-0000-4000-8000-00000000000a'

describe('the input create-environment', () => {
  test('has a region and defaults', async () => {
    expect(await parseNewEnvironment('region: europe', 'Fabrikam')).toEqual({ region: 'europe', type: 'Production' })
    expect(await parseNewEnvironment('{ region: europe, type: sandbox, dataverse: false }', 'Fabrikam')).toEqual({
      region: 'europe',
      type: 'Sandbox'
    })
    expect(await parseNewEnvironment(' ', 'Fabrikam')).toBeUndefined()
  })

  test('has a language, a currency and a group for Dataverse', async () => {
    const text = `region: europe\ntype: Trial\ndataverse: true\nlanguage: 1033\ncurrency: EUR\nsecurity-group: ${GROUP}`
    expect(await parseNewEnvironment(text, 'Fabrikam')).toEqual({
      region: 'europe',
      type: 'Trial',
      dataverse: { language: 1033, currency: 'EUR', securityGroup: GROUP }
    })
  })

  test.each([
    ['region', 'type: Production'],
    ['type', '{ region: europe, type: Developer }'],
    ['"regoin"', 'regoin: europe'],
    ['region', '{ region: "" }'],
    ['dataverse', '{ region: europe, dataverse: yes }'],
    ['language', '{ region: europe, dataverse: true, currency: EUR }'],
    ['currency', '{ region: europe, dataverse: true, language: 1033, currency: Euro }'],
    ['security-group', '{ region: europe, dataverse: true, language: 1033, currency: EUR, security-group: sales }'],
    ['dataverse: true', '{ region: europe, currency: EUR }'],
    ['map', '[europe]'],
    ['line 2', 'region: europe\nregion: asia']
  ])('says what is wrong with %s', async (word, text) => {
    expect(await rejectionOf(parseNewEnvironment(text, 'Fabrikam'))).toContain(word)
  })

  test.each([GROUP, 'https://org1.crm4.dynamics.com'])('refuses %s as a name', async environment => {
    expect(await rejectionOf(parseNewEnvironment('region: europe', environment))).toContain('display name')
  })
})
