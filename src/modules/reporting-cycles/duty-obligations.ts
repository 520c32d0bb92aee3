import type { OwedByDay, Subject } from '../../engines/obligations/owed';

export const reportDuty = 'REPORT';
export const correctionDuty = 'REPORT.CORRECT';

export const dutySubject = (id: string): Subject => ({ kind: 'CycleDuty', id });

export interface DutyOwed {
  id: string;
  agencyId: string;
  dueOn: string;
}

/** What an agency owes in a cycle, as the obligations engine takes it: reminders before, on and after the day come from there. */
export const owedReport = ({ id, agencyId, dueOn }: DutyOwed, cycle: string, openedOn: string): OwedByDay => ({
  duty: reportDuty,
  labelVi: `Nộp báo cáo: ${cycle}`,
  labelEn: `Hand in the report: ${cycle}`,
  subject: dutySubject(id),
  agencyId,
  trigger: 'REPORTING_CYCLE_OPENED',
  triggeredOn: openedOn,
  dueOn,
});

export const owedCorrection = ({ id, agencyId, dueOn }: DutyOwed, cycle: string, on: string): OwedByDay => ({
  ...owedReport({ id, agencyId, dueOn }, cycle, on),
  duty: correctionDuty,
  labelVi: `Sửa báo cáo bị trả lại: ${cycle}`,
  labelEn: `Correct the report that was sent back: ${cycle}`,
  trigger: 'REPORT_RETURNED',
});
