-- Obligations: who owes what, by when, under which version of which rule, counted with which calendar; and their ledger.

create table app.deadline_rule (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  code       text not null,
  label_vi   text not null,
  label_en   text not null,
  kind       text not null,
  trigger    text not null,
  count      int not null,
  unit       text not null,
  direction  text not null default 'AFTER',
  roll       text not null default 'NEXT_WORKING_DAY',
  variants   jsonb not null default '{}',
  extensions jsonb not null default '{}',
  per        text,
  citation   text not null,
  evidence   text not null,
  verified   boolean not null default false,
  uncertain  boolean not null default false,
  note       text,
  valid_from date,
  valid_to   date,
  document_number    text,
  document_issued_on date,
  verified_document  text,
  verified_on        date,
  constraint deadline_rule_pk primary key (tenant_id, id),
  constraint deadline_rule_code_form check (code ~ '^[A-Z]{2,5}(\.[A-Z]+){1,3}$'),
  constraint deadline_rule_labelled check (btrim(label_vi) <> '' and btrim(label_en) <> '' and btrim(citation) <> ''),
  constraint deadline_rule_kind_known check (kind in ('PERIOD', 'FREQUENCY', 'DAY_OF_PERIOD')),
  constraint deadline_rule_count_positive check (count between 1 and 3660),
  constraint deadline_rule_unit_known check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS', 'TIMES', 'DAY_OF_LAST_MONTH')),
  constraint deadline_rule_unit_of_kind check (case kind when 'FREQUENCY' then unit = 'TIMES' and per is not null
    when 'DAY_OF_PERIOD' then unit = 'DAY_OF_LAST_MONTH' else unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS') end),
  constraint deadline_rule_direction_known check (direction in ('AFTER', 'BEFORE')),
  constraint deadline_rule_roll_known check (roll in ('NEXT_WORKING_DAY', 'NONE')),
  constraint deadline_rule_per_known check (per in ('WEEK', 'MONTH')),
  constraint deadline_rule_evidence_known check (evidence in ('SEEN', 'SEEN_PART', 'MEMORY', 'DERIVED', 'PROVINCE')),
  constraint deadline_rule_validity_ordered check (valid_from < valid_to),
  constraint deadline_rule_verified_by_document check ((verified_document is null) = (verified_on is null)
    and (verified or verified_document is null)),
  constraint deadline_rule_once exclude using gist (tenant_id with =, code with =, daterange(valid_from, valid_to) with &&)
);
comment on table app.deadline_rule is 'Thời hạn theo luật, là dữ liệu: a statutory period with its article, its validity and what it rests on.';
comment on column app.deadline_rule.trigger is 'The event from which it counts: RECEIVED, ACCEPTED, DECISION_ISSUED …';
comment on column app.deadline_rule.variants is 'Other counts under flags: {"COMPLEX": 45, "REMOTE": 45, "REMOTE+COMPLEX": 60}.';
comment on column app.deadline_rule.extensions is 'How far and how often it may be extended: {"COMPLEX": [30], "VERY_COMPLEX": [30, 30]}.';
comment on column app.deadline_rule.evidence is 'SEEN: the provision was read; SEEN_PART: part of it; MEMORY; DERIVED; PROVINCE: set by the province itself.';
comment on column app.deadline_rule.verified is 'A lawyer of the province compared it with the official text.';
comment on column app.deadline_rule.valid_from is 'Null: the source gives no first day.';
comment on column app.deadline_rule.document_number is 'By which the province entered or changed the rule; null: it came with the product.';
comment on column app.deadline_rule.verified_document is 'By which the rule was signed off.';

create table app.calendar_edition (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  number     int not null,
  adopted_on date not null,
  citation   text not null,
  note       text,
  constraint calendar_edition_pk primary key (tenant_id, id),
  constraint calendar_edition_once unique (tenant_id, number),
  constraint calendar_edition_cited check (btrim(citation) <> '')
);
comment on table app.calendar_edition is 'Each change of the working calendar; an obligation remembers with which edition its day was counted.';

create table app.calendar_day (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  day       date not null,
  kind      text not null,
  label     text not null,
  status    text not null,
  citation  text,
  verified  boolean not null default false,
  edition   int not null,
  constraint calendar_day_pk primary key (tenant_id, id),
  constraint calendar_day_once unique (tenant_id, day),
  constraint calendar_day_kind_known check (kind in ('OFF', 'WORKING', 'UNDECIDED')),
  constraint calendar_day_status_known check (status in ('ANNOUNCED', 'PROJECTED', 'UNDECIDED')),
  constraint calendar_day_edition_fk foreign key (tenant_id, edition) references app.calendar_edition (tenant_id, number),
  constraint calendar_day_labelled check (btrim(label) <> '')
);
comment on table app.calendar_day is 'Ngày nghỉ, ngày làm bù: what differs from Monday to Friday. UNDECIDED days count as ordinary days.';

create table app.obligation (
  tenant_id        int not null default current_setting('app.tenant')::int,
  id               uuid not null,
  version          int not null default 1,
  sys_from         timestamptz(3) not null default sys.stamp(),
  duty             text not null,
  label_vi         text not null,
  label_en         text not null,
  subject_kind     text not null,
  subject_id       uuid not null,
  agency_id        uuid not null,
  post_id          uuid,
  trigger          text not null,
  triggered_on     date not null,
  rule_id          uuid,
  rule_version     int,
  citation         text,
  flags            text[] not null default '{}',
  count            int,
  unit             text,
  direction        text,
  roll             text,
  calendar_edition int not null,
  original_due_on  date not null,
  due_on           date,
  paused_on        date,
  extensions       int not null default 0,
  lapses           boolean not null default false,
  state            text not null default 'OPEN',
  settled_on       date,
  sealed_by        uuid,
  constraint obligation_pk primary key (tenant_id, id),
  constraint obligation_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint obligation_post_fk foreign key (tenant_id, post_id) references app.post (tenant_id, id),
  constraint obligation_rule_fk foreign key (tenant_id, rule_id) references app.deadline_rule (tenant_id, id),
  constraint obligation_seal_fk foreign key (tenant_id, sealed_by) references app.seal (tenant_id, id),
  constraint obligation_duty_form check (duty ~ '^[A-Z]+([._][A-Z0-9]+)*$'),
  constraint obligation_rule_whole check ((rule_id is null) = (rule_version is null) and (rule_id is null) = (count is null)
    and (rule_id is null) = (unit is null) and (rule_id is null) = (direction is null) and (rule_id is null) = (roll is null)),
  constraint obligation_state_known check (state in ('OPEN', 'MET', 'MET_LATE', 'MISSED', 'EXCUSED', 'CANCELLED')),
  constraint obligation_settled_whole check ((state = 'OPEN') = (settled_on is null)),
  constraint obligation_paused_without_day check ((paused_on is not null) = (due_on is null))
);
comment on table app.obligation is 'Nghĩa vụ: one thing that one agency owes by one day. State and day follow from its ledger.';
comment on column app.obligation.duty is 'What is owed: the code of the deadline rule, or a duty of a module (TASK, COMMITMENT …).';
comment on column app.obligation.due_on is 'Last day on which it is in time; null while the clock stands still.';
comment on column app.obligation.lapses is 'It cannot be made good after its day (a reception day of a month): open past it reads MISSED.';
create index obligation_due on app.obligation (tenant_id, agency_id, due_on, id) where state = 'OPEN';
create index obligation_subject on app.obligation (tenant_id, subject_kind, subject_id);
create index obligation_agency on app.obligation (tenant_id, agency_id, state, due_on);
create index obligation_all_due on app.obligation (tenant_id, due_on, id);
create index obligation_post on app.obligation (tenant_id, post_id) where post_id is not null and state = 'OPEN';

create table app.obligation_entry (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  obligation_id   uuid not null,
  ordinal         int not null,
  kind            text not null,
  on_day          date not null,
  count           int,
  due_on          date,
  calendar_edition int not null,
  reason          text,
  document_number text,
  document_issued_on date,
  by_post_id      uuid,
  sealed_by       uuid,
  constraint obligation_entry_pk primary key (tenant_id, id),
  constraint obligation_entry_obligation_fk foreign key (tenant_id, obligation_id) references app.obligation (tenant_id, id),
  constraint obligation_entry_once unique (tenant_id, obligation_id, ordinal),
  constraint obligation_entry_kind_known check (kind in ('START', 'PAUSE', 'RESUME', 'EXTEND', 'MEET', 'EXCUSE', 'CANCEL', 'RECOMPUTE'))
);
comment on table app.obligation_entry is 'Sổ cái của nghĩa vụ: what happened to the clock, append-only.';
comment on column app.obligation_entry.due_on is 'The day owed after this entry; null while paused or settled without a day.';
comment on column app.obligation_entry.count is 'EXTEND: the whole count from now on.';

create table app.reminder_step (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  code      text not null,
  duties    text not null default '*',
  basis     text not null,
  value     int not null,
  recipient text not null,
  active    boolean not null default true,
  constraint reminder_step_pk primary key (tenant_id, id),
  constraint reminder_step_once unique (tenant_id, code),
  constraint reminder_step_basis_known check (basis in ('DAYS_BEFORE', 'WORKING_DAYS_AFTER', 'PERCENT')),
  constraint reminder_step_value_sane check (value between 0 and 365),
  constraint reminder_step_recipient_known check (recipient in ('HOLDER', 'SUPERIOR'))
);
comment on table app.reminder_step is 'When who is reminded of what; duties: * or the beginning of a duty code.';

create table app.notice (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  post_id      uuid not null,
  kind         text not null,
  subject_kind text not null,
  subject_id   uuid not null,
  step         text not null,
  made_on      date not null,
  due_on       date,
  read_at      timestamptz(3),
  sealed_by    uuid,
  constraint notice_pk primary key (tenant_id, id),
  constraint notice_post_fk foreign key (tenant_id, post_id) references app.post (tenant_id, id),
  -- By due day too: an extension or a change of the calendar begins the reminders anew.
  constraint notice_once unique nulls not distinct (tenant_id, post_id, kind, subject_id, step, due_on)
);
comment on table app.notice is 'What a person is told: that something is due, never what it says.';
create index notice_of on app.notice (tenant_id, post_id, id);

select sys.make_versioned('app.deadline_rule', event => 'deadline_rule'), sys.make_versioned('app.calendar_edition', event => 'calendar'),
       sys.make_versioned('app.obligation', event => 'obligation'), sys.make_versioned('app.notice', event => 'notice');
select sys.make_versioned(tbl::regclass) from unnest(array['app.calendar_day', 'app.obligation_entry', 'app.reminder_step']) tbl;
create trigger obligation_entry_append_only before update or delete on app.obligation_entry
  for each row when (current_user <> 'danvan_keeper') execute function sys.refuse_change();
select sys.make_searchable('app.deadline_rule', $$ code || ' ' || label_vi || ' ' || label_en || ' ' || citation $$);
