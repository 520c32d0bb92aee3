/** What a matter is against: the agency that decided, and the rank of who acted in it. */
export const respondentRanks = {
  HEAD: 'Người đứng đầu. The head',
  DEPUTY: 'Cấp phó của người đứng đầu. A deputy of the head',
  STAFF: 'Công chức, viên chức khác. Another official',
  AGENCY: 'Chính cơ quan. The agency itself',
} as const;
export type RespondentRank = keyof typeof respondentRanks;

export type AuthorityMatter = 'COMPLAINT' | 'DENUNCIATION';
export type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

/** Whose head settles it, seen from the agency complained of or accused. */
export type Competent =
  'ITSELF' | 'ABOVE' | 'COMMUNE_COMMITTEE' | 'DISTRICT_COMMITTEE' | 'PROVINCE_COMMITTEE' | 'OUTSIDE_PROVINCE';

export interface AuthorityRule {
  matter: AuthorityMatter;
  instance: 1 | 2;
  /** Level of the respondent agency. */
  level: Level;
  /** A people's committee, a body directly under one, or a unit below such a body. */
  seat: readonly ('COMMITTEE' | 'BODY' | 'UNIT')[];
  ranks: readonly RespondentRank[];
  competent: Competent;
  article: string;
  from: string;
  /** First day on which it holds no more. */
  to?: string;
  evidence: 'SEEN' | 'SEEN_PART' | 'MEMORY' | 'DERIVED';
}

const all = ['HEAD', 'DEPUTY', 'STAFF', 'AGENCY'] as const;
const heads = ['HEAD', 'DEPUTY'] as const;
const staff = ['STAFF'] as const;
const threeTiers = { from: '2012-07-01', to: '2025-07-01' };
const bridge = { from: '2025-07-01', to: '2026-07-01' };
const today = { from: '2026-07-01' };

const rule = (
  matter: AuthorityMatter,
  instance: 1 | 2,
  level: Level,
  seat: AuthorityRule['seat'],
  ranks: AuthorityRule['ranks'],
  competent: Competent,
  article: string,
  validity: { from: string; to?: string },
  evidence: AuthorityRule['evidence'],
): AuthorityRule => ({ matter, instance, level, seat, ranks, competent, article, evidence, ...validity });

const anywhere = ['COMMITTEE', 'BODY', 'UNIT'] as const;
const below = ['BODY', 'UNIT'] as const;

/**
 * Thẩm quyền giải quyết theo cấp: two tiers since 1 July 2025 (NĐ 141/2025 until 30 June 2026, then Luật 136/2025), three
 * before. A recommendation to an official, never a decision: cases not covered are for the chairman of the province (LTC Đ12.7).
 */
