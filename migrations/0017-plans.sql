-- Plans carried out: who was given which task, what each owes of it in each year, how far it has come, with what to show for
-- it; what an issued plan was and how documents changed it.

alter table app.plan add column submitted_on date;
alter table app.plan add column return_reason text;
alter table app.plan add column closed_on date;
alter table app.plan add column closing_note text;
alter table app.plan add constraint plan_closed_whole check ((status = 'CLOSED') = (closed_on is not null));
comment on column app.plan.return_reason is 'Why it was last returned to its drafters; none once it is submitted again.';
comment on column app.plan.closing_note is 'What came of it, as found when it was closed.';

alter table app.task add column code text;
alter table app.task add column part_of_id uuid;
alter table app.task add column weight numeric(9, 3);
alter table app.task add column method text not null default 'BINARY';
alter table app.task add column target numeric(18, 3);
alter table app.task add column unit text;
alter table app.task add column stages text[];
alter table app.task add column evidence_required boolean not null default false;
alter table app.task add column withdrawn_on date;
alter table app.task add column source_kind text;
alter table app.task add column source_id uuid;
alter table app.task add column source_text text;
alter table app.task add column source_number text;
alter table app.task add column source_issued_on date;
alter table app.task add constraint task_part_of_fk foreign key (tenant_id, plan_id, part_of_id) references app.task (tenant_id, plan_id, id)
  not valid; -- No row has one yet.
alter table app.task add constraint task_part_of_another check (part_of_id <> id);
alter table app.task add constraint task_method_known check (method in ('BINARY', 'MEASURE', 'WEIGHTED', 'STATUS'));
alter table app.task add constraint task_method_whole check ((method = 'MEASURE') = (target is not null)
  and (method = 'MEASURE') = (unit is not null) and (method = 'STATUS') = (stages is not null));
alter table app.task add constraint task_target_positive check (target > 0);
alter table app.task add constraint task_weight_positive check (weight > 0);
alter table app.task add constraint task_stages_several check (cardinality(stages) between 2 and 20);
alter table app.task add constraint task_source_known check (source_kind in ('CONCLUSION', 'RECEPTION_CONCLUSION', 'DIALOGUE', 'COMMITMENT', 'OTHER'));
alter table app.task add constraint task_source_whole check (num_nonnulls(source_kind, source_text, source_number, source_issued_on) in (0, 4)
  and (source_id is null or source_kind is not null));
comment on column app.task.part_of_id is 'The task of the same plan whose part this is; that one is done when all its parts are.';
comment on column app.task.weight is 'What it counts for among the tasks beside it; null: nothing was said.';
comment on column app.task.method is 'How its progress is told: BINARY, MEASURE (of target, in unit), WEIGHTED (by its parts), STATUS (by stages).';
comment on column app.task.stages is 'The words for how far it is, in order; the last one is done.';
comment on column app.task.withdrawn_on is 'An amendment took it out of the plan on that day; it stays for what was done.';
comment on column app.task.source_kind is 'Born from a conclusion or a promise, not from the planning itself.';
comment on column app.task.source_id is 'The record of another module it was born from, where there is one.';
create index task_part_of on app.task (tenant_id, part_of_id) where part_of_id is not null;
create index task_source on app.task (tenant_id, source_id) where source_id is not null;

create table app.task_product (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  task_id   uuid not null,
  ordinal   int not null,
  kind      text not null,
  name      text not null,
  constraint task_product_pk primary key (tenant_id, id),
  constraint task_product_task_fk foreign key (tenant_id, task_id) references app.task (tenant_id, id),
  constraint task_product_kind_known check (kind in ('DOCUMENT', 'CONFERENCE', 'REPORT', 'OTHER')),
  constraint task_product_named check (btrim(name) <> ''),
  constraint task_product_once unique (tenant_id, task_id, ordinal)
);
comment on table app.task_product is 'Sản phẩm dự kiến. What a task is to bring about.';

