/** Tests run as native ES modules; types are checked by `tsc` beforehand, so the transform only strips them. */
export default {
  testEnvironment: '<rootDir>/test/support/sample-of-tests.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/strip-types.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
  coverageProvider: 'v8',
  globalSetup: '<rootDir>/test/support/one-temporary-folder.mjs',
  globalTeardown: '<rootDir>/test/support/no-temporary-folder.mjs',
  testTimeout: 180_000,
  maxWorkers: 2
}
