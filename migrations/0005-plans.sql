-- Plans of dân vận work as provinces write them: bases, purposes, requirements, tasks with their timing, who does what,
-- who reports when to whom, who receives a copy. What agencies answer to them comes in tables of its own.

create domain app.agency_group as text
  constraint agency_group_known check (value in ('DEPARTMENTS', 'DISTRICTS', 'COMMUNES', 'PUBLIC_SERVICE_UNITS',
    'STATE_ENTERPRISES', 'CENTRAL_AGENCIES', 'MASS_ORGANISATIONS'));
comment on domain app.agency_group is 'Agencies that a plan names together: "các sở, ngành Tỉnh", "UBND các huyện, thành phố".';

create function app.is_ascending(numbers int[]) returns boolean
  language sql immutable parallel safe strict
  return numbers = (select array_agg(distinct n order by n) from unnest(numbers) n);

create function app.is_month_day(month int, day int) returns boolean
  language sql immutable parallel safe strict
  return month between 1 and 12 and day between 1 and case when month = 2 then 29 when month in (4, 6, 9, 11) then 30 else 31 end;

create table app.plan (
  tenant_id         int not null default current_setting('app.tenant')::int,
  id                uuid not null,
  version           int not null default 1,
  sys_from          timestamptz(3) not null default sys.stamp(),
  kind              text not null,
  number            text,
  title             text not null,
  issuer_id         uuid not null,
  parent_id         uuid,
  document_id       uuid,
  starts_on         date not null,
  ends_on           date not null,
  preamble          text,
  closing           text,
  place_of_issue    text,
  issued_on         date,
  signer            text,
  signing_on_behalf text,
  signing_capacity  text,
  archive_mark      text,
  status            text not null default 'DRAFT',
  illustrative      boolean not null default false,
  source            text,
  constraint plan_pk primary key (tenant_id, id),
  constraint plan_issuer_fk foreign key (tenant_id, issuer_id) references app.agency (tenant_id, id),
  constraint plan_parent_fk foreign key (tenant_id, parent_id) references app.plan (tenant_id, id),
  constraint plan_document_fk foreign key (tenant_id, document_id) references app.document (tenant_id, id),
  constraint plan_kind_known check (kind in ('MULTI_YEAR', 'YEAR')),
  constraint plan_status_known check (status in ('DRAFT', 'SUBMITTED', 'ISSUED', 'AMENDED', 'CLOSED')),
  constraint plan_title_given check (btrim(title) <> ''),
  constraint plan_horizon_ordered check (starts_on <= ends_on),
  constraint plan_year_is_one_year check (kind <> 'YEAR' or extract(year from starts_on) = extract(year from ends_on)),
  constraint plan_has_another_parent check (parent_id <> id),
  constraint plan_issued_whole check (status in ('DRAFT', 'SUBMITTED')
    or num_nonnulls(number, issued_on, place_of_issue, signer, signing_capacity) = 5)
);
comment on table app.plan is 'Kế hoạch. A plan of an agency for one year or several.';
comment on column app.plan.parent_id is 'The plan that this one carries out: the province''s year under its term, an agency''s year under the province''s.';
comment on column app.plan.document_id is 'The plan itself in the register of documents, so that others can cite it.';
comment on column app.plan.ends_on is 'The last day of the horizon, included.';
comment on column app.plan.preamble is 'The paragraph of bases before part I, as written.';
comment on column app.plan.signing_on_behalf is 'On whose behalf: "TM. ỦY BAN NHÂN DÂN".';
comment on column app.plan.signing_capacity is 'In which capacity: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".';
comment on column app.plan.archive_mark is 'Lưu: the copy kept and by whom.';
comment on column app.plan.illustrative is 'Invented for demonstration; never in a province''s own data.';
create unique index plan_number on app.plan (tenant_id, issuer_id, number, (extract(year from issued_on)));
create index plan_issuer on app.plan (tenant_id, issuer_id, starts_on);
create index plan_starts on app.plan (tenant_id, starts_on, id);
create index plan_parent on app.plan (tenant_id, parent_id) where parent_id is not null;

create table app.plan_section (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  plan_id   uuid not null,
  kind      text not null,
  ordinal   int not null,
  text      text not null,
  constraint plan_section_pk primary key (tenant_id, id),
  constraint plan_section_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint plan_section_kind_known check (kind in ('PURPOSE', 'REQUIREMENT')),
  constraint plan_section_once unique (tenant_id, plan_id, kind, ordinal)
);
comment on table app.plan_section is 'Mục đích, yêu cầu. The purposes and requirements of a plan.';

