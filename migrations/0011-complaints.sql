-- Đơn, vụ việc: petitions (the papers) and cases (what is settled) of complaints, denunciations, proposals and feedback.
-- Whatever belongs to a secret matter carries sealed_by; texts of it lie encrypted under the key of the matter.

create table app.custody_rule (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  kind            text not null,
  custody         text not null,
  document_number text not null,
  decided_on      date not null,
  note            text,
  constraint custody_rule_pk primary key (tenant_id, id),
  constraint custody_rule_once unique (tenant_id, kind),
  constraint custody_rule_kind_known check (kind in ('COMPLAINT', 'DISCIPLINARY_COMPLAINT', 'DENUNCIATION', 'PROPOSAL', 'FEEDBACK',
    'REGULATION_FEEDBACK')),
  constraint custody_rule_custody_known check (custody in ('EXTERNAL', 'ENCRYPTED', 'OPEN')),
  constraint custody_rule_never_open check (kind <> 'DENUNCIATION' or custody <> 'OPEN')
);
comment on table app.custody_rule is
  'Where the identity of who wrote is kept, by kind, as the province decided; without a row: EXTERNAL for denunciations, OPEN for the rest.';
comment on column app.custody_rule.custody is
  'EXTERNAL: outside this system, only a code and the reference of the sealed register; ENCRYPTED: under the key of the matter; OPEN: names readable by the handling agency, papers and contacts encrypted.';

create table app.register_counter (
  tenant_id int not null default current_setting('app.tenant')::int,
  agency_id uuid not null,
  book      text not null,
  year      int not null,
  last      int not null,
  constraint register_counter_pk primary key (tenant_id, agency_id, book, year),
  constraint register_counter_book_known check (book in ('PETITIONS', 'DENUNCIATIONS', 'CASES', 'DENUNCIATION_CASES'))
);
comment on table app.register_counter is 'The last number given in a book of an agency in a year; stepped in the transaction that uses it, so without gaps.';

create function app.next_number(p_agency uuid, p_book text, p_year int) returns int
  language sql security definer set search_path = pg_catalog
as $$
  insert into app.register_counter as c (agency_id, book, year, last) values (p_agency, p_book, p_year, 1)
  on conflict (tenant_id, agency_id, book, year) do update set last = c.last + 1
  returning last
$$;
comment on function app.next_number is 'The next number of a book. Whoever comes meanwhile waits, so that a rollback leaves no gap.';

