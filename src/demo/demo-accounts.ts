import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../platform/package-root';

/** Printed in the documentation: production refuses to start with an account that has it. */
export const demoPassword = 'DanVan-minh-hoa-2026';

export interface DemoAccount {
  username: string;
  displayName: string;
  role: string;
  agency: string;
  title: string;
}

/** The invented people of the demo province. */
export function demoAccounts(): DemoAccount[] {
  const file = join(packageRoot, 'data', 'provinces', 'dong-thap-accounts.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { accounts: DemoAccount[] }).accounts;
}
