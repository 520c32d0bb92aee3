-- Files: the register of what lies, by its digest, in the file store (docs/decisions/0004-files-and-jobs.md).

create table app.file (
  tenant_id      int not null default current_setting('app.tenant')::int,
  id             uuid not null,
  version        int not null default 1,
  sys_from       timestamptz(3) not null default sys.stamp(),
  name           text not null,
  media_type     text not null,
  size           int not null,
  sha256         text not null,
  state          text not null,
  finding        text,
  class          text not null,
  uploaded_at    timestamptz(3) not null default sys.stamp(),
  uploaded_by_id uuid not null,
  agency_id      uuid not null,
  constraint file_pk primary key (tenant_id, id),
  constraint file_uploaded_by_fk foreign key (tenant_id, uploaded_by_id) references app.account (tenant_id, id),
  constraint file_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint file_name_given check (btrim(name) <> ''),
  constraint file_size_capped check (size between 1 and 26214400),
  constraint file_sha256_whole check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint file_state_known check (state in ('QUARANTINED', 'CLEAN', 'INFECTED', 'UNSCANNED')),
  constraint file_finding_of_infected check ((state = 'INFECTED') = (finding is not null)),
  constraint file_class_known check (class in ('OPEN', 'INTERNAL', 'RESTRICTED'))
);
comment on table app.file is 'Tệp: a file as somebody uploaded it. Its bytes lie in the store under tenant and SHA-256.';
comment on column app.file.name is 'As the uploader named it, without path or control characters; never a name on our disk.';
comment on column app.file.media_type is 'Found in the content, never believed from the request.';
comment on column app.file.state is 'QUARANTINED until the scanner has answered; UNSCANNED where none is set up.';
comment on column app.file.finding is 'What the scanner calls what it found.';
comment on column app.file.class is 'OPEN: the whole province; INTERNAL: the agency and those above it; RESTRICTED: the uploader, and whoever sees the record it belongs to.';
comment on column app.file.agency_id is 'The agency in whose name it was uploaded.';
create index file_content on app.file (tenant_id, sha256);

select sys.make_versioned('app.file', event => 'file');

-- Audit is read newest first (its id is the time) and by ranges of time; rows lie on disk in that order.
create index audit_at on app.audit using brin (at) with (pages_per_range = 32);
