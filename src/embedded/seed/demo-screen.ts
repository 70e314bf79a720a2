/** A formula of a control. */
export interface DemoRule {
  readonly property: string
  readonly category: 'Design' | 'Data' | 'Behavior' | 'ConstantData'
  readonly script: string
}

export interface DemoControl {
  readonly name: string
  /** Name of the template in `Controls\*.json`. */
  readonly template: string
  readonly yamlControl?: string
  readonly rules: readonly DemoRule[]
  readonly children: readonly DemoControl[]
}

const rule = (category: DemoRule['category'], property: string, script: string): DemoRule => ({
  property,
  category,
  script
})

export const DEMO_SCREEN = 'Expenses'

/** The control that represents the app itself. */
export const demoAppControl = (): DemoControl => ({
  name: 'App',
  template: 'appinfo',
  rules: [rule('Behavior', 'OnStart', 'Set(varToday, Today())')],
  children: []
})

/** The only screen: a list of expenses and a button for each of the two flows. Each version has another filter. */
export function demoScreen(version: number): DemoControl {
  const limit = 100 * version
  return {
    name: DEMO_SCREEN,
    template: 'screen',
    rules: [rule('Design', 'Fill', 'RGBA(255, 255, 255, 1)')],
    children: [
      control('lblTitle', 'label', 'Label@2.5.1', [
        rule('Data', 'Text', '"Expenses over " & Text(varLimit)'),
        rule('Design', 'Y', '20')
      ]),
      control('galExpenses', 'gallery', 'Gallery@2.15.0', [
        rule('Data', 'Items', `Filter(Expenses, Amount > ${limit})`),
        rule('Design', 'Y', '90')
      ]),
      control('btnSubmit', 'button', 'Classic/Button@2.2.0', [
        rule('Data', 'Text', '"Submit"'),
        rule('Behavior', 'OnSelect', 'Submitexpense.Run(galExpenses.Selected.Title, Text(galExpenses.Selected.Amount))')
      ]),
      control('btnNotify', 'button', 'Classic/Button@2.2.0', [
        rule('Data', 'Text', '"Remind the approver"'),
        rule('Behavior', 'OnSelect', 'Notifyapprover.Run(galExpenses.Selected.Approver)')
      ])
    ]
  }
}

const control = (name: string, template: string, yamlControl: string, rules: readonly DemoRule[]): DemoControl => ({
  name,
  template,
  yamlControl,
  rules,
  children: []
})

/** Content of `Controls\<n>.json`. Controls are numbered in tree order, starting from `first`. */
export function controlJson(root: DemoControl, first: number): Record<string, unknown> {
  let next = first
  const write = (node: DemoControl, parent: string): Record<string, unknown> => ({
    Type: 'ControlInfo',
    Name: node.name,
    Template: { Id: `http://microsoft.com/appmagic/${node.template}`, Version: '1.0', Name: node.template },
    Parent: parent,
    ControlUniqueId: String(next++),
    Rules: node.rules.map(({ property, category, script }) => ({
      Property: property,
      Category: category,
      InvariantScript: script,
      RuleProviderType: 'Unknown'
    })),
    Children: node.children.map(child => write(child, node.name))
  })
  return { TopParent: write(root, '') }
}

/** Content of `Src\<Screen>.pa.yaml`. */
export const screenYaml = (screen: DemoControl): string =>
  [`Screens:`, `  ${screen.name}:`, ...bodyYaml(screen, '    ')].join('\n').concat('\n')

export const appYaml = (app: DemoControl): string => ['App:', ...bodyYaml(app, '  ')].join('\n').concat('\n')

function bodyYaml(node: DemoControl, indent: string): string[] {
  return [
    `${indent}Properties:`,
    // Every formula is single-quoted, because some contain ": " or "#".
    ...node.rules.map(({ property, script }) => `${indent}  ${property}: '=${script.replaceAll("'", "''")}'`),
    ...(node.children.length === 0 ? [] : [`${indent}Children:`]),
    ...node.children.flatMap(child => [
      `${indent}  - ${child.name}:`,
      `${indent}      Control: ${child.yamlControl ?? child.template}`,
      ...bodyYaml(child, `${indent}      `)
    ])
  ]
}

/** Names of all controls, the root included. */
export const controlNames = (root: DemoControl): string[] => [root.name, ...root.children.flatMap(controlNames)]
