import { type RowRule, unsealed } from '../../platform/access/rows';
import { PostView } from '../../platform/access/post.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { AgencyView } from '../agencies/agency.view';
import { DeadlineRuleView } from './deadline-rule.view';
import { ruleDirection, ruleRoll, termUnit } from './deadline-rule.words';
import { asked, belowAgency, isOverdue, obligationsInReach, owedByViewer, stateToday } from './obligation.reach';
import { obligationEntryKind, obligationState } from './obligation.types';

/** What is settled stays as it is; the acts themselves refuse it with their own words. */
const whileOpen: RowRule = (a, bind) =>
  `(case when ${a}.state = 'OPEN' then ${allowedActions('Obligation')(a, bind)} else array[]::text[] end)`;

const dueDay = 'Ngày cuối cùng còn đúng hạn; trống khi đang tạm dừng. Last day in time; null while it is paused.';
const holder = 'Người được giao. Who holds it; null: the head of the agency answers.';
const rule = 'Quy định thời hạn như hiện nay. The deadline rule as it stands now.';

@View('ObligationEntry', {
  from: 'app.obligation_entry',
  describe: 'Một dòng trong sổ cái của nghĩa vụ. What happened to the clock of an obligation.',
  order: 'ordinal',
  scope: unsealed,
})
export class ObligationEntryView {
  @Col(t.id) id: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Place in the ledger.' }) ordinal: number;
  @Col(obligationEntryKind, { describe: 'Việc gì. What happened.' }) kind: string;
  @Col(t.day, { column: 'on_day', describe: 'Ngày. The day.' }) on: string;
  @Col(t.int, { nullable: true, describe: 'Thời hạn tính từ đây. The whole count from then on.' }) count: number | null;
  @Col(t.day, { nullable: true, describe: 'Hạn sau việc này. The day owed after it.' }) dueOn: string | null;
  @Col(t.int, { describe: 'Ấn bản lịch. Edition of the calendar.' }) calendarEdition: number;
  @Col(t.text, { nullable: true, describe: 'Lý do. Reason.' }) reason: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản. Number of the document.' }) documentNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản. Its day.' }) documentIssuedOn: string | null;
  @Col(t.id, { nullable: true, describe: 'Ai làm. By which post.' }) byPostId: string | null;
}

@View('Obligation', {
  from: 'app.obligation',
  describe: 'Nghĩa vụ: cơ quan nào phải làm gì, chậm nhất ngày nào, theo điều nào. Who owes what, by when, under what.',
  order: 'dueBy',
  scope: obligationsInReach,
  criteria: {
    under: {
      codec: t.id,
      describe: 'Của cơ quan này và các cơ quan trực thuộc hôm nay. Of this agency and all below it today.',
      sql: belowAgency,
    },
    overdue: {
      codec: t.bool,
      describe: 'Quá hạn mà chưa thực hiện. Past its day and still to be done.',
      sql: asked(isOverdue),
    },
    owedByMe: {
      codec: t.bool,
      describe:
        'Tôi đang phải thực hiện: được giao cho tôi, hoặc của cơ quan tôi đứng đầu mà chưa giao ai. Mine to do: I hold it, or nobody does and I head the agency. `false` finds nothing.',
      sql: (a, wanted, bind) => `${wanted} and ${owedByViewer(a, bind)}`,
    },
  },
})
export class ObligationView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: whileOpen,
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.text, { filter: true, describe: 'Mã nghĩa vụ: mã quy định, hoặc TASK … What is owed: a code.' }) duty: string;
  @Col(t.text, { describe: 'Tên tiếng Việt. Vietnamese name.' }) labelVi: string;
  @Col(t.text, { describe: 'Tên tiếng Anh. English name.' }) labelEn: string;
  @Col(t.text, { filter: true, describe: 'Loại bản ghi: Petition, Case, Task … Kind of record.' }) subjectKind: string;
  @Col(t.id, { filter: true, describe: 'Bản ghi. The record for whose sake it is owed.' }) subjectId: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan phải thực hiện. Who owes it.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan phải thực hiện. Who owes it.' }) agency: AgencyView;
  @Col(t.id, { nullable: true, filter: true, describe: holder }) postId: string | null;
  @One(() => PostView, { local: 'post_id', nullable: true, describe: holder }) holder: PostView | null;
  @Col(t.text, { describe: 'Sự kiện làm phát sinh. The event from which it counts.' }) trigger: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày của sự kiện. Day of the event.' }) triggeredOn: string;
  @Col(t.text, { nullable: true, describe: 'Điều, khoản. The article.' }) citation: string | null;
  @Col(t.int, { nullable: true, describe: 'Phiên bản quy định lúc phát sinh. Version of the rule when it began.' })
  ruleVersion: number | null;
  @One(() => DeadlineRuleView, { local: 'rule_id', nullable: true, describe: rule }) rule: DeadlineRuleView | null;
  @Col(t.texts, { describe: 'Tình tiết kéo dài thời hạn. What lengthens the term: COMPLEX, REMOTE …' }) flags: string[];
  @Col(t.int, { nullable: true, describe: 'Thời hạn, cả gia hạn. The whole count, extensions included.' })
  count: number | null;
  @Col(termUnit, { nullable: true, describe: 'Đơn vị tính. Unit.' }) unit: string | null;
  @Col(ruleDirection, { nullable: true, describe: 'Tính xuôi hay ngược. Counted on or back.' })
  direction: string | null;
  @Col(ruleRoll, { nullable: true, describe: 'Ngày cuối là ngày nghỉ. Where the last day is none of work.' })
  roll: string | null;
  @Col(t.int, { describe: 'Ấn bản lịch đã dùng. Edition of the calendar it was counted with.' })
  calendarEdition: number;
  @Col(t.day, { describe: 'Hạn ban đầu. The due day at the start.' }) originalDueOn: string;
  @Col(t.day, { nullable: true, filter: true, describe: dueDay }) dueOn: string | null;
  @Col(t.day, {
    sort: true,
    sql: (a) => `coalesce(${a}.due_on, date '9999-12-31')`,
    describe: 'Hạn để xếp thứ tự; đang tạm dừng: 9999-12-31. The due day for sorting; while paused 9999-12-31.',
  })
  dueBy: string;
  @Col(t.int, {
    nullable: true,
    sql: (a, bind) => `(case when ${a}.state = 'OPEN' then ${a}.due_on - ${bind.today} end)`,
    describe: 'Số ngày còn lại, âm khi quá hạn. Calendar days left; negative when it is late.',
  })
  daysLeft: number | null;
  @Col(t.bool, { sql: isOverdue, describe: 'Quá hạn mà chưa thực hiện. Past its day and still to be done.' })
  overdue: boolean;
  @Col(t.day, { nullable: true, describe: 'Tạm dừng từ ngày. The clock stands still since.' }) pausedOn: string | null;
  @Col(t.int, { describe: 'Số lần gia hạn. Times extended.' }) extensions: number;
  @Col(t.bool, { describe: 'Qua ngày thì không làm bù được. It cannot be made good after its day.' }) lapses: boolean;
  @Col(obligationState, { filter: true, sql: stateToday, describe: 'Trạng thái hôm nay. State as of today.' })
  state: string;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày kết thúc. Day on which it was settled.' })
  settledOn: string | null;
  @Many(() => ObligationEntryView, {
    foreign: 'obligation_id',
    order: 'ordinal',
    max: 100,
    describe: 'Sổ cái. The ledger.',
  })
  entries: ObligationEntryView[];
}
