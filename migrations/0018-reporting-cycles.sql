-- Reporting cycles: forms as data, who owes a report by when, what was reported with its origin, how it was consolidated
-- and what was frozen.

create table app.report_template (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  code         text not null,
  edition      int not null,
  title        text not null,
  title_en     text not null,
  source       text not null,
  shipped      boolean not null default false,
  status       text not null default 'DRAFT',
  published_on date,
  retired_on   date,
  content      jsonb not null,
  constraint report_template_pk primary key (tenant_id, id),
  constraint report_template_code_form check (code ~ '^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*$' and length(code) <= 60),
  constraint report_template_once unique (tenant_id, code, edition),
  constraint report_template_edition_positive check (edition > 0),
  constraint report_template_named check (btrim(title) <> '' and btrim(title_en) <> '' and btrim(source) <> ''),
  constraint report_template_status_known check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  constraint report_template_published_whole check ((status = 'DRAFT') = (published_on is null)),
  constraint report_template_retired_whole check ((status = 'RETIRED') = (retired_on is not null)),
  constraint report_template_content_object check (jsonb_typeof(content) = 'object')
);
comment on table app.report_template is 'Đề cương, biểu mẫu báo cáo: an edition of a form with its sections, tables, cells and rules; unchanged once published.';
comment on column app.report_template.content is 'Sections, tables with cells or columns, rules; read by report-content.ts.';

create function sys.keep_published_template() returns trigger language plpgsql as $$
begin
  if old.status <> 'DRAFT' and (new.code, new.edition, new.title, new.title_en, new.content)
     is distinct from (old.code, old.edition, old.title, old.title_en, old.content) then
    raise exception 'a published form is never changed' using errcode = 'DV409', detail = 'REPORT_TEMPLATE_PUBLISHED';
  end if;
  return new;
end $$;
create trigger keep_published_template before update on app.report_template
  for each row execute function sys.keep_published_template();