create table app.petition (
  tenant_id           int not null default current_setting('app.tenant')::int,
  id                  uuid not null,
  version             int not null default 1,
  sys_from            timestamptz(3) not null default sys.stamp(),
  agency_id           uuid not null,
  register_agency_id  uuid not null,
  book                text not null,
  year                int not null,
  number              int not null,
  code                text not null,
  secret_hash         bytea not null,
  channel             text not null,
  source              text not null,
  forwarded_by_id     uuid,
  forwarded_by_name   text,
  forwarding_number   text,
  forwarding_on       date,
  received_on         date not null,
  dated_on            date,
  kind                text,
  signatories         int not null,
  people              text not null,
  title               text,
  content             text,
  key_id              uuid,
  secret              bytea,
  redacted            bytea,
  sealed_register_ref text,
  conditions_met      boolean,
  missing_conditions  text[] not null default '{}',
  within_authority    boolean,
  branch              text,
  state               text not null default 'REGISTERED',
  outcome             text,
  outcome_on          date,
  outcome_ground      text,
  outcome_number      text,
  outcome_issued_on   date,
  handler_post_id     uuid,
  same_as_id          uuid,
  origin_id           uuid,
  external_source     text,
  external_id         text,
  keep_until          date,
  sealed_by           uuid,
  constraint petition_pk primary key (tenant_id, id),
  constraint petition_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint petition_forwarded_by_fk foreign key (tenant_id, forwarded_by_id) references app.agency (tenant_id, id),
  constraint petition_key_fk foreign key (tenant_id, key_id) references app.data_key (tenant_id, id),
  constraint petition_handler_fk foreign key (tenant_id, handler_post_id) references app.post (tenant_id, id),
  constraint petition_same_as_fk foreign key (tenant_id, same_as_id) references app.petition (tenant_id, id),
  constraint petition_origin_fk foreign key (tenant_id, origin_id) references app.petition (tenant_id, id),
  constraint petition_seal_fk foreign key (tenant_id, sealed_by) references app.seal (tenant_id, id),
  constraint petition_register_fk foreign key (tenant_id, register_agency_id) references app.agency (tenant_id, id),
  constraint petition_number_once unique (tenant_id, register_agency_id, book, year, number),
  constraint petition_code_once unique (tenant_id, code),
  constraint petition_external_once unique (tenant_id, external_source, external_id),
  constraint petition_external_whole check ((external_source is null) = (external_id is null)),
  constraint petition_book_known check (book in ('PETITIONS', 'DENUNCIATIONS')),
  constraint petition_book_sealed check ((book = 'DENUNCIATIONS') <= (sealed_by is not null)),
  constraint petition_channel_known check (channel in ('POST', 'IN_PERSON', 'PETITION_BOX', 'E_OFFICE', 'PORTAL', 'PHONE', 'EMAIL', 'FAX')),
  constraint petition_source_known check (source in ('CITIZEN', 'STATE_LEADER', 'PARTY_BODY', 'NATIONAL_ASSEMBLY', 'PEOPLES_COUNCIL',
    'FATHERLAND_FRONT', 'PRESS', 'OTHER_AGENCY')),
  constraint petition_kind_known check (kind in ('COMPLAINT', 'DISCIPLINARY_COMPLAINT', 'DENUNCIATION', 'PROPOSAL', 'FEEDBACK',
    'REGULATION_FEEDBACK', 'MIXED')),
  constraint petition_people_known check (people in ('ONE', 'MANY', 'ANONYMOUS')),
  constraint petition_signatories_sane check (signatories between 0 and 100000 and (people = 'ANONYMOUS') = (signatories = 0)),
  constraint petition_dated_before check (dated_on <= received_on),
  constraint petition_branch_known check (branch in ('ADMINISTRATIVE', 'JUDICIAL', 'ELECTED_BODY', 'PARTY', 'OTHER')),
  constraint petition_state_known check (state in ('REGISTERED', 'CLASSIFIED', 'HANDLED')),
  constraint petition_outcome_known check (outcome in ('CASE_OPENED', 'GUIDED', 'TRANSFERRED', 'DEMANDED', 'RETURNED', 'FILED',
    'TO_INVESTIGATION', 'TO_PARTY', 'EXPLAINED', 'INSPECTED', 'JOINED', 'WITHDRAWN')),
  constraint petition_outcome_whole check ((state = 'HANDLED') = (outcome is not null) and (outcome is null) = (outcome_on is null)),
  constraint petition_sealed_text check (sealed_by is null or (title is null and content is null)),
  constraint petition_ciphertext_keyed check (secret is null or key_id is not null),
  constraint petition_same_as_another check (same_as_id <> id)
);
comment on table app.petition is 'Đơn: the paper as it came in. Not the case: many petitions may speak of one case, one petition of several.';
comment on column app.petition.register_agency_id is
  'In whose book the number stands: the agency that registered it. A successor takes the petition over (agency_id) with its number.';
comment on column app.petition.code is 'What a citizen is given, with a secret, to ask how far it is; it says nothing about kind or order.';
comment on column app.petition.secret is 'Title and content of a secret matter, encrypted.';
comment on column app.petition.redacted is 'The text without what tells who wrote, encrypted: what verifiers are given (LTC Điều 56.2).';
comment on column app.petition.people is 'Một người, nhiều người cùng đứng tên, nặc danh.';
comment on column app.petition.origin_id is 'The same paper in the register of the agency that transferred it.';
comment on column app.petition.same_as_id is 'Trùng nội dung: an earlier petition with the same content, as an official found; never joined by the system itself.';
comment on column app.petition.keep_until is 'Lưu đơn 01 năm (TT 05/2021 Điều 28).';
create index petition_agency on app.petition (tenant_id, agency_id, received_on desc, id);
create index petition_received on app.petition (tenant_id, received_on desc, id);
create index petition_seal on app.petition (tenant_id, sealed_by) where sealed_by is not null;
create index petition_key on app.petition (tenant_id, key_id) where key_id is not null;

