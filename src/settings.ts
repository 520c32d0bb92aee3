import { resolve } from 'node:path';
import { isGuessable, type MasterKey, parseMasterKeys } from './platform/vault/master-keys';
import {
  type Given,
  defaults,
  sampleMasterKeys,
  sampleSigningSecret,
  say,
  settingNames,
  variables,
} from './settings.schema';

/** Everything an operator may set, read once at boot. `.env.example` explains each variable; a test compares the two. */
export interface Settings {
  environment: 'production' | 'development' | 'test';
  host: string;
  port: number;
  adminHost: string;
  adminPort: number;
  /** The application login, which owns nothing. Unset: a local PostgreSQL under `dataDir`. */
  databaseUrl?: string;
  /** The login that migrates; the application login when unset. */
  adminDatabaseUrl?: string;
  poolSize: number;
  poolWaitMs: number;
  statementTimeoutMs: number;
  signingSecret: string;
  /** Never in the database; the first wraps what is new, the others open what is old. */
  masterKeys: MasterKey[];
  /** `['*']` is any origin, `[]` is none. */
  corsOrigins: string[];
  /** Proxies whose X-Forwarded-For is believed: addresses or CIDR blocks. */
  trustedProxies: string[];
  dataDir: string;
  filesDir: string;
  clamavAddress?: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Whether the demo province and its accounts, whose passwords are public, are loaded. */
  demo: boolean;
  defaultTenant: number;
  publicUrl: string;
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(readonly problems: Record<string, string>) {
    const lines = Object.entries(problems).map(([variable, whatToDo]) => `  ${variable}: ${whatToDo}`);
    super(['Cấu hình chưa đúng · The settings need attention:', ...lines].join('\n'));
  }
}

const [sampleKey] = parseMasterKeys(sampleMasterKeys)!;
const isPublic = (master: MasterKey) => isGuessable(master) || master.key.equals(sampleKey!.key);
const ownMasterKeys = say(
  'đặt khoá chủ riêng, ví dụ 2026:$(openssl rand -base64 32)',
  'set master keys of your own, such as 2026:$(openssl rand -base64 32)',
);

/** What is a convenience on one's own machine and a hole in a province's. */
function productionProblems(given: Given): Record<string, string> {
  if (given.NODE_ENV !== 'production') return {};
  const secret = given.SIGNING_SECRET;
  const holdsPublic = (name: 'MASTER_KEYS' | 'MASTER_KEYS_FILE') =>
    variables.shape[name].safeParse(given[name]).data?.some(isPublic);
  const refused = {
    DATABASE_URL: !given.DATABASE_URL && say('đặt cơ sở dữ liệu của tỉnh', "set the province's database"),
    PUBLIC_URL: !given.PUBLIC_URL && say('đặt địa chỉ mà người dùng gọi', 'set the address that callers use'),
    DEFAULT_TENANT: !given.DEFAULT_TENANT && say('đặt mã tỉnh, ví dụ 82', "set the province's code, such as 82"),
    SIGNING_SECRET:
      (!secret || secret === sampleSigningSecret || new Set(secret).size < 10) &&
      say('đặt khoá bí mật riêng: openssl rand -base64 48', 'set a secret of your own: openssl rand -base64 48'),
    MASTER_KEYS: ((!given.MASTER_KEYS && !given.MASTER_KEYS_FILE) || holdsPublic('MASTER_KEYS')) && ownMasterKeys,
    MASTER_KEYS_FILE: holdsPublic('MASTER_KEYS_FILE') && ownMasterKeys,
    CORS_ORIGINS:
      (!given.CORS_ORIGINS || given.CORS_ORIGINS.includes('*')) &&
      say('liệt kê từng nguồn được gọi, hoặc none', 'list each origin that may call, or none'),
    DEMO:
      variables.shape.DEMO.safeParse(given.DEMO).data === true &&
      say('tắt: mật khẩu của tài khoản mẫu là công khai', 'switch it off: demo passwords are public'),
  };
  return Object.fromEntries(Object.entries(refused).flatMap(([name, text]) => (text ? [[name, text]] : [])));
}

/** An empty variable is an unset one, as in `.env` files. */
function presentIn(env: NodeJS.ProcessEnv): Given {
  return Object.fromEntries(settingNames.map((name) => [name, env[name]?.trim() || undefined]));
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = presentIn(env);
  const fallback = defaults(given);
  const parsed = variables.safeParse(
    Object.fromEntries(settingNames.map((name) => [name, given[name] ?? fallback[name]])),
  );
  const problems = productionProblems(given);
  // A default may follow from a variable that is wrong: only what was given can be to blame.
  for (const { path, message } of parsed.error?.issues ?? [])
    if (given[String(path[0])]) problems[String(path[0])] ??= message;
  if (given.ADMIN_DATABASE_URL && !given.DATABASE_URL)
    problems.DATABASE_URL ??= say('đặt cùng ADMIN_DATABASE_URL', 'set it together with ADMIN_DATABASE_URL');
  if (given.MASTER_KEYS && given.MASTER_KEYS_FILE)
    problems.MASTER_KEYS_FILE ??= say('đặt MASTER_KEYS hoặc MASTER_KEYS_FILE', 'set this or MASTER_KEYS, not both');
  if (!parsed.success || Object.keys(problems).length > 0) throw new SettingsError(problems);

  const values = parsed.data;
  return {
    environment: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    adminHost: values.ADMIN_HOST,
    adminPort: values.ADMIN_PORT,
    databaseUrl: values.DATABASE_URL,
    adminDatabaseUrl: values.ADMIN_DATABASE_URL ?? values.DATABASE_URL,
    poolSize: values.POOL_SIZE,
    poolWaitMs: values.POOL_WAIT_MS,
    statementTimeoutMs: values.STATEMENT_TIMEOUT_MS,
    signingSecret: values.SIGNING_SECRET,
    masterKeys: values.MASTER_KEYS_FILE ?? values.MASTER_KEYS!,
    corsOrigins: values.CORS_ORIGINS,
    trustedProxies: values.TRUSTED_PROXIES,
    dataDir: values.DATA_DIR,
    filesDir: values.FILES_DIR ?? resolve(values.DATA_DIR, 'files'),
    clamavAddress: values.CLAMAV_ADDRESS,
    logLevel: values.LOG_LEVEL,
    demo: values.DEMO,
    defaultTenant: values.DEFAULT_TENANT,
    publicUrl: values.PUBLIC_URL.replace(/\/+$/, ''),
  };
}
