import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { DeadlineRule } from './deadline-rule.entity';
import type { RuleInFile } from './law-import.file';
import { planOf, type RuleChange, type RuleFault, type StandingRule } from './law-import.plan';

/** A change as it is told: how many open obligations were counted by the rule, and keep their count. */
export interface ToldChange {
  kind: RuleChange['kind'];
  code: string;
  validFrom: string | null;
  before: string | null;
  after: string;
  openObligations: number;
}

export interface LawImported {
  changes: ToldChange[];
  faults: RuleFault[];
  unchanged: number;
}

const standingRules = `
  select id, code, label_vi as "labelVi", label_en as "labelEn", kind, trigger, count, unit, direction, roll, variants, extensions, per,
    citation, evidence, false as verified, uncertain, note, valid_from::text as "validFrom", valid_to::text as "validTo"
  from app.deadline_rule where tenant_id = current_setting('app.tenant')::int`;

/** Rules of a file, brought into the province whose transaction is open. */
@Injectable()
export class LawImport {
  constructor(private readonly work: UnitOfWork) {}

  /** What the file changes; with `write`, does it, unless something is wrong with any of it. */
  async importRules(
    rules: readonly RuleInFile[],
    write: boolean,
    told: (done: number, of: number, code: string) => void = () => undefined,
  ): Promise<LawImported> {
    const standing = await this.work.query<StandingRule>(standingRules);
    const { changes, faults, unchanged } = planOf(standing, rules);
    const open = await this.openByRule();
    const listed = changes.map((change) => toldOf(change, open));
    if (write && faults.length === 0) {
      for (const [at, change] of changes.entries()) {
        await this.carryOut(change);
        told(at + 1, changes.length, change.rule.code);
      }
    }
    return { changes: listed, faults, unchanged };
  }

  private async carryOut(change: RuleChange): Promise<void> {
    const { rule } = change;
    switch (change.kind) {
      case 'REPLACE':
        // What an earlier line of the file has made is found by its first day.
        await this.end(change.ends, rule.validFrom!);
        await this.add(rule);
        break;
      case 'ADD':
        await this.add(rule);
        break;
      case 'END':
        await this.end(change.of, rule.validTo!);
        break;
      case 'DESCRIBE':
        await this.describe(change.of, rule);
    }
  }

  private async add(rule: RuleInFile): Promise<void> {
    // Where the product's own file found a rule is not the province's to keep.
    const { addedFrom: _addedFrom, ...stored } = rule as RuleInFile & { addedFrom?: string };
    await this.work.insert(DeadlineRule, stored);
  }

  private async end({ code, validFrom }: StandingRule, day: string): Promise<void> {
    await this.work.query(
      `update app.deadline_rule set valid_to = $3, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and code = $1 and valid_from is not distinct from $2::date`,
      [code, validFrom, day],
    );
  }

  /** A sign-off was given to the text as it was: where the article changes it is over. */
  private async describe({ id, citation: before }: StandingRule, rule: RuleInFile): Promise<void> {
    const { labelVi, labelEn, citation, evidence, uncertain, note } = rule;
    const unsigned = { verified: false, verifiedDocument: null, verifiedOn: null };
    const text = { labelVi, labelEn, citation, evidence, uncertain, note };
    await this.work.change(DeadlineRule, id, { ...text, ...(citation === before ? {} : unsigned) });
  }

  private async openByRule(): Promise<Map<string, number>> {
    const rows = await this.work.query<{ id: string; n: number }>(
      `select rule_id as id, count(*)::int as n from app.obligation
       where tenant_id = current_setting('app.tenant')::int and state = 'OPEN' and rule_id is not null and sealed_by is null
       group by rule_id`,
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }
}

const length = ({ count, unit, variants }: RuleInFile): string =>
  [`${count} ${unit}`, ...Object.entries(variants).map(([flags, more]) => `${flags} ${more}`)].join(', ');

function toldOf(change: RuleChange, open: ReadonlyMap<string, number>): ToldChange {
  const { kind, rule } = change;
  const was = change.kind === 'REPLACE' ? change.ends : change.kind === 'ADD' ? undefined : change.of;
  return {
    kind,
    code: rule.code,
    validFrom: rule.validFrom,
    before: was ? length(was) : null,
    after: kind === 'END' ? `→ ${rule.validTo}` : length(rule),
    openObligations: (was && open.get(was.id)) ?? 0,
  };
}
