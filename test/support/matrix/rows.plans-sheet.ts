import { type Case, key } from './case';

const boundary = 'ranh-gioi';
const sheet = 'text,timing_kind,timing_text\nĐối thoại,CONTINUOUS_YEARLY,Thường xuyên\n';

/** Sheets travel over REST alone. */
export const sendSheet: NonNullable<Case['send']> = async (clients, who, { target }) => {
  const head = `content-disposition: form-data; name="file"; filename="nhiem-vu.csv"\r\ncontent-type: text/csv`;
  const body = Buffer.from(`--${boundary}\r\n${head}\r\n\r\n${sheet}\r\n--${boundary}--\r\n`);
  const headers = {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'idempotency-key': key(),
    'if-match': '"1"',
  };
  const answer = await clients.http(who, 'post', `/v1/plans/${target!.id}/task-imports`, headers, body);
  const told = answer.body as { code?: string };
  const failed = answer.status >= 400;
  return {
    status: answer.status,
    code: failed ? told.code : undefined,
    violations: [],
    problem: failed ? (told as Record<string, unknown>) : undefined,
    data: answer.body,
    headers: answer.headers,
  };
};