create table app.petitioner (
  tenant_id         int not null default current_setting('app.tenant')::int,
  id                uuid not null,
  version           int not null default 1,
  sys_from          timestamptz(3) not null default sys.stamp(),
  petition_id       uuid not null,
  ordinal           int not null,
  role              text not null,
  pseudonym         text not null,
  custody           text not null,
  organisation      boolean not null default false,
  name              text,
  address           text,
  secret            bytea,
  authorised_for    text,
  authorised_number text,
  authorised_on     date,
  certified         boolean,
  withdrew_on       date,
  sealed_by         uuid,
  constraint petitioner_pk primary key (tenant_id, id),
  constraint petitioner_petition_fk foreign key (tenant_id, petition_id) references app.petition (tenant_id, id),
  constraint petitioner_once unique (tenant_id, petition_id, ordinal),
  constraint petitioner_role_known check (role in ('PETITIONER', 'REPRESENTATIVE', 'AUTHORISED', 'LAWYER')),
  constraint petitioner_custody_known check (custody in ('EXTERNAL', 'ENCRYPTED', 'OPEN')),
  constraint petitioner_custody_kept check (case custody
    when 'EXTERNAL' then name is null and address is null and secret is null
    when 'ENCRYPTED' then name is null and address is null else true end),
  constraint petitioner_sealed_custody check (sealed_by is null or custody <> 'OPEN')
);
comment on table app.petitioner is 'Who signed, represents or acts with an authorisation. What is kept of a person follows the custody of the kind.';
comment on column app.petitioner.pseudonym is 'What may be said aloud: #A1B2.';
comment on column app.petitioner.secret is 'Identity papers and contacts; under ENCRYPTED custody name and address too.';

create table app.petition_transfer (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  petition_id     uuid not null,
  to_agency_id    uuid,
  to_name         text,
  sent_on         date not null,
  document_number text not null,
  document_on     date not null,
  ground          text not null,
  acknowledged_on date,
  received_id     uuid,
  reply_number    text,
  reply_on        date,
  reply_summary   text,
  sealed_by       uuid,
  constraint petition_transfer_pk primary key (tenant_id, id),
  constraint petition_transfer_petition_fk foreign key (tenant_id, petition_id) references app.petition (tenant_id, id),
  constraint petition_transfer_agency_fk foreign key (tenant_id, to_agency_id) references app.agency (tenant_id, id),
  constraint petition_transfer_received_fk foreign key (tenant_id, received_id) references app.petition (tenant_id, id),
  constraint petition_transfer_to check (num_nonnulls(to_agency_id, to_name) = 1),
  constraint petition_transfer_once unique (tenant_id, petition_id),
  constraint petition_transfer_reply_whole check ((reply_number is null) = (reply_on is null))
);
comment on table app.petition_transfer is 'Chuyển đơn, phiếu hướng dẫn hay đôn đốc gửi đi: to whom, its receipt there and the document that answered (văn bản phúc đáp).';
create index petition_transfer_to on app.petition_transfer (tenant_id, to_agency_id) where to_agency_id is not null;

