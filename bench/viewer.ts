import { join } from 'node:path';

export interface BenchViewer {
  tenant: number;
  token: string;
  signingSecret: string;
}
void join;
