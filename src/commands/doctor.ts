import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { migrations } from '../../migrations';
import { SETTINGS } from '../platform/settings.token';
import type { Settings } from '../settings';

export interface Finding {
  check: string;
  ok: boolean;
  found: string;
  /** What to do about it. */
  remedy?: string;
}

const oldestPostgres = 180000;

const questions = `
  select current_setting('server_version_num')::int as server, current_user as role,
         current_setting('timezone') as timezone, current_setting('datestyle') as datestyle,
         (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as privileged,
         (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
          where n.nspname in ('app', 'hist') and c.relkind = 'r' and a.attname = 'tenant_id'
            and not (c.relrowsecurity and c.relforcerowsecurity)) as unprotected,
         to_regclass('public.migrations') is not null as migrated,
         (select string_agg(s, ', ') from unnest(array['unaccent', 'pg_trgm', 'btree_gist']) s
          where not exists (select from pg_extension where extname = s)) as missing`;

/** Looks at everything a server needs and says what to do about what is wrong. */
@Injectable()
export class Doctor {
  constructor(@Inject(SETTINGS) private readonly settings: Settings & { databaseUrl: string }) {}

  async examine(): Promise<Finding[]> {
    const all = await Promise.all([this.node(), this.database(), this.files(), this.scanner()]);
    return all.flat();
  }

  private async node(): Promise<Finding[]> {
    const ok = Number(process.versions.node.split('.')[0]) >= 24;
    return [{ check: 'node', ok, found: process.version, remedy: ok ? undefined : 'npm ci' }];
  }

  private async database(): Promise<Finding[]> {
    const client = new Client({
      connectionString: this.settings.databaseUrl,
      connectionTimeoutMillis: 3000,
      options: '-c role=danvan_app -c timezone=UTC -c datestyle=ISO',
    });
    try {
      await client.connect();
    } catch (error) {
      return [
        {
          check: 'database',
          ok: false,
          found: (error as Error).message,
          remedy: 'DATABASE_URL; npm run cli -- migrate',
        },
      ];
    }
    try {
      const { rows } = await client.query(questions);
      return findingsOf(rows[0], (await this.pending(client)) ?? []);
    } finally {
      await client.end();
    }
  }

  private async pending(client: Client): Promise<string[] | undefined> {
    const run = await client.query<{ name: string }>('select name from public.migrations').catch(() => undefined);
    const names = new Set(run?.rows.map(({ name }) => name.replace(/_\d+$/, '')));
    return migrations.filter((name) => !names.has(name.replaceAll('-', '_')));
  }

  private async files(): Promise<Finding[]> {
    const { filesDir } = this.settings;
    try {
      await mkdir(filesDir, { recursive: true });
      await access(filesDir, constants.W_OK);
      const { bavail, bsize } = await statfs(filesDir);
      const free = (bavail * bsize) / 2 ** 30;
      return [
        {
          check: 'files',
          ok: free > 1,
          found: `${filesDir}, ${free.toFixed(1)} GiB`,
          remedy: free > 1 ? undefined : 'FILES_DIR',
        },
      ];
    } catch (error) {
      return [{ check: 'files', ok: false, found: (error as Error).message, remedy: 'FILES_DIR' }];
    }
  }

  private async scanner(): Promise<Finding[]> {
    const { clamavAddress } = this.settings;
    if (!clamavAddress)
      return [{ check: 'antivirus', ok: true, found: 'không dùng · none: files are marked UNSCANNED' }];
    const [host = '', port = '3310'] = clamavAddress.split(':');
    const ok = await new Promise<boolean>((resolve) => {
      const socket = createConnection({ host, port: Number(port), timeout: 2000 }, () =>
        resolve(socket.destroy() && true),
      );
      socket.once('error', () => resolve(false)).once('timeout', () => resolve(socket.destroy() && false));
    });
    return [
      {
        check: 'antivirus',
        ok,
        found: clamavAddress,
        remedy: ok ? undefined : 'CLAMAV_ADDRESS: files stay quarantined until it answers',
      },
    ];
  }
}

interface Answers {
  server: number;
  role: string;
  timezone: string;
  datestyle: string;
  privileged: boolean;
  unprotected: number;
  missing: string | null;
}

function findingsOf(at: Answers, pending: string[]): Finding[] {
  const finding = (check: string, ok: boolean, found: string, remedy: string): Finding => ({
    check,
    ok,
    found,
    ...(ok ? {} : { remedy }),
  });
  return [
    finding('postgresql', at.server >= oldestPostgres, String(at.server / 10000), 'PostgreSQL ≥ 18'),
    finding(
      'migrations',
      pending.length === 0,
      pending.length ? pending.join(', ') : 'đủ · all run',
      'npm run cli -- migrate',
    ),
    finding('extensions', !at.missing, at.missing ?? 'đủ · all there', 'npm run cli -- migrate'),
    finding('role', !at.privileged, at.role, 'DATABASE_URL: a member of danvan_app without BYPASSRLS'),
    finding('row security', at.unprotected === 0, `${at.unprotected} bảng hở · open tables`, 'select sys.protect(…)'),
    finding(
      'time zone',
      at.timezone === 'UTC' && at.datestyle.startsWith('ISO'),
      `${at.timezone}, ${at.datestyle}`,
      `alter role … set timezone = 'UTC'`,
    ),
  ];
}
