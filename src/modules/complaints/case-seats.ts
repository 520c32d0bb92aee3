import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Seat } from './case-authority';
import type { CaseRecord } from './case.entity';

/** A post as it matters to who may work on a case. */
export interface SeatedPost {
  id: string;
  agencyId: string;
  /** Of the agency of the case, or of a body directly below it at the same level, which advises it. */
  near: boolean;
  /** Of an agency complained of or denounced, or below one. */
  conflicted: boolean;
  /** Named for the secret matter. */
  named: boolean;
}

const tenant = `current_setting('app.tenant')::int`;

/** Agencies that a case is against: the respondent, those of its parties. */
const against = (caseId: string, respondent: string) => `
  select ${respondent}::uuid as id where ${respondent}::uuid is not null
  union
  select agency_id from app.case_party
  where tenant_id = ${tenant} and case_id = ${caseId}::uuid and role in ('RESPONDENT', 'DENOUNCED') and agency_id is not null`;

/** Who stands where around a case: agencies in line, posts at them. */
@Injectable()
export class CaseSeats {
  constructor(private readonly work: UnitOfWork) {}

  /** The line above each agency that the case is against, on the day; empty for one that had ended. */
  async linesAgainst(row: CaseRecord, day: string): Promise<Seat[][]> {
    const rows = await this.work.query<Seat & { of: string }>(
      `select a.id as of, v.agency_id as "agencyId", v.level, v.kind
       from (${against('$1', '$3')}) a(id)
       cross join lateral (select a.id as agency_id, 0 as distance union all select * from sys.agency_ancestors(a.id, $2)) up
       join app.agency_version v on v.tenant_id = ${tenant} and v.agency_id = up.agency_id
         and v.valid_from <= $2 and coalesce(v.valid_to, 'infinity') > $2
       where exists (select from app.agency_version s where s.tenant_id = ${tenant} and s.agency_id = a.id
                       and s.valid_from <= $2 and coalesce(s.valid_to, 'infinity') > $2)
       order by a.id, up.distance`,
      [row.id, day, row.respondentAgencyId],
    );
    return [...Map.groupBy(rows, ({ of }) => of).values()];
  }

  /** Regular posts in force on the day, by id. */
  async posts(row: CaseRecord, ids: readonly string[], day: string): Promise<Map<string, SeatedPost>> {
    const rows = await this.work.query<SeatedPost>(
      `select p.id, p.agency_id as "agencyId",
         p.agency_id = $3 or exists (
           select from app.agency_version v join app.agency_version o on o.tenant_id = v.tenant_id and o.agency_id = $3 and o.level = v.level
             and o.valid_from <= $2 and coalesce(o.valid_to, 'infinity') > $2
           where v.tenant_id = p.tenant_id and v.agency_id = p.agency_id and v.parent_id = $3
             and v.valid_from <= $2 and coalesce(v.valid_to, 'infinity') > $2) as near,
         exists (select from (${against('$4', '$6')}) a(id) where p.agency_id in (select sys.agency_subtree(a.id, $2))) as conflicted,
         exists (select from app.seal_access n where n.tenant_id = p.tenant_id and n.seal_id = $5 and n.post_id = p.id
                   and n.ended_on is null) as named
       from app.post p
       where p.tenant_id = ${tenant} and p.id = any ($1::uuid[]) and p.kind = 'REGULAR'
         and p.valid_from <= $2 and coalesce(p.valid_to, 'infinity') > $2`,
      [ids, day, row.agencyId, row.id, row.sealedBy, row.respondentAgencyId],
    );
    return new Map(rows.map((post) => [post.id, post]));
  }

  /** The kind and level of the agency of the case on the day. */
  async ownSeat({ agencyId }: CaseRecord, day: string): Promise<Seat | undefined> {
    const [found] = await this.work.query<Seat>(
      `select agency_id as "agencyId", level, kind from app.agency_version
       where tenant_id = ${tenant} and agency_id = $1 and valid_from <= $2 and coalesce(valid_to, 'infinity') > $2`,
      [agencyId, day],
    );
    return found;
  }
}
