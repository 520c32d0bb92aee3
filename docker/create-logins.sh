#!/bin/bash
# Runs once, when PostgreSQL makes its cluster: the application's login, which owns nothing.
set -euo pipefail

psql --no-psqlrc -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v password="$APP_DATABASE_PASSWORD" <<'SQL'
create role danvan_app nologin nobypassrls;
create role danvan_api login password :'password' in role danvan_app;
alter role danvan_api set timezone = 'UTC';
alter role danvan_api set statement_timeout = '15s';
alter role danvan_api set lock_timeout = '5s';
alter role danvan_api set idle_in_transaction_session_timeout = '30s';
SQL
