import { entityFile, picklistFile } from '../packaging/export/exported-data-model.ts'
import type { PackageFile } from '../packaging/shared/export-files.ts'
import type { DemoNames } from './demo-names.ts'

export const DEMO_ENTITY = 'contoso_Expense_'
export const DEMO_PICKLIST = 'contoso_ExpenseCategory_'

const field = (name: string, displayName: string, type: string, more: Record<string, unknown> = {}) => ({
  name,
  displayName,
  description: '',
  isCustomizable: true,
  isMandatory: false,
  isSystemField: false,
  isUnique: false,
  type,
  ...more
})

/**
 * An entity and a picklist of the retired data model, shaped like Microsoft's sample entity. No real package with
 * either was ever found; they exist to try out Overwrite and Merge.
 */
export const demoDataFiles = (names: DemoNames): PackageFile[] => [
  entityFile({
    name: DEMO_ENTITY,
    displayName: names.entity,
    fields: [
      field('ExpenseId', 'Expense id', 'Text', { isMandatory: true, isUnique: true, isSystemField: true }),
      field('Title', 'Title', 'Text', { isMandatory: true }),
      field('Amount', 'Amount', 'Number'),
      field('Category', 'Category', 'Enumeration', { enumeration: DEMO_PICKLIST }),
      field('Approver', 'Approver', 'Email')
    ],
    properties: {
      description: 'What somebody paid for the company.',
      titleField: 'Title',
      primaryKey: ['ExpenseId'],
      fieldGroups: [{ name: 'DefaultList', displayName: 'List', description: '', fields: ['Title', 'Amount'] }]
    }
  }),
  picklistFile({
    name: DEMO_PICKLIST,
    displayName: names.picklist,
    entries: [
      { name: 'Travel', displayName: 'Travel', value: 1 },
      { name: 'Meals', displayName: 'Meals', value: 2 },
      { name: 'Equipment', displayName: 'Equipment', value: 3 }
    ],
    entriesProperty: 'values',
    properties: { description: 'What an expense was for.' }
  })
]
