-- Tiếp công dân: when heads receive, what they owe, the sessions and every turn at the desk. A turn (reception_visit) is seen by
-- all in reach; what it was about (visit_matter, the same id) is secret where a denunciation was heard.

create table app.reception_calendar (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  agency_id    uuid not null,
  head_post_id uuid,
  starts_on    date not null,
  ends_on      date not null,
  note         text,
  state        text not null default 'DRAFT',
  published_on date,
  published_at text,
  constraint reception_calendar_pk primary key (tenant_id, id),
  constraint reception_calendar_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint reception_calendar_head_fk foreign key (tenant_id, head_post_id) references app.post (tenant_id, id),
  constraint reception_calendar_period check (starts_on <= ends_on),
  constraint reception_calendar_state_known check (state in ('DRAFT', 'PUBLISHED')),
  constraint reception_calendar_published_whole check ((state = 'PUBLISHED') = (published_on is not null and published_at is not null))
);
comment on table app.reception_calendar is 'Lịch tiếp công dân of an agency, or of one head, for a period (LTCD Điều 24).';
comment on column app.reception_calendar.published_at is 'Where it was posted: the office, the place of reception, the portal.';
create index reception_calendar_agency on app.reception_calendar (tenant_id, agency_id, starts_on desc, id);
create index reception_calendar_starts on app.reception_calendar (tenant_id, starts_on desc, id);

create table app.reception_day (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  calendar_id     uuid not null,
  agency_id       uuid not null,
  kind            text not null,
  mode            text not null,
  host            text not null,
  host_post_id    uuid,
  host_name       text not null,
  on_day          date not null,
  starts_at       timestamptz(3) not null,
  ends_at         timestamptz(3) not null,
  place           text not null,
  points          text[] not null default '{}',
  state           text not null default 'PLANNED',
  postponed_to_id uuid,
  postponed_on    date,
  reason          text,
  notified_on     date,
  notice_number   text,
  tested_on       date,
  test_passed     boolean,
  test_note       text,
  constraint reception_day_pk primary key (tenant_id, id),
  constraint reception_day_calendar_fk foreign key (tenant_id, calendar_id) references app.reception_calendar (tenant_id, id),
  constraint reception_day_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint reception_day_host_fk foreign key (tenant_id, host_post_id) references app.post (tenant_id, id),
  constraint reception_day_postponed_fk foreign key (tenant_id, postponed_to_id) references app.reception_day (tenant_id, id)
    deferrable initially deferred,
  constraint reception_day_kind_known check (kind in ('REGULAR', 'PERIODIC', 'AD_HOC')),
  constraint reception_day_mode_known check (mode in ('IN_PERSON', 'ONLINE')),
  constraint reception_day_host_known check (host in ('HEAD', 'DELEGATED', 'OFFICER', 'DEPUTY')),
  constraint reception_day_period check (starts_at < ends_at),
  constraint reception_day_state_known check (state in ('PLANNED', 'POSTPONED')),
  constraint reception_day_postponed_whole check ((state = 'POSTPONED') = (postponed_to_id is not null)
    and (postponed_to_id is null) = (postponed_on is null) and (postponed_to_id is null) = (reason is null)),
  constraint reception_day_online_points check (mode = 'ONLINE' or points = '{}'),
  constraint reception_day_tested_whole check ((tested_on is null) = (test_passed is null)),
  constraint reception_day_one_place exclude using gist (
    tenant_id with =, (host_post_id::text) with =, tstzrange(starts_at, ends_at) with &&) where (state = 'PLANNED' and host_post_id is not null)
);
comment on table app.reception_day is 'Ngày tiếp in a calendar. Postponed, it stays and names the day that took its place (LTCD Điều 24.4).';
comment on column app.reception_day.points is 'Điểm cầu of an online reception (NĐ 154/2026 Điều 23).';
create index reception_day_calendar on app.reception_day (tenant_id, calendar_id);
create index reception_day_agency on app.reception_day (tenant_id, agency_id, starts_at, id);
create index reception_day_starts on app.reception_day (tenant_id, starts_at, id);

