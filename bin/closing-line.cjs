/** Closes a test run with one plain line, which any machine can read. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults }) {
    // A file that could not even be loaded counts no test: it is a failure all the same.
    const unloaded = testResults.filter(
      ({ testExecError, testResults: tests }) => testExecError && !tests.length,
    ).length;
    const failed = numFailedTests + Math.min(unloaded, numFailedTestSuites);
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    console.log(`\n${numPassedTests} passed, ${failed} failed${skipped}`);
  }
};
