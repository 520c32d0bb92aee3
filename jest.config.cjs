/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  // Without options it reads .swcrc: decorators and their metadata come out as in the product.
  transform: { '^.+\\.ts$': '@swc/jest' },
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  maxWorkers: 2,
  // Each suite loads the whole product anew and what it loaded stays: a worker that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
  // Real databases on whatever machine this is: slow is not wrong.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/bin/closing-line.cjs'],
};
