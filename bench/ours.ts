import { createApp } from '../src/app';
import { readSettings } from '../src/settings';
import { BenchModule } from './cases';

/** Our server with the generated cases as one more room, as it runs in production. */
async function main(): Promise<void> {
  const settings = readSettings();
  const app = await createApp({ ...settings, databaseUrl: settings.databaseUrl! }, [BenchModule]);
  await app.listen({ host: '127.0.0.1', port: Number(process.env['BENCH_PORT']) });
  process.send?.('ready');
}

void main();

// Ends with whoever started it.
process.once('disconnect', () => process.exit(0));
