import { t } from '../../platform/views/codecs';
import { codeSystems } from './agency-code';
import { administrativeTypes, agencyKinds, relationTypes } from './agency-kind';
import { successionTypes } from './successions/act';

const labels = (words: Record<string, readonly string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([word, texts]) => [word, `${texts[0]}. ${texts.at(-1)}.`]));

export const agencyKind = t.enum('AgencyKind', labels(agencyKinds));
export const agencyLevel = t.enum('AgencyLevel', {
  PROVINCE: 'Cấp tỉnh. Province.',
  DISTRICT: 'Cấp huyện (đến 30/6/2025). District, until 30/6/2025.',
  COMMUNE: 'Cấp xã. Commune.',
});
export const administrativeType = t.enum('AdministrativeType', labels(administrativeTypes));
export const relationType = t.enum('AgencyRelationType', labels(relationTypes));
export const codeSystem = t.enum(
  'CodeSystem',
  Object.fromEntries(Object.entries(codeSystems).map(([system, { vi, en }]) => [system, `${vi}. ${en}.`])),
);
export const successionType = t.enum('SuccessionType', labels(successionTypes));
export const successionState = t.enum('SuccessionState', {
  DRAFT: 'Dự thảo: chưa thay đổi gì. Drafted: nothing has changed.',
  RUN: 'Đã chạy. Carried out.',
});
