import { BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** Says 503 to the proxy before the server stops taking requests. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  serving = true;

  beforeApplicationShutdown(): void {
    this.serving = false;
  }
}
