import { resolve } from 'node:path';
import { z } from 'zod';
import { type MasterKey, parseMasterKeys, readMasterKeys } from './platform/vault/master-keys';

/** Public, since it stands in this file: it keeps log-ins alive across restarts in development. */
export const sampleSigningSecret = 'for-development-only-never-in-production';

/** As public: it keeps sealed secrets readable across restarts in development. */
export const sampleMasterKeys = `sample:${Buffer.from('for-development-only-not-secret!').toString('base64')}`;

export const say = (vietnamese: string, english: string) => `${vietnamese} · ${english}`;

const whole = (min: number, max: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max,
      say(`cần một số nguyên từ ${min} đến ${max}`, `must be a whole number from ${min} to ${max}`),
    )
    .transform(Number);

const port = whole(1, 65_535);
const list = z.string().transform((text) => text.split(/[\s,]+/).filter((item) => item && item !== 'none'));
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: say(
    'cần dạng postgres://tên:mật-khẩu@máy:5432/cơ-sở',
    'must look like postgres://user:password@host:5432/name',
  ),
});
const webUrl = z.url({
  protocol: /^https?$/,
  error: say('cần địa chỉ http(s) đầy đủ', 'must be a full http(s) address'),
});
const masterKeyForm = say(
  'cần dạng tên:khoá[,tên:khoá], khoá là 32 byte base64: openssl rand -base64 32',
  'must look like id:key[,id:key], each key 32 bytes in base64: openssl rand -base64 32',
);
const masterKeys = (read: (text: string) => MasterKey[] | undefined) =>
  z.string().transform((text, context) => {
    const keys = read(text);
    if (keys) return keys;
    context.addIssue({ code: 'custom', message: masterKeyForm });
    return z.NEVER;
  });
const isOrigin = (text: string) => text === '*' || (URL.canParse(text) && new URL(text).origin === text);
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What each variable may be; `.env.example` says what it is for. */
export const variables = z.object({
  NODE_ENV: z.enum(
    ['production', 'development', 'test'],
    say('là production, development hoặc test', 'must be production, development or test'),
  ),
  HOST: z.string(),
  PORT: port,
  ADMIN_HOST: z.string(),
  ADMIN_PORT: port,
  DATABASE_URL: postgresUrl.optional(),
  ADMIN_DATABASE_URL: postgresUrl.optional(),
  POOL_SIZE: whole(1, 500),
  POOL_WAIT_MS: whole(1, 60_000),
  STATEMENT_TIMEOUT_MS: whole(100, 600_000),
  SIGNING_SECRET: z
    .string()
    .refine(
      (text) => Buffer.byteLength(text) >= 32,
      say('cần ít nhất 32 byte: openssl rand -base64 48', 'needs at least 32 bytes: openssl rand -base64 48'),
    ),
  MASTER_KEYS: masterKeys(parseMasterKeys).optional(),
  MASTER_KEYS_FILE: masterKeys(readMasterKeys).optional(),
  CORS_ORIGINS: list.refine(
    (origins) => origins.every(isOrigin),
    say('mỗi nguồn có dạng https://máy[:cổng], hoặc none', 'each origin must look like https://host[:port], or none'),
  ),
  TRUSTED_PROXIES: list,
  DATA_DIR: z.string().transform((path) => resolve(path)),
  FILES_DIR: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  CLAMAV_ADDRESS: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/, say('cần dạng máy:cổng', 'must look like host:port'))
    .optional(),
  LOG_LEVEL: z.enum(levels, say(`là một trong ${levels.join(', ')}`, `must be one of ${levels.join(', ')}`)),
  DEMO: z.stringbool(say('là true hoặc false', 'must be true or false')),
  DEFAULT_TENANT: whole(1, 99),
  PUBLIC_URL: webUrl,
});

/** Each variable's name, for the test that compares them with `.env.example`. */
export const settingNames = Object.keys(variables.shape);

export type Given = Record<string, string | undefined>;

export function defaults(given: Given): Given {
  const environment = given.NODE_ENV ?? 'development';
  const always = {
    NODE_ENV: environment,
    HOST: environment === 'production' ? '0.0.0.0' : '127.0.0.1',
    PORT: '3000',
    ADMIN_HOST: '127.0.0.1',
    ADMIN_PORT: '9464',
    POOL_SIZE: '10',
    POOL_WAIT_MS: '1500',
    STATEMENT_TIMEOUT_MS: '15000',
    TRUSTED_PROXIES: 'none',
    DATA_DIR: '.data',
    LOG_LEVEL: ({ test: 'silent', development: 'warn' } as Given)[environment] ?? 'info',
    DEMO: String(environment === 'development'),
  };
  if (environment === 'production') return always;
  return {
    ...always,
    SIGNING_SECRET: sampleSigningSecret,
    MASTER_KEYS: given.MASTER_KEYS_FILE ? undefined : sampleMasterKeys,
    CORS_ORIGINS: '*',
    DEFAULT_TENANT: '82',
    PUBLIC_URL: `http://localhost:${given.PORT ?? always.PORT}`,
  };
}
