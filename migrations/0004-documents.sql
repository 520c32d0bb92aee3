-- The register of directive and legal documents that plans, tasks, models, agreements and successions cite.
-- Validity is half-open like every validity here: [valid_from, valid_to).

create table app.document (
  tenant_id        int not null default current_setting('app.tenant')::int,
  id               uuid not null,
  version          int not null default 1,
  sys_from         timestamptz(3) not null default sys.stamp(),
  number           text not null,
  kind             text not null,
  title            text not null,
  issuer           text not null,
  issuer_agency_id uuid,
  issued_on        date,
  valid_from       date,
  valid_to         date,
  replaces_id      uuid,
  source           text,
  verified         boolean not null default false,
  constraint document_pk primary key (tenant_id, id),
  constraint document_issuer_agency_fk foreign key (tenant_id, issuer_agency_id) references app.agency (tenant_id, id),
  constraint document_replaces_fk foreign key (tenant_id, replaces_id) references app.document (tenant_id, id),
  constraint document_kind_known check (kind in ('LAW', 'ORDINANCE', 'RESOLUTION', 'DECREE', 'DECISION', 'DIRECTIVE',
    'CIRCULAR', 'CONCLUSION', 'REGULATION', 'RULES', 'PROGRAMME', 'SCHEME', 'PLAN', 'GUIDANCE', 'NOTICE', 'REPORT',
    'OFFICIAL_LETTER', 'AGREEMENT', 'OTHER')),
  constraint document_number_given check (btrim(number) <> ''),
  constraint document_title_given check (btrim(title) <> ''),
  constraint document_issuer_given check (btrim(issuer) <> ''),
  constraint document_validity_ordered check (valid_from < valid_to),
  constraint document_replaces_another check (replaces_id <> id)
);
comment on table app.document is 'Văn bản. A directive or legal document: number, issuer, date, validity, what it replaces.';
comment on column app.document.number is 'As it stands on the document: 15/KH-UBND, 01-NQ/TU.';
comment on column app.document.issuer is 'The issuer as the document names it; issuer_agency_id when it is an agency of this province.';
comment on column app.document.issued_on is 'Null when the text that cites the document gives no date.';
comment on column app.document.replaces_id is 'The document that this one replaces or repeals as a whole.';
comment on column app.document.verified is 'An official compared the entry with the document itself.';

-- Numbers restart every year and in every issuer, so only the three together name a document.
create unique index document_once
  on app.document (tenant_id, sys.fold(number), sys.fold(issuer), issued_on) nulls not distinct;
create index document_issued on app.document (tenant_id, issued_on, id);
create index document_replaced on app.document (tenant_id, replaces_id) where replaces_id is not null;

select sys.make_versioned('app.document', event => 'document');
select sys.make_searchable('app.document', $$ number || ' ' || title || ' ' || issuer $$);
