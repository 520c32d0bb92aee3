import type { Credentials, Told } from '../clients';
import type { InjectClients } from './inject';
import { type Case, key, one, type Rows } from './case';

const fileClasses = ['OPEN', 'INTERNAL', 'RESTRICTED'];
const boundary = 'ranh-gioi';

async function upload(clients: InjectClients, who: Credentials): Promise<Told> {
  const head = `content-disposition: form-data; name="file"; filename="bien-ban.txt"\r\ncontent-type: text/plain`;
  const body = Buffer.from(`--${boundary}\r\n${head}\r\n\r\nBiên bản\n\r\n--${boundary}--\r\n`);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': key() };
  const answer = await clients.http(who, 'post', '/v1/files', headers, body);
  const code = (answer.body as { code?: string }).code;
  return {
    status: answer.status,
    code,
    violations: [],
    problem: answer.body,
    data: answer.body,
    headers: answer.headers,
  };
}

/** Bytes travel over REST alone. */
const restOnly: Case = { send: upload };

export const fileRows: Rows = {
  uploadFile: restOnly,
  file: fileClasses.map((each) => one(`File.${each}`)),
  downloadFile: fileClasses.map((each) => one(`File.${each}`)),
};

export const platformRows: Rows = {
  auditEntries: { counts: { table: 'app.audit', seenBy: (by) => by.may('auditEntries') } },
  healthLive: {},
  healthReady: {},
  version: {},
  problems: {},
  problem: { ask: () => ({ args: { code: 'not-found' } }) },
};