export const authorityRules: readonly AuthorityRule[] = [
  rule('COMPLAINT', 1, 'COMMUNE', anywhere, all, 'COMMUNE_COMMITTEE', 'LKN Đ17', today, 'SEEN'),
  rule('COMPLAINT', 2, 'COMMUNE', anywhere, all, 'PROVINCE_COMMITTEE', 'LKN Đ21.2', today, 'SEEN'),
  rule('COMPLAINT', 1, 'PROVINCE', ['UNIT'], all, 'ITSELF', 'LKN Đ19', today, 'SEEN'),
  rule('COMPLAINT', 2, 'PROVINCE', ['UNIT'], all, 'ABOVE', 'LKN Đ20.2', today, 'SEEN'),
  rule('COMPLAINT', 1, 'PROVINCE', ['BODY'], all, 'ITSELF', 'LKN Đ20.1', today, 'SEEN'),
  rule('COMPLAINT', 2, 'PROVINCE', ['BODY'], all, 'PROVINCE_COMMITTEE', 'LKN Đ21.2', today, 'SEEN'),
  rule('COMPLAINT', 1, 'PROVINCE', ['COMMITTEE'], all, 'ITSELF', 'LKN Đ21.1', today, 'SEEN'),
  rule('COMPLAINT', 2, 'PROVINCE', ['COMMITTEE'], all, 'OUTSIDE_PROVINCE', 'LKN Đ23.3; LKN Đ7.3', today, 'SEEN'),

  rule('COMPLAINT', 1, 'COMMUNE', anywhere, all, 'COMMUNE_COMMITTEE', 'NĐ 141/2025; LKN Đ17', bridge, 'SEEN_PART'),
  rule('COMPLAINT', 2, 'COMMUNE', anywhere, all, 'PROVINCE_COMMITTEE', 'NĐ 141/2025; LKN Đ21', bridge, 'SEEN_PART'),
  rule('COMPLAINT', 1, 'PROVINCE', ['UNIT'], all, 'ITSELF', 'LKN Đ19', bridge, 'SEEN_PART'),
  rule('COMPLAINT', 2, 'PROVINCE', ['UNIT'], all, 'ABOVE', 'LKN Đ20.2', bridge, 'SEEN_PART'),
  rule('COMPLAINT', 1, 'PROVINCE', ['BODY'], all, 'ITSELF', 'LKN Đ20.1', bridge, 'SEEN_PART'),
  rule('COMPLAINT', 2, 'PROVINCE', ['BODY'], all, 'PROVINCE_COMMITTEE', 'LKN Đ21', bridge, 'SEEN_PART'),
  rule('COMPLAINT', 1, 'PROVINCE', ['COMMITTEE'], all, 'ITSELF', 'LKN Đ21.1', bridge, 'SEEN_PART'),
  rule('COMPLAINT', 2, 'PROVINCE', ['COMMITTEE'], all, 'OUTSIDE_PROVINCE', 'LKN Đ23; LKN Đ7.3', bridge, 'SEEN_PART'),

  rule('COMPLAINT', 1, 'COMMUNE', anywhere, all, 'COMMUNE_COMMITTEE', 'LKN Đ17', threeTiers, 'MEMORY'),
  rule('COMPLAINT', 2, 'COMMUNE', anywhere, all, 'DISTRICT_COMMITTEE', 'LKN Đ18.2', threeTiers, 'MEMORY'),
  rule('COMPLAINT', 1, 'DISTRICT', below, all, 'ITSELF', 'LKN Đ19', threeTiers, 'MEMORY'),
  rule('COMPLAINT', 2, 'DISTRICT', below, all, 'DISTRICT_COMMITTEE', 'LKN Đ18.2', threeTiers, 'MEMORY'),
  rule('COMPLAINT', 1, 'DISTRICT', ['COMMITTEE'], all, 'ITSELF', 'LKN Đ18.1', threeTiers, 'MEMORY'),
  rule('COMPLAINT', 2, 'DISTRICT', ['COMMITTEE'], all, 'PROVINCE_COMMITTEE', 'LKN Đ21.2', threeTiers, 'MEMORY'),
  rule('COMPLAINT', 1, 'PROVINCE', anywhere, all, 'ITSELF', 'LKN Đ19, Đ20.1, Đ21.1', threeTiers, 'SEEN_PART'),
  rule('COMPLAINT', 2, 'PROVINCE', ['UNIT'], all, 'ABOVE', 'LKN Đ20.2', threeTiers, 'SEEN_PART'),
  rule('COMPLAINT', 2, 'PROVINCE', ['BODY'], all, 'PROVINCE_COMMITTEE', 'LKN Đ21.2', threeTiers, 'SEEN_PART'),
  rule('COMPLAINT', 2, 'PROVINCE', ['COMMITTEE'], all, 'OUTSIDE_PROVINCE', 'LKN Đ23', threeTiers, 'SEEN_PART'),

  rule('DENUNCIATION', 1, 'COMMUNE', ['COMMITTEE'], [...heads, 'AGENCY'], 'PROVINCE_COMMITTEE', 'LTC Đ13.4a', today, 'SEEN'),
  rule('DENUNCIATION', 1, 'COMMUNE', ['COMMITTEE'], staff, 'COMMUNE_COMMITTEE', 'LTC Đ13.1', today, 'SEEN'),
  rule('DENUNCIATION', 1, 'COMMUNE', below, all, 'COMMUNE_COMMITTEE', 'LTC Đ13.1', today, 'SEEN'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['UNIT'], all, 'ABOVE', 'LTC Đ13.3', today, 'SEEN'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['BODY'], [...heads, 'AGENCY'], 'PROVINCE_COMMITTEE', 'LTC Đ13.4a', today, 'SEEN'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['BODY'], staff, 'ITSELF', 'LTC Đ12.1, Đ13.3', today, 'SEEN'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['COMMITTEE'], [...heads, 'AGENCY'], 'OUTSIDE_PROVINCE', 'LTC Đ12.1', today, 'SEEN'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['COMMITTEE'], staff, 'ITSELF', 'LTC Đ12.1, Đ13.4a', today, 'SEEN'),

  rule('DENUNCIATION', 1, 'COMMUNE', ['COMMITTEE'], [...heads, 'AGENCY'], 'PROVINCE_COMMITTEE', 'NĐ 141/2025', bridge, 'SEEN_PART'),
  rule('DENUNCIATION', 1, 'COMMUNE', ['COMMITTEE'], staff, 'COMMUNE_COMMITTEE', 'NĐ 141/2025; LTC Đ13.1', bridge, 'SEEN_PART'),
  rule('DENUNCIATION', 1, 'COMMUNE', below, all, 'COMMUNE_COMMITTEE', 'NĐ 141/2025; LTC Đ13.1', bridge, 'SEEN_PART'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['UNIT'], all, 'ABOVE', 'LTC Đ12.1', bridge, 'DERIVED'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['BODY'], [...heads, 'AGENCY'], 'PROVINCE_COMMITTEE', 'LTC Đ12.1', bridge, 'DERIVED'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['BODY'], staff, 'ITSELF', 'LTC Đ12.1', bridge, 'DERIVED'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['COMMITTEE'], [...heads, 'AGENCY'], 'OUTSIDE_PROVINCE', 'LTC Đ12.1', bridge, 'DERIVED'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['COMMITTEE'], staff, 'ITSELF', 'LTC Đ12.1', bridge, 'DERIVED'),

  rule('DENUNCIATION', 1, 'COMMUNE', ['COMMITTEE'], [...heads, 'AGENCY'], 'DISTRICT_COMMITTEE', 'LTC Đ13.2', threeTiers, 'MEMORY'),
  rule('DENUNCIATION', 1, 'COMMUNE', ['COMMITTEE'], staff, 'COMMUNE_COMMITTEE', 'LTC Đ13.1', threeTiers, 'MEMORY'),
  rule('DENUNCIATION', 1, 'COMMUNE', below, all, 'COMMUNE_COMMITTEE', 'LTC Đ13.1', threeTiers, 'MEMORY'),
  rule('DENUNCIATION', 1, 'DISTRICT', ['COMMITTEE'], [...heads, 'AGENCY'], 'PROVINCE_COMMITTEE', 'LTC Đ13.4', threeTiers, 'MEMORY'),
  rule('DENUNCIATION', 1, 'DISTRICT', ['COMMITTEE'], staff, 'ITSELF', 'LTC Đ13.2', threeTiers, 'MEMORY'),
  rule('DENUNCIATION', 1, 'DISTRICT', below, all, 'DISTRICT_COMMITTEE', 'LTC Đ13.2', threeTiers, 'MEMORY'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['BODY', 'COMMITTEE'], staff, 'ITSELF', 'LTC Đ12.1', threeTiers, 'SEEN_PART'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['BODY'], [...heads, 'AGENCY'], 'PROVINCE_COMMITTEE', 'LTC Đ13.4', threeTiers, 'MEMORY'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['UNIT'], all, 'ABOVE', 'LTC Đ12.1', threeTiers, 'SEEN_PART'),
  rule('DENUNCIATION', 1, 'PROVINCE', ['COMMITTEE'], [...heads, 'AGENCY'], 'OUTSIDE_PROVINCE', 'LTC Đ12.1', threeTiers, 'SEEN_PART'),
]; // prettier-ignore

/** The rule for a matter on a day; further denunciations go to the head above the one who settled it (LTC Đ37.1). */
export const ruleFor = (
  matter: AuthorityMatter,
  {
    instance,
    level,
    seat,
    rank,
    day,
  }: { instance: 1 | 2; level: Level; seat: AuthorityRule['seat'][number]; rank: RespondentRank; day: string },
): AuthorityRule | undefined =>
  authorityRules.find(
    (each) =>
      each.matter === matter &&
      each.instance === (matter === 'DENUNCIATION' ? 1 : instance) &&
      each.level === level &&
      each.seat.includes(seat) &&
      each.ranks.includes(rank) &&
      each.from <= day &&
      (!each.to || each.to > day),
  );