create table app.case_record (
  tenant_id            int not null default current_setting('app.tenant')::int,
  id                   uuid not null,
  version              int not null default 1,
  sys_from             timestamptz(3) not null default sys.stamp(),
  kind                 text not null,
  instance             int not null default 1,
  previous_id          uuid,
  further_ground       text,
  agency_id            uuid not null,
  register_agency_id   uuid not null,
  respondent_agency_id uuid,
  book                 text not null,
  year                 int not null,
  number               int not null,
  field                text not null,
  title                text,
  key_id               uuid,
  secret               bytea,
  received_on          date not null,
  people_count         int not null default 1,
  status               text not null default 'RECEIVED',
  suspended_from       text,
  remote_area          boolean not null default false,
  complexity           text not null default 'NORMAL',
  multi_place          boolean not null default false,
  dismissal            boolean not null default false,
  extensions           int not null default 0,
  flags                text[] not null default '{}',
  handler_post_id      uuid,
  accepted_on          date,
  refusal_ground       text,
  decided_on           date,
  finding              text,
  decision_number      text,
  decision_signer      text,
  sent_on              date,
  published_on         date,
  effective_on         date,
  execution_ordered_on date,
  executed_on          date,
  closed_on            date,
  closing_ground       text,
  withdrawn            text not null default 'NONE',
  withdrawn_after_talk boolean not null default false,
  court                text,
  court_on             date,
  sealed_by            uuid,
  constraint case_record_pk primary key (tenant_id, id),
  constraint case_record_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint case_record_respondent_fk foreign key (tenant_id, respondent_agency_id) references app.agency (tenant_id, id),
  constraint case_record_previous_fk foreign key (tenant_id, previous_id) references app.case_record (tenant_id, id),
  constraint case_record_handler_fk foreign key (tenant_id, handler_post_id) references app.post (tenant_id, id),
  constraint case_record_key_fk foreign key (tenant_id, key_id) references app.data_key (tenant_id, id),
  constraint case_record_seal_fk foreign key (tenant_id, sealed_by) references app.seal (tenant_id, id),
  constraint case_record_register_fk foreign key (tenant_id, register_agency_id) references app.agency (tenant_id, id),
  constraint case_record_number_once unique (tenant_id, register_agency_id, book, year, number),
  constraint case_record_kind_known check (kind in ('COMPLAINT', 'DISCIPLINARY_COMPLAINT', 'DENUNCIATION', 'PROPOSAL', 'FEEDBACK',
    'REGULATION_FEEDBACK')),
  constraint case_record_book check (book = case kind when 'DENUNCIATION' then 'DENUNCIATION_CASES' else 'CASES' end),
  constraint case_record_denunciation_sealed check (kind <> 'DENUNCIATION' or sealed_by is not null),
  constraint case_record_sealed_text check (sealed_by is null or title is null),
  constraint case_record_instance check (instance between 1 and 2 and (instance = 2) <= (previous_id is not null)),
  constraint case_record_further check ((further_ground is not null) <= (kind = 'DENUNCIATION' and instance = 2)),
  constraint case_record_further_known check (further_ground in ('AGAINST_RESULT', 'OVERDUE')),
  constraint case_record_field_known check (field in ('POLICY', 'LAND_HOUSING', 'CIVIL_SERVICE', 'OTHER_ADMINISTRATIVE', 'CORRUPTION',
    'JUDICIAL', 'PARTY', 'OTHER')),
  constraint case_record_people_sane check (people_count between 0 and 100000),
  constraint case_record_status_known check (status in ('RECEIVED', 'ACCEPTED', 'VERIFYING', 'DECIDED', 'EFFECTIVE', 'EXECUTING', 'EXECUTED',
    'CONCLUDED', 'ACTED', 'EXAMINING', 'ANSWERED', 'SUSPENDED', 'TERMINATED', 'NOT_ACCEPTED', 'TRANSFERRED', 'CLOSED')),
  constraint case_record_suspended_whole check ((status = 'SUSPENDED') = (suspended_from is not null)),
  constraint case_record_complexity_known check (complexity in ('NORMAL', 'COMPLEX', 'VERY_COMPLEX')),
  constraint case_record_flags_known check (flags <@ array['BYPASSED_LEVEL', 'GROUP', 'BACKLOG', 'PROLONGED', 'HOT_SPOT', 'COMPLICATED']),
  constraint case_record_finding_known check (finding in ('CORRECT', 'WRONG', 'PARTLY_CORRECT', 'UPHELD', 'AMENDED_OR_ANNULLED', 'ANSWERED')),
  constraint case_record_refusal_known check (refusal_ground in ('INTERNAL_DECISION', 'NOT_AFFECTED', 'NO_CAPACITY',
    'UNLAWFUL_REPRESENTATIVE', 'NO_SIGNATURE', 'OUT_OF_TIME', 'DECIDED_AT_SECOND_INSTANCE', 'NOT_CONTINUED', 'COURT', 'NOT_IN_DUE_FORM',
    'OUTSIDE_AUTHORITY', 'NO_BASIS', 'NOTHING_NEW_AGAINST_DECISION', 'SENT_TO_SEVERAL', 'NO_GROUND_TO_REOPEN', 'UNCLEAR_CONTENT',
    'ANSWERED_ALREADY')),
  constraint case_record_closing_known check (closing_ground in ('SECOND_COMPLAINT', 'NOTHING_TO_EXECUTE', 'COURT', 'ACTED_ON',
    'FULL_WITHDRAWAL', 'DEATH_OR_DISSOLUTION', 'OBJECT_GONE', 'DENOUNCED_DIED', 'DECIDED_BY_OTHERS')),
  constraint case_record_withdrawn_known check (withdrawn in ('NONE', 'PART', 'WHOLE')),
  constraint case_record_order check (received_on <= accepted_on and accepted_on <= decided_on and decided_on <= effective_on
    and effective_on <= executed_on)
);
comment on table app.case_record is 'Vụ việc: what is settled. Its kind decides by which lifecycle and which deadlines.';
comment on column app.case_record.register_agency_id is
  'In whose book the number stands: the agency that opened it. A successor takes the case over (agency_id) with its number.';
