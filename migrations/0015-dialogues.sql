-- Dialogues with the people: agenda, opinions, commitments, results; and mediation at the grassroots.

create table app.dialogue_setting (
  tenant_id          int not null default current_setting('app.tenant')::int,
  id                 uuid not null,
  version            int not null default 1,
  sys_from           timestamptz(3) not null default sys.stamp(),
  code               text not null,
  level              text not null,
  value              int not null,
  source             text not null,
  citation           text not null,
  document_number    text,
  document_issued_on date,
  valid_from         date,
  valid_to           date,
  note               text,
  constraint dialogue_setting_pk primary key (tenant_id, id),
  constraint dialogue_setting_code_known check (code in ('TIMES_A_YEAR', 'NOTICE_DAYS', 'CONCLUSION_DAYS', 'RESULT_DAYS',
    'MEDIATION_START_DAYS')),
  constraint dialogue_setting_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  constraint dialogue_setting_value_sane check (value between 1 and case code when 'TIMES_A_YEAR' then 12 else 366 end),
  constraint dialogue_setting_source_known check (source in ('LAW', 'ELSEWHERE', 'PROVINCE')),
  constraint dialogue_setting_cited check (btrim(citation) <> ''),
  constraint dialogue_setting_by_document check (num_nonnulls(document_number, document_issued_on) = case source when 'PROVINCE' then 2 else 0 end),
  constraint dialogue_setting_validity_ordered check (valid_from < valid_to),
  constraint dialogue_setting_once exclude using gist (
    tenant_id with =, code with =, level with =, source with =, daterange(valid_from, valid_to) with &&)
);
comment on table app.dialogue_setting is
  'Số cuộc đối thoại, hạn thông báo, kết luận, báo cáo: by level, with what each rests on. The province''s own comes before the law''s.';
comment on column app.dialogue_setting.source is
  'LAW: of the law; PROVINCE: set by a document of the province; ELSEWHERE: seen in another place, never in force by itself.';
comment on column app.dialogue_setting.valid_from is 'Null: the source gives no first day.';

create table app.dialogue (
  tenant_id         int not null default current_setting('app.tenant')::int,
  id                uuid not null,
  version           int not null default 1,
  sys_from          timestamptz(3) not null default sys.stamp(),
  agency_id         uuid not null,
  level             text not null,
  kind              text not null,
  status            text not null default 'ANNOUNCED',
  title             text not null,
  chair             text not null,
  chair_capacity    text not null,
  place             text not null,
  planned_on        date not null,
  notice_on         date not null,
  agenda            text[] not null default '{}',
  postponements     int not null default 0,
  reason            text,
  cancelled_on      date,
  held_on           date,
  people            int,
  minutes_number    text,
  concluded_on      date,
  conclusion_number text,
  conclusion_signer text,
  conclusion        text,
  constraint dialogue_pk primary key (tenant_id, id),
  constraint dialogue_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint dialogue_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  constraint dialogue_kind_known check (kind in ('PERIODIC', 'AD_HOC')),
  constraint dialogue_status_known check (status in ('ANNOUNCED', 'HELD', 'CONCLUDED', 'REPORTED', 'CANCELLED')),
  constraint dialogue_named check (btrim(title) <> '' and btrim(chair) <> '' and btrim(place) <> ''),
  constraint dialogue_noticed_before check (notice_on <= planned_on),
  constraint dialogue_people_counted check (people between 1 and 100000),
  constraint dialogue_held_whole check ((status in ('ANNOUNCED', 'CANCELLED')) = (held_on is null) and (held_on is null) = (people is null)),
  constraint dialogue_cancelled_whole check ((status = 'CANCELLED') = (cancelled_on is not null)),
  constraint dialogue_concluded_whole check (num_nonnulls(concluded_on, conclusion_number, conclusion_signer)
    = case when status in ('CONCLUDED', 'REPORTED') then 3 else 0 end),
  constraint dialogue_in_order check (notice_on <= held_on and held_on <= concluded_on)
);
comment on table app.dialogue is 'Đối thoại với Nhân dân: a meeting of an authority with the people, from its notice to the report on what came of it.';
comment on column app.dialogue.level is 'The level of the agency on the planned day.';
comment on column app.dialogue.notice_on is 'The day on which the planned day was made public; after a postponement that of the new day.';
comment on column app.dialogue.reason is 'Why it was postponed last, or cancelled.';
comment on column app.dialogue.people is 'How many people took part.';
create index dialogue_agency on app.dialogue (tenant_id, agency_id, planned_on desc, id);
create index dialogue_planned on app.dialogue (tenant_id, planned_on desc, id);
create index dialogue_held on app.dialogue (tenant_id, held_on) where held_on is not null;