create table app.reporting_cycle (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  title           text not null,
  kind            text not null,
  status          text not null default 'DRAFT',
  template_id     uuid not null,
  issuer_id       uuid not null,
  consolidator_id uuid not null,
  period_label    text not null,
  period_from     date not null,
  period_to       date not null,
  window_from     date not null,
  window_to       date not null,
  previous_id     uuid,
  due_text        text,
  request_number  text,
  request_on      date,
  deadline_basis  text,
  warnings        text[] not null default '{}',
  hierarchy_day   date,
  opened_on       date,
  closed_on       date,
  cancelled_on    date,
  reason          text,
  constraint reporting_cycle_pk primary key (tenant_id, id),
  constraint reporting_cycle_template_fk foreign key (tenant_id, template_id) references app.report_template (tenant_id, id),
  constraint reporting_cycle_issuer_fk foreign key (tenant_id, issuer_id) references app.agency (tenant_id, id),
  constraint reporting_cycle_consolidator_fk foreign key (tenant_id, consolidator_id) references app.agency (tenant_id, id),
  constraint reporting_cycle_previous_fk foreign key (tenant_id, previous_id) references app.reporting_cycle (tenant_id, id),
  constraint reporting_cycle_kind_known check (kind in ('REGULAR', 'THEMATIC', 'AD_HOC')),
  constraint reporting_cycle_status_known check (status in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
  constraint reporting_cycle_named check (btrim(title) <> '' and btrim(period_label) <> ''),
  constraint reporting_cycle_period_ordered check (period_from <= period_to),
  constraint reporting_cycle_window_ordered check (window_from <= window_to),
  constraint reporting_cycle_not_own_previous check (previous_id <> id),
  constraint reporting_cycle_warnings_known check (warnings <@ array['DUE_BEFORE_WINDOW_ENDS', 'NO_WORKING_DAY_BETWEEN', 'WINDOW_NOT_OF_DECREE']),
  constraint reporting_cycle_basis_given check (not warnings && array['DUE_BEFORE_WINDOW_ENDS', 'NO_WORKING_DAY_BETWEEN'] or btrim(deadline_basis) <> ''),
  constraint reporting_cycle_opened_whole check (num_nonnulls(opened_on, hierarchy_day) = case when status in ('OPEN', 'CLOSED') then 2 else 0 end),
  constraint reporting_cycle_closed_whole check ((status = 'CLOSED') = (closed_on is not null)),
  constraint reporting_cycle_cancelled_whole check ((status = 'CANCELLED') = (num_nonnulls(cancelled_on, reason) = 2))
);
comment on table app.reporting_cycle is 'Kỳ báo cáo: one round of reports on one form, with its window of data, the period it is called by, and due days.';
comment on column app.reporting_cycle.period_from is 'The period by which the report is called (6 tháng đầu năm); the window of its data may differ.';
comment on column app.reporting_cycle.deadline_basis is 'On what a due day rests that NĐ 09/2019/NĐ-CP Điều 8.5 would not allow.';
comment on column app.reporting_cycle.hierarchy_day is 'The day as of which it was settled who must report.';
create index reporting_cycle_period on app.reporting_cycle (tenant_id, period_to desc, id);
create index reporting_cycle_template on app.reporting_cycle (tenant_id, template_id);

create table app.cycle_deadline (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  cycle_id  uuid not null,
  reporters text not null,
  due_on    date not null,
  constraint cycle_deadline_pk primary key (tenant_id, id),
  constraint cycle_deadline_cycle_fk foreign key (tenant_id, cycle_id) references app.reporting_cycle (tenant_id, id),
  constraint cycle_deadline_reporters_known check (reporters in ('COMMUNES', 'DISTRICTS', 'DEPARTMENTS', 'PUBLIC_SERVICE_UNITS',
    'STATE_ENTERPRISES', 'CENTRAL_AGENCIES', 'MASS_ORGANISATIONS', 'NAMED', 'CONSOLIDATOR', 'PROVINCE')),
  constraint cycle_deadline_once unique (tenant_id, cycle_id, reporters)
);
comment on table app.cycle_deadline is 'Hạn nộp theo nhóm cơ quan: the last day in time for each group that reports in a cycle.';

create table app.cycle_named (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  cycle_id  uuid not null,
  agency_id uuid not null,
  constraint cycle_named_pk primary key (tenant_id, id),
  constraint cycle_named_cycle_fk foreign key (tenant_id, cycle_id) references app.reporting_cycle (tenant_id, id),
  constraint cycle_named_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint cycle_named_once unique (tenant_id, cycle_id, agency_id)
);
comment on table app.cycle_named is 'Cơ quan được nêu đích danh: agencies that report beside the groups, or instead of them.';

create table app.cycle_recipient (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  cycle_id  uuid not null,
  ordinal   int not null,
  name      text not null,
  via       text,
  agency_id uuid,
  redaction text not null default 'FULL',
  due_on    date,
  constraint cycle_recipient_pk primary key (tenant_id, id),
  constraint cycle_recipient_cycle_fk foreign key (tenant_id, cycle_id) references app.reporting_cycle (tenant_id, id),
  constraint cycle_recipient_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint cycle_recipient_named check (btrim(name) <> ''),
  constraint cycle_recipient_redaction_known check (redaction in ('FULL', 'WITHOUT_LINES', 'FIGURES_ONLY')),
  constraint cycle_recipient_once unique (tenant_id, cycle_id, ordinal)
);
comment on table app.cycle_recipient is 'Nơi nhận báo cáo cuối cùng: who receives the final report, through whom, how much of it, by which day.';
create unique index cycle_recipient_agency on app.cycle_recipient (tenant_id, cycle_id, agency_id) where agency_id is not null;

create table app.cycle_duty (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  cycle_id    uuid not null,
  agency_id   uuid not null,
  agency_name text not null,
  kind        text not null,
  reporters   text not null,
  level       text not null,
  drafter_id  uuid not null,
  receiver_id uuid not null,
  parent_id   uuid,
  due_on      date not null,
  state       text not null default 'EXPECTED',
  amended_on  date,
  reason      text,
  constraint cycle_duty_pk primary key (tenant_id, id),
  constraint cycle_duty_cycle_fk foreign key (tenant_id, cycle_id) references app.reporting_cycle (tenant_id, id),
  constraint cycle_duty_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint cycle_duty_drafter_fk foreign key (tenant_id, drafter_id) references app.agency (tenant_id, id),
  constraint cycle_duty_receiver_fk foreign key (tenant_id, receiver_id) references app.agency (tenant_id, id),
  constraint cycle_duty_parent_fk foreign key (tenant_id, parent_id) references app.cycle_duty (tenant_id, id),
  constraint cycle_duty_kind_known check (kind in ('OWN', 'CONSOLIDATION')),
  constraint cycle_duty_reporters_known check (reporters in ('COMMUNES', 'DISTRICTS', 'DEPARTMENTS', 'PUBLIC_SERVICE_UNITS',
    'STATE_ENTERPRISES', 'CENTRAL_AGENCIES', 'MASS_ORGANISATIONS', 'NAMED', 'CONSOLIDATOR', 'PROVINCE')),
  constraint cycle_duty_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  constraint cycle_duty_state_known check (state in ('EXPECTED', 'EXCUSED')),
  constraint cycle_duty_amended_whole check ((amended_on is null) = (reason is null) and (state = 'EXPECTED' or reason is not null)),
  constraint cycle_duty_once unique (tenant_id, cycle_id, agency_id, kind)
);
comment on table app.cycle_duty is 'Cơ quan phải báo cáo trong kỳ: who must report, settled when the cycle is opened; changed later only with a reason.';
comment on column app.cycle_duty.kind is 'OWN: of the agency itself; CONSOLIDATION: of all whose duty stands below.';
comment on column app.cycle_duty.drafter_id is 'Who writes it: the agency itself; Sở Nội vụ for the People''s Committee; whoever took the place of one that ended.';
comment on column app.cycle_duty.agency_name is 'Its name on the day of the hierarchy.';
create index cycle_duty_monitor on app.cycle_duty (tenant_id, cycle_id, due_on, id) include (state, kind, reporters, level);
create index cycle_duty_parent on app.cycle_duty (tenant_id, parent_id) where parent_id is not null;
create index cycle_duty_agency on app.cycle_duty (tenant_id, agency_id, due_on);

create table app.report (
  tenant_id          int not null default current_setting('app.tenant')::int,
  id                 uuid not null,
  version            int not null default 1,
  sys_from           timestamptz(3) not null default sys.stamp(),
  duty_id            uuid not null,
  cycle_id           uuid not null,
  template_id        uuid not null,
  agency_id          uuid not null,
  kind               text not null,
  drafter_id         uuid not null,
  receiver_id        uuid not null,
  status             text not null default 'DRAFT',
  number             int not null default 0,
  first_submitted_at timestamptz(3),
  submitted_at       timestamptz(3),
  submissions        int not null default 0,
  returns            int not null default 0,
  paper_received_on  date,
  paper_number       text,
  paper_basis        text,
  return_reason      text,
  accepted_at        timestamptz(3),
  frozen_at          timestamptz(3),
  document_number    text,
  issued_on          date,
  place_of_issue     text,
  signer             text,
  signing_on_behalf  text,
  signing_capacity   text,
  reopened_scope     text[],
  reopened_until     date,
  constraint report_pk primary key (tenant_id, id),
  constraint report_duty_fk foreign key (tenant_id, duty_id) references app.cycle_duty (tenant_id, id),
  constraint report_cycle_fk foreign key (tenant_id, cycle_id) references app.reporting_cycle (tenant_id, id),
  constraint report_template_fk foreign key (tenant_id, template_id) references app.report_template (tenant_id, id),
  constraint report_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint report_drafter_fk foreign key (tenant_id, drafter_id) references app.agency (tenant_id, id),
  constraint report_receiver_fk foreign key (tenant_id, receiver_id) references app.agency (tenant_id, id),
  constraint report_once unique (tenant_id, duty_id),
  constraint report_kind_known check (kind in ('OWN', 'CONSOLIDATION')),
  constraint report_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CONSOLIDATED', 'FROZEN')),
  constraint report_paper_whole check (num_nonnulls(paper_received_on, paper_number, paper_basis) in (0, 3)),
  constraint report_submitted_whole check ((submissions = 0) = (first_submitted_at is null) and (submissions = 0) = (submitted_at is null)),
  constraint report_numbered check (number >= 0 and number <= submissions),
  constraint report_reopened_whole check ((reopened_scope is null) = (reopened_until is null)),
  constraint report_issued_whole check (num_nonnulls(document_number, issued_on, place_of_issue, signer, signing_capacity) in (0, 5))
);
comment on table app.report is 'Báo cáo của một cơ quan trong kỳ. What an agency reports in a cycle; its cells, texts and lines are beside it.';
comment on column app.report.number is 'Number of the last version handed in; 0 before the first.';
comment on column app.report.first_submitted_at is 'By the clock of the server, when a report in due form was handed in for the first time; never rewritten.';
comment on column app.report.paper_received_on is 'Stamp of arrival of a report that came on paper; with its number and what the late entry rests on.';
create index report_of_cycle on app.report (tenant_id, cycle_id, status);
create index report_of_agency on app.report (tenant_id, agency_id, cycle_id);
create index report_receiver on app.report (tenant_id, receiver_id, status);

create function sys.keep_first_submission() returns trigger language plpgsql as $$
begin
  if old.first_submitted_at is not null and new.first_submitted_at is distinct from old.first_submitted_at
     or old.paper_received_on is not null and new.paper_received_on is distinct from old.paper_received_on then
    raise exception 'the first submission is never rewritten' using errcode = 'DV409', detail = 'REPORT_FIRST_SUBMISSION_KEPT';
  end if;
  return new;
end $$;
create trigger keep_first_submission before update on app.report for each row execute function sys.keep_first_submission();

create table app.report_cell (
  tenant_id            int not null default current_setting('app.tenant')::int,
  id                   uuid not null,
  version              int not null default 1,
  sys_from             timestamptz(3) not null default sys.stamp(),
  report_id            uuid not null,
  key                  text not null,
  ordinal              int not null,
  state                text not null default 'MISSING',
  origin               text not null default 'ENTERED',
  value                numeric,
  numerator            numeric,
  denominator          numeric,
  qualifier            text not null default 'EXACT',
  nature               text not null default 'ACTUAL',
  computed_value       numeric,
  computed_numerator   numeric,
  computed_denominator numeric,
  figure_code          text,
  figure_version       int,
  figure_digest        text,
  figure_members       int,
  sql_hash             text,
  cut                  timestamptz(3),
  reason               text,
  explanation          text,
  return_note          text,
  constraint report_cell_pk primary key (tenant_id, id),
  constraint report_cell_report_fk foreign key (tenant_id, report_id) references app.report (tenant_id, id),
  constraint report_cell_once unique (tenant_id, report_id, key),
  constraint report_cell_state_known check (state in ('VALUE', 'ZERO', 'NOT_APPLICABLE', 'MISSING')),
  constraint report_cell_origin_known check (origin in ('ENTERED', 'FIGURE', 'OVERRIDDEN', 'CONSOLIDATED')),
  constraint report_cell_qualifier_known check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'ORDER_OF_MAGNITUDE')),
  constraint report_cell_nature_known check (nature in ('ACTUAL', 'ESTIMATED', 'OFFICIAL')),
  constraint report_cell_value_of_state check ((state in ('VALUE', 'ZERO')) = (value is not null)),
  constraint report_cell_zero check (state <> 'ZERO' or value = 0),
  constraint report_cell_ratio_whole check (num_nonnulls(numerator, denominator) in (0, 2)),
  constraint report_cell_reason_given check (state <> 'NOT_APPLICABLE' and origin <> 'OVERRIDDEN' or btrim(reason) <> ''),
  constraint report_cell_provenance_whole check (num_nonnulls(figure_code, figure_version, figure_digest, sql_hash, cut) in (0, 5)),
  constraint report_cell_of_figure check (origin not in ('FIGURE', 'OVERRIDDEN') or figure_code is not null)
);
comment on table app.report_cell is 'Một ô số liệu: a number of a report, where it comes from, and what was put in its place.';
comment on column app.report_cell.computed_value is 'What the figure says, or the rule of consolidation gives, before an override or adjustments.';
comment on column app.report_cell.reason is 'Why it does not apply, or why the figure was overridden.';
comment on column app.report_cell.explanation is 'Answers a warning of the form.';