create table app.task_funding (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  task_id   uuid not null,
  ordinal   int not null,
  source    text not null,
  estimate  numeric(18, 2),
  spent     numeric(18, 2),
  spent_on  date,
  note      text,
  constraint task_funding_pk primary key (tenant_id, id),
  constraint task_funding_task_fk foreign key (tenant_id, task_id) references app.task (tenant_id, id),
  constraint task_funding_named check (btrim(source) <> ''),
  constraint task_funding_not_negative check (estimate >= 0 and spent >= 0),
  constraint task_funding_spent_whole check ((spent is null) = (spent_on is null)),
  constraint task_funding_once unique (tenant_id, task_id, ordinal)
);
comment on table app.task_funding is 'Kinh phí: a source of money for a task, what was estimated and what was spent, in đồng.';
comment on column app.task_funding.spent is 'All that was spent by spent_on.';

create table app.task_assignment (
  tenant_id          int not null default current_setting('app.tenant')::int,
  id                 uuid not null,
  version            int not null default 1,
  sys_from           timestamptz(3) not null default sys.stamp(),
  task_id            uuid not null,
  original_agency_id uuid not null,
  agency_id          uuid not null,
  role               text not null,
  assigned_on        date not null,
  target             numeric(18, 3),
  note               text,
  state              text not null default 'ASSIGNED',
  acknowledged_on    date,
  acknowledged_by_id uuid,
  reason             text,
  constraint task_assignment_pk primary key (tenant_id, id),
  constraint task_assignment_task_fk foreign key (tenant_id, task_id) references app.task (tenant_id, id),
  constraint task_assignment_original_fk foreign key (tenant_id, original_agency_id) references app.agency (tenant_id, id),
  constraint task_assignment_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint task_assignment_post_fk foreign key (tenant_id, acknowledged_by_id) references app.post (tenant_id, id),
  constraint task_assignment_role_known check (role in ('LEAD', 'COOPERATING', 'FOLLOWING')),
  constraint task_assignment_state_known check (state in ('ASSIGNED', 'ACKNOWLEDGED', 'WITHDRAWN')),
  constraint task_assignment_acknowledged_whole check (state <> 'ACKNOWLEDGED' or acknowledged_on is not null),
  constraint task_assignment_withdrawn_whole check (state <> 'WITHDRAWN' or reason is not null),
  constraint task_assignment_target_positive check (target > 0),
  constraint task_assignment_once unique (tenant_id, task_id, original_agency_id)
);
comment on table app.task_assignment is 'Giao nhiệm vụ: a task of an issued plan given to one agency, as lead, cooperating or following.';
comment on column app.task_assignment.original_agency_id is 'To whom it was given; agency_id is who answers for it since, when that one ended.';
comment on column app.task_assignment.target is 'What this agency is to reach of a measured task; the target of the task unless given.';
create index task_assignment_agency on app.task_assignment (tenant_id, agency_id, task_id);

create table app.task_year (
  tenant_id     int not null default current_setting('app.tenant')::int,
  id            uuid not null,
  version       int not null default 1,
  sys_from      timestamptz(3) not null default sys.stamp(),
  assignment_id uuid not null,
  task_id       uuid not null,
  agency_id     uuid not null,
  year          int not null,
  starts_on     date not null,
  due_on        date not null,
  state         text not null default 'NOT_STARTED',
  value         numeric(18, 3),
  stage         text,
  done_on       date,
  reason        text,
  constraint task_year_pk primary key (tenant_id, id),
  constraint task_year_assignment_fk foreign key (tenant_id, assignment_id) references app.task_assignment (tenant_id, id),
  constraint task_year_task_fk foreign key (tenant_id, task_id) references app.task (tenant_id, id),
  constraint task_year_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint task_year_window_ordered check (starts_on <= due_on),
  constraint task_year_year_sane check (year between 2000 and 2200),
  constraint task_year_state_known check (state in ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'WITHDRAWN')),
  constraint task_year_done_whole check ((state = 'DONE') = (done_on is not null)),
  constraint task_year_withdrawn_whole check (state <> 'WITHDRAWN' or reason is not null),
  constraint task_year_value_not_negative check (value >= 0),
  constraint task_year_once unique (tenant_id, assignment_id, year)
);
comment on table app.task_year is
  'Việc phải làm trong năm: what one agency owes of a task in one year, and how far it is. By which day, the obligation says.';
