import { describe, expect, test } from '@jest/globals'
import { compare } from '../../../../src/package/difference/compare.ts'
import type { AppDocument } from '../../../../src/package/document/document.ts'
import {
  compareDocuments,
  control,
  documentOf,
  screen,
  screens,
  side,
  changeLines
} from '../../../support/differences.ts'
import { APP_FOLDER, APP_JSON_NAME, sampleAppJson } from '../../../support/sample-package.ts'

type Control = ReturnType<typeof control>

const BUTTON = { Text: '"Send"', OnSelect: 'SubmitForm(Form1)', X: '40', Y: '80', Width: '160', Height: '40' }

describe('formulas', () => {
  test('changed, added and removed, side by side', () => {
    const difference = compareDocuments(
      screens(screen('Screen1', [control('Label1', { Text: '"a"', Visible: 'x' })])),
      screens(screen('Screen1', [control('Label1', { Text: '"b"', OnSelect: 'Back()' })]))
    )
    expect(changeLines(difference)).toEqual([
      'changed formula [Screen1 > Label1 > Text] "\\"a\\"" => "\\"b\\""',
      'removed formula [Screen1 > Label1 > Visible] "x" => ',
      'added formula [Screen1 > Label1 > OnSelect]  => "Back()"'
    ])
  })

  test('over several lines, line by line', () => {
    const [change] = compareDocuments(
      screens(screen('Screen1', [], { OnVisible: 'Set(a, 1);\nSet(b, 2)' })),
      screens(screen('Screen1', [], { OnVisible: 'Set(a, 1);\nSet(b, 3)' }))
    ).changes
    expect(change?.lines).toEqual([
      { kind: 'same', text: 'Set(a, 1);' },
      { kind: 'removed', text: 'Set(b, 2)' },
      { kind: 'added', text: 'Set(b, 3)' }
    ])
  })

  test('line ends and blanks before them are no change', () => {
    expect(
      compareDocuments(
        screens(screen('Screen1', [], { OnVisible: 'Set(a, 1);\r\nSet(b, 2)  ' })),
        screens(screen('Screen1', [], { OnVisible: 'Set(a, 1);\nSet(b, 2)' }))
      )
    ).toMatchObject({ changes: [], noise: 0 })
  })

  test("the app's own", () => {
    expect(
      changeLines(
        compareDocuments(
          screens(screen('App', [], { OnStart: 'a' }, 'app')),
          screens(screen('App', [], { OnStart: 'b' }, 'app'))
        )
      )
    ).toEqual(['changed formula [App > OnStart] "a" => "b"'])
  })

  test('are those of the control files, by which the app runs', () => {
    const both = (sources: string | undefined, controls: string): AppDocument =>
      documentOf({
        nodes: [screen('Screen1', [], { Fill: controls })],
        sources: () => (sources === undefined ? undefined : [screen('Screen1', [], { Fill: sources })])
      })
    expect(changeLines(compareDocuments(both('a', 'x'), both('a', 'y')))).toEqual([
      'changed formula [Screen1 > Fill] "x" => "y"'
    ])
    expect(changeLines(compareDocuments(both('a', 'x'), both('b', 'x')))).toEqual([])
  })
})

describe('what came and went', () => {
  test('a screen is reported once, with what it does', () => {
    const newer = screens(
      screen('Screen1'),
      screen('Details', [control('Send: button', BUTTON), control('Box: gallery', {}, [control('Row')])])
    )
    const [change, ...rest] = compareDocuments(screens(screen('Screen1')), newer).changes
    expect(rest).toEqual([])
    expect(change).toMatchObject({ kind: 'added', subject: 'screen', path: ['Details'], after: '3 controls' })
    expect(change?.lines).toEqual([
      { kind: 'added', text: 'Send.Text = "Send"' },
      { kind: 'added', text: 'Send.OnSelect = SubmitForm(Form1)' }
    ])
  })

  test('so is a control with what it contains', () => {
    const filled = screens(
      screen('Screen1', [control('Box: gallery', { Items: 'List' }, [control('Row', { Text: 'ThisItem.Title' })])])
    )
    expect(changeLines(compareDocuments(filled, screens(screen('Screen1'))))).toEqual([
      'removed control [Screen1 > Box] "gallery with 1 control" => '
    ])
    expect(changeLines(compareDocuments(screens(screen('Screen1')), filled))).toEqual([
      'added control [Screen1 > Box]  => "gallery with 1 control"'
    ])
  })

  test('components', () => {
    const newer = screens(screen('Screen1'), screen('Header', [], {}, 'component'))
    expect(changeLines(compareDocuments(screens(screen('Screen1')), newer))).toEqual(['added component [Header]'])
  })

  test('a control of another type under the same name', () => {
    expect(
      changeLines(
        compareDocuments(screens(screen('S', [control('Send: button')])), screens(screen('S', [control('Send: icon')])))
      )
    ).toEqual(['changed control [S > Send] "button" => "icon"'])
  })

  test('an app put into a package of flows comes with all its screens', () => {
    const app = side()
    const { app: _, ...flowOnly } = app.pkg
    const difference = compare({ pkg: flowOnly }, { ...app, document: screens(screen('Screen1')) })
    expect(changeLines(difference, 'app', 'screens')).toEqual(['added app [Expenses]', 'added screen [Screen1]'])
  })
})

