import { describe, expect, test } from '@jest/globals'
import { parseShare } from '../../../../src/action/inputs/share.ts'

const ID = '7f6e1c1e-0000-4000-8000-00000000000a'

describe('the input share', () => {
  test('is read', async () => {
    expect(
      await parseShare(`
owner: jane@contoso.example
consent-bypass: true
can-use: [All of Contoso Sales, ${ID}, everyone]
can-edit:
  - ops@contoso.example
  - "group: everyone"
  - group:${ID.replace('a', 'b')}
`)
    ).toEqual({
      owner: { kind: 'email', written: 'jane@contoso.example', value: 'jane@contoso.example' },
      consentBypass: true,
      canUse: [
        { kind: 'group-name', written: 'All of Contoso Sales', value: 'All of Contoso Sales' },
        { kind: 'id', written: ID, value: ID, isGroup: false },
        { kind: 'everyone', written: 'everyone' }
      ],
      canEdit: [
        { kind: 'email', written: 'ops@contoso.example', value: 'ops@contoso.example' },
        { kind: 'group-name', written: 'group: everyone', value: 'everyone' },
        { kind: 'id', written: `group:${ID.replace('a', 'b')}`, value: ID.replace('a', 'b'), isGroup: true }
      ]
    })
  })

  test('one entry needs no list, and what is left out stays undeclared', async () => {
    expect(await parseShare(`can-edit: ${ID}\ncan-use: []`)).toEqual({
      canUse: [],
      canEdit: [{ kind: 'id', written: ID, value: ID, isGroup: false }]
    })
    expect(await parseShare('consent-bypass: false')).toEqual({ consentBypass: false, canUse: [], canEdit: [] })
  })

  test.each(['', '  \n', '# nothing\n'])('%j declares nothing', async text => {
    expect(await parseShare(text)).toBeUndefined()
  })

  test.each([
    ['a list', '- jane@contoso.example', /line 1: this is not a map of owner, consent-bypass, can-use, can-edit/],
    ['an unknown field', 'can-dance: [a@b.example]', /line 1: there is no field "can-dance"/],
    ['a field twice', 'can-use: a@b.example\ncan-use: c@d.example', /line 2: the same key appears twice/],
    ['no text', 'can-use: [{ a: b }, ""]', /line 1: can-use has an entry without text.*; line 1: can-use has an entry/],
    ['nothing under a field', 'can-use:', /can-use has an entry without text/],
    [
      'somebody twice',
      'can-use: [a@b.example]\ncan-edit: [A@b.example]',
      /line 2: "A@b.example" is already listed under can-use/
    ],
    ['everyone in capitals', 'can-use: [Everyone]', /write "everyone" in lower case for the whole tenant/],
    ['everyone who edits', 'can-edit: [everyone]', /"everyone" is only allowed under can-use/],
    ['an owner that is everyone', 'owner: everyone', /"everyone" is only allowed under can-use/],
    ['an owner that is a group', 'owner: group:Ops', /the owner must be a person/],
    ['several owners', 'owner: [a@b.example]', /owner has an entry without text/],
    ['a bypass that is no yes or no', 'consent-bypass: yes', /consent-bypass must be true or false/],
    ['a group without a name', 'can-use: ["group:"]', /"group:" names no group/],
    ['an alias', 'can-use: &a [x@y.example]\ncan-edit: *a', /line 2: aliases are not allowed/],
    ['a tag', 'can-use: !x x@y.example', /line 1: .*tag/i],
    ['no YAML', 'can-use: [', /line \d/],
    ['endless text', `can-use: [${'a@b.example,'.repeat(10_000)}]`, /longer than 100000 characters/],
    ['deep nesting', `can-use: ${'['.repeat(20_000)}`, /nested too deeply|line \d/]
  ])('%s is refused with its place', async (_, text, expected) => {
    const parsing = parseShare(text)
    await expect(parsing).rejects.toThrow(expected)
    await expect(parsing).rejects.toThrow(/^Could not read the input share: /)
  })

  test('everything wrong is told at once', async () => {
    await expect(parseShare('owner: everyone\nconsent-bypass: 1\ncan-use: [EVERYONE]')).rejects.toThrow(
      /line 1: .*line 2: .*line 3: /
    )
  })
})
