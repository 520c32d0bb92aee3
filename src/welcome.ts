import { demoAccounts, demoPassword } from './demo/demo-accounts';
import type { Settings } from './settings';

/** The last lines printed: where everything is and who may log in. */
export function welcome(settings: Settings, seconds: number): void {
  const at = settings.publicUrl;
  const lines = [
    '',
    `Dân Vận API sẵn sàng sau ${seconds.toFixed(1)} s · ready in ${seconds.toFixed(1)} s`,
    `  GraphQL   ${at}/graphql`,
    `  REST      ${at}/v1`,
    `  Docs      ${at}/docs   (openapi.json, schema.graphql)`,
    `  Metrics   http://${settings.adminHost}:${settings.adminPort}/metrics`,
  ];
  if (settings.demo) {
    lines.push(`  Đăng nhập mẫu · demo log-ins (mật khẩu · password: ${demoPassword})`);
    for (const { username, title } of demoAccounts().slice(0, 6)) lines.push(`    ${username.padEnd(28)} ${title}`);
    lines.push('    … npm run cli -- doctor');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
