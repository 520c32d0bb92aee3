import { Injectable } from '@nestjs/common';
import { Strategy } from 'passport';
import type { Credentials } from './credentials';
import { readApiKey } from './secrets';
import { ViewersService } from './viewers.service';

/** `X-Api-Key: dv_…`: a machine. Not looked at beside a token, so that a request has one caller. */
@Injectable()
export class ApiKeyStrategy extends Strategy {
  override readonly name = 'api-key';

  constructor(private readonly viewers: ViewersService) {
    super();
  }

  override authenticate(request: unknown): void {
    const { authorization, apiKey, ip, locale } = request as Credentials;
    const presented = authorization === undefined && apiKey !== undefined ? readApiKey(apiKey) : undefined;
    if (!presented) return this.fail(401);
    this.viewers.ofKey(presented, ip, locale).then(
      (viewer) => this.success(viewer),
      (error: unknown) => this.error(error),
    );
  }
}
