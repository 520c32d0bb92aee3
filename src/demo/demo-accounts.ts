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

export const demoAccountsFile = join('data', 'provinces', 'dong-thap-accounts.json');

/** The invented people of the demo province. */
export function demoAccounts(): DemoAccount[] {
  const text = readFileSync(join(packageRoot, demoAccountsFile), 'utf8');
  return (JSON.parse(text) as { accounts: DemoAccount[] }).accounts;
}

/** One of each level and of each side, who all see something else. */
const introduced = [
  'chutich.tinh',
  'tonghop.noivu',
  'danvan.tinhuy',
  'giamdoc.tuphap',
  'chutich.caolanh',
  'chuyenvien.mytho',
  'quantri.tinh',
];

export const introducedAccounts = (): DemoAccount[] =>
  demoAccounts().filter(({ username }) => introduced.includes(username));
