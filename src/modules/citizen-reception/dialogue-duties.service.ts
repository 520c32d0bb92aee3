import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Obligations } from '../../engines/obligations/obligations.service';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { dutiesToMeet, dutiesToOpen } from './dialogue-duties.sql';
import { DialogueDuty } from './dialogue-duty.entity';
import { dutyLabels } from './dialogue-obligations';
import type { DialogueDutiesOpened } from './dialogue.results';
import './dialogues.errors';

/** The law that asks for them is in force since then. */
const firstYear = 2023;

interface ToOpen {
  agencyId: string;
  ordinal: number;
  settingId: string;
  citation: string;
  since: string;
  dueOn: string;
}

/** The periodic dialogues that People's Committees owe in a year, as obligations that lapse. */
@Injectable()
export class DialogueDuties {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly obligations: Obligations,
  ) {}

  /** What is missing of the year's duties, for the agencies within the viewer's reach. */
  async openDialogueDuties(year: number, { agencyIds }: Viewer): Promise<DialogueDutiesOpened> {
    const last = Number(this.clock.today().slice(0, 4)) + 1;
    if (year < firstYear || year > last)
      throw new Refusal('DIALOGUE_YEAR', { path: 'year', params: { from: firstYear, to: last } });
    return this.open(year, agencyIds);
  }

  async open(year: number, agencyIds: readonly string[] | null): Promise<DialogueDutiesOpened> {
    const missing = await this.work.query<ToOpen>(dutiesToOpen, [year, this.clock.today(), agencyIds]);
    const rows = missing.map((each) => ({ ...each, id: newId() }));
    await this.work.insertAll(
      DialogueDuty,
      rows.map(({ id, agencyId, ordinal, settingId }) => ({ id, agencyId, year, ordinal, settingId })),
    );
    const [labelVi, labelEn] = dutyLabels['DIALOGUE.HOLD'];
    const owed = { duty: 'DIALOGUE.HOLD', labelVi, labelEn, trigger: 'PERIOD', lapses: true };
    await this.obligations.startAllByDay(
      rows.map(({ id, agencyId, citation, since, dueOn }) => {
        return { ...owed, citation, agencyId, triggeredOn: since, dueOn, subject: { kind: 'DialogueDuty', id } };
      }),
    );
    return { year, opened: rows.length, met: await this.settle(year, agencyIds) };
  }

  /** Periodic dialogues that were held and meet nothing yet meet the earliest duty whose time has not passed. */
  async settle(year: number, agencyIds: readonly string[] | null): Promise<number> {
    const pairs = await this.work.query<{ dialogueId: string; heldOn: string; dutyId: string; dueOn: string }>(
      dutiesToMeet,
      [year, agencyIds],
    );
    const metBy = new Set<string>();
    const used = new Set<string>();
    for (const { dialogueId, dutyId, heldOn } of pairs) {
      if (metBy.has(dutyId) || used.has(dialogueId)) continue;
      metBy.add(dutyId);
      used.add(dialogueId);
      await this.work.change(DialogueDuty, dutyId, { dialogueId });
      await this.obligations.meet({ kind: 'DialogueDuty', id: dutyId }, ['DIALOGUE.HOLD'], { on: heldOn });
    }
    return metBy.size;
  }
}
