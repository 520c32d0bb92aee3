import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import type { Variants } from './counting/terms';
import { DeadlineRule } from './deadline-rule.entity';
import { faultsOfLengths } from './deadline-rule.faults';
import type { AddDeadlineRuleInput, ReplaceDeadlineRuleInput, VerifyDeadlineRuleInput } from './deadline-rule.inputs';
import './law.errors';

export const ruleCodeForm = /^[A-Z]{2,5}(\.[A-Z]+){1,3}$/;
const triggerForm = /^[A-Z]+(_[A-Z]+)*$/;

/** What the province does to the rules; whatever it does holds for what begins later, never for what is owed already. */
@Injectable()
export class DeadlineRulesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async addDeadlineRule(given: AddDeadlineRuleInput): Promise<string> {
    const { code, trigger, validFrom, unit, count } = given;
    const { validTo = null, variants = null, extensions = null } = given;
    const faults = [
      ...(ruleCodeForm.test(code) ? [] : [{ path: 'code', code: 'RULE_CODE_FORM' }]),
      ...(triggerForm.test(trigger) ? [] : [{ path: 'trigger', code: 'RULE_CODE_FORM' }]),
      ...(validTo !== null && validTo <= validFrom ? [{ path: 'validTo', code: 'RULE_VALIDITY' }] : []),
      ...faultsOfLengths({ count, unit, variants: variants ?? {}, extensions: extensions ?? {} }),
    ];
    if (faults.length > 0) throw invalid(faults);
    await this.mustBeFree(code, validFrom, validTo);
    return this.work.insert(DeadlineRule, {
      code,
      labelVi: given.labelVi,
      labelEn: given.labelEn,
      kind: 'PERIOD',
      trigger,
      count,
      unit,
      direction: given.direction ?? 'AFTER',
      roll: given.roll ?? 'NEXT_WORKING_DAY',
      variants: (variants ?? {}) as Variants,
      extensions: (extensions ?? {}) as Record<string, number[]>,
      citation: given.citation,
      evidence: 'PROVINCE',
      note: given.note ?? null,
      validFrom,
      validTo,
      documentNumber: given.documentNumber,
      documentIssuedOn: given.documentIssuedOn ?? null,
    });
  }

  /** Ends the rule on a day and begins another; answers the new one. */
  async replaceDeadlineRule(given: ReplaceDeadlineRuleInput): Promise<string> {
    const { id, validFrom, count, citation } = given;
    const present = await this.ruleOf(id);
    const today = this.clock.today();
    if (present.validTo !== null) throw new Refusal('RULE_HAS_ENDED');
    if (given.unit && present.kind !== 'PERIOD')
      throw new Refusal('RULE_NOT_A_PERIOD', { path: 'unit', params: { code: present.code } });
    if (present.validFrom !== null && validFrom <= present.validFrom)
      throw new Refusal('RULE_BEGINS_LATER', { path: 'validFrom', params: { day: present.validFrom } });
    // What began meanwhile was counted under the old rule, and that remains true.
    if (validFrom < today) throw new Refusal('RULE_BACKDATED', { path: 'validFrom', params: { day: today } });
    const unit = given.unit ?? present.unit;
    const variants = (given.variants ?? present.variants) as Variants;
    const extensions = (given.extensions ?? present.extensions) as Record<string, number[]>;
    const faults = faultsOfLengths({ count, unit, variants, extensions });
    if (faults.length > 0) throw invalid(faults);
    await this.mustBeFree(present.code, validFrom, null, id);
    await this.work.change(DeadlineRule, id, { validTo: validFrom });
    const { code, labelVi, labelEn, kind, trigger, direction, roll, per } = present;
    return this.work.insert(DeadlineRule, {
      code,
      labelVi,
      labelEn,
      kind,
      trigger,
      direction,
      roll,
      per,
      count,
      unit,
      variants,
      extensions,
      citation,
      validFrom,
      evidence: 'PROVINCE',
      note: given.note ?? null,
      documentNumber: given.documentNumber,
      documentIssuedOn: given.documentIssuedOn ?? null,
    });
  }

  /** The sign-off of a lawyer of the province. */
  async verifyDeadlineRule({ id, documentNumber, documentIssuedOn }: VerifyDeadlineRuleInput): Promise<string> {
    const { verified } = await this.ruleOf(id);
    if (verified) throw new Refusal('RULE_VERIFIED');
    const signOff = { verified: true, verifiedDocument: documentNumber, verifiedOn: documentIssuedOn };
    await this.work.change(DeadlineRule, id, signOff);
    return id;
  }

  /** The act has found and locked it. */
  private async ruleOf(id: string): Promise<DeadlineRule> {
    const [rule] = await this.work.manager.find(DeadlineRule, { where: { id } });
    if (!rule) throw new Refusal('NOT_FOUND');
    return rule;
  }

  private async mustBeFree(code: string, from: string, to: string | null, but: string | null = null): Promise<void> {
    const [other] = await this.work.query(
      `select from app.deadline_rule where tenant_id = current_setting('app.tenant')::int and code = $1
         and daterange(valid_from, valid_to) && daterange($2::date, $3::date) and id is distinct from $4::uuid`,
      [code, from, to, but],
    );
    if (other) throw new Refusal('RULE_OVERLAPS', { path: 'validFrom', params: { code } });
  }
}