create table app.dialogue_guest (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  dialogue_id uuid not null,
  ordinal     int not null,
  name        text not null,
  capacity    text not null,
  agency_id   uuid,
  constraint dialogue_guest_pk primary key (tenant_id, id),
  constraint dialogue_guest_dialogue_fk foreign key (tenant_id, dialogue_id) references app.dialogue (tenant_id, id),
  constraint dialogue_guest_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint dialogue_guest_capacity_known check (capacity in ('FRONT', 'MASS_ORGANISATION', 'PEOPLES_COUNCIL', 'PARTY_BODY',
    'STATE_AGENCY', 'OTHER')),
  constraint dialogue_guest_named check (btrim(name) <> ''),
  constraint dialogue_guest_once unique (tenant_id, dialogue_id, ordinal)
);
comment on table app.dialogue_guest is 'Tổ chức, cơ quan được mời. An organisation invited to a dialogue; the Front organises a commune''s together with it.';
create unique index dialogue_guest_agency on app.dialogue_guest (tenant_id, agency_id, dialogue_id) where agency_id is not null;

create table app.dialogue_opinion (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  dialogue_id     uuid not null,
  ordinal         int not null,
  content         text not null,
  speaker         text not null,
  speaker_name    text,
  state           text not null default 'RECORDED',
  answer          text,
  answered_on     date,
  answer_number   text,
  owner_agency_id uuid,
  assigned_on     date,
  due_on          date,
  constraint dialogue_opinion_pk primary key (tenant_id, id),
  constraint dialogue_opinion_dialogue_fk foreign key (tenant_id, dialogue_id) references app.dialogue (tenant_id, id),
  constraint dialogue_opinion_owner_fk foreign key (tenant_id, owner_agency_id) references app.agency (tenant_id, id),
  constraint dialogue_opinion_once unique (tenant_id, dialogue_id, ordinal),
  constraint dialogue_opinion_of_dialogue unique (tenant_id, dialogue_id, id),
  constraint dialogue_opinion_said check (btrim(content) <> '' and btrim(speaker) <> ''),
  constraint dialogue_opinion_state_known check (state in ('RECORDED', 'ANSWERED_ON_THE_SPOT', 'ASSIGNED', 'ANSWERED', 'NOTED')),
  constraint dialogue_opinion_answered_whole check (num_nonnulls(answer, answered_on)
    = case when state in ('ANSWERED_ON_THE_SPOT', 'ANSWERED') then 2 else 0 end),
  constraint dialogue_opinion_assigned_whole check (num_nonnulls(owner_agency_id, assigned_on, due_on)
    = case when state in ('ASSIGNED', 'ANSWERED') then 3 else 0 end),
  constraint dialogue_opinion_in_order check (assigned_on <= due_on and assigned_on <= answered_on)
);
comment on table app.dialogue_opinion is 'Ý kiến của Nhân dân tại cuộc đối thoại và việc trả lời. What was said at a dialogue, and what became of it.';
comment on column app.dialogue_opinion.speaker is 'As whom they spoke: a role or a group, not a person.';
comment on column app.dialogue_opinion.speaker_name is 'Only where an answer must reach somebody; shown to the agency of the dialogue alone.';
create index dialogue_opinion_owner on app.dialogue_opinion (tenant_id, owner_agency_id, dialogue_id) where owner_agency_id is not null;

