export default function tearDown() {
  globalThis.removeTemporaryFolder?.()
}
