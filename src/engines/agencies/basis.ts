/** AS_WAS: with the units of the day of each fact. AS_NOW: with the units that stand today. */
export const bases = ['AS_WAS', 'AS_NOW'] as const;
export type Basis = (typeof bases)[number];

/** Why a fact cannot be counted with a unit of that level. */
export const incomparable = {
  SPLIT_WITHOUT_SHARE: ['Đơn vị cũ đã bị chia, không rõ tỷ lệ', 'The old unit was split and no share is known'],
  NO_SUCCESSOR: ['Không có đơn vị kế thừa', 'Nobody took its place'],
  NO_UNIT_AT_LEVEL: ['Không thuộc đơn vị nào ở cấp này', 'It belongs to no unit of this level'],
} as const;
export type Incomparable = keyof typeof incomparable;

export interface TotalRow {
  /** The province, district or commune; with level null the agency itself. Null: not comparable. */
  unitId: string | null;
  value: string | null;
  facts: number;
  reason: Incomparable | null;
  /** Whose facts could not be counted, only where there is a reason. */
  agencyId: string | null;
}

/**
 * Totals of facts by unit. `facts` is SQL that gives `agency_id uuid, day date, value numeric`, `at` names the places of
 * the parameters. What cannot be compared stands apart, agency by agency, and is in no total. Unqualified names: it runs
 * on today's rows or as of a cut, as the search path says (`live` or `asof`).
 */
export const totalsOnBasis = (facts: string, at: { basis: string; level: string; day: string }): string => `
  with fact as (${facts}), counted as (
    select b.unit_id, f.value * b.share as value,
           case when b.unit_id is null then coalesce(b.reason, 'NO_UNIT_AT_LEVEL') end as reason,
           case when b.unit_id is null then f.agency_id end as agency_id
    from fact f
    left join agency_basis(${at.basis}, ${at.level}, ${at.day}) b
      on b.agency_id = f.agency_id and f.day >= b.fact_from and f.day < b.fact_to
  )
  select unit_id as "unitId", sum(value)::text as value, count(*)::int as facts, reason, agency_id as "agencyId"
  from counted
  group by unit_id, reason, agency_id
  order by reason nulls first, unit_id, agency_id`;
