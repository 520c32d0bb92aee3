import { anyOf, inReach, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';

const agencyOf = (viewer: Viewer) => viewer.agencyId;

/** Of the agencies within reach, written by them, or handed in to them. */
export const reportsInReach: RowRule = (a, bind) => {
  const own = inReach('agency_id')(a, bind);
  return own === 'true' ? own : anyOf(inReach('agency_id'), inReach('drafter_id'), inReach('receiver_id'))(a, bind);
};

/** What hangs on a report (`report_id`), for whoever sees the report. */
export const ofReportInReach: RowRule = (a, bind) => {
  const report = reportsInReach('of_report', bind);
  if (report === 'true') return report;
  return `exists (select from app.report of_report where of_report.tenant_id = ${a}.tenant_id and of_report.id = ${a}.report_id and ${report})`;
};

/** What of frozen versions was sent to the agencies within reach, and all of one's own reports. */
export const receiptsInReach: RowRule = (a, bind) => {
  const own = inReach('agency_id')(a, bind);
  return own === 'true' ? own : `(${own} or ${ofReportInReach(a, bind)})`;
};

/** What hangs on a report of which the rule holds. */
export const ofReport =
  (rule: RowRule): RowRule =>
  (a, bind) =>
    `exists (select from app.report the_report where the_report.tenant_id = ${a}.tenant_id and the_report.id = ${a}.report_id` +
    ` and ${rule('the_report', bind)})`;

/** The final report, which the People's Committee of the province approves itself. */
export const finalOfOwn: RowRule = (a, bind) =>
  `${a}.receiver_id = ${bind.viewer(agencyOf, 'uuid')} and ${a}.agency_id = ${a}.receiver_id and ${a}.kind = 'CONSOLIDATION'`;