create table app.reception_session (
  tenant_id         int not null default current_setting('app.tenant')::int,
  id                uuid not null,
  version           int not null default 1,
  sys_from          timestamptz(3) not null default sys.stamp(),
  agency_id         uuid not null,
  host_agency_id    uuid not null,
  day_id            uuid,
  kind              text not null,
  mode              text not null,
  host              text not null,
  host_post_id      uuid,
  host_name         text not null,
  ad_hoc_ground     text,
  delegation_number text,
  delegation_on     date,
  delegation_signer text,
  on_day            date not null,
  starts_at         timestamptz(3) not null,
  ends_at           timestamptz(3) not null,
  place             text not null,
  attending         text[] not null default '{}',
  recording         text,
  state             text not null default 'OPEN',
  closed_on         date,
  note              text,
  constraint reception_session_pk primary key (tenant_id, id),
  constraint reception_session_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint reception_session_host_agency_fk foreign key (tenant_id, host_agency_id) references app.agency (tenant_id, id),
  constraint reception_session_day_fk foreign key (tenant_id, day_id) references app.reception_day (tenant_id, id),
  constraint reception_session_host_fk foreign key (tenant_id, host_post_id) references app.post (tenant_id, id),
  constraint reception_session_kind_known check (kind in ('REGULAR', 'PERIODIC', 'AD_HOC')),
  constraint reception_session_mode_known check (mode in ('IN_PERSON', 'ONLINE')),
  constraint reception_session_host_known check (host in ('HEAD', 'DELEGATED', 'OFFICER', 'DEPUTY')),
  constraint reception_session_host_post check ((host = 'DEPUTY') = (host_post_id is null)),
  constraint reception_session_ground_known check (ad_hoc_ground in ('HARSH_OR_COMPLEX', 'SERIOUS_CONSEQUENCE')),
  constraint reception_session_ground_of_ad_hoc check ((kind = 'AD_HOC') = (ad_hoc_ground is not null)),
  constraint reception_session_delegation_whole check ((host = 'DELEGATED') = (delegation_number is not null)
    and (delegation_number is null) = (delegation_on is null) and (delegation_number is null) = (delegation_signer is null)),
  constraint reception_session_online_planned check (mode = 'IN_PERSON' or day_id is not null),
  constraint reception_session_recording_online check (mode = 'ONLINE' or recording is null),
  constraint reception_session_period check (starts_at < ends_at),
  constraint reception_session_state_known check (state in ('OPEN', 'CLOSED')),
  constraint reception_session_closed_whole check ((state = 'CLOSED') = (closed_on is not null)),
  constraint reception_session_one_place exclude using gist (
    tenant_id with =, (host_post_id::text) with =, tstzrange(starts_at, ends_at) with &&) where (host_post_id is not null)
);
comment on table app.reception_session is 'Buổi tiếp công dân: regular, periodic or ad hoc; in person or online; who received.';
comment on column app.reception_session.host_agency_id is
  'Whose head, officer or deputy received: the reception board keeps the desk of the committee above it.';
comment on column app.reception_session.ad_hoc_ground is 'LTCD Điều 18.3 a, b.';
comment on column app.reception_session.recording is 'Where the audio-video record of an online session is kept (NĐ 154/2026 Điều 24).';
create index reception_session_agency on app.reception_session (tenant_id, agency_id, starts_at desc, id);
create index reception_session_starts on app.reception_session (tenant_id, starts_at desc, id);
create index reception_session_host on app.reception_session (tenant_id, host_agency_id, on_day) where host = 'HEAD';
create unique index reception_session_of_day on app.reception_session (tenant_id, day_id) where day_id is not null;