create table app.task (
  tenant_id            int not null default current_setting('app.tenant')::int,
  id                   uuid not null,
  version              int not null default 1,
  sys_from             timestamptz(3) not null default sys.stamp(),
  plan_id              uuid not null,
  ordinal              int not null,
  text                 text not null,
  timing_kind          text not null,
  timing_text          text not null,
  quarters             int[],
  months               int[],
  before_month         int,
  before_day           int,
  due_on               date,
  starts_on            date,
  ends_on              date,
  derived_from_id      uuid,
  derived_from_version int,
  constraint task_pk primary key (tenant_id, id),
  constraint task_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint task_derived_from_fk foreign key (tenant_id, derived_from_id) references app.task (tenant_id, id),
  constraint task_once unique (tenant_id, plan_id, ordinal),
  constraint task_in_plan unique (tenant_id, plan_id, id),
  constraint task_text_given check (btrim(text) <> ''),
  constraint task_timing_known check (timing_kind in ('CONTINUOUS_YEARLY', 'QUARTERS_YEARLY', 'MONTHS_YEARLY',
    'BEFORE_YEARLY', 'DATE', 'FROM_TO')),
  constraint task_timing_whole check (
    (timing_kind = 'QUARTERS_YEARLY') = (quarters is not null) and (timing_kind = 'MONTHS_YEARLY') = (months is not null)
    and (timing_kind = 'BEFORE_YEARLY') = (before_month is not null) and (timing_kind = 'BEFORE_YEARLY') = (before_day is not null)
    and (timing_kind = 'DATE') = (due_on is not null)
    and (timing_kind = 'FROM_TO') = (starts_on is not null) and (timing_kind = 'FROM_TO') = (ends_on is not null)),
  constraint task_quarters_valid check (quarters <@ array[1, 2, 3, 4] and app.is_ascending(quarters)),
  constraint task_months_valid check (months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] and app.is_ascending(months)),
  constraint task_before_valid check (app.is_month_day(before_month, before_day)),
  constraint task_window_ordered check (starts_on <= ends_on),
  constraint task_derivation_whole check ((derived_from_id is null) = (derived_from_version is null))
);
comment on table app.task is 'Nhiệm vụ. A task of a plan with its timing as officials write it and as data.';
comment on column app.task.timing_text is 'The timing as the plan says it: "Quý III, IV hằng năm".';
comment on column app.task.before_day is 'With before_month: done before this day of every year ("trước ngày 5 tháng 6").';
comment on column app.task.derived_from_version is 'The version of the task that was taken over, so that a later change above can be seen.';
create index task_derived_from on app.task (tenant_id, derived_from_id) where derived_from_id is not null;

create table app.plan_basis (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  plan_id     uuid not null,
  task_id     uuid,
  ordinal     int not null,
  text        text not null,
  document_id uuid,
  article     text,
  constraint plan_basis_pk primary key (tenant_id, id),
  constraint plan_basis_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint plan_basis_task_fk foreign key (tenant_id, plan_id, task_id) references app.task (tenant_id, plan_id, id),
  constraint plan_basis_document_fk foreign key (tenant_id, document_id) references app.document (tenant_id, id),
  constraint plan_basis_once unique nulls not distinct (tenant_id, plan_id, task_id, ordinal),
  constraint plan_basis_text_given check (btrim(text) <> '')
);
comment on table app.plan_basis is 'Căn cứ. A document on which a plan, or one of its tasks, stands.';
create index plan_basis_document on app.plan_basis (tenant_id, document_id) where document_id is not null;

create table app.task_agency (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  task_id      uuid not null,
  ordinal      int not null,
  role         text not null,
  name         text not null,
  agency_id    uuid,
  agency_group app.agency_group,
  constraint task_agency_pk primary key (tenant_id, id),
  constraint task_agency_task_fk foreign key (tenant_id, task_id) references app.task (tenant_id, id),
  constraint task_agency_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint task_agency_role_known check (role in ('LEAD', 'COOPERATING', 'FOLLOWING')),
  constraint task_agency_one_or_group check (num_nonnulls(agency_id, agency_group) <= 1),
  constraint task_agency_once unique (tenant_id, task_id, ordinal)
);
comment on table app.task_agency is 'Chủ trì, phối hợp, theo dõi. Who leads a task (one), cooperates or follows: an agency, a group, or a body by name.';
create unique index task_lead on app.task_agency (tenant_id, task_id) where role = 'LEAD';
create unique index task_agency_agency on app.task_agency (tenant_id, agency_id, task_id) where agency_id is not null;

create table app.plan_duty (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  plan_id   uuid not null,
  ordinal   int not null,
  item      text not null,
  heading   text,
  text      text not null,
  constraint plan_duty_pk primary key (tenant_id, id),
  constraint plan_duty_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint plan_duty_once unique (tenant_id, plan_id, ordinal),
  constraint plan_duty_in_plan unique (tenant_id, plan_id, id),
  constraint plan_duty_text_given check (btrim(text) <> '')
);
comment on table app.plan_duty is 'Tổ chức thực hiện. What part III asks of an agency or a group of agencies.';
comment on column app.plan_duty.item is 'The item of the plan it stands under: "III.2".';