describe('renamed', () => {
  test('a control that is equal but for its name, where it is or elsewhere', () => {
    const older = screens(screen('A', [control('Button1: button', BUTTON)]), screen('B'))
    expect(
      changeLines(compareDocuments(older, screens(screen('A', [control('Send: button', BUTTON)]), screen('B'))))
    ).toEqual(['renamed control [A > Send] "Button1" => "Send"'])
    expect(
      changeLines(compareDocuments(older, screens(screen('A'), screen('B', [control('Send: button', BUTTON)]))))
    ).toEqual(['renamed control [B > Send] "Button1" => "Send"', 'moved control [B > Send] "A" => "B"'])
  })

  test('a control with most of its formulas, of several in one place', () => {
    const older = screens(
      screen('A', [
        control('Button1: button', BUTTON),
        control('Button2: button', { ...BUTTON, X: '300', Text: '"Cancel"', OnSelect: 'Back()' })
      ])
    )
    const newer = screens(
      screen('A', [
        control('btnSend: button', { ...BUTTON, Text: '"Submit"' }),
        control('btnCancel: button', { ...BUTTON, X: '300', Text: '"Cancel"', OnSelect: 'Back(ScreenTransition.Fade)' })
      ])
    )
    expect(changeLines(compareDocuments(older, newer))).toEqual([
      'renamed control [A > btnSend] "Button1" => "btnSend"',
      'changed formula [A > btnSend > Text] "\\"Send\\"" => "\\"Submit\\""',
      'renamed control [A > btnCancel] "Button2" => "btnCancel"',
      'changed formula [A > btnCancel > OnSelect] "Back()" => "Back(ScreenTransition.Fade)"'
    ])
  })

  test('a screen by what it contains, although it was edited as well', () => {
    const children = ['a', 'b', 'c'].map(name => control(name, { Text: `"${name}"` }))
    const older = screens(screen('Screen1', children, { Fill: 'Red', OnVisible: 'Reset(a)' }))
    const newer = screens(
      screen('Home', [...children, control('d', { Text: '"d"' })], { Fill: 'Blue', OnVisible: 'Reset(b)' })
    )
    expect(changeLines(compareDocuments(older, newer))).toEqual([
      'renamed screen [Home] "Screen1" => "Home"',
      'changed formula [Home > Fill] "Red" => "Blue"',
      'changed formula [Home > OnVisible] "Reset(a)" => "Reset(b)"',
      'added control [Home > d]  => "label"'
    ])
  })

  test('formulas that follow a rename are noise', () => {
    const other = (name: string): ReturnType<typeof control> =>
      control('Other', { Text: `${name}.Text & "Button1"`, OnSelect: `Select(${name})` })
    const older = screens(
      screen('A', [control('Button1: button', { ...BUTTON, Tooltip: 'Button1.Text' }), other('Button1')])
    )
    const newer = screens(
      screen('A', [control("it's: button", { ...BUTTON, Tooltip: "'it''s'.Text" }), other("'it''s'")])
    )
    const difference = compareDocuments(older, newer)
    expect(changeLines(difference)).toEqual(['renamed control [A > it\'s] "Button1" => "it\'s"'])
    expect(difference.noise).toBe(3)
  })

  test('components, with all their instances', () => {
    const of = (name: string): AppDocument =>
      screens(
        screen('A', [control(`Top: ${name}`)]),
        screen(name, [control('Title', { Text: '"x"' })], {}, 'component')
      )
    expect(changeLines(compareDocuments(of('Header'), of('TopBar')))).toEqual([
      'renamed component [TopBar] "Header" => "TopBar"'
    ])
  })

  test('by the ids the package keeps, whatever else was changed', () => {
    const PREFIX = 'Nabcdef12-1234-4234-8234-1234567890ab'
    const of = (name: string, document: AppDocument): ReturnType<typeof side> =>
      side(
        {
          [APP_JSON_NAME]: sampleAppJson({ other: `/${APP_FOLDER}/${PREFIX}-identity.json` }),
          [`Microsoft.PowerApps/apps/${APP_FOLDER}/${PREFIX}-identity.json`]: { __Version: '0.1', [name]: 'ID-1' }
        },
        document
      )
    const older = of('Button1', screens(screen('A', [control('Button1: button', { Text: '"a"', X: '1' })])))
    const newer = of(
      'Save',
      screens(
        screen('A', [
          control('Other: button', { Text: '"a"', X: '1' }),
          control('Save: button', { Text: '"b"', X: '2' })
        ])
      )
    )
    const app = newer.pkg.app
    if (app === undefined) throw new Error('no app')
    const edited = { ...newer, pkg: { ...newer.pkg, app: { ...app, document: Buffer.from('other') } } }
    expect(changeLines(compare(older, edited), 'screens')).toEqual([
      'added control [A > Other]  => "button"',
      'renamed control [A > Save] "Button1" => "Save"',
      'changed formula [A > Save > Text] "\\"a\\"" => "\\"b\\""',
      'changed formula [A > Save > X] "1" => "2"'
    ])
  })

  test('not what has nothing in common', () => {
    const older = screens(screen('A', [control('Button1: button', BUTTON)]))
    const newer = screens(
      screen('A', [
        control('Send: button', { Text: '"x"', OnSelect: 'Exit()', X: '1', Y: '2', Width: '3', Height: '4' })
      ])
    )
    expect(changeLines(compareDocuments(older, newer))).toEqual([
      'removed control [A > Button1] "button" => ',
      'added control [A > Send]  => "button"'
    ])
  })
})

