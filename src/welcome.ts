import { demoAccounts, demoAccountsFile, demoPassword, introducedAccounts } from './demo/demo-accounts';
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
    ...(settings.demo ? demoLines() : []),
    '  Dừng · stop: Ctrl-C',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function demoLines(): string[] {
  const shown = introducedAccounts();
  const more = demoAccounts().length - shown.length;
  return [
    `  Đăng nhập mẫu, người do bịa ra, mật khẩu · demo log-ins, invented people, password: ${demoPassword}`,
    ...shown.map(({ username, title }) => `    ${username.padEnd(18)} ${title}`),
    `    … ${more} tài khoản khác · more: ${demoAccountsFile}`,
    '  Gọi thử · first calls: README.md',
  ];
}