create table app.report_narrative (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  report_id   uuid not null,
  key         text not null,
  ordinal     int not null,
  text        text,
  return_note text,
  constraint report_narrative_pk primary key (tenant_id, id),
  constraint report_narrative_report_fk foreign key (tenant_id, report_id) references app.report (tenant_id, id),
  constraint report_narrative_once unique (tenant_id, report_id, key),
  constraint report_narrative_said check (btrim(text) <> '')
);
comment on table app.report_narrative is 'Một mục lời văn của báo cáo. A section of a report in words.';

create table app.report_line (
  tenant_id        int not null default current_setting('app.tenant')::int,
  id               uuid not null,
  version          int not null default 1,
  sys_from         timestamptz(3) not null default sys.stamp(),
  report_id        uuid not null,
  table_key        text not null,
  ordinal          int not null,
  content          jsonb not null,
  source_report_id uuid,
  constraint report_line_pk primary key (tenant_id, id),
  constraint report_line_report_fk foreign key (tenant_id, report_id) references app.report (tenant_id, id),
  constraint report_line_source_fk foreign key (tenant_id, source_report_id) references app.report (tenant_id, id),
  constraint report_line_content_object check (jsonb_typeof(content) = 'object')
);
comment on table app.report_line is 'Một dòng của phụ lục dạng danh sách. A line of an annex table; a consolidated one says whose it was.';
create index report_line_of_report on app.report_line (tenant_id, report_id, table_key, ordinal, id);