comment on column app.task_year.starts_on is 'First day of the window in which it is to be done.';
comment on column app.task_year.due_on is 'Last day of the window when the year was opened; extensions are the obligation''s.';
comment on column app.task_year.value is 'What is reached of the target so far.';
create index task_year_task on app.task_year (tenant_id, task_id, year);
create index task_year_agency on app.task_year (tenant_id, agency_id, year);

create table app.task_progress (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  task_year_id uuid not null,
  ordinal      int not null,
  kind         text not null,
  reported_on  date not null,
  done         boolean not null,
  value        numeric(18, 3),
  stage        text,
  note         text,
  by_post_id   uuid,
  constraint task_progress_pk primary key (tenant_id, id),
  constraint task_progress_year_fk foreign key (tenant_id, task_year_id) references app.task_year (tenant_id, id),
  constraint task_progress_post_fk foreign key (tenant_id, by_post_id) references app.post (tenant_id, id),
  constraint task_progress_kind_known check (kind in ('REPORT', 'REOPEN')),
  constraint task_progress_once unique (tenant_id, task_year_id, ordinal)
);
comment on table app.task_progress is 'Báo cáo tiến độ: what was reported of a task and when; never changed, only added to.';

create table app.task_evidence (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  progress_id uuid not null,
  ordinal     int not null,
  kind        text not null,
  label       text,
  file_id     uuid,
  url         text,
  record_kind text,
  record_id   uuid,
  constraint task_evidence_pk primary key (tenant_id, id),
  constraint task_evidence_progress_fk foreign key (tenant_id, progress_id) references app.task_progress (tenant_id, id),
  constraint task_evidence_file_fk foreign key (tenant_id, file_id) references app.file (tenant_id, id),
  constraint task_evidence_kind_known check (kind in ('FILE', 'LINK', 'RECORD')),
  constraint task_evidence_of_kind check ((kind = 'FILE') = (file_id is not null) and (kind = 'LINK') = (url is not null)
    and (kind = 'RECORD') = (record_kind is not null) and (kind = 'RECORD') = (record_id is not null)),
  constraint task_evidence_record_known check (record_kind in ('DOCUMENT', 'PLAN', 'TASK', 'DIALOGUE', 'COMMITMENT', 'MEDIATION',
    'RECEPTION_SESSION', 'RECEPTION_CONCLUSION')),
  constraint task_evidence_url_form check (url ~ '^https?://'),
  constraint task_evidence_once unique (tenant_id, progress_id, ordinal)
);
comment on table app.task_evidence is 'Minh chứng: a file, a link or a record of another module that shows what was reported.';
create index task_evidence_file on app.task_evidence (tenant_id, file_id) where file_id is not null;

create table app.task_output (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  task_year_id uuid not null,
  ordinal      int not null,
  kind         text not null,
  name         text not null,
  number       text,
  made_on      date not null,
  product_id   uuid,
  document_id  uuid,
  constraint task_output_pk primary key (tenant_id, id),
  constraint task_output_year_fk foreign key (tenant_id, task_year_id) references app.task_year (tenant_id, id),
  constraint task_output_product_fk foreign key (tenant_id, product_id) references app.task_product (tenant_id, id),
  constraint task_output_document_fk foreign key (tenant_id, document_id) references app.document (tenant_id, id),
  constraint task_output_kind_known check (kind in ('DOCUMENT', 'CONFERENCE', 'REPORT', 'OTHER')),
  constraint task_output_named check (btrim(name) <> ''),
  constraint task_output_once unique (tenant_id, task_year_id, ordinal)
);
comment on table app.task_output is 'Sản phẩm đã có: a document, a conference, a report that a task brought about, with number and day.';