describe('moved', () => {
  test('into another container', () => {
    const older = screens(screen('A', [control('Row'), control('Box: group')]), screen('B'))
    expect(
      changeLines(
        compareDocuments(older, screens(screen('A', [control('Box: group', {}, [control('Row')])]), screen('B')))
      )
    ).toEqual(['moved control [A > Box > Row] "A" => "A › Box"'])
  })

  test('out of what went, into what came', () => {
    const row = control('Row', { Text: '"x"' })
    const older = screens(screen('A', [control('Old: group', {}, [row])]))
    const newer = screens(screen('A', [control('New: container', {}, [row])]))
    expect(changeLines(compareDocuments(older, newer)).toSorted()).toEqual([
      'added control [A > New]  => "container"',
      'moved control [A > New > Row] "A › Old" => "A › New"',
      'removed control [A > Old] "group" => '
    ])
  })

  test('out of a container that went: it is renamed where most of its controls are in the one that came', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(name => control(name)) as [
      Control,
      Control,
      Control,
      Control,
      Control
    ]
    const older = screens(screen('A', [control('Old: group', {}, [a, b, c, d, e]), control('Box: group')]))
    const after = (inNew: Control[], inBox: Control[]): string[] =>
      changeLines(
        compareDocuments(
          older,
          screens(screen('A', [control('New: group', {}, inNew), control('Box: group', {}, inBox)]))
        )
      ).filter(line => / control \[A > (?:Old|New)\]/.test(line))
    expect(after([a, b, c], [d, e])).toEqual(['renamed control [A > New] "Old" => "New"'])
    expect(after([a, b], [c, d, e]).toSorted()).toEqual([
      'added control [A > New]  => "group"',
      'removed control [A > Old] "group" => '
    ])
  })

  test('to another place among its neighbours, not those that made room', () => {
    const of = (...names: readonly string[]): AppDocument =>
      screens(
        screen(
          'A',
          names.map(name => control(name))
        )
      )
    expect(changeLines(compareDocuments(of('a', 'b', 'c', 'd'), of('d', 'a', 'b', 'c')))).toEqual([
      'moved control [A > d] "after c" => "first"'
    ])
    expect(changeLines(compareDocuments(of('a', 'b', 'c'), of('a', 'new', 'b', 'c')))).toEqual([
      'added control [A > new]  => "label"'
    ])
    expect(changeLines(compareDocuments(of('a', 'b', 'c', 'd', 'e'), of('c', 'd', 'e', 'a', 'b')))).toEqual([
      'moved control [A > a] "first" => "after e"'
    ])
  })

  test('a screen among the screens', () => {
    const of = (...names: readonly string[]): AppDocument => screens(...names.map(name => screen(name)))
    expect(changeLines(compareDocuments(of('A', 'B', 'C'), of('C', 'A', 'B')))).toEqual([
      'moved screen [C] "after B" => "first"'
    ])
  })
})

