import { readAs } from '../../engines/agencies/as-of';
import type { Viewer } from '../../platform/access/viewer';
import { Refusal } from '../../platform/errors/refusal';
import { Binder } from '../../platform/views/bind';
import { type Codec, t } from '../../platform/views/codecs';
import { onlyPage } from '../../platform/views/page';
import { viewNamed } from '../../platform/views/view';
import './dialogues.errors';

/** What a count is asked for, as it came in. */
export interface WindowGiven {
  from?: string;
  to?: string;
  under?: string;
  kind?: string;
}

/** The days counted, both included, and whose. */
export interface Window {
  from: string;
  to: string;
  under: string | null;
  kind: string | null;
}

export const windowWords = {
  from: 'Từ ngày; mặc định đầu năm. First day; that of the year when absent.',
  to: 'Đến hết ngày; mặc định hôm nay. Last day; today when absent.',
  under:
    'Của cơ quan này, các cơ quan trực thuộc và cơ quan mà chúng kế thừa. Of this agency, all below it and all whose place they took.',
} as const;

export function readWindow(given: WindowGiven, today: string, kinds?: Codec): Window {
  const to = readAs(t.day, 'to', given.to) ?? today;
  const from = readAs(t.day, 'from', given.from) ?? `${to.slice(0, 4)}-01-01`;
  if (to < from) throw new Refusal('DIALOGUE_WINDOW', { path: 'to' });
  const kind = kinds ? readAs(kinds, 'kind', given.kind) : null;
  return { from, to, under: readAs(t.id, 'under', given.under), kind };
}

/** The records of a view that exist for who asks, within an agency's reach: places of the window and conditions on `a`. */
export function countedIn(view: string, window: Window, viewer: Viewer, today: string) {
  const bind = new Binder(viewer.grants);
  const place = (value: string, type: string) => bind.value(() => value, type);
  const { scope } = viewNamed(view);
  const where = [`a.tenant_id = ${bind.tenant}`, ...(scope ? [scope('a', bind)] : [])];
  if (window.under) where.push(`a.agency_id = any(sys.agency_scope(${place(window.under, 'uuid')}, ${bind.today}))`);
  if (window.kind) where.push(`a.kind = ${place(window.kind, 'text')}`);
  return {
    from: place(window.from, 'date'),
    to: place(window.to, 'date'),
    /** Bound when it is asked for: PostgreSQL refuses a parameter that no statement uses. */
    today: () => bind.today,
    where: where.join(' and '),
    values: () => bind.parameters()({ viewer, tenantId: viewer.tenantId, today, page: onlyPage }),
  };
}