create table app.task_extension (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  task_year_id    uuid not null,
  state           text not null default 'ASKED',
  asked_on        date not null,
  asked_until     date not null,
  reason          text not null,
  due_before      date not null,
  decided_on      date,
  granted_until   date,
  decision_reason text,
  document_number text,
  constraint task_extension_pk primary key (tenant_id, id),
  constraint task_extension_year_fk foreign key (tenant_id, task_year_id) references app.task_year (tenant_id, id),
  constraint task_extension_state_known check (state in ('ASKED', 'GRANTED', 'REFUSED', 'TAKEN_BACK')),
  constraint task_extension_reasoned check (btrim(reason) <> ''),
  constraint task_extension_later check (asked_until > due_before and granted_until > due_before),
  constraint task_extension_in_time check (asked_on <= due_before),
  constraint task_extension_granted_whole check ((state = 'GRANTED') = (granted_until is not null)),
  constraint task_extension_decided_whole check ((state = 'ASKED') = (decided_on is null)),
  constraint task_extension_refused_reasoned check (state <> 'REFUSED' or decision_reason is not null)
);
comment on table app.task_extension is 'Xin gia hạn: more time asked for a task before its day, and what who gave the task decided.';
comment on column app.task_extension.due_before is 'The day it was due when more time was asked.';
create unique index task_extension_one_asked on app.task_extension (tenant_id, task_year_id) where state = 'ASKED';
create index task_extension_year on app.task_extension (tenant_id, task_year_id);

create table app.plan_amendment (
  tenant_id        int not null default current_setting('app.tenant')::int,
  id               uuid not null,
  version          int not null default 1,
  sys_from         timestamptz(3) not null default sys.stamp(),
  plan_id          uuid not null,
  ordinal          int not null,
  number           text not null,
  issued_on        date not null,
  signer           text,
  signing_capacity text,
  reason           text not null,
  document_id      uuid,
  constraint plan_amendment_pk primary key (tenant_id, id),
  constraint plan_amendment_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint plan_amendment_document_fk foreign key (tenant_id, document_id) references app.document (tenant_id, id),
  constraint plan_amendment_reasoned check (btrim(reason) <> '' and btrim(number) <> ''),
  constraint plan_amendment_once unique (tenant_id, plan_id, ordinal)
);
comment on table app.plan_amendment is 'Điều chỉnh, bổ sung: a document by which an issued plan was changed.';

create table app.plan_change (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  amendment_id uuid not null,
  ordinal      int not null,
  task_id      uuid,
  field        text not null,
  before       text,
  after        text,
  reason       text not null,
  constraint plan_change_pk primary key (tenant_id, id),
  constraint plan_change_amendment_fk foreign key (tenant_id, amendment_id) references app.plan_amendment (tenant_id, id),
  constraint plan_change_task_fk foreign key (tenant_id, task_id) references app.task (tenant_id, id),
  constraint plan_change_field_known check (field in ('TITLE', 'HORIZON', 'TEXT', 'TIMING', 'AGENCIES', 'METHOD', 'ADDED', 'WITHDRAWN')),
  constraint plan_change_reasoned check (btrim(reason) <> ''),
  constraint plan_change_once unique (tenant_id, amendment_id, ordinal)
);
comment on table app.plan_change is 'One thing that an amendment changed, with why; every change of a day stands here.';

create table app.plan_edition (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  plan_id         uuid not null,
  ordinal         int not null,
  effective_on    date not null,
  document_number text not null,
  content         jsonb not null,
  digest          text not null,
  constraint plan_edition_pk primary key (tenant_id, id),
  constraint plan_edition_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint plan_edition_once unique (tenant_id, plan_id, ordinal)
);
comment on table app.plan_edition is 'What an issued plan said: 0 as it was issued (the baseline), then after each amendment.';
comment on column app.plan_edition.digest is 'SHA-256 of the content as PostgreSQL writes it.';

select sys.make_versioned('app.plan', event => 'plan'), sys.make_versioned('app.task', event => 'task'),
       sys.make_versioned('app.task_assignment', event => 'task_assignment'), sys.make_versioned('app.task_year', event => 'task_year'),
       sys.make_versioned('app.task_extension', event => 'task_extension'), sys.make_versioned('app.plan_amendment', event => 'plan_amendment');
select sys.make_versioned(tbl::regclass)
from unnest(array['app.task_product', 'app.task_funding', 'app.task_progress', 'app.task_evidence', 'app.task_output', 'app.plan_change',
  'app.plan_edition']) tbl;
create trigger task_progress_append_only before update or delete on app.task_progress
  for each row execute function sys.refuse_change();
create trigger plan_edition_append_only before update or delete on app.plan_edition
  for each row execute function sys.refuse_change();