create table app.commitment (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  dialogue_id     uuid not null,
  opinion_id      uuid,
  ordinal         int not null,
  text            text not null,
  promised_by     text not null,
  promised_on     date not null,
  owner_agency_id uuid not null,
  due_on          date not null,
  state           text not null default 'OPEN',
  ended_on        date,
  result          text,
  document_number text,
  task_id         uuid,
  constraint commitment_pk primary key (tenant_id, id),
  constraint commitment_dialogue_fk foreign key (tenant_id, dialogue_id) references app.dialogue (tenant_id, id),
  constraint commitment_opinion_fk foreign key (tenant_id, dialogue_id, opinion_id) references app.dialogue_opinion (tenant_id, dialogue_id, id),
  constraint commitment_owner_fk foreign key (tenant_id, owner_agency_id) references app.agency (tenant_id, id),
  constraint commitment_task_fk foreign key (tenant_id, task_id) references app.task (tenant_id, id),
  constraint commitment_once unique (tenant_id, dialogue_id, ordinal),
  constraint commitment_said check (btrim(text) <> '' and btrim(promised_by) <> ''),
  constraint commitment_state_known check (state in ('OPEN', 'FULFILLED', 'WITHDRAWN')),
  constraint commitment_ended_whole check (num_nonnulls(ended_on, result) = case state when 'OPEN' then 0 else 2 end),
  constraint commitment_in_order check (promised_on <= due_on and promised_on <= ended_on)
);
comment on table app.commitment is 'Cam kết tại cuộc đối thoại: what was promised to the people, who owes it, by which day, with which result.';
comment on column app.commitment.result is 'What was done; of one withdrawn, why.';
comment on column app.commitment.task_id is 'The task of a plan that it became.';
create index commitment_owner on app.commitment (tenant_id, owner_agency_id, due_on);
create index commitment_due on app.commitment (tenant_id, due_on, id);
create index commitment_task on app.commitment (tenant_id, task_id) where task_id is not null;

create table app.commitment_report (
  tenant_id     int not null default current_setting('app.tenant')::int,
  id            uuid not null,
  version       int not null default 1,
  sys_from      timestamptz(3) not null default sys.stamp(),
  commitment_id uuid not null,
  ordinal       int not null,
  reported_on   date not null,
  text          text not null,
  constraint commitment_report_pk primary key (tenant_id, id),
  constraint commitment_report_commitment_fk foreign key (tenant_id, commitment_id) references app.commitment (tenant_id, id),
  constraint commitment_report_once unique (tenant_id, commitment_id, ordinal),
  constraint commitment_report_said check (btrim(text) <> '')
);
comment on table app.commitment_report is 'Báo cáo tiến độ thực hiện cam kết. How far a commitment has come.';

create table app.dialogue_report (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  dialogue_id     uuid not null,
  ordinal         int not null,
  document_number text not null,
  reported_on     date not null,
  text            text not null,
  constraint dialogue_report_pk primary key (tenant_id, id),
  constraint dialogue_report_dialogue_fk foreign key (tenant_id, dialogue_id) references app.dialogue (tenant_id, id),
  constraint dialogue_report_once unique (tenant_id, dialogue_id, ordinal),
  constraint dialogue_report_said check (btrim(text) <> '')
);
comment on table app.dialogue_report is 'Báo cáo kết quả giải quyết sau đối thoại. A report on what came of a dialogue.';

create table app.dialogue_duty (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  agency_id   uuid not null,
  year        int not null,
  ordinal     int not null,
  setting_id  uuid not null,
  dialogue_id uuid,
  constraint dialogue_duty_pk primary key (tenant_id, id),
  constraint dialogue_duty_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint dialogue_duty_setting_fk foreign key (tenant_id, setting_id) references app.dialogue_setting (tenant_id, id),
  constraint dialogue_duty_dialogue_fk foreign key (tenant_id, dialogue_id) references app.dialogue (tenant_id, id),
  constraint dialogue_duty_once unique (tenant_id, agency_id, year, ordinal),
  constraint dialogue_duty_year_sane check (year between 2014 and 2100),
  constraint dialogue_duty_ordinal_sane check (ordinal between 1 and 12)
);
comment on table app.dialogue_duty is
  'Cuộc đối thoại định kỳ phải tổ chức trong năm: one of the year''s dialogues that an agency owes; by which day, and by whom today, the obligation says.';
comment on column app.dialogue_duty.agency_id is 'For whom it was opened; a successor owes it from its succession on.';
comment on column app.dialogue_duty.dialogue_id is 'The dialogue that met it.';
create unique index dialogue_duty_dialogue on app.dialogue_duty (tenant_id, dialogue_id) where dialogue_id is not null;

