import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { CaseActs } from './case-acts.service';
import { CaseSeats, type SeatedPost } from './case-seats';
import { type CaseRecord, VerificationMember } from './case.entity';
import { Seals } from './seals.service';
import { StartVerificationInput, VerifierInput } from './verification.inputs';

/** Xác minh: the team, of which nobody belongs to those whom it looks into. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly acts: CaseActs,
    private readonly seats: CaseSeats,
    private readonly work: UnitOfWork,
    private readonly seals: Seals,
  ) {}

  async startVerification(input: StartVerificationInput): Promise<string> {
    const row = await this.acts.case(input.id);
    const { members, onDay } = input;
    mustBeTeam(members, onDay);
    const ids = members.map(({ postId }) => postId);
    const posts = await this.seats.posts(row, ids, onDay);
    members.forEach(({ postId }, at) => mustBeFree(row, posts.get(postId), `members.${at}.postId`));
    // Those who verify a secret matter are named one by one, the team as such never (LTC Đ56.2).
    if (row.sealedBy) await this.seals.name(row.sealedBy, ids, 'VERIFIER', onDay);
    await this.work.insertAll(
      VerificationMember,
      members.map(({ postId, lead = false, declaredOn }) => {
        const of = { caseId: row.id, postId, sealedBy: row.sealedBy };
        return { ...of, version: 1, lead, declaredOn: declaredOn!, namedOn: onDay, endedOn: null };
      }),
    );
    return this.acts.record(row, 'startVerification', input, { detail: { members: ids.length } });
  }
}

function mustBeTeam(members: readonly VerifierInput[], onDay: string): void {
  members.forEach(({ postId, declaredOn }, at) => {
    if (members.findIndex((each) => each.postId === postId) < at) {
      throw new Refusal('TEAM_MEMBER_TWICE', { path: `members.${at}.postId` });
    }
    if (!declaredOn || declaredOn > onDay) {
      throw new Refusal('NO_CONFLICT_UNDECLARED', { path: `members.${at}.declaredOn` });
    }
  });
  if (members.filter(({ lead }) => lead).length !== 1) throw new Refusal('TEAM_WITHOUT_LEAD', { path: 'members' });
}

/** A first complaint is settled by the body complained of itself: there its own people verify (LKN Đ29). */
function mustBeFree(row: CaseRecord, post: SeatedPost | undefined, path: string): void {
  if (!post) throw new Refusal('POST_NOT_IN_FORCE', { path });
  const ownDecision = row.kind !== 'DENUNCIATION' && row.instance === 1 && post.near;
  if (post.conflicted && !ownDecision) throw new Refusal('VERIFIER_CONFLICT', { path });
}
