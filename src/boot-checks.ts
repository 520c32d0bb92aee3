import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { checkViews } from './platform/views/check';
import type { Settings } from './settings';

export class BootRefusal extends Error {
  override readonly name = 'BootRefusal';
}

interface Standing {
  role: string;
  superuser: boolean;
  bypass: boolean;
  owns: boolean;
  /** The log-in itself, before it takes the application's role, from which it could turn back. */
  login: string;
  privileged: boolean;
  timezone: string;
  datestyle: string;
  migrated: boolean;
  demo: boolean;
}

/** What must hold before the first request: an unprivileged role, the present schema, no demo accounts in production. */
export async function checkBeforeServing(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const source = app.get(DataSource);
  const [standing] = await source.query<Standing[]>(`
    select current_user as role, r.rolsuper as superuser, r.rolbypassrls as bypass,
           exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = to_regnamespace('app')) as owns,
           current_setting('timezone') as timezone, current_setting('datestyle') as datestyle,
           session_user as login,
           exists (select from pg_roles l where l.rolname = session_user
                   and (l.rolsuper or l.rolbypassrls or pg_has_role(l.oid, to_regrole('danvan_owner'), 'member'))) as privileged,
           to_regclass('app.account') is not null as migrated,
           to_regprocedure('sys.has_demo_accounts()') is not null and sys.has_demo_accounts() as demo
    from pg_roles r where r.rolname = current_user`);
  if (!standing?.migrated)
    throw new BootRefusal(
      'Cơ sở dữ liệu chưa được cập nhật, chạy: npm run cli -- migrate · The schema is not up to date: run npm run cli -- migrate.',
    );
  if (standing.superuser || standing.bypass || standing.owns) {
    throw new BootRefusal(
      `Tài khoản cơ sở dữ liệu ${standing.role} có quá nhiều quyền · The database role ${standing.role} may bypass row security: use a member of danvan_app.`,
    );
  }
  if (settings.environment === 'production' && standing.privileged) {
    throw new BootRefusal(
      `Tài khoản đăng nhập cơ sở dữ liệu ${standing.login} có quá nhiều quyền · The database log-in ${standing.login} of DATABASE_URL may become the owner: use one that is only a member of danvan_app.`,
    );
  }
  if (standing.timezone !== 'UTC' || !standing.datestyle.startsWith('ISO')) {
    throw new BootRefusal(
      "Kết nối phải dùng UTC và ISO · Connections must use timezone UTC and datestyle ISO: alter role … set timezone = 'UTC'.",
    );
  }
  if (settings.environment === 'production' && standing.demo) {
    throw new BootRefusal(
      'DEMO: cơ sở dữ liệu có tài khoản mẫu · The database holds demo accounts, whose passwords are public: remove them or use another database.',
    );
  }
  await checkViews(source);
}
