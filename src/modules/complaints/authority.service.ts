import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { type AuthorityRule, type Competent, type Level, type RespondentRank, ruleFor } from './authority';
import type { AuthoritySuggestion } from './authority.results';
import type { CaseKind } from './case-kind';

export interface AuthorityQuestion {
  kind: CaseKind;
  respondentAgencyId: string;
  rank: RespondentRank | null;
  instance: number | null;
  asOf: string | null;
}

interface Seat {
  agencyId: string;
  name: string;
  level: Level;
  kind: string;
}

/** Plain objects, which are shown as the type they have the fields of. */
type Suggested = { [K in keyof AuthoritySuggestion]: AuthoritySuggestion[K] };

const unknown: Suggested = {
  recommendation: true,
  agencyId: null,
  agencyName: null,
  level: null,
  outsideProvince: false,
  article: null,
  evidence: null,
};

/** Who is competent by the table of authority.ts, in the tree of agencies as it stood on the day. */
@Injectable()
export class AuthorityService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly viewers: ViewersService,
  ) {}

  suggestAuthority(question: AuthorityQuestion, viewer: Viewer, { requestId }: Caller): Promise<Suggested> {
    const day = question.asOf ?? this.clock.today();
    const instance = question.instance ?? 1;
    if (instance !== 1 && instance !== 2)
      throw invalid([{ path: 'instance', code: 'NOT_A_VALUE', params: { type: '1, 2' } }]);
    return this.viewers.inside(viewer, 'suggestAuthority', requestId, async () => {
      const line = await this.lineOf(question.respondentAgencyId, day);
      const [respondent] = line;
      if (!respondent) throw invalid([{ path: 'respondentAgencyId', code: 'AGENCY_NOT_THERE', params: { day } }]);
      if (question.kind === 'COMPLAINT' || question.kind === 'DISCIPLINARY_COMPLAINT')
        return this.answer(
          ruleFor('COMPLAINT', { ...whereOf(line), instance, rank: question.rank ?? 'AGENCY', day }),
          line,
        );
      if (question.kind !== 'DENUNCIATION')
        // Kiến nghị, phản ánh: whose business it is settles it (LTCD Đ26); by instance there is nothing to say.
        return {
          ...unknown,
          agencyId: respondent.agencyId,
          agencyName: respondent.name,
          level: respondent.level,
          article: 'LTCD Đ26',
          evidence: 'DERIVED',
        };
      const rule = ruleFor('DENUNCIATION', { ...whereOf(line), instance: 1, rank: question.rank ?? 'HEAD', day });
      return instance === 1 ? this.answer(rule, line) : this.further(rule, line);
    });
  }

  private answer(rule: AuthorityRule | undefined, line: readonly Seat[]): Suggested {
    if (!rule) return unknown;
    const { article, evidence } = rule;
    const seat = seatOf(rule.competent, line);
    if (!seat) return { ...unknown, outsideProvince: rule.competent === 'OUTSIDE_PROVINCE', article, evidence };
    return { ...unknown, agencyId: seat.agencyId, agencyName: seat.name, level: seat.level, article, evidence };
  }

  /** Tố cáo tiếp: the head above whoever settled it before (LTC Đ37.1, 38.1). */
  private further(rule: AuthorityRule | undefined, line: readonly Seat[]): Suggested {
    const first = rule && seatOf(rule.competent, line);
    if (!first) return { ...this.answer(rule, line), article: 'LTC Đ37, Đ38', evidence: 'DERIVED' };
    const above = line[line.indexOf(first) + 1];
    const told = { ...unknown, article: 'LTC Đ37, Đ38', evidence: 'DERIVED' };
    return above
      ? { ...told, agencyId: above.agencyId, agencyName: above.name, level: above.level }
      : { ...told, outsideProvince: true };
  }

  /** The respondent and the bodies above it on the day, nearest first. */
  private lineOf(agencyId: string, day: string): Promise<Seat[]> {
    return this.work.query<Seat>(
      `select v.agency_id as "agencyId", v.name, v.level, v.kind
       from (select $1::uuid as agency_id, 0 as distance union all select * from sys.agency_ancestors($1, $2::date)) u
       join app.agency_version v on v.tenant_id = current_setting('app.tenant')::int and v.agency_id = u.agency_id
         and v.valid_from <= $2::date and coalesce(v.valid_to, 'infinity') > $2::date
       order by u.distance`,
      [agencyId, day],
    );
  }
}

const isCommittee = ({ kind }: Seat) => kind === 'PEOPLES_COMMITTEE';

function whereOf(line: readonly Seat[]): { level: Level; seat: AuthorityRule['seat'][number] } {
  const [self, above] = line;
  const seat = isCommittee(self!) ? 'COMMITTEE' : above && !isCommittee(above) ? 'UNIT' : 'BODY';
  return { level: self!.level, seat };
}

function seatOf(competent: Competent, line: readonly Seat[]): Seat | undefined {
  const committee = (level: Level) => line.find((seat) => isCommittee(seat) && seat.level === level);
  switch (competent) {
    case 'ITSELF':
      return line[0];
    case 'ABOVE':
      return line[1];
    case 'COMMUNE_COMMITTEE':
      return committee('COMMUNE');
    case 'DISTRICT_COMMITTEE':
      return committee('DISTRICT');
    case 'PROVINCE_COMMITTEE':
      return committee('PROVINCE');
    case 'OUTSIDE_PROVINCE':
      return undefined;
  }
}
