import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from './settings';
import { sampleMasterKeys, sampleSigningSecret, settingNames } from './settings.schema';

const ownSecret = 'q7Wc0Zt4-owner-of-this-province-2026';
const ownKey = 'MIXuN0oyqmG3UGfJ2WvBhQ7c5b1dA9eKxRrTzLs4FnE=';
const olderKey = 'hV2pQyTt0mZbE8s6XcJ1kRwLaG9dNfUo3iHx5YvC7gM=';
const province = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://danvan:mat-khau@db.dongthap.example:5432/dan_van',
  SIGNING_SECRET: ownSecret,
  MASTER_KEYS: `2026:${ownKey}`,
  CORS_ORIGINS: 'https://danvan.dongthap.example, https://baocao.dongthap.example',
  DEFAULT_TENANT: '82',
  PUBLIC_URL: 'https://api.dongthap.example/',
};

function problemsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return {};
}

describe('settings', () => {
  it('lets a newcomer start with none at all, on the demo province', () => {
    expect(readSettings({})).toMatchObject({
      environment: 'development',
      host: '127.0.0.1',
      demo: true,
      defaultTenant: 82,
    });
  });

  it('takes a complete production', () => {
    expect(readSettings(province)).toMatchObject({
      demo: false,
      corsOrigins: ['https://danvan.dongthap.example', 'https://baocao.dongthap.example'],
      adminDatabaseUrl: province.DATABASE_URL,
      publicUrl: 'https://api.dongthap.example',
    });
  });

  it('names everything that production lacks, in one go', () => {
    expect(Object.keys(problemsOf({ NODE_ENV: 'production' })).sort()).toEqual([
      'CORS_ORIGINS',
      'DATABASE_URL',
      'DEFAULT_TENANT',
      'MASTER_KEYS',
      'PUBLIC_URL',
      'SIGNING_SECRET',
    ]);
  });

  it.each([
    ['SIGNING_SECRET', sampleSigningSecret],
    ['SIGNING_SECRET', 'a'.repeat(40)],
    ['SIGNING_SECRET', 'too short'],
    ['MASTER_KEYS', sampleMasterKeys],
    ['MASTER_KEYS', `2026:${ownKey},${sampleMasterKeys.replace('sample', 'old')}`],
    ['MASTER_KEYS', `2026:${Buffer.alloc(32, 'ab').toString('base64')}`],
    ['MASTER_KEYS', `2026:${Buffer.alloc(16, 'q7Wc0Zt4-owner').toString('base64')}`],
    ['MASTER_KEYS', ownKey],
    ['MASTER_KEYS', `2026:${ownKey},2026:${olderKey}`],
    ['MASTER_KEYS_FILE', '/nowhere/at/all'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://ok.example, *'],
    ['DEMO', 'true'],
    ['DEMO', 'yes'],
    ['DATABASE_URL', 'mysql://x'],
    ['PUBLIC_URL', ' '],
  ])('refuses %s=%s in production and says so in both languages', (name, value) => {
    const problems = problemsOf({ ...province, [name]: value });
    expect(Object.keys(problems)).toEqual([name]);
    expect(problems[name]).toContain(' · ');
  });

  it('takes master keys from a file instead, the current one first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dan-van-keys-'));
    const file = join(folder, 'keys');
    const { MASTER_KEYS: _, ...others } = province;
    const fromFile = (text: string) => {
      writeFileSync(file, text);
      return { ...others, MASTER_KEYS_FILE: file };
    };
    try {
      const { masterKeys } = readSettings(fromFile(`2026:${ownKey}\n2025:${olderKey}\n`));
      expect(masterKeys.map(({ id, key }) => [id, key.toString('base64')])).toEqual([
        ['2026', ownKey],
        ['2025', olderKey],
      ]);
      expect(Object.keys(problemsOf(fromFile(sampleMasterKeys)))).toEqual(['MASTER_KEYS_FILE']);
      expect(Object.keys(problemsOf({ ...fromFile(`2026:${ownKey}`), MASTER_KEYS: `2026:${ownKey}` }))).toEqual([
        'MASTER_KEYS_FILE',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('blames only what was given: a wrong port does not also spoil the address made from it', () => {
    expect(Object.keys(problemsOf({ PORT: 'ba nghìn', POOL_SIZE: '0' }))).toEqual(['PORT', 'POOL_SIZE']);
  });

  it('allows no origin when told none', () => {
    expect(readSettings({ ...province, CORS_ORIGINS: 'none' }).corsOrigins).toEqual([]);
  });

  it('explains every variable and no other, in .env.example and in the operator’s guide', () => {
    const explained = readFileSync('.env.example', 'utf8').match(/^#?[A-Z_]+(?==)/gm) ?? [];
    expect(explained.map((name) => name.replace('#', '')).sort()).toEqual([...settingNames].sort());

    const table = readFileSync('docs/operator.md', 'utf8').split('· Settings\n')[1]?.split('\n## ')[0] ?? '';
    const described = table.match(/^\| `[^|]*/gm)?.flatMap((cell) => cell.match(/[A-Z_]{2,}/g) ?? []);
    expect(described?.sort()).toEqual([...settingNames].sort());
  });
});