comment on column app.case_record.instance is 'Lần đầu, lần hai; of a denunciation 2 is tố cáo tiếp.';
comment on column app.case_record.finding is 'First instance and denunciations: đúng, sai, đúng một phần; second instance: công nhận, hủy hoặc sửa.';
comment on column app.case_record.suspended_from is 'The state to which it comes back when the clock runs again.';
create index case_record_agency on app.case_record (tenant_id, agency_id, received_on desc, id);
create index case_record_received on app.case_record (tenant_id, received_on desc, id);
create index case_record_seal on app.case_record (tenant_id, sealed_by) where sealed_by is not null;
create index case_record_status on app.case_record (tenant_id, agency_id, status);
create index case_record_handler on app.case_record (tenant_id, handler_post_id) where handler_post_id is not null;
create index case_record_previous on app.case_record (tenant_id, previous_id) where previous_id is not null;

create table app.case_petition (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  case_id     uuid not null,
  petition_id uuid not null,
  relation    text not null,
  linked_on   date not null,
  sealed_by   uuid,
  constraint case_petition_pk primary key (tenant_id, id),
  constraint case_petition_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint case_petition_petition_fk foreign key (tenant_id, petition_id) references app.petition (tenant_id, id),
  constraint case_petition_once unique (tenant_id, case_id, petition_id),
  constraint case_petition_relation_known check (relation in ('OPENED', 'REPEATED', 'JOINED', 'WITHDRAWAL'))
);
comment on table app.case_petition is 'Which papers speak of which case: the one that opened it, repeats, others on the same matter.';
create index case_petition_of on app.case_petition (tenant_id, petition_id);

create table app.case_content (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  case_id      uuid not null,
  ordinal      int not null,
  text         text,
  secret       bytea,
  withdrawn_on date,
  finding      text,
  sealed_by    uuid,
  constraint case_content_pk primary key (tenant_id, id),
  constraint case_content_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint case_content_once unique (tenant_id, case_id, ordinal),
  constraint case_content_finding_known check (finding in ('CORRECT', 'WRONG', 'PARTLY_CORRECT')),
  constraint case_content_sealed_text check (sealed_by is null or text is null)
);
comment on table app.case_content is 'Từng nội dung của vụ việc: withdrawn and found one by one.';

create table app.case_party (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  case_id   uuid not null,
  ordinal   int not null,
  role      text not null,
  agency_id uuid,
  official  boolean not null default true,
  position  text,
  name      text,
  secret    bytea,
  sealed_by uuid,
  constraint case_party_pk primary key (tenant_id, id),
  constraint case_party_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint case_party_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint case_party_once unique (tenant_id, case_id, ordinal),
  constraint case_party_role_known check (role in ('RESPONDENT', 'DENOUNCED', 'RELATED')),
  constraint case_party_sealed_name check (sealed_by is null or (name is null and position is null))
);
comment on table app.case_party is 'Người bị khiếu nại, người bị tố cáo, người có quyền và lợi ích liên quan.';

