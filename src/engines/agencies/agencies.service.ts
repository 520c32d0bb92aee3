import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import './agencies.errors';
import { type CodeSystem, isCodeOf } from './agency-code';
import { administrativeTypes } from './agency-kind';
import { Agency, AgencyCode, AgencyRelation, AgencyVersion } from './agency.entity';
import type {
  AddAgencyCodeInput,
  CodeInput,
  EndAgencyRelationInput,
  MoveAgencyInput,
  RegisterAgencyInput,
  RelateAgenciesInput,
  RenameAgencyInput,
} from './agency.inputs';
import type { AgenciesImported, AgencyByCode } from './agency.results';
import { lookUpCode } from './code-lookup';
import { importAgencies } from './imports/agencies.import';
import { codesTaken } from './imports/standing';
import type { Query } from './rows';
import type { Period } from './stored-rows';

/** The register of agencies. What it was before a day is never touched: a change ends one version and begins the next. */
@Injectable()
export class AgenciesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {}

  private readonly query: Query = (sql, parameters) => this.work.query(sql, parameters);

  async registerAgency(given: RegisterAgencyInput): Promise<string> {
    const { validFrom, codes = [], foundedBy, foundedOn, parentId } = given;
    this.mustHaveTerritory(given);
    if (parentId) await this.mustExist(parentId, { validFrom, validTo: null }, 'parentId');
    const agencyId = await this.work.insert(Agency, { version: 1, foundedBy, foundedOn });
    await this.work.insert(AgencyVersion, {
      version: 1,
      agencyId,
      validFrom,
      name: given.name,
      shortName: given.shortName,
      territoryName: given.territoryName,
      kind: given.kind,
      level: given.level,
      administrativeType: given.administrativeType,
      parentId,
      remoteArea: given.remoteArea ?? false,
    });
    for (const [i, code] of codes.entries()) await this.giveCode(agencyId, code, validFrom, `codes.${i}.code`);
    return agencyId;
  }

  async renameAgency({ id, name, shortName, territoryName, effectiveOn }: RenameAgencyInput): Promise<string> {
    const renamed = { name, ...(shortName ? { shortName } : {}), ...(territoryName ? { territoryName } : {}) };
    await this.change(id, effectiveOn, renamed);
    return id;
  }

  async moveAgency({ id, parentId, effectiveOn }: MoveAgencyInput): Promise<string> {
    await this.mustExist(parentId, { validFrom: effectiveOn, validTo: null }, 'parentId');
    const below = await this.work.query('select from sys.agency_subtree($1, $2) s(id) where s.id = $3', [
      id,
      effectiveOn,
      parentId,
    ]);
    if (below.length > 0) throw new Refusal('PARENT_IN_CIRCLE', { path: 'parentId' });
    await this.change(id, effectiveOn, { parentId });
    return id;
  }

  async addAgencyCode({ id, system, code, validFrom }: AddAgencyCodeInput): Promise<string> {
    await this.mustExist(id, { validFrom, validTo: null }, 'validFrom');
    const [held] = await this.work.query<{ id: string; validFrom: string }>(
      `select id, valid_from::text as "validFrom" from app.agency_code
       where tenant_id = current_setting('app.tenant')::int and agency_id = $1 and system = $2 and valid_to is null`,
      [id, system],
    );
    if (held && held.validFrom >= validFrom) {
      throw new Refusal('DAY_BEFORE_VERSION', { path: 'validFrom', params: { since: held.validFrom } });
    }
    if (held) await this.work.change(AgencyCode, held.id, { validTo: validFrom });
    await this.giveCode(id, { system, code }, validFrom, 'code');
    return id;
  }

  async relateAgencies(given: RelateAgenciesInput): Promise<string> {
    const { type, fromAgencyId, toAgencyId, validFrom, validTo = null, instrument } = given;
    await this.mustExist(fromAgencyId, { validFrom, validTo }, 'fromAgencyId');
    await this.mustExist(toAgencyId, { validFrom, validTo }, 'toAgencyId');
    return this.work.insert(AgencyRelation, {
      version: 1,
      type,
      fromAgencyId,
      toAgencyId,
      validFrom,
      validTo,
      instrument,
    });
  }

  async endAgencyRelation({ id, validTo, expectedVersion }: EndAgencyRelationInput): Promise<string> {
    await this.work.change(AgencyRelation, id, { validTo }, expectedVersion);
    return id;
  }

  async agencyByCode(
    code: string,
    system: CodeSystem | null,
    day: string | null,
    viewer: Viewer,
    requestId: string,
  ): Promise<AgencyByCode> {
    const found = await this.viewers.inside(viewer, 'agencyByCode', requestId, () =>
      lookUpCode(this.query, code, system, day ?? this.clock.today()),
    );
    if (!found) throw new Refusal('NOT_FOUND');
    const { notice } = found;
    return { ...found, notice: notice && { code: notice.code, message: notice[viewer.locale] } };
  }

  async importAgencies(csv: string, dryRun: boolean, { locale }: Viewer): Promise<AgenciesImported> {
    const report = await importAgencies(this.query, csv, dryRun);
    return { ...report, errors: report.errors.map((error) => ({ ...error, message: error.message[locale] })) };
  }

  /** Ends the version in force before the day and begins one with what changes. */
  private async change(agencyId: string, day: string, changes: Partial<AgencyVersion>): Promise<void> {
    const latest = await this.work.manager
      .createQueryBuilder(AgencyVersion, 'v')
      .where(`v.tenant_id = current_setting('app.tenant')::int and v.agency_id = :agencyId`, { agencyId })
      .orderBy('v.valid_from', 'DESC')
      .limit(1)
      .getOne();
    if (!latest) throw new Refusal('NOT_FOUND');
    if (latest.validTo) throw new Refusal('AGENCY_ENDED', { path: 'effectiveOn', params: { day: latest.validTo } });
    if (day <= latest.validFrom) {
      throw new Refusal('DAY_BEFORE_VERSION', { path: 'effectiveOn', params: { since: latest.validFrom } });
    }
    await this.work.change(AgencyVersion, latest.id, { validTo: day });
    // The number goes on: whoever read the version before this one is out of date.
    const { tenantId: _tenant, ...facts } = latest;
    await this.work.insert(AgencyVersion, {
      ...facts,
      ...changes,
      id: newId(),
      version: latest.version + 2,
      validFrom: day,
      validTo: null,
    });
    await this.work.query('set constraints all immediate');
    await this.work.query('set constraints all deferred');
  }

  private async giveCode(
    agencyId: string,
    { system, code }: CodeInput,
    validFrom: string,
    path: string,
  ): Promise<void> {
    if (!isCodeOf(system, code)) throw new Refusal('MALFORMED_CODE', { path, params: { system, code } });
    const holder = (await codesTaken(this.query, [{ system, code, validFrom, validTo: null }]))({ system, code });
    if (holder) throw new Refusal('CODE_TAKEN', { path, params: { code, holder } });
    await this.work.insert(AgencyCode, { version: 1, agencyId, system, code, validFrom });
  }

  private async mustExist(agencyId: string, { validFrom, validTo }: Period, path: string): Promise<void> {
    const [there] = await this.work.query(
      `select from app.agency_version
       where tenant_id = current_setting('app.tenant')::int and agency_id = $1
       having range_agg(daterange(valid_from, valid_to)) @> daterange($2, $3)`,
      [agencyId, validFrom, validTo],
    );
    if (!there) throw new Refusal('PARENT_NOT_IN_FORCE', { path });
  }

  private mustHaveTerritory({ kind, level, administrativeType, territoryName }: RegisterAgencyInput): void {
    if (administrativeType && administrativeTypes[administrativeType][1] !== level) {
      throw new Refusal('TYPE_NEEDS_LEVEL', { path: 'administrativeType' });
    }
    if (kind === 'PEOPLES_COMMITTEE' && !(administrativeType && territoryName)) {
      throw new Refusal('TERRITORY_MISSING', { path: 'territoryName' });
    }
  }
}