create table app.dispute_kind (
  tenant_id int not null default current_setting('app.tenant')::int,
  id        uuid not null,
  version   int not null default 1,
  sys_from  timestamptz(3) not null default sys.stamp(),
  code      text not null,
  label_vi  text not null,
  label_en  text not null,
  active    boolean not null default true,
  constraint dispute_kind_pk primary key (tenant_id, id),
  constraint dispute_kind_once unique (tenant_id, code),
  constraint dispute_kind_code_form check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  constraint dispute_kind_labelled check (btrim(label_vi) <> '' and btrim(label_en) <> '')
);
comment on table app.dispute_kind is 'Loại mâu thuẫn, tranh chấp hoà giải ở cơ sở: the province''s list.';

create table app.mediation (
  tenant_id       int not null default current_setting('app.tenant')::int,
  id              uuid not null,
  version         int not null default 1,
  sys_from        timestamptz(3) not null default sys.stamp(),
  agency_id       uuid not null,
  village         text not null,
  dispute_kind_id uuid not null,
  received_on     date not null,
  assigned_on     date,
  started_on      date,
  ended_on        date,
  mediators       int,
  result          text not null default 'UNDER_WAY',
  note            text,
  constraint mediation_pk primary key (tenant_id, id),
  constraint mediation_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint mediation_kind_fk foreign key (tenant_id, dispute_kind_id) references app.dispute_kind (tenant_id, id),
  constraint mediation_village_named check (btrim(village) <> ''),
  constraint mediation_mediators_sane check (mediators between 1 and 50),
  constraint mediation_result_known check (result in ('UNDER_WAY', 'SUCCESS', 'UNSUCCESSFUL', 'STOPPED_ON_REQUEST', 'NOT_CARRIED_OUT')),
  constraint mediation_in_order check (received_on <= assigned_on and assigned_on <= started_on and started_on <= ended_on
    and received_on <= ended_on and assigned_on <= ended_on),
  constraint mediation_ended_whole check ((result = 'UNDER_WAY') = (ended_on is null)),
  constraint mediation_started_whole check (started_on is null or assigned_on is not null),
  constraint mediation_carried_out check (case when result in ('SUCCESS', 'UNSUCCESSFUL', 'STOPPED_ON_REQUEST')
    then started_on is not null and mediators is not null else result = 'UNDER_WAY' or started_on is null end)
);
comment on table app.mediation is 'Vụ việc hoà giải ở cơ sở (Luật 35/2013/QH13). One case of mediation at the grassroots; nobody is named.';
comment on column app.mediation.village is 'Thôn, ấp, tổ dân phố: where the mediation team works.';
create index mediation_agency on app.mediation (tenant_id, agency_id, received_on desc, id);
create index mediation_received on app.mediation (tenant_id, received_on desc, id);
create index mediation_ended on app.mediation (tenant_id, ended_on) where ended_on is not null;

create table app.mediation_year (
  tenant_id   int not null default current_setting('app.tenant')::int,
  id          uuid not null,
  version     int not null default 1,
  sys_from    timestamptz(3) not null default sys.stamp(),
  agency_id   uuid not null,
  year        int not null,
  as_of       date not null,
  teams       int not null,
  mediators   int not null,
  received    int,
  carried_out int,
  successful  int,
  constraint mediation_year_pk primary key (tenant_id, id),
  constraint mediation_year_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint mediation_year_once unique (tenant_id, agency_id, year),
  constraint mediation_year_sane check (year between 2014 and 2100 and extract(year from as_of) = year),
  constraint mediation_year_teams check (teams between 0 and 10000 and mediators between teams and 100000),
  constraint mediation_year_on_paper check (num_nonnulls(received, carried_out, successful) in (0, 3)
    and successful between 0 and carried_out and carried_out <= received)
);
comment on table app.mediation_year is 'Tổ hoà giải, hoà giải viên của một xã trong một năm. Teams and mediators of a commune in a year.';
comment on column app.mediation_year.received is
  'With carried_out and successful: totals of a year whose cases are in the paper book only; they are in no count of records.';

