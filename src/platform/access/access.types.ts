import { t } from '../views/codecs';
import { postRoles, roleNames, roles } from './roles';

type Words = Record<string, string>;

const labels = (names: readonly (keyof typeof roles)[]): Words =>
  Object.fromEntries(names.map((name) => [name, `${roles[name].vi}. ${roles[name].en}.`]));

export const accountKind = t.enum('AccountKind', { PERSON: 'Người dùng. A person.', MACHINE: 'Hệ thống. A machine.' });

export const postKind = t.enum('PostKind', {
  REGULAR: 'Chính thức. In its own right.',
  ACTING: 'Thừa uỷ quyền (TUQ). Under a written delegation.',
});

export const postRole = t.enum('PostRole', labels(postRoles));
export const viewerRole = t.enum('Role', labels(roleNames));