create table app.case_event (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  case_id         uuid not null,
  ordinal         int not null,
  operation       text not null,
  on_day          date not null,
  from_status     text,
  to_status       text,
  ground          text,
  document_number text,
  document_on     date,
  signer          text,
  file_id         uuid,
  note            text,
  secret          bytea,
  detail          jsonb,
  by_post_id      uuid,
  sealed_by       uuid,
  constraint case_event_pk primary key (tenant_id, id),
  constraint case_event_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint case_event_file_fk foreign key (tenant_id, file_id) references app.file (tenant_id, id),
  constraint case_event_once unique (tenant_id, case_id, ordinal),
  constraint case_event_sealed_note check (sealed_by is null or note is null)
);
comment on table app.case_event is 'Hồ sơ: each act on a case with its day, its ground in the law, its paper and who did it.';
comment on column app.case_event.detail is 'Numbers and codes of the act, never texts about persons.';
create index case_event_operation on app.case_event (tenant_id, operation, on_day);

create table app.verification_member (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  case_id    uuid not null,
  post_id    uuid not null,
  lead       boolean not null default false,
  declared_on date not null,
  named_on   date not null,
  ended_on   date,
  sealed_by  uuid,
  constraint verification_member_pk primary key (tenant_id, id),
  constraint verification_member_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint verification_member_post_fk foreign key (tenant_id, post_id) references app.post (tenant_id, id)
);
comment on table app.verification_member is 'Đoàn, tổ xác minh; each declared to have no interest in the matter (NĐ 31/2019 Điều 10.3).';
create unique index verification_member_once on app.verification_member (tenant_id, case_id, post_id) where ended_on is null;
create unique index verification_lead on app.verification_member (tenant_id, case_id) where lead and ended_on is null;

create table app.case_dialogue (
  tenant_id      int not null default current_setting('app.tenant')::int,
  id             uuid not null,
  version        int not null default 1,
  sys_from       timestamptz(3) not null default sys.stamp(),
  case_id        uuid not null,
  planned_on     date not null,
  noticed_on     date not null,
  notice_number  text not null,
  place          text,
  held_on        date,
  chaired_by     text,
  in_person      boolean,
  minutes_number text,
  attended       int,
  absent         int,
  absent_excused int,
  cancelled_on   date,
  sealed_by      uuid,
  constraint case_dialogue_pk primary key (tenant_id, id),
  constraint case_dialogue_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint case_dialogue_held_whole check (num_nonnulls(held_on, chaired_by, in_person, minutes_number, attended, absent, absent_excused) in (0, 7)),
  constraint case_dialogue_chair_known check (chaired_by in ('HEAD', 'DELEGATE')),
  constraint case_dialogue_excused check (absent_excused <= absent)
);
comment on table app.case_dialogue is 'Đối thoại trong giải quyết khiếu nại (LKN Điều 30, 39).';

create table app.case_outcome (
  tenant_id               int not null default current_setting('app.tenant')::int,
  id                      uuid not null,
  version                 int not null default 1,
  sys_from                timestamptz(3) not null default sys.stamp(),
  case_id                 uuid not null,
  stage                   text not null,
  on_day                  date not null,
  state_money             numeric(18, 3) not null default 0,
  state_land              numeric(18, 2) not null default 0,
  organisation_money      numeric(18, 3) not null default 0,
  organisation_land       numeric(18, 2) not null default 0,
  person_money            numeric(18, 3) not null default 0,
  person_land             numeric(18, 2) not null default 0,
  organisations           int not null default 0,
  persons                 int not null default 0,
  disciplined             int not null default 0,
  disciplined_officials   int not null default 0,
  criminal_cases          int not null default 0,
  criminal_persons        int not null default 0,
  criminal_officials      int not null default 0,
  sealed_by               uuid,
  constraint case_outcome_pk primary key (tenant_id, id),
  constraint case_outcome_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint case_outcome_stage_known check (stage in ('DECIDED', 'EXECUTED')),
  constraint case_outcome_not_negative check (least(state_money, state_land, organisation_money, organisation_land, person_money, person_land,
    organisations, persons, disciplined, disciplined_officials, criminal_cases, criminal_persons, criminal_officials) >= 0),
  constraint case_outcome_officials check (disciplined_officials <= disciplined and criminal_officials <= criminal_persons)
);
comment on table app.case_outcome is 'Kết quả theo biểu KQGQ: what was decided and, row by row, what was carried out. Money in million đồng, land in m².';
create unique index case_outcome_decided on app.case_outcome (tenant_id, case_id) where stage = 'DECIDED';

