import { allGrants, everyPosition, type Grant, isGranted } from '../platform/access/grants';
import { type Level, type Role, roles } from '../platform/access/roles';
import { type Section, table } from './markdown';
import type { DocumentedOperation } from './operations';

const letters: Record<Level, string> = { PROVINCE: 'P', DISTRICT: 'D', COMMUNE: 'C' };
const positions = Map.groupBy(everyPosition(), ({ role }) => role);

/** At which levels the role may: `●` at every one at which it exists. */
function levelsGranted(grant: Grant, role: Role): string {
  const all = positions.get(role) ?? [];
  const granted = all.filter(({ level }) => isGranted(grant, role, level));
  if (granted.length === all.length) return '●';
  return granted.map(({ level }) => letters[level]).join('');
}

function conditions(grant: Grant): string {
  const told = [
    grant.who === 'public' && 'public',
    grant.on && `on ${grant.on}`,
    grant.if && 'own rows only',
    grant.moves && 'state decides',
  ];
  return told.filter(Boolean).join(', ');
}

const names = Object.keys(roles) as Role[];
const short = (role: Role) =>
  role
    .split('_')
    .map((word) => `${word[0]}${word.slice(1, 3).toLowerCase()}`)
    .join('·');
const row = ([key, grant]: [string, Grant]) => [
  `\`${key}\``,
  ...names.map((role) => (grant.who === 'public' ? '○' : levelsGranted(grant, role))),
  conditions(grant),
];

/** Who may do what at which level: the tables the guard, `allowedActions` and the row rules are made of. */
export function permissionsPage(operations: readonly DocumentedOperation[]): Section[] {
  const known = new Set(operations.map(({ name }) => name));
  const grants = [...allGrants()].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = ['', ...names.map(short), 'Điều kiện · Conditions'];
  return [
    '`●` ở mọi cấp có vai trò ấy · at every level at which the role exists; `P` tỉnh · province, `D` huyện (đến 30/6/2025) · district, `C` xã · commune; `○` không cần đăng nhập · without log-in. Ô trống là không được · an empty cell is a refusal.',
    '## Vai trò · Roles',
    table(
      ['', 'Vai trò · Role', '', 'Thấy · Sees'],
      names.map((role) => [short(role), `\`${role}\``, `${roles[role].vi} · ${roles[role].en}`, roles[role].reach]),
    ),
    '## Thao tác · Operations',
    table(head, grants.filter(([key]) => known.has(key)).map(row)),
    '## Trường dữ liệu và quyền riêng · Fields and other keys',
    table(head, grants.filter(([key]) => !known.has(key)).map(row)),
  ];
}
