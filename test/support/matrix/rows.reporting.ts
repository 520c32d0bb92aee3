import type { Caller } from './callers';
import { act, type Case, key, list, make, one, type Rows } from './case';
import type { Entry } from './records';
import { today } from './world';

const own = { held: (by: Caller, { place }: Entry) => place === by.home };
const always = (status: number, code: string): Pick<Case, 'refusal'> => ({ refusal: () => [status, code] });
const about = (on: string, args?: Record<string, unknown>): Case => ({
  on,
  ask: ({ target }) => ({ id: target!.id, ...(args && { args }) }),
});

const content = { sections: [{ key: 'I', heading: 'Kết quả', headingEn: 'Results' }] };
const cycle = {
  title: 'Kỳ mới',
  kind: 'AD_HOC',
  periodLabel: 'Quý II',
  periodFrom: '2025-04-01',
  periodTo: '2025-06-30',
  windowFrom: '2025-03-15',
  windowTo: '2025-06-14',
  deadlines: [
    { reporters: 'COMMUNES', dueOn: '2025-06-20' },
    { reporters: 'CONSOLIDATOR', dueOn: '2025-06-24' },
    { reporters: 'PROVINCE', dueOn: '2025-06-25' },
  ],
};
const signature = {
  documentNumber: '1/BC',
  issuedOn: today,
  placeOfIssue: 'Cao Lãnh',
  signer: 'Người thử',
  signingCapacity: 'CHỦ TỊCH',
};

let serial = 0;

export const reportingRows: Rows = {
  reportTemplates: list('ReportTemplate'),
  reportTemplate: [one('ReportTemplate.draft'), one('ReportTemplate.published')],
  shippedReportTemplates: {},
  adoptReportTemplate: make(() => ({ code: 'DVCQ.HALF_YEAR' })),
  draftReportTemplate: make(() => ({
    code: `MOI.${++serial}`,
    title: 'Biểu mới',
    titleEn: 'New',
    source: 'Thử',
    content,
  })),
  amendReportTemplate: act('ReportTemplate.draft', () => ({ title: 'Thử' })),
  publishReportTemplate: act('ReportTemplate.draft'),
  retireReportTemplate: act('ReportTemplate.published'),

  reportingCycles: list('ReportingCycle'),
  reportingCycle: [one('ReportingCycle.draft'), one('ReportingCycle.open')],
  cycleProgress: about('ReportingCycle.open'),
  draftReportingCycle: make(({ target }) => ({ ...cycle, templateId: target!.id }), {
    on: 'ReportTemplate.published',
    hidden: [422, 'INVALID_INPUT'],
  }),
  amendCycleDraft: act('ReportingCycle.draft', () => ({ title: 'Thử' }), own),
  openReportingCycle: act('ReportingCycle.draft', () => ({}), own),
  addCycleDuty: act(
    'ReportingCycle.open',
    ({ world }) => ({ agencyId: world.spare.agency, dueOn: '2025-05-20', reason: 'Thử' }),
    own,
  ),
  closeReportingCycle: act('ReportingCycle.open', () => ({}), { ...own, ...always(409, 'CYCLE_UNFINISHED') }),
  cancelReportingCycle: act('ReportingCycle.open', () => ({ reason: 'Thử' }), own),

  cycleDuties: list('CycleDuty'),
  cycleDuty: [one('CycleDuty.expected'), one('CycleDuty.reported')],
  startReport: act('CycleDuty.expected', () => ({}), own),
  recordPaperReport: act('CycleDuty.expected', () => ({ receivedOn: today, number: '1', basis: 'Thử' }), own),
  extendCycleDuty: act('CycleDuty.expected', () => ({ dueOn: '2025-05-22', reason: 'Thử' }), own),
  excuseCycleDuty: act('CycleDuty.expected', () => ({ reason: 'Thử' }), own),

  reports: list('Report'),
  report: [one('Report.draft'), one('Report.submitted'), one('Report.accepted')],
  reportCell: one('ReportCell'),
  reportNarrative: one('ReportNarrative'),
  reportCellMembers: { ...about('ReportCell'), ...always(409, 'CELL_WITHOUT_FIGURE') },
  reportFindings: about('Report.draft'),
  reportDifferences: about('Report.submitted', { from: 1, to: 2 }),
  downloadReportVersion: about('Report.submitted', { number: 2, format: 'json' }),
  prefillReport: act('Report.draft', () => ({}), own),
  fillReport: act('Report.draft', () => ({ narratives: [{ key: 'I', text: 'Mới' }] }), own),
  consolidateReport: act('Report.whole', () => ({}), own),
  adjustReport: act('Report.whole', () => ({ key: 'A', amount: '1', reason: 'Thử' }), own),
  withdrawAdjustment: act('Report.whole', () => ({ adjustmentId: key() }), {
    ...own,
    ...always(422, 'ADJUSTMENT_UNKNOWN'),
  }),
  submitReport: act('Report.draft', () => ({}), own),
  withdrawReport: act('Report.submitted', () => ({ reason: 'Thử' }), own),
  returnReport: act('Report.submitted', () => ({ reason: 'Thử' }), own),
  acceptReport: act('Report.submitted', () => ({}), own),
  freezeReport: act('Report.final', () => ({ signature }), own),
  requestReopening: act('Report.accepted', () => ({ reason: 'Thử', scope: ['*'] }), own),

  reopenRequests: list('ReopenRequest'),
  approveReopening: act('ReopenRequest', () => ({ expiresOn: '2025-06-01' }), own),
  refuseReopening: act('ReopenRequest', () => ({ decision: 'Thử' }), own),
  reportReceipts: list('ReportReceipt'),
  reportReceipt: one('ReportReceipt'),
  acknowledgeReport: act('ReportReceipt', () => ({}), own),
};
