import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Query } from '../rows';
import type { SuccessionPlan } from '../successions/plan';
import type { RanAct } from '../successions/run';
import { SuccessionsService } from '../successions/successions.service';
import { type Bootstrapped, bootstrapProvince, knownSince } from './bootstrap';
import { ReferenceData } from './reference-data';
import { reformActs } from './reform-2025';

export interface ReformRun {
  province: string;
  acts: number;
  /** Of a dry run. */
  plan?: SuccessionPlan;
  ran?: RanAct[];
}

/** Sets provinces up from the reference lists and carries out the reform of 1 July 2025 as any succession. */
@Injectable()
export class ReformsService {
  private reference: ReferenceData | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly successions: SuccessionsService,
  ) {}

  private readonly query: Query = (sql, parameters) => this.work.query(sql, parameters);

  get data(): ReferenceData {
    return (this.reference ??= new ReferenceData());
  }

  bootstrap(province: string, since = knownSince): Promise<Bootstrapped> {
    const { code } = this.data.province(province);
    return this.work.asSystem(Number(code), 'agencies:bootstrap', () =>
      bootstrapProvince(this.query, this.data, code, since),
    );
  }

  /** A second run finds the acts of the first and answers what they did. */
  reform(province: string, dryRun: boolean): Promise<ReformRun> {
    const { code } = this.data.province(province);
    return this.work.asSystem(Number(code), 'succession:run', async () => {
      const acts = await reformActs(this.query, this.data, code);
      const known = await this.query<{ id: string }>(
        `select id from app.succession where tenant_id = current_setting('app.tenant')::int and reference = any ($1::text[])`,
        [acts.map((act) => act.reference)],
      );
      if (known.length > 0) {
        const ids = known.map(({ id }) => id);
        const did = dryRun ? { plan: await this.successions.preview(ids) } : { ran: await this.successions.run(ids) };
        return { province: code, acts: ids.length, ...did };
      }
      const plan = await this.successions.draftAll(acts, dryRun);
      if (dryRun) return { province: code, acts: acts.length, plan };
      return { province: code, acts: acts.length, ran: await this.successions.run(acts.map((act) => act.id)) };
    });
  }
}