create table app.reception_duty (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  agency_id       uuid not null,
  rule            text not null,
  window_from     date not null,
  window_to       date not null,
  ordinal         int not null,
  state           text not null default 'OWED',
  session_id      uuid,
  substitute      text,
  excuse          text,
  document_number text,
  document_on     date,
  constraint reception_duty_pk primary key (tenant_id, id),
  constraint reception_duty_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint reception_duty_session_fk foreign key (tenant_id, session_id) references app.reception_session (tenant_id, id),
  constraint reception_duty_once unique (tenant_id, agency_id, rule, window_from, ordinal),
  constraint reception_duty_window check (window_from <= window_to),
  constraint reception_duty_ordinal check (ordinal between 1 and 31),
  constraint reception_duty_state_known check (state in ('OWED', 'HELD', 'SUBSTITUTED', 'EXCUSED')),
  constraint reception_duty_held_in_session check (state <> 'HELD' or session_id is not null),
  constraint reception_duty_session_settles check (session_id is null or state in ('HELD', 'SUBSTITUTED')),
  constraint reception_duty_substitute_named check ((state = 'SUBSTITUTED') = (substitute is not null)),
  constraint reception_duty_excuse_given check ((state = 'EXCUSED') = (excuse is not null)),
  constraint reception_duty_paper check ((state in ('SUBSTITUTED', 'EXCUSED')) = (document_number is not null)
    and (document_number is null) = (document_on is null))
);
comment on table app.reception_duty is 'One day on which a head owes to receive citizens, within a week or a month (LTCD Điều 12.5, 15.2, 18.2; NĐ 154/2026 Điều 10.2).';
create index reception_duty_window on app.reception_duty (tenant_id, window_to desc, id);

create table app.reception_visit (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  session_id uuid not null,
  agency_id  uuid not null,
  on_day     date not null,
  year       int not null,
  number     int not null,
  restricted boolean not null default false,
  constraint reception_visit_pk primary key (tenant_id, id),
  constraint reception_visit_session_fk foreign key (tenant_id, session_id) references app.reception_session (tenant_id, id),
  constraint reception_visit_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint reception_visit_number_once unique (tenant_id, agency_id, year, number)
);
comment on table app.reception_visit is 'Lượt tiếp: the turn alone, never changed, so that nothing that happens to a secret matter shows in it.';
comment on column app.reception_visit.restricted is 'Tiếp theo chế độ bảo mật: what it was about exists for those named only.';
create index reception_visit_session on app.reception_visit (tenant_id, session_id);
create index reception_visit_agency on app.reception_visit (tenant_id, agency_id, on_day desc, id);
create index reception_visit_day on app.reception_visit (tenant_id, on_day desc, id);

