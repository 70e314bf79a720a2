import { repacked } from './repacked.ts'
import { openArchive } from '../../src/package/archive.ts'
import { DEMO_KEYS } from '../../src/embedded/seed/demo-names.ts'

type Fields = Record<string, unknown>

/** What can be wrong with the definition of a flow: the rule that finds it, the service's code, and how to get there. */
export interface Unsaved {
  readonly rule: string
  readonly code: string
  readonly change: (workflow: { actions: Fields; [field: string]: unknown }) => void
}

const compose = (inputs: unknown, ...after: string[]): Fields => ({
  type: 'Compose',
  inputs,
  runAfter: Object.fromEntries(after.map(name => [name, ['Succeeded']]))
})
const unsaved = (rule: string, actions: Fields, code = 'InvalidTemplate'): Unsaved => ({
  rule,
  code,
  change: workflow => {
    Object.assign(workflow.actions, actions)
  }
})

/** Every kind of definition that the service does not save. */
export const UNSAVED: readonly Unsaved[] = [
  {
    rule: 'flow-without-actions',
    code: 'InvalidTemplate',
    change: workflow => {
      workflow.actions = {}
    }
  },
  {
    rule: 'malformed-flow-definition',
    code: 'MalformedFlowAssetFlowDefinition',
    change: workflow => {
      delete workflow['triggers']
    }
  },
  unsaved('unknown-run-after', { Note: compose('a', 'Gone') }),
  unsaved('run-after-cycle', { One: compose('a', 'Two'), Two: compose('b', 'One') }),
  unsaved('duplicate-action-name', { Try: { type: 'Scope', actions: { Create_item: compose('a') } } }),
  unsaved('long-action-name', { ['x'.repeat(81)]: compose('a') }),
  unsaved('broken-expression', { Note: compose("@concat('a'") }),
  unsaved('unknown-action-in-expression', { Note: compose("@body('Gone')") }),
  unsaved('unknown-variable', { Note: compose("@variables('Gone')") }),
  unsaved('unknown-flow-parameter', { Note: compose("@parameters('Gone')") }),
  unsaved(
    'unknown-connection-reference',
    { Send: { type: 'OpenApiConnection', inputs: { host: { connectionName: 'gone', operationId: 'Send' } } } },
    'WorkflowRunActionInputsMissingProperty'
  )
]

/** The project's package with the definition of its flow "Submit expense" changed. */
export function withSubmitFlow(bytes: Uint8Array, change: Unsaved['change']): Buffer {
  const name = openArchive(bytes, 'the package').names.find(
    file => file.endsWith(`/definition.json`) && openArchive(bytes, 'the package').read(file).includes('Create_item')
  )
  if (name === undefined) throw new Error('no flow "Submit expense"')
  return repacked(bytes, {
    edit: {
      [name]: text => {
        const flow = JSON.parse(text) as { properties: { definition: Parameters<Unsaved['change']>[0] } }
        change(flow.properties.definition)
        return JSON.stringify(flow)
      }
    }
  })
}

/** The project's package whose flow "Submit expense" uses SharePoint without asking for a connection. */
export const withoutFlowConnection = (bytes: Uint8Array): Buffer =>
  repacked(bytes, {
    edit: { [`Microsoft.Flow/flows/${DEMO_KEYS.submit}/connectionsMap.json`]: () => '{}' },
    resources: resources => ({
      ...resources,
      [DEMO_KEYS.submit]: {
        ...resources[DEMO_KEYS.submit],
        type: 'Microsoft.Flow/flows',
        dependsOn: [DEMO_KEYS.sharePoint]
      }
    })
  })
