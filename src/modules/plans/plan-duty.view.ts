import { AgencyView } from '../../engines/agencies/agency.view';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { NamedParty } from './plan-party.view';
import { dueKinds, mostOf, reportPeriods } from './plan-terms';

export const reportPeriod = t.enum('ReportPeriod', reportPeriods);
export const dueKind = t.enum('DueKind', dueKinds);

@View('PlanDutyAgency', {
  from: 'app.plan_duty_agency',
  describe: 'Cơ quan được giao. Whom a duty binds or asks.',
  order: 'ordinal',
})
@NamedParty
export class PlanDutyAgencyView {}

@View('ReportingRecipient', {
  from: 'app.reporting_recipient',
  describe: 'Nơi nhận báo cáo, và qua cơ quan nào. Who gets a report, and through whom.',
  order: 'ordinal',
})
export class ReportingRecipientView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.text, { describe: 'Nơi nhận. Recipient.' }) name: string;
  @Col(t.id, { nullable: true, describe: 'Cơ quan nhận. The agency that receives.' }) agencyId: string | null;
  @One(() => AgencyView, { local: 'agency_id', nullable: true, describe: 'Cơ quan nhận. The agency that receives.' })
  agency: AgencyView | null;
  @Col(t.text, { nullable: true, describe: 'Gửi qua. Through whom.' }) viaName: string | null;
  @Col(t.id, { nullable: true, describe: 'Cơ quan đầu mối. The agency it goes through.' }) viaAgencyId: string | null;
  @One(() => AgencyView, {
    local: 'via_agency_id',
    nullable: true,
    describe: 'Cơ quan đầu mối. The agency it goes through.',
  })
  via: AgencyView | null;
}

@View('ReportingDuty', {
  from: 'app.reporting_duty',
  describe: 'Chế độ báo cáo hằng năm theo kế hoạch. A report owed every year under a plan.',
  order: 'ordinal',
})
export class ReportingDutyView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(reportPeriod, { describe: 'Kỳ báo cáo. Period reported.' }) period: string;
  @Col(dueKind, { describe: 'Cách tính hạn. How the deadline is meant.' }) dueKind: string;
  @Col(t.int, { describe: 'Tháng đến hạn. Month due.' }) dueMonth: number;
  @Col(t.int, { nullable: true, describe: 'Ngày đến hạn. Day due.' }) dueDay: number | null;
  @Col(t.text, { describe: 'Hạn, nguyên văn. The deadline as the plan says it.' }) dueText: string;
  @Many(() => ReportingRecipientView, {
    foreign: 'reporting_duty_id',
    order: 'ordinal',
    max: mostOf.reportRecipients,
    describe: 'Nơi nhận. Recipients.',
  })
  recipients: ReportingRecipientView[];
}

@View('PlanDuty', {
  from: 'app.plan_duty',
  describe: 'Phân công ở phần tổ chức thực hiện. What part III of a plan asks of an agency or a group.',
  order: 'ordinal',
})
export class PlanDutyView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.text, { describe: 'Mục. The item of the plan, such as III.2.' }) item: string;
  @Col(t.text, { nullable: true, describe: 'Tiêu đề của mục. Heading of the item.' }) heading: string | null;
  @Col(t.text, { describe: 'Nội dung. What is asked.' }) text: string;
  @Many(() => PlanDutyAgencyView, {
    foreign: 'duty_id',
    order: 'ordinal',
    max: mostOf.dutyAgencies,
    describe: 'Cơ quan được giao. Whom it binds.',
  })
  agencies: PlanDutyAgencyView[];
  @Many(() => ReportingDutyView, {
    foreign: 'duty_id',
    order: 'ordinal',
    max: mostOf.reports,
    describe: 'Báo cáo phải nộp. Reports owed.',
  })
  reports: ReportingDutyView[];
}
