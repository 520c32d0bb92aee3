import { anyLevel, anyone, defineAccess, type Who } from '../../platform/access/grants';
import { ownAgency } from '../../platform/access/rows';
import {
  cycleDutyLifecycle,
  reopenLifecycle,
  reportingCycleLifecycle,
  reportLifecycle,
  reportTemplateLifecycle,
} from './reporting.lifecycles';
import { finalOfOwn, ofReport } from './reporting.reach';

/** Sở Nội vụ keeps the forms and runs the rounds (plan 15/KH-UBND, III.1). */
const keeper: Who = { CONSOLIDATOR: ['PROVINCE'] };
const writers: Who = { CONSOLIDATOR: ['PROVINCE'], AGENCY_HEAD: anyLevel, OFFICER: anyLevel };
const receivers: Who = { ...writers, PROVINCE_LEADER: ['PROVINCE'] };
const leaders: Who = { PROVINCE_LEADER: ['PROVINCE'], CONSOLIDATOR: ['PROVINCE'], AGENCY_HEAD: anyLevel };

const onTemplate = { who: keeper, on: 'ReportTemplate', moves: reportTemplateLifecycle, versioned: true } as const;
const ofOwnCycle = ownAgency('consolidator_id');
const onCycle = { who: keeper, on: 'ReportingCycle', if: ofOwnCycle, moves: reportingCycleLifecycle } as const;
const onDuty = { on: 'CycleDuty', moves: cycleDutyLifecycle } as const;
const written = { who: writers, on: 'Report', if: ownAgency('drafter_id'), moves: reportLifecycle } as const;
const received = { who: receivers, on: 'Report', if: ownAgency('receiver_id'), moves: reportLifecycle } as const;

export const reportingAccess = defineAccess({
  reportTemplates: { who: anyone },
  reportTemplate: { who: anyone },
  shippedReportTemplates: { who: anyone },
  adoptReportTemplate: { who: keeper },
  draftReportTemplate: { who: keeper },
  amendReportTemplate: onTemplate,
  publishReportTemplate: onTemplate,
  retireReportTemplate: onTemplate,

  reportingCycles: { who: anyone },
  reportingCycle: { who: anyone },
  cycleProgress: { who: anyone },
  draftReportingCycle: { who: keeper },
  amendCycleDraft: { ...onCycle, versioned: true },
  openReportingCycle: { ...onCycle, versioned: true },
  addCycleDuty: onCycle,
  closeReportingCycle: { ...onCycle, versioned: true },
  cancelReportingCycle: { ...onCycle, versioned: true },

  cycleDuties: { who: anyone },
  cycleDuty: { who: anyone },
  startReport: { ...onDuty, who: writers, if: ownAgency('drafter_id') },
  recordPaperReport: { ...onDuty, who: receivers, if: ownAgency('receiver_id'), versioned: true },
  extendCycleDuty: { ...onDuty, who: receivers, if: ownAgency('receiver_id'), versioned: true },
  excuseCycleDuty: { ...onDuty, who: leaders, if: ownAgency('receiver_id'), versioned: true },

  reports: { who: anyone },
  report: { who: anyone },
  reportCell: { who: anyone },
  reportCellMembers: { who: anyone },
  reportNarrative: { who: anyone },
  reportFindings: { who: anyone },
  reportDifferences: { who: anyone },
  downloadReportVersion: { who: anyone },
  prefillReport: written,
  fillReport: { ...written, versioned: true },
  consolidateReport: written,
  adjustReport: written,
  withdrawAdjustment: written,
  submitReport: { ...written, versioned: true },
  withdrawReport: { ...written, versioned: true },
  returnReport: { ...received, versioned: true },
  acceptReport: { ...received, versioned: true },
  freezeReport: { ...received, who: { PROVINCE_LEADER: ['PROVINCE'] }, if: finalOfOwn, versioned: true },

  requestReopening: written,
  reopenRequests: { who: anyone },
  approveReopening: {
    who: leaders,
    on: 'ReopenRequest',
    if: ofReport(ownAgency('receiver_id')),
    moves: reopenLifecycle,
    versioned: true,
  },
  refuseReopening: {
    who: leaders,
    on: 'ReopenRequest',
    if: ofReport(ownAgency('receiver_id')),
    moves: reopenLifecycle,
    versioned: true,
  },

  reportReceipts: { who: anyone },
  reportReceipt: { who: anyone },
  acknowledgeReport: {
    who: { COUNTERPART: anyLevel, ...leaders, OFFICER: anyLevel },
    on: 'ReportReceipt',
    if: ownAgency('agency_id'),
  },
});
