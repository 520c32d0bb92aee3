import { Injectable } from '@nestjs/common';
import { dueDay } from '../../engines/obligations/counting/count-deadline';
import type { Terms } from '../../engines/obligations/counting/terms';
import { LawBook } from '../../engines/obligations/law-book';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import './dialogues.errors';
import { DialogueSetting } from './dialogue-setting.entity';
import type { EndDialogueSettingInput, SetDialogueSettingInput } from './dialogue-setting.inputs';
import type { SettingCode } from './dialogue.types';

const tenant = `tenant_id = current_setting('app.tenant')::int`;
const on = (day: string) => `coalesce(valid_from, '-infinity') <= ${day} and coalesce(valid_to, 'infinity') > ${day}`;

type Source = 'LAW' | 'PROVINCE';
interface Held {
  id: string;
  value: number;
  citation: string;
  validFrom: string | null;
}

/** More is better, fewer days are: by which side of the law's value the province's own may lie. */
const atLeast: readonly SettingCode[] = ['TIMES_A_YEAR', 'NOTICE_DAYS'];

/** How often and within how many days: the province's own document, else the law; without either nothing is owed. */
@Injectable()
export class DialogueSettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly law: LawBook,
  ) {}

  async inForce(code: SettingCode, level: string, day: string): Promise<Held | undefined> {
    return (await this.held(code, level, day, 'PROVINCE')) ?? this.held(code, level, day, 'LAW');
  }

  /** The day that so many calendar days before or after another lead to, as deadlines are counted. */
  async dayFor(
    code: SettingCode,
    level: string,
    from: string,
    direction: Terms['direction'] = 'AFTER',
  ): Promise<{ dueOn: string; citation: string } | undefined> {
    const setting = await this.inForce(code, level, from);
    if (!setting) return undefined;
    const terms: Terms = { count: setting.value, unit: 'CALENDAR_DAYS', direction, roll: 'NEXT_WORKING_DAY' };
    return { dueOn: dueDay(terms, from, await this.law.calendar())!, citation: setting.citation };
  }

  /** What the province sets itself; its setting before ends, the law's stays behind it. */
  async setDialogueSetting(given: SetDialogueSettingInput): Promise<string> {
    const { code, level, value, documentNumber, documentIssuedOn, article, validFrom, note } = given;
    await this.mustKeepToLaw(given);
    if (validFrom < documentIssuedOn) {
      throw new Refusal('DIALOGUE_DAY_ORDER', { path: 'validFrom', params: { since: documentIssuedOn } });
    }
    const [last] = await this.work.query<{ id: string; validFrom: string; validTo: string | null }>(
      `select id, valid_from::text as "validFrom", valid_to::text as "validTo" from app.dialogue_setting
       where ${tenant} and code = $1 and level = $2 and source = 'PROVINCE' order by valid_from desc limit 1 for update`,
      [code, level],
    );
    if (last && validFrom <= last.validFrom) {
      throw new Refusal('DIALOGUE_SETTING_ORDER', { path: 'validFrom', params: { since: last.validFrom } });
    }
    if (last && (last.validTo === null || last.validTo > validFrom)) {
      await this.work.change(DialogueSetting, last.id, { validTo: validFrom });
    }
    const citation = article ? `${article}, ${documentNumber}` : documentNumber;
    const by = { documentNumber, documentIssuedOn, citation, source: 'PROVINCE' };
    return this.work.insert(DialogueSetting, { code, level, value, ...by, validFrom, note });
  }

  async endDialogueSetting({ id, validTo }: EndDialogueSettingInput): Promise<string> {
    const [row] = await this.work.query<{ source: string; validFrom: string }>(
      `select source, valid_from::text as "validFrom" from app.dialogue_setting where ${tenant} and id = $1`,
      [id],
    );
    if (row!.source !== 'PROVINCE') throw new Refusal('DIALOGUE_SETTING_NOT_OWN');
    if (validTo <= row!.validFrom) {
      throw new Refusal('DIALOGUE_SETTING_ORDER', { path: 'validTo', params: { since: row!.validFrom } });
    }
    await this.work.change(DialogueSetting, id, { validTo });
    return id;
  }

  private async mustKeepToLaw({ code, level, value, validFrom }: SetDialogueSettingInput): Promise<void> {
    const law = await this.held(code, level, validFrom, 'LAW');
    if (!law || (atLeast.includes(code) ? value >= law.value : value <= law.value)) return;
    throw new Refusal('DIALOGUE_SETTING_BELOW_LAW', { path: 'value', params: law as never });
  }

  private async held(code: SettingCode, level: string, day: string, source: Source): Promise<Held | undefined> {
    const [row] = await this.work.query<Held>(
      `select id, value, citation, valid_from::text as "validFrom" from app.dialogue_setting
       where ${tenant} and code = $1 and level = $2 and source = $4 and ${on('$3::date')}`,
      [code, level, day, source],
    );
    return row;
  }
}
