-- Figures that no record of the system says: indices, budgets, counts of reform, entered with their source.

create table app.entered_figure (
  tenant_id        int not null default current_setting('app.tenant')::int,
  id               uuid not null,
  version          int not null default 1,
  sys_from         timestamptz(3) not null default sys.stamp(),
  code             text not null,
  agency_id        uuid not null,
  window_from      date not null,
  window_to        date not null,
  dimensions       jsonb not null default '{}',
  value            numeric,
  numerator        numeric,
  denominator      numeric,
  text             text,
  qualifier        text not null default 'EXACT',
  nature           text not null default 'ACTUAL',
  rank             int,
  of_how_many      int,
  document_id      uuid,
  source           text,
  withdrawn_on     date,
  withdrawn_reason text,
  constraint entered_figure_pk primary key (tenant_id, id),
  constraint entered_figure_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint entered_figure_document_fk foreign key (tenant_id, document_id) references app.document (tenant_id, id),
  constraint entered_figure_code_form check (code ~ '^[A-Z][A-Z0-9_]*([.][A-Z0-9_]+)+$'),
  constraint entered_figure_window check (window_from <= window_to),
  constraint entered_figure_dimensions_form check (jsonb_typeof(dimensions) = 'object'),
  constraint entered_figure_says_something check (num_nonnulls(value, numerator, text) > 0),
  constraint entered_figure_ratio_whole check ((numerator is null) = (denominator is null) and denominator > 0),
  constraint entered_figure_qualifier_known check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'ORDER_OF_MAGNITUDE')),
  constraint entered_figure_nature_known check (nature in ('ACTUAL', 'ESTIMATED', 'OFFICIAL')),
  constraint entered_figure_rank check ((rank is null or of_how_many is not null) and rank between 1 and of_how_many),
  constraint entered_figure_has_source check (num_nonnulls(document_id, source) > 0),
  constraint entered_figure_withdrawn_whole check ((withdrawn_on is null) = (withdrawn_reason is null))
);
comment on table app.entered_figure is 'Số liệu nhập tay: what an agency states for a window, in which document it stands, how exact it is.';
comment on column app.entered_figure.code is 'Of data/figures/entered.json.';
comment on column app.entered_figure.numerator is 'With denominator: a ratio is kept as its two numbers, the percentage follows.';
comment on column app.entered_figure.dimensions is 'Values of the dimensions of the figure: {"level": "COMMUNE"}.';
create unique index entered_figure_once on app.entered_figure (tenant_id, code, agency_id, window_from, window_to, dimensions)
  where withdrawn_on is null;
create index entered_figure_window_of on app.entered_figure (tenant_id, code, window_to, id);
create index entered_figure_agency on app.entered_figure (tenant_id, agency_id, window_to desc, id);
create index entered_figure_windows on app.entered_figure (tenant_id, window_to desc, id);

select sys.make_versioned('app.entered_figure', event => 'entered_figure');

-- What lay on the table in a window: still open, or ended since it began. A scan of all years otherwise.
create index petition_outcome_on on app.petition (tenant_id, outcome_on);
create index case_record_settled_on on app.case_record (tenant_id, (coalesce(decided_on, closed_on)));