create table app.reveal_request (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  petition_id  uuid not null,
  requester_id uuid not null,
  purpose      text not null,
  legal_basis  text not null,
  requested_at timestamptz(3) not null,
  state        text not null default 'REQUESTED',
  decided_by_id uuid,
  decided_at   timestamptz(3),
  valid_until  timestamptz(3),
  reason       text,
  used         int not null default 0,
  sealed_by    uuid,
  constraint reveal_request_pk primary key (tenant_id, id),
  constraint reveal_request_petition_fk foreign key (tenant_id, petition_id) references app.petition (tenant_id, id),
  constraint reveal_request_requester_fk foreign key (tenant_id, requester_id) references app.post (tenant_id, id),
  constraint reveal_request_decider_fk foreign key (tenant_id, decided_by_id) references app.post (tenant_id, id),
  constraint reveal_request_state_known check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  constraint reveal_request_decided_whole check ((state in ('GRANTED', 'REFUSED')) = (decided_by_id is not null)
    and (state = 'GRANTED') = (valid_until is not null)),
  constraint reveal_request_four_eyes check (decided_by_id <> requester_id)
);
comment on table app.reveal_request is 'Xin mở danh tính: who asks, for what purpose, who decides, for how long; for one person.';

create table app.protection_measure (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  case_id      uuid not null,
  requested_on date not null,
  urgent       boolean not null default false,
  scope        text not null,
  protected    text not null,
  state        text not null default 'REQUESTED',
  decided_on   date,
  decision_number text,
  ended_on     date,
  end_ground   text,
  sealed_by    uuid,
  constraint protection_measure_pk primary key (tenant_id, id),
  constraint protection_measure_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint protection_measure_scope_known check (scope in ('SECRECY', 'POSITION', 'LIFE_AND_PROPERTY')),
  constraint protection_measure_protected_known check (protected in ('DENOUNCER', 'SPOUSE', 'PARENT', 'CHILD')),
  constraint protection_measure_state_known check (state in ('REQUESTED', 'APPLIED', 'REFUSED', 'ENDED')),
  constraint protection_measure_end_ground_known check (end_ground in ('MATTER_ENDED', 'DECISION', 'BREACH')),
  constraint protection_measure_decided check ((state = 'REQUESTED') = (decided_on is null)),
  constraint protection_measure_ended check ((state = 'ENDED') = (ended_on is not null) and (ended_on is null) = (end_ground is null))
);
comment on table app.protection_measure is 'Biện pháp bảo vệ người tố cáo và người thân thích (LTC chương VI).';

create table app.backlog_entry (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  case_id    uuid not null,
  entered_on date not null,
  ground     text not null,
  document_number text,
  left_on    date,
  left_ground text,
  sealed_by  uuid,
  constraint backlog_entry_pk primary key (tenant_id, id),
  constraint backlog_entry_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint backlog_entry_ground_known check (ground in ('COMPLICATED', 'PROLONGED', 'GROUP', 'HOT_SPOT', 'BYPASSED_LEVEL')),
  constraint backlog_entry_left_whole check ((left_on is null) = (left_ground is null)),
  constraint backlog_entry_left_known check (left_ground in ('SETTLED', 'STABLE', 'HANDED_UP', 'ENTERED_IN_ERROR')),
  constraint backlog_entry_period check (entered_on <= left_on)
);
comment on table app.backlog_entry is 'Sổ vụ việc tồn đọng, phức tạp, kéo dài: counted apart from the cases of the year.';
create unique index backlog_entry_once on app.backlog_entry (tenant_id, case_id) where left_on is null;