create table app.visit_matter (
  tenant_id           int not null default current_setting('app.tenant')::int,
  id                  uuid not null,
  version             int not null default 1,
  sys_from            timestamptz(3) not null default sys.stamp(),
  agency_id           uuid not null,
  received_on         date not null,
  kind                text,
  people              int not null,
  same_content        int not null,
  repeated            boolean not null default false,
  first_visit_id      uuid not null,
  appointment_number  text,
  appointment_on      date,
  content             text,
  request             text,
  progress            text,
  settled_by          text,
  note                text,
  within_authority    boolean,
  outcome             text not null,
  state               text not null default 'WAITING',
  guided_to           text,
  guidance_number     text,
  petition_id         uuid,
  answer              text,
  answer_number       text,
  answer_kind         text,
  answered_on         date,
  refusal_ground      text,
  refused_on          date,
  refusal_number      text,
  refusal_notice_on   date,
  forwarded_to_id     uuid,
  forwarded_to_name   text,
  forwarding_number   text,
  forwarded_on        date,
  inform_requested    boolean not null default false,
  resolved_on         date,
  result              text,
  result_number       text,
  result_received_on  date,
  informed_on         date,
  informed_by         text,
  key_id              uuid,
  secret              bytea,
  sealed_by           uuid,
  constraint visit_matter_pk primary key (tenant_id, id),
  constraint visit_matter_visit_fk foreign key (tenant_id, id) references app.reception_visit (tenant_id, id),
  constraint visit_matter_first_fk foreign key (tenant_id, first_visit_id) references app.reception_visit (tenant_id, id),
  constraint visit_matter_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint visit_matter_petition_fk foreign key (tenant_id, petition_id) references app.petition (tenant_id, id),
  constraint visit_matter_forwarded_fk foreign key (tenant_id, forwarded_to_id) references app.agency (tenant_id, id),
  constraint visit_matter_key_fk foreign key (tenant_id, key_id) references app.data_key (tenant_id, id),
  constraint visit_matter_seal_fk foreign key (tenant_id, sealed_by) references app.seal (tenant_id, id),
  constraint visit_matter_kind_known check (kind in ('COMPLAINT', 'DISCIPLINARY_COMPLAINT', 'DENUNCIATION', 'PROPOSAL', 'FEEDBACK',
    'REGULATION_FEEDBACK')),
  constraint visit_matter_denunciation_sealed check (kind is distinct from 'DENUNCIATION' or sealed_by is not null),
  constraint visit_matter_people check (people between 1 and same_content and same_content <= 100000),
  constraint visit_matter_outcome_known check (outcome in ('RECEIVED', 'ACCEPTED', 'GUIDED', 'ANSWERED', 'REFUSED')),
  constraint visit_matter_accepted_petition check ((outcome = 'ACCEPTED') = (petition_id is not null)),
  constraint visit_matter_kind_of_outcome check (kind is not null or outcome = 'REFUSED'),
  constraint visit_matter_state_known check (state in ('WAITING', 'ANSWERED', 'REFUSED', 'FORWARDED', 'RESULT_KNOWN', 'INFORMED')),
  constraint visit_matter_answer_known check (answer_kind in ('SETTLED', 'ACCEPTED', 'MORE_TIME', 'NOT_ACCEPTED', 'GUIDED', 'TRANSFERRED')),
  constraint visit_matter_answer_whole check ((answered_on is null) = (answer_kind is null)),
  constraint visit_matter_refusal_known check (refusal_ground in ('INTOXICATED_OR_INCAPABLE', 'THREATS_OR_BREACH', 'SETTLED_AND_PROLONGED',
    'OTHER_BY_LAW', 'DANGEROUS_ITEMS', 'NO_SECURITY_CHECK', 'UNAUTHORISED_RECORDING', 'INCITEMENT', 'NO_REPRESENTATIVE', 'NO_AUTHORISATION',
    'NOT_A_PETITION', 'NOTHING_NEW', 'COURT_JUDGMENT', 'ANOTHER_BODY')),
  constraint visit_matter_refused_whole check ((state = 'REFUSED') = (refusal_ground is not null)
    and (refusal_ground is null) = (refused_on is null)),
  constraint visit_matter_refusal_notice_whole check ((refusal_number is null) = (refusal_notice_on is null)),
  constraint visit_matter_forwarded_whole check ((forwarded_on is null) = (forwarding_number is null)
    and num_nonnulls(forwarded_to_id, forwarded_to_name) = case when forwarded_on is null then 0 else 1 end),
  constraint visit_matter_days check (received_on <= answered_on and received_on <= forwarded_on and forwarded_on <= result_received_on
    and resolved_on <= result_received_on and result_received_on <= informed_on),
  constraint visit_matter_sealed_text check (sealed_by is null or num_nonnulls(content, request, progress, settled_by, note, guided_to,
    answer, result, forwarded_to_name) = 0),
  constraint visit_matter_ciphertext_keyed check (secret is null or key_id is not null)
);
comment on table app.visit_matter is 'What a turn was about, who came and how it was handled; one to a turn, under the turn''s id.';
comment on column app.visit_matter.people is 'Người được tiếp at this turn.';
comment on column app.visit_matter.same_content is 'Số người cùng nội dung (Mẫu 03/TCD column 7); from five on a group (đoàn đông người).';
comment on column app.visit_matter.first_visit_id is 'Vụ việc: the turn at which it was first heard; its own when it is the first recorded.';
comment on column app.visit_matter.request is 'Yêu cầu, đề nghị của công dân (LTCD Điều 25.2).';
comment on column app.visit_matter.progress is 'Quá trình xem xét, giải quyết trước đó (LTCD Điều 25.2).';
comment on column app.visit_matter.secret is 'The texts of a secret matter, encrypted.';
create index visit_matter_first on app.visit_matter (tenant_id, first_visit_id, id);
create index visit_matter_waiting on app.visit_matter (tenant_id, agency_id, received_on) where state = 'WAITING';
create index visit_matter_petition on app.visit_matter (tenant_id, petition_id) where petition_id is not null;

