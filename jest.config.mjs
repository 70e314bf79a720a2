import { isWhole, suitesLeftOut } from './test/support/sample.ts'

/** Suites that are named run whole, and so does everything in CI. */
const isSample = !isWhole && process.argv.slice(2).every(argument => argument.startsWith('-'))

/** Tests run as native ES modules; types are checked by `tsc` beforehand, so the transform only strips them. */
export default {
  testEnvironment: '<rootDir>/test/support/sample-of-tests.mjs',
  testEnvironmentOptions: { isSample },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: isSample ? suitesLeftOut().map(suite => `<rootDir>/${suite.replaceAll('.', '\\.')}$`) : [],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/strip-types.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
  coverageProvider: 'v8',
  globalSetup: '<rootDir>/test/support/one-temporary-folder.mjs',
  globalTeardown: '<rootDir>/test/support/no-temporary-folder.mjs',
  testTimeout: 180_000,
  maxWorkers: 2
}