create table app.report_adjustment (
  tenant_id      int not null default current_setting('app.tenant')::int,
  id             uuid not null,
  version        int not null default 1,
  sys_from       timestamptz(3) not null default sys.stamp(),
  report_id      uuid not null,
  cell_key       text not null,
  amount         numeric not null,
  of_amount      numeric,
  reason         text not null,
  author         text not null,
  author_post_id uuid,
  made_at        timestamptz(3) not null,
  constraint report_adjustment_pk primary key (tenant_id, id),
  constraint report_adjustment_report_fk foreign key (tenant_id, report_id) references app.report (tenant_id, id),
  constraint report_adjustment_reasoned check (btrim(reason) <> '' and btrim(author) <> ''),
  constraint report_adjustment_changes check (amount <> 0 or of_amount <> 0)
);
comment on table app.report_adjustment is 'Điều chỉnh khi tổng hợp: what is added to the sum of the children, why and by whom.';
create index report_adjustment_cell on app.report_adjustment (tenant_id, report_id, cell_key);

create table app.report_part (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  report_id    uuid not null,
  duty_id      uuid not null,
  child_id     uuid,
  child_number int,
  child_digest text,
  gap_reason   text,
  constraint report_part_pk primary key (tenant_id, id),
  constraint report_part_report_fk foreign key (tenant_id, report_id) references app.report (tenant_id, id),
  constraint report_part_duty_fk foreign key (tenant_id, duty_id) references app.cycle_duty (tenant_id, id),
  constraint report_part_child_fk foreign key (tenant_id, child_id) references app.report (tenant_id, id),
  constraint report_part_once unique (tenant_id, report_id, duty_id),
  constraint report_part_whole_or_gap check (num_nonnulls(child_id, child_number, child_digest) = case when gap_reason is null then 3 else 0 end)
);
comment on table app.report_part is 'Thành phần của báo cáo tổng hợp: which version of whose report went in, or that it is missing and why it was not waited for.';
create index report_part_child on app.report_part (tenant_id, child_id) where child_id is not null;

