import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Clock } from '../../platform/time/clock';

/** What posts were told, as far as they read it. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Read once is read: again changes nothing. */
  async markNoticeRead(id: string): Promise<string> {
    await this.work.query(
      `update app.notice set read_at = $2, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and id = $1 and read_at is null`,
      [id, this.clock.now()],
    );
    return id;
  }
}