describe('what the Studio does by itself', () => {
  const galleries = (...formulas: readonly Record<string, string>[]): ReturnType<typeof screen> =>
    screen(
      'A',
      formulas.map((own, at) => control(`g${at}: gallery`, own))
    )
  const of = (version: string, top: ReturnType<typeof screen>): AppDocument => documentOf({ version, nodes: [top] })

  test('a property that all controls of a type have now, with one plain value', () => {
    const difference = compareDocuments(
      of('1.1', galleries({}, {})),
      of('1.2', galleries({ AutoHeight: 'false' }, { AutoHeight: 'false' }))
    )
    expect(changeLines(difference)).toEqual([])
    expect(difference.noise).toBe(3)
  })

  test.each([
    ['the same Studio', '1.1', [{}, {}], [{ AutoHeight: 'false' }, { AutoHeight: 'false' }]],
    ['not all of them', '1.2', [{}, {}], [{ AutoHeight: 'false' }, {}]],
    ['other values', '1.2', [{}, {}], [{ AutoHeight: 'false' }, { AutoHeight: 'true' }]],
    ['an expression', '1.2', [{}, {}], [{ Visible: 'a.b' }, { Visible: 'a.b' }]],
    ['a behaviour', '1.2', [{}, {}], [{ OnSelect: 'false' }, { OnSelect: 'false' }]],
    ['one had it before', '1.2', [{ AutoHeight: 'true' }, {}], [{ AutoHeight: 'true' }, { AutoHeight: 'false' }]],
    ['the only one of its type', '1.2', [{}], [{ AutoHeight: 'true' }]]
  ] as const)('but not with %s', (_, version, older, newer) => {
    const { changes } = compareDocuments(of('1.1', galleries(...older)), of(version, galleries(...newer)))
    expect(changes.length).toBeGreaterThan(0)
  })

  test('cards of a form close up when one is taken out', () => {
    const form = (...cards: readonly (readonly [string, number, number])[]): AppDocument =>
      screens(
        screen('A', [
          control(
            'Form1: form',
            {},
            cards.map(([name, x, y]) => control(`${name}: typedDataCard`, { X: `${x}`, Y: `${y}` }))
          )
        ])
      )
    const older = form(['a', 0, 0], ['b', 1, 0], ['c', 0, 1], ['d', 1, 1])
    const closed = compareDocuments(older, form(['a', 0, 0], ['c', 1, 0], ['d', 0, 1]))
    expect(changeLines(closed)).toEqual(['removed control [A > Form1 > b] "typedDataCard" => '])
    expect(closed.noise).toBe(3)
    const moved = compareDocuments(older, form(['d', 0, 0], ['a', 1, 0], ['b', 0, 1], ['c', 1, 1]))
    expect(changeLines(moved).filter(line => line.includes('formula'))).toEqual([
      'changed formula [A > Form1 > d > X] "1" => "0"',
      'changed formula [A > Form1 > d > Y] "1" => "0"'
    ])
  })
})

test('names that repeat, and names that mean something to JavaScript, are names', () => {
  const odd = (text: string): AppDocument =>
    screens(
      screen('__proto__', [
        control('constructor', { toString: text }),
        control('constructor', { Text: text }),
        control('', { Text: text })
      ]),
      screen('__proto__')
    )
  expect(compareDocuments(odd('a'), odd('a')).changes).toEqual([])
  expect(changeLines(compareDocuments(odd('a'), odd('b')))).toEqual([
    'changed formula [__proto__ > constructor > toString] "a" => "b"',
    'changed formula [__proto__ > constructor > Text] "a" => "b"',
    'changed formula [__proto__ >  > Text] "a" => "b"'
  ])
})
