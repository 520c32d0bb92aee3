import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

/** What the operator watches. Labels are route patterns and statuses, never tenants or persons. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram<'route' | 'status'>;
  private readonly known = new Map<string, Histogram.Internal<'route' | 'status'>>();
  readonly contentType = this.registry.contentType;

  constructor(source: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'danvan_request_seconds',
      help: 'Time from request to answer.',
      labelNames: ['route', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [this.registry],
    });
    const pool = (source.driver as unknown as { master: Pool }).master;
    new Gauge({
      name: 'danvan_pool_connections',
      help: 'Database connections by state.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        this.set({ state: 'total' }, pool.totalCount);
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
  }

  observe(route: string, status: number, seconds: number): void {
    const name = `${route} ${status}`;
    let histogram = this.known.get(name);
    if (!histogram) this.known.set(name, (histogram = this.requests.labels({ route, status: String(status) })));
    histogram.observe(seconds);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
