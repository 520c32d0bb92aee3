import { problems } from '../platform/errors/problems';
import { type Section, table } from './markdown';

/** The error catalogue, as GET /problems answers it. */
export function errorsPage(): Section[] {
  const entries = [...problems()].sort(([a, [atA]], [b, [atB]]) => atA - atB || (a < b ? -1 : 1));
  return [
    'Cả hai giao diện trả cùng một lỗi. Both surfaces give the same problem: RFC 9457 over REST, `errors[].extensions` in GraphQL. Mã không dịch · codes are never translated.',
    table(
      ['HTTP', 'Mã · Code', 'Tiếng Việt', 'English'],
      entries.map(([code, [status, vi, en]]) => [String(status), `\`${code}\``, vi, en]),
    ),
  ];
}