create table app.plan_duty_agency (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  duty_id      uuid not null,
  ordinal      int not null,
  name         text not null,
  agency_id    uuid,
  agency_group app.agency_group,
  constraint plan_duty_agency_pk primary key (tenant_id, id),
  constraint plan_duty_agency_duty_fk foreign key (tenant_id, duty_id) references app.plan_duty (tenant_id, id),
  constraint plan_duty_agency_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint plan_duty_agency_one_or_group check (num_nonnulls(agency_id, agency_group) <= 1),
  constraint plan_duty_agency_once unique (tenant_id, duty_id, ordinal)
);
comment on table app.plan_duty_agency is 'Whom a duty of part III binds or asks.';

create table app.reporting_duty (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  plan_id   uuid not null,
  duty_id   uuid not null,
  ordinal   int not null,
  period    text not null,
  due_kind  text not null,
  due_month int not null,
  due_day   int,
  due_text  text not null,
  constraint reporting_duty_pk primary key (tenant_id, id),
  constraint reporting_duty_duty_fk foreign key (tenant_id, plan_id, duty_id) references app.plan_duty (tenant_id, plan_id, id),
  constraint reporting_duty_period_known check (period in ('QUARTER', 'HALF_YEAR', 'YEAR')),
  constraint reporting_duty_due_known check (due_kind in ('BEFORE_DAY', 'END_OF_MONTH')),
  constraint reporting_duty_due_whole check ((due_kind = 'BEFORE_DAY') = (due_day is not null)),
  constraint reporting_duty_due_valid check (app.is_month_day(due_month, coalesce(due_day, 1))),
  constraint reporting_duty_once unique (tenant_id, plan_id, ordinal)
);
comment on table app.reporting_duty is 'Chế độ báo cáo. A yearly recurring report that a duty of part III demands of the agencies it binds.';
comment on column app.reporting_duty.due_kind is 'BEFORE_DAY: "trước ngày 5 tháng 6", the day itself is late; END_OF_MONTH: "cuối tháng 10", its last day is in time.';

create table app.reporting_recipient (
  tenant_id         int not null default current_setting('app.tenant')::int,
  id                uuid not null,
  version           int not null default 1,
  sys_from          timestamptz(3) not null default sys.stamp(),
  reporting_duty_id uuid not null,
  ordinal           int not null,
  name              text not null,
  agency_id         uuid,
  via_name          text,
  via_agency_id     uuid,
  constraint reporting_recipient_pk primary key (tenant_id, id),
  constraint reporting_recipient_duty_fk foreign key (tenant_id, reporting_duty_id) references app.reporting_duty (tenant_id, id),
  constraint reporting_recipient_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint reporting_recipient_via_fk foreign key (tenant_id, via_agency_id) references app.agency (tenant_id, id),
  constraint reporting_recipient_via_named check (via_agency_id is null or via_name is not null),
  constraint reporting_recipient_once unique (tenant_id, reporting_duty_id, ordinal)
);
comment on table app.reporting_recipient is 'Nơi nhận báo cáo. Who gets the report, and through whom: "UBND Tỉnh (qua Sở Nội vụ)".';

create table app.plan_recipient (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  plan_id      uuid not null,
  ordinal      int not null,
  name         text not null,
  agency_id    uuid,
  agency_group app.agency_group,
  constraint plan_recipient_pk primary key (tenant_id, id),
  constraint plan_recipient_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint plan_recipient_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint plan_recipient_one_or_group check (num_nonnulls(agency_id, agency_group) <= 1),
  constraint plan_recipient_once unique (tenant_id, plan_id, ordinal)
);
comment on table app.plan_recipient is 'Nơi nhận. The distribution list as it stands under the plan.';

create table app.plan_addressee (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  plan_id   uuid not null,
  agency_id uuid not null,
  constraint plan_addressee_pk primary key (tenant_id, id),
  constraint plan_addressee_plan_fk foreign key (tenant_id, plan_id) references app.plan (tenant_id, id),
  constraint plan_addressee_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint plan_addressee_once unique (tenant_id, plan_id, agency_id)
);
comment on table app.plan_addressee is
  'The agencies to which an issued plan is addressed, groups spelt out as of its day of issue: they see it, and whoever took their place.';
create index plan_addressee_agency on app.plan_addressee (tenant_id, agency_id, plan_id);

select sys.make_versioned('app.plan', event => 'plan'), sys.make_versioned('app.task', event => 'task');
select sys.make_versioned(tbl::regclass)
from unnest(array['app.plan_section', 'app.plan_basis', 'app.task_agency', 'app.plan_duty', 'app.plan_duty_agency',
  'app.reporting_duty', 'app.reporting_recipient', 'app.plan_recipient', 'app.plan_addressee']) tbl;
select sys.make_searchable('app.plan', $$ coalesce(number, '') || ' ' || title $$);
select sys.make_searchable('app.task', 'text');
