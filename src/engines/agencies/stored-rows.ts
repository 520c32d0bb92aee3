import type { CodeSystem } from './agency-code';
import type { AdministrativeType, AgencyKind, AgencyLevel } from './agency-kind';
import type { Columns } from './rows';

/** What an agency is during one period. */
export interface AgencyFacts {
  name: string;
  shortName: string | null;
  territoryName: string | null;
  kind: AgencyKind;
  level: AgencyLevel;
  administrativeType: AdministrativeType | null;
  parentId: string | null;
  remoteArea: boolean;
}

export interface Period {
  validFrom: string;
  /** The first day on which it no longer holds. */
  validTo: string | null;
}

export interface AgencyRow {
  id: string;
  foundedBy?: string | null;
  foundedOn?: string | null;
}

export interface VersionRow extends AgencyFacts, Period {
  id: string;
  agencyId: string;
}

export interface CodeRow extends Period {
  id: string;
  agencyId: string;
  system: CodeSystem;
  code: string;
}

const facts: Columns<AgencyFacts> = {
  name: 'text',
  shortName: 'text',
  territoryName: 'text',
  kind: 'text',
  level: 'text',
  administrativeType: 'text',
  parentId: 'uuid',
  remoteArea: 'boolean',
};
const period: Columns<Period> = { validFrom: 'date', validTo: 'date' };

export const factColumns = facts;
export const agencyColumns: Columns<AgencyRow> = { id: 'uuid', foundedBy: 'text', foundedOn: 'date' };
export const versionColumns: Columns<VersionRow> = { id: 'uuid', agencyId: 'uuid', ...period, ...facts };
export const codeColumns: Columns<CodeRow> = { id: 'uuid', agencyId: 'uuid', system: 'text', code: 'text', ...period };
