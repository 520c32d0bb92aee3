import { createServer } from 'node:net';

/** Asked before the database is started: a busy port is the commonest slip, and should not take seconds to be told. */
export async function mustBeFree(host: string, port: number, setting: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(Object.assign(error, { setting })));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