create table app.report_version (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  report_id    uuid not null,
  number       int not null,
  state        text not null,
  submitted_at timestamptz(3) not null,
  frozen_at    timestamptz(3),
  content      text not null,
  digest       text not null,
  constraint report_version_pk primary key (tenant_id, id),
  constraint report_version_report_fk foreign key (tenant_id, report_id) references app.report (tenant_id, id),
  constraint report_version_once unique (tenant_id, report_id, number),
  constraint report_version_state_known check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'FROZEN', 'WITHDRAWN')),
  constraint report_version_frozen_whole check ((state = 'FROZEN') = (frozen_at is not null)),
  constraint report_version_digest_form check (digest ~ '^[0-9a-f]{64}$')
);
comment on table app.report_version is 'Phiên bản của báo cáo: each report as it was handed in, as canonical JSON with its SHA-256; a frozen one never changes.';

create function sys.keep_frozen_version() returns trigger language plpgsql as $$
begin
  if old.state = 'FROZEN' or (new.report_id, new.number, new.submitted_at) is distinct from (old.report_id, old.number, old.submitted_at) then
    raise exception 'a frozen version is never changed' using errcode = 'DV409', detail = 'REPORT_VERSION_FROZEN';
  end if;
  return new;
end $$;
create trigger keep_frozen_version before update on app.report_version for each row execute function sys.keep_frozen_version();