create table app.visit_person (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  visit_id     uuid not null,
  ordinal      int not null,
  role         text not null,
  represents   boolean not null default false,
  name         text,
  address      text,
  paper        text,
  paper_tail   text,
  key_id       uuid,
  secret       bytea,
  sealed_by    uuid,
  constraint visit_person_pk primary key (tenant_id, id),
  constraint visit_person_visit_fk foreign key (tenant_id, visit_id) references app.visit_matter (tenant_id, id),
  constraint visit_person_key_fk foreign key (tenant_id, key_id) references app.data_key (tenant_id, id),
  constraint visit_person_once unique (tenant_id, visit_id, ordinal),
  constraint visit_person_role_known check (role in ('CITIZEN', 'AUTHORISED', 'LAWYER', 'GUARDIAN', 'INTERPRETER')),
  constraint visit_person_paper_known check (paper in ('IDENTITY_CARD', 'IDENTITY_CERTIFICATE', 'PERSONAL_NUMBER', 'PASSPORT',
    'OTHER')),
  constraint visit_person_named check ((name is null) = (sealed_by is not null)),
  constraint visit_person_sealed check (sealed_by is null or num_nonnulls(name, address, paper, paper_tail) = 0),
  constraint visit_person_ciphertext_keyed check (secret is null or key_id is not null)
);
comment on table app.visit_person is 'Người được tiếp. Numbers of identity papers and phones lie encrypted; of a secret matter names and addresses too.';
comment on column app.visit_person.paper_tail is 'The last three characters of the paper''s number: all that is shown.';
comment on column app.visit_person.represents is 'Người đại diện of a group (LTCD Điều 29).';

create table app.reception_conclusion (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  session_id uuid not null,
  agency_id  uuid not null,
  number     text not null,
  issued_on  date not null,
  signer     text not null,
  content    text not null,
  contact    text,
  constraint reception_conclusion_pk primary key (tenant_id, id),
  constraint reception_conclusion_session_fk foreign key (tenant_id, session_id) references app.reception_session (tenant_id, id),
  constraint reception_conclusion_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint reception_conclusion_once unique (tenant_id, agency_id, number, issued_on)
);
comment on table app.reception_conclusion is 'Thông báo kết luận việc tiếp công dân of the head (NĐ 154/2026 Điều 25).';
create index reception_conclusion_session on app.reception_conclusion (tenant_id, session_id);

create table app.conclusion_task (
  tenant_id     int not null default current_setting('app.tenant')::int,
  id            uuid not null,
  version       int not null default 1,
  sys_from      timestamptz(3) not null default sys.stamp(),
  conclusion_id uuid not null,
  session_id    uuid not null,
  ordinal       int not null,
  agency_id     uuid not null,
  issuer_id     uuid not null,
  text          text not null,
  due_on        date not null,
  state         text not null default 'ASSIGNED',
  done_on       date,
  result        text,
  constraint conclusion_task_pk primary key (tenant_id, id),
  constraint conclusion_task_conclusion_fk foreign key (tenant_id, conclusion_id) references app.reception_conclusion (tenant_id, id),
  constraint conclusion_task_session_fk foreign key (tenant_id, session_id) references app.reception_session (tenant_id, id),
  constraint conclusion_task_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint conclusion_task_issuer_fk foreign key (tenant_id, issuer_id) references app.agency (tenant_id, id),
  constraint conclusion_task_once unique (tenant_id, conclusion_id, ordinal),
  constraint conclusion_task_state_known check (state in ('ASSIGNED', 'DONE')),
  constraint conclusion_task_done_whole check ((state = 'DONE') = (done_on is not null and result is not null))
);
comment on table app.conclusion_task is 'What a conclusion assigns to a body, by which day.';
create index conclusion_task_agency on app.conclusion_task (tenant_id, agency_id, due_on);

alter table app.register_counter drop constraint register_counter_book_known;
alter table app.register_counter add constraint register_counter_book_known
  check (book in ('PETITIONS', 'DENUNCIATIONS', 'CASES', 'DENUNCIATION_CASES', 'RECEPTION'));

select sys.make_versioned('app.reception_calendar', event => 'reception_calendar'), sys.make_versioned('app.reception_day', event => 'reception_day'),
       sys.make_versioned('app.reception_session', event => 'reception_session'), sys.make_versioned('app.reception_duty', event => 'reception_duty'),
       sys.make_versioned('app.reception_visit', event => 'visit'), sys.make_versioned('app.visit_matter', event => 'visit_matter'),
       sys.make_versioned('app.visit_person'), sys.make_versioned('app.reception_conclusion', event => 'reception_conclusion'),
       sys.make_versioned('app.conclusion_task', event => 'conclusion_task');
