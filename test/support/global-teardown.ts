// oxlint-disable-next-line import/no-default-export -- jest wants it so
export default async function tearDown(): Promise<void> {
  await (globalThis as { stopTestServer?: () => Promise<void> }).stopTestServer?.();
}
