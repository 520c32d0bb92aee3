import { v7 as uuidv7 } from 'uuid';
import { AccessWorld } from './access.world';
import type { Ask, Surface, Told } from './clients';

export const always = { kind: 'CONTINUOUS_YEARLY', text: 'Thường xuyên hằng năm' };
export const signature = { placeOfIssue: 'Cao Lãnh', signer: 'Người thử', signingCapacity: 'CHỦ TỊCH' };

/** A province with Sở Nội vụ and two communes, and people who plan and do. */
export class PlansWorld {
  readonly homeAffairs = uuidv7();
  private readonly tokens = new Map<string, string>();
  private serial = 0;

  private constructor(readonly world: AccessWorld) {}

  static async open(): Promise<PlansWorld> {
    const made = new PlansWorld(await AccessWorld.open());
    const { world, homeAffairs } = made;
    const { province, hongNgu, caoLanh } = world.agencies;
    world.at('2026-03-10T02:00:00Z');
    await world.system(async () => {
      await world.work.query('insert into app.agency (id) values ($1)', [homeAffairs]);
      await world.work.query(
        `insert into app.agency_version (id, agency_id, valid_from, name, kind, level, parent_id)
         values ($1, $2, '2025-07-01', 'Sở Nội vụ', 'DEPARTMENT', 'PROVINCE', $3)`,
        [uuidv7(), homeAffairs, province],
      );
    });
    const people: [string, string, string][] = [
      ['chu.tich', 'PROVINCE_LEADER', province],
      ['tong.hop', 'CONSOLIDATOR', homeAffairs],
      ['giam.doc', 'AGENCY_HEAD', homeAffairs],
      ['hong.ngu', 'AGENCY_HEAD', hongNgu],
      ['can.bo', 'OFFICER', hongNgu],
      ['cao.lanh', 'AGENCY_HEAD', caoLanh],
    ];
    for (const [username, role, agency] of people) {
      await world.person(username, role, agency);
    }
    return made;
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** Another day: whoever was logged in logs in again. */
  at(day: string): void {
    this.world.at(`${day}T02:00:00Z`);
    this.tokens.clear();
  }

  async tokenOf(who: string): Promise<string> {
    const known = this.tokens.get(who) ?? (await this.world.login(who)).token;
    this.tokens.set(who, known);
    return known;
  }

  async ask(surface: Surface, who: string, operation: string, ask: Ask = {}): Promise<Told> {
    return this.world.clients.call(surface, { token: await this.tokenOf(who) }, operation, ask);
  }

  /** An act that carries a key of its own. */
  act(
    surface: Surface,
    who: string,
    operation: string,
    input: Record<string, unknown>,
    select?: string[],
  ): Promise<Told> {
    return this.ask(surface, who, operation, { input: { idempotencyKey: uuidv7(), ...input }, select });
  }

  /** A plan of the province for 2026, issued on 5 January; answers its id and those of its tasks. */
  async issued(
    surface: Surface,
    tasks: object[],
    more: Record<string, unknown> = {},
    who: [drafter: string, signer: string] = ['tong.hop', 'chu.tich'],
  ): Promise<{ id: string; number: string; tasks: string[] }> {
    const year = { kind: 'YEAR', startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const issuerId = who[0] === 'tong.hop' ? { issuerId: this.world.agencies.province } : {};
    const draft = { title: 'Kế hoạch năm 2026', ...year, content: { tasks }, ...issuerId, ...more };
    const drafted = await this.act(surface, who[0], 'draftPlan', draft, ['id', 'tasks.id']);
    if (!drafted.data) throw new Error(JSON.stringify(drafted.problem));
    const { id } = drafted.data as { id: string };
    const number = `${++this.serial}/KH-UBND-${surface}`;
    const issue = { id, expectedVersion: 1, number, issuedOn: '2026-01-05', ...signature };
    const issued = await this.act(surface, who[1], 'issuePlan', issue, ['id']);
    if (!issued.data) throw new Error(JSON.stringify(issued.problem));
    const read = await this.ask(surface, who[1], 'plan', { id, select: ['tasks.id'] });
    return { id, number, tasks: (read.data.tasks as { id: string }[]).map((task) => task.id) };
  }

  /** Gives a task to both communes and opens 2026; answers the year of each commune, by its agency. */
  async given(surface: Surface, plan: { id: string }, taskId: string): Promise<Map<string, string>> {
    const given = await this.act(surface, 'tong.hop', 'assignTask', {
      id: taskId,
      levels: ['COMMUNE'],
      assignedOn: '2026-01-06',
    });
    if (!given.data) throw new Error(JSON.stringify(given.problem));
    const opened = await this.act(surface, 'tong.hop', 'openTaskYear', { id: plan.id, year: 2026 });
    if (!opened.data) throw new Error(JSON.stringify(opened.problem));
    return this.yearsOf(surface, taskId);
  }

  async yearsOf(surface: Surface, taskId: string): Promise<Map<string, string>> {
    const { data } = await this.ask(surface, 'tong.hop', 'taskYears', {
      filter: { taskId },
      first: 100,
      select: ['id', 'agencyId'],
    });
    return new Map((data.items as { id: string; agencyId: string }[]).map(({ id, agencyId }) => [agencyId, id]));
  }
}