create table app.report_receipt (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  report_id       uuid not null,
  number          int not null,
  recipient_id    uuid not null,
  agency_id       uuid,
  redaction       text not null,
  content         text not null,
  digest          text not null,
  sent_at         timestamptz(3) not null,
  acknowledged_at timestamptz(3),
  constraint report_receipt_pk primary key (tenant_id, id),
  constraint report_receipt_version_fk foreign key (tenant_id, report_id, number) references app.report_version (tenant_id, report_id, number),
  constraint report_receipt_recipient_fk foreign key (tenant_id, recipient_id) references app.cycle_recipient (tenant_id, id),
  constraint report_receipt_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint report_receipt_redaction_known check (redaction in ('FULL', 'WITHOUT_LINES', 'FIGURES_ONLY')),
  constraint report_receipt_digest_form check (digest ~ '^[0-9a-f]{64}$'),
  constraint report_receipt_once unique (tenant_id, report_id, number, recipient_id)
);
comment on table app.report_receipt is 'Gửi và nhận: what of a frozen version went to a recipient, and when it was acknowledged.';
create index report_receipt_agency on app.report_receipt (tenant_id, agency_id, sent_at desc);

create table app.reopen_request (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  report_id    uuid not null,
  state        text not null default 'PENDING',
  reason       text not null,
  scope        text[] not null,
  requested_by text not null,
  requested_on date not null,
  decided_by   text,
  decided_on   date,
  decision     text,
  expires_on   date,
  constraint reopen_request_pk primary key (tenant_id, id),
  constraint reopen_request_report_fk foreign key (tenant_id, report_id) references app.report (tenant_id, id),
  constraint reopen_request_state_known check (state in ('PENDING', 'APPROVED', 'REFUSED')),
  constraint reopen_request_reasoned check (btrim(reason) <> ''),
  constraint reopen_request_scoped check (cardinality(scope) between 1 and 500),
  constraint reopen_request_decided_whole check (num_nonnulls(decided_by, decided_on) = case state when 'PENDING' then 0 else 2 end),
  constraint reopen_request_expires check ((state = 'APPROVED') = (expires_on is not null) and (state <> 'REFUSED' or btrim(decision) <> ''))
);
comment on table app.reopen_request is 'Đề nghị mở lại báo cáo: why, which cells and sections, who allowed it, until when.';
create unique index reopen_request_pending on app.reopen_request (tenant_id, report_id) where state = 'PENDING';
create index reopen_request_report on app.reopen_request (tenant_id, report_id);

select sys.make_versioned('app.report_template', event => 'report_template');
select sys.make_versioned('app.reporting_cycle', event => 'reporting_cycle');
select sys.make_versioned('app.cycle_deadline');
select sys.make_versioned('app.cycle_named');
select sys.make_versioned('app.cycle_recipient');
select sys.make_versioned('app.cycle_duty', event => 'cycle_duty');
select sys.make_versioned('app.report', event => 'report');
select sys.make_versioned('app.report_cell');
select sys.make_versioned('app.report_narrative');
select sys.make_versioned('app.report_line');
select sys.make_versioned('app.report_adjustment');
select sys.make_versioned('app.report_part');
select sys.make_versioned('app.report_version', event => 'report_version');
select sys.make_versioned('app.report_receipt', event => 'report_receipt');
select sys.make_versioned('app.reopen_request', event => 'reopen_request');
