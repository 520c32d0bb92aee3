import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';

export const benchTenant = 5;
const username = 'bench';
const password = 'bench-only-on-this-machine';

/** An official who sees the whole generated province. */
export async function makeBenchViewer(adminUrl: string): Promise<void> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    const at = await client.query('select 1 from app.account where tenant_id = $1 and username = $2', [
      benchTenant,
      username,
    ]);
    if (at.rowCount) return;
    const [agencyId, accountId] = [newId(), newId()];
    await client.query('begin');
    await client.query('select sys.enter_tenant($1, $2, null)', [benchTenant, 'bench']);
    await client.query('insert into app.agency (id) values ($1)', [agencyId]);
    await client.query(
      `insert into app.agency_version (id, agency_id, valid_from, name, territory_name, kind, level, administrative_type)
       values ($1, $2, '2020-01-01', 'Bench', 'Bench', 'PEOPLES_COMMITTEE', 'PROVINCE', 'PROVINCE')`,
      [newId(), agencyId],
    );
    await client.query(
      `insert into app.account (id, username, display_name, kind) values ($1, $2, 'Bench', 'PERSON')`,
      [accountId, username],
    );
    await client.query('insert into app.password (account_id, hash, set_at) values ($1, $2, now())', [
      accountId,
      await hash(password),
    ]);
    await client.query(
      `insert into app.post (id, account_id, agency_id, role, title, valid_from) values ($1, $2, $3, 'PROVINCE_LEADER', 'Bench', '2020-01-01')`,
      [newId(), accountId, agencyId],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
}

export async function logIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password, tenantId: benchTenant }),
  });
  const { accessToken } = (await response.json()) as { accessToken?: string };
  if (!accessToken) throw new Error(`log-in refused: ${response.status}`);
  return accessToken;
}