-- A turn stands in the register for ever.
revoke update, delete on app.reception_visit from danvan_app;
select sys.make_searchable('app.visit_matter',
  $$ coalesce(content, '') || ' ' || coalesce(request, '') || ' ' || coalesce(settled_by, '') || ' ' || coalesce(result, '') $$);
select sys.make_searchable('app.visit_person', $$ coalesce(name, '') || ' ' || coalesce(address, '') $$);

create function sys.seal_of_petition(p_petition uuid) returns table (seal_id uuid, key_id uuid)
  language sql stable security definer set search_path = pg_catalog
as $$
  select p.sealed_by, p.key_id from app.petition p
  where p.tenant_id = current_setting('app.tenant')::int and p.id = p_petition and p.sealed_by is not null
$$;
alter function sys.seal_of_petition(uuid) owner to danvan_keeper;
comment on function sys.seal_of_petition is
  'Under which seal and key a petition lies: the turn at which it was heard lies there too, also when who heard it was not named.';

-- A petition that is found to be a denunciation takes along the turns at which it was heard. Its words are kept with the petition,
-- encrypted; what stood in the open about the turns goes, from their past too.
create function sys.seal_turns_of_petition() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare turns uuid[]; owed uuid[]; tenant int := new.tenant_id;
begin
  select coalesce(array_agg(m.id), '{}') into turns from app.visit_matter m
  where m.tenant_id = tenant and m.sealed_by is null and m.first_visit_id in (
    select f.first_visit_id from app.visit_matter f where f.tenant_id = tenant and f.petition_id = new.id);
  if turns = '{}' then
    return null;
  end if;
  update app.visit_matter set content = null, request = null, progress = null, settled_by = null, note = null, guided_to = null,
    answer = null, result = null, forwarded_to_name = null, sealed_by = new.sealed_by, version = version + 1
  where tenant_id = tenant and id = any (turns);
  update hist.visit_matter set content = null, request = null, progress = null, settled_by = null, note = null, guided_to = null,
    answer = null, result = null, forwarded_to_name = null, sealed_by = new.sealed_by
  where tenant_id = tenant and id = any (turns);
  update app.visit_person set name = null, address = null, paper = null, paper_tail = null, secret = null, key_id = null,
    sealed_by = new.sealed_by, version = version + 1
  where tenant_id = tenant and visit_id = any (turns);
  update hist.visit_person set name = null, address = null, paper = null, paper_tail = null, secret = null, key_id = null,
    sealed_by = new.sealed_by
  where tenant_id = tenant and visit_id = any (turns);
  update app.reception_visit set restricted = true, version = version + 1 where tenant_id = tenant and id = any (turns);
  update app.audit set sealed_by = new.sealed_by
  where tenant_id = tenant and (subject_kind = 'visit_matter' and subject_id = any (turns)
    or subject_kind = 'visit_person' and subject_id in (select p.id from app.visit_person p where p.tenant_id = tenant and p.visit_id = any (turns)));
  update app.outbox set sealed_by = new.sealed_by where tenant_id = tenant and kind = 'visit_matter' and subject_id = any (turns);
  select coalesce(array_agg(o.id), '{}') into owed from app.obligation o
  where o.tenant_id = tenant and o.subject_kind = 'Visit' and o.subject_id = any (turns);
  perform sys.seal_records('obligation_entry', (select coalesce(array_agg(e.id), '{}') from app.obligation_entry e
                                                where e.tenant_id = tenant and e.obligation_id = any (owed)), new.sealed_by);
  perform sys.seal_records('obligation', owed, new.sealed_by);
  perform sys.seal_records('notice', (select coalesce(array_agg(n.id), '{}') from app.notice n
                                      where n.tenant_id = tenant and n.subject_kind = 'Visit' and n.subject_id = any (turns)), new.sealed_by);
  -- Answers kept for retries repeat the record as it was.
  delete from app.idempotency i using unnest(turns) turn(id) where i.tenant_id = tenant and i.answer like '%' || turn.id || '%';
  return null;
end $$;
alter function sys.seal_turns_of_petition() owner to danvan_keeper;
grant select, update on app.reception_visit to danvan_keeper;
grant select, delete on app.idempotency to danvan_keeper;
create trigger seal_turns after update of sealed_by on app.petition
  for each row when (old.sealed_by is null and new.sealed_by is not null) execute function sys.seal_turns_of_petition();
