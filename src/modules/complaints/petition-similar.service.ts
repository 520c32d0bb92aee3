import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { viewNamed } from '../../platform/views/view';
import type { SimilarPetition } from './petition-similar.results';

/** Below this two texts have little more in common than the language. */
const leastAlike = 0.3;
const most = 10;
/** A repeat comes soon, and mostly to the same desk; older papers are looked for by search. */
const daysAround = 730;
const daysElsewhere = 60;
/** Whole texts are compared of those whose titles are nearest: of a small agency, all. */
const mostRead = 300;

/** Petitions that may be the same once more: suggestions to an official, never a decision; secret ones take no part. */
@Injectable()
export class PetitionSimilarService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly viewers: ViewersService,
  ) {}

  similarPetitions(id: string, viewer: Viewer, { requestId }: Caller): Promise<SimilarPetition[]> {
    return this.viewers.inside(viewer, 'similarPetitions', requestId, async () => {
      const { sql, values } = this.statement(id, viewer);
      const rows = await this.work.query<SimilarPetition & { itself: boolean }>(sql, values);
      if (rows.length === 0) throw new Refusal('NOT_FOUND');
      return rows.filter(({ itself }) => !itself).map(({ itself: _itself, ...similar }) => similar);
    });
  }

  private statement(id: string, viewer: Viewer) {
    const bind = new Binder(viewer.grants);
    const wanted = bind.value(() => id, 'uuid');
    // As the view itself would show them.
    const inSight = viewNamed('Petition').scope?.('a', bind) ?? 'true';
    const sql = `
      with one as (
        select a.* from app.petition a where a.tenant_id = ${bind.tenant} and a.id = ${wanted} and ${inSight}
      ), near as (
        select a.id, a.number, a.year, a.agency_id, a.received_on, a.title, a.content, (one.signatories = a.signatories) as as_many,
          one.content as of_one, public.similarity(sys.fold(coalesce(a.title, '')), sys.fold(coalesce(one.title, ''))) as titles
        from one join app.petition a on a.tenant_id = one.tenant_id and a.id <> one.id
        where one.sealed_by is null and a.sealed_by is null and ${inSight}
          and a.received_on between one.received_on - ${daysAround} and one.received_on + ${daysAround}
          and (a.agency_id = one.agency_id or a.received_on between one.received_on - ${daysElsewhere} and one.received_on + ${daysElsewhere})
        order by titles desc, a.id limit ${mostRead}
      ), alike as (
        select *, public.similarity(sys.fold(coalesce(content, '')), sys.fold(coalesce(of_one, ''))) as contents from near
      ), scored as (
        select *, (greatest(titles, contents) * 0.8 + least(titles, contents) * 0.1 + case when as_many then 0.1 else 0 end) as score
        from alike where greatest(titles, contents) >= ${leastAlike}
        order by score desc, id limit ${most}
      )
      select id, number, year, agency_id as "agencyId", received_on::text as "receivedOn", title,
        round(score::numeric, 3)::text as likeness, false as itself, score from scored
      union all
      select id, number, year, agency_id, received_on::text, title, null, true, 2 from one
      order by score desc`;
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    return { sql, values: bind.parameters()(context) };
  }
}
