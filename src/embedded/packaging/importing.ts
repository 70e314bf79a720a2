export { applyImport } from './applying.ts'
export { type ImportParameters, importParameters } from './parameters.ts'
export { validateImport } from './validating.ts'
