import { t } from '../../platform/views/codecs';
import { adHocGrounds, answerKinds, hosts, outcomes, personRoles, sessionKinds, sessionModes } from './reception-terms';
import { refusalGrounds } from './refusal-grounds';

const labels = <K extends string>(table: Record<K, { label: string; law?: string }>): Record<K, string> =>
  Object.fromEntries(
    Object.entries<{ label: string; law?: string }>(table).map(([name, { label, law }]) => [
      name,
      law ? `${label} (${law})` : label,
    ]),
  ) as Record<K, string>;

export const sessionKind = t.enum('ReceptionKind', sessionKinds);
export const sessionMode = t.enum('ReceptionMode', sessionModes);
export const hostKind = t.enum('ReceptionHost', hosts);
export const adHocGround = t.enum('AdHocReceptionGround', adHocGrounds);
export const visitOutcome = t.enum('VisitOutcome', outcomes);
export const answerKind = t.enum('VisitAnswer', answerKinds);
export const personRole = t.enum('VisitPersonRole', personRoles);
export const refusalGround = t.enum('ReceptionRefusalGround', labels(refusalGrounds));