create table app.case_retention (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  case_id         uuid not null,
  keep_until      date not null,
  ground          text not null,
  held_by         text,
  shredded_on     date,
  shred_decision  text,
  sealed_by       uuid,
  constraint case_retention_pk primary key (tenant_id, id),
  constraint case_retention_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint case_retention_once unique (tenant_id, case_id),
  constraint case_retention_shredded_whole check ((shredded_on is null) = (shred_decision is null)),
  constraint case_retention_shredded_after check (shredded_on is null or shredded_on > keep_until and held_by is null)
);
comment on table app.case_retention is 'Thời hạn bảo quản của hồ sơ: how long, by which schedule, held back by which document, and when its key was destroyed.';
comment on column app.case_retention.held_by is 'The document by which it must be kept beyond that day (legal hold).';

create table app.matter_file (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  petition_id uuid,
  case_id     uuid,
  file_id     uuid not null,
  kind        text not null,
  redacted    boolean not null default false,
  redacts_id  uuid,
  attached_on date not null,
  sealed_by   uuid,
  constraint matter_file_pk primary key (tenant_id, id),
  constraint matter_file_petition_fk foreign key (tenant_id, petition_id) references app.petition (tenant_id, id),
  constraint matter_file_case_fk foreign key (tenant_id, case_id) references app.case_record (tenant_id, id),
  constraint matter_file_file_fk foreign key (tenant_id, file_id) references app.file (tenant_id, id),
  constraint matter_file_redacts_fk foreign key (tenant_id, redacts_id) references app.matter_file (tenant_id, id),
  constraint matter_file_of_one check (num_nonnulls(petition_id, case_id) = 1),
  constraint matter_file_kind_known check (kind in ('PETITION', 'EVIDENCE', 'AUTHORISATION', 'DECISION', 'MINUTES', 'CONCLUSION', 'REPORT',
    'NOTICE', 'OTHER')),
  constraint matter_file_redaction check (redacted = (redacts_id is not null))
);
comment on table app.matter_file is 'Bản quét, chứng cứ, văn bản trong hồ sơ. Verifiers of a denunciation get the redacted copy.';
create index matter_file_petition on app.matter_file (tenant_id, petition_id) where petition_id is not null;
create index matter_file_case on app.matter_file (tenant_id, case_id) where case_id is not null;
create unique index matter_file_once on app.matter_file (tenant_id, file_id);

alter table app.file add column sealed_by uuid;
alter table app.file add column key_id uuid;
alter table app.file add column secret bytea;
-- The check of a new foreign key runs under row security; every file has null here.
select set_config('app.tenant', '0', true);
alter table app.file add constraint file_seal_fk foreign key (tenant_id, sealed_by) references app.seal (tenant_id, id);
alter table app.file add constraint file_key_fk foreign key (tenant_id, key_id) references app.data_key (tenant_id, id);
comment on column app.file.key_id is 'The bytes lie encrypted under this key; sha256 is that of the ciphertext, name and digest of the original are in secret.';
select sys.make_versioned('app.file', event => 'file');
select sys.protect_sealed('app.file'), sys.protect_sealed('hist.file');
grant select, update on app.file, hist.file to danvan_keeper;

select sys.make_versioned('app.petition', event => 'petition'), sys.make_versioned('app.case_record', event => 'case'),
       sys.make_versioned('app.petition_transfer', event => 'petition_transfer'), sys.make_versioned('app.reveal_request', event => 'reveal_request');
select sys.make_versioned(tbl::regclass) from unnest(array['app.custody_rule', 'app.petitioner', 'app.case_petition', 'app.case_content',
  'app.case_party', 'app.case_event', 'app.verification_member', 'app.case_dialogue', 'app.case_outcome', 'app.protection_measure',
  'app.backlog_entry', 'app.case_retention', 'app.matter_file']) tbl;
select sys.make_searchable('app.petition', $$ code || ' ' || coalesce(title, '') || ' ' || coalesce(content, '') $$);
select sys.make_searchable('app.case_record', $$ coalesce(title, '') $$);
select sys.protect('app.register_counter');
grant select on app.register_counter to danvan_app;
create trigger case_event_append_only before update or delete on app.case_event
  for each row when (current_user <> 'danvan_keeper') execute function sys.refuse_change();