select sys.make_versioned('app.dialogue', event => 'dialogue'), sys.make_versioned('app.dialogue_opinion', event => 'dialogue_opinion'),
       sys.make_versioned('app.commitment', event => 'commitment'), sys.make_versioned('app.mediation', event => 'mediation');
select sys.make_versioned(tbl::regclass) from unnest(array['app.dialogue_setting', 'app.dialogue_guest', 'app.commitment_report',
  'app.dialogue_report', 'app.dialogue_duty', 'app.dispute_kind', 'app.mediation_year']) tbl;
select sys.make_searchable('app.dialogue', $$ title || ' ' || place || ' ' || chair $$);

-- What a province starts with; from then on it is its own. Like the law's terms (0010): loaded once, never changed here.
create function sys.load_dialogue_settings(p_tenant int) returns void
  language plpgsql set search_path = pg_catalog
as $$
declare
  names text[] := array['app.tenant', 'app.account', 'app.post', 'app.operation'];
  ours  text[] := array[p_tenant::text, '', '', 'migrate'];
  theirs text[];
begin
  select array_agg(coalesce(current_setting(name, true), '') order by place) into theirs
  from unnest(names) with ordinality n(name, place);
  perform set_config(name, value, true) from unnest(names, ours) w(name, value);

  if not exists (select from app.dialogue_setting where tenant_id = p_tenant) then
    insert into app.dialogue_setting (id, code, level, value, source, citation, valid_from, note)
    select uuidv7(), s.* from (values
      ('TIMES_A_YEAR', 'COMMUNE', 1, 'LAW', 'Luật 10/2022/QH15 Đ32', date '2023-07-01',
       'UBND cấp xã phối hợp với Mặt trận cùng cấp; ngày có hiệu lực ghi theo trí nhớ, chưa đối chiếu. Together with the Front; the first day in force is from memory.'),
      ('MEDIATION_START_DAYS', 'COMMUNE', 3, 'LAW', 'Luật 35/2013/QH13', date '2014-01-01',
       'Kể từ ngày hoà giải viên được phân công; ngày có hiệu lực ghi theo trí nhớ. From the day of assignment; the first day in force is from memory.'),
      ('TIMES_A_YEAR', 'COMMUNE', 2, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null::date, 'Tháng 6, tháng 12. In June and December.'),
      ('TIMES_A_YEAR', 'DISTRICT', 1, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null, null),
      ('NOTICE_DAYS', 'COMMUNE', 7, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null, 'Công khai trước ngày đối thoại. Made public before the day.'),
      ('CONCLUSION_DAYS', 'COMMUNE', 10, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null, 'Kể từ ngày đối thoại. From the day of the dialogue.'),
      ('RESULT_DAYS', 'COMMUNE', 20, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null,
       'Tính từ ngày thông báo kết luận là suy luận. That it counts from the conclusion notice is derived.')
    ) s(code, level, value, source, citation, valid_from, note);
  end if;

  if not exists (select from app.dispute_kind where tenant_id = p_tenant) then
    insert into app.dispute_kind (id, code, label_vi, label_en)
    select uuidv7(), k.* from (values
      ('DISAGREEMENT', 'Mâu thuẫn trong sinh hoạt, xóm giềng', 'Disagreement between neighbours'),
      ('CIVIL', 'Tranh chấp dân sự khác', 'Other civil dispute'),
      ('LAND', 'Tranh chấp đất đai', 'Land dispute'),
      ('FAMILY', 'Hôn nhân và gia đình', 'Marriage and family'),
      ('OFFENCE', 'Vi phạm pháp luật được hoà giải ở cơ sở', 'Offence that may be mediated at the grassroots'),
      ('OTHER', 'Khác', 'Other')
    ) k(code, label_vi, label_en);
  end if;

  perform set_config(name, value, true) from unnest(names, theirs) w(name, value);
end $$;
comment on function sys.load_dialogue_settings is 'Gives a province that has none the settings of dialogues and the list of disputes; what stands stays.';

create function sys.load_dialogue_settings_of_new_tenant() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform sys.load_dialogue_settings(new.id);
  return null;
end $$;
create trigger load_dialogue_settings after insert on sys.tenant for each row execute function sys.load_dialogue_settings_of_new_tenant();

select sys.load_dialogue_settings(id) from sys.tenant order by id;
