import { Injectable } from '@nestjs/common';
import { Strategy } from 'passport';
import { AccessTokens } from './access-tokens';
import type { Credentials } from './credentials';
import type { Viewer } from './viewer';
import { ViewersService } from './viewers.service';

/** `Authorization: Bearer …`: an official in a session. */
@Injectable()
export class AccessTokenStrategy extends Strategy {
  override readonly name = 'access-token';

  constructor(
    private readonly tokens: AccessTokens,
    private readonly viewers: ViewersService,
  ) {
    super();
  }

  override authenticate(request: unknown): void {
    const credentials = request as Credentials;
    const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(credentials.authorization ?? '') ?? [];
    if (token === undefined) return this.fail(401);
    this.viewer(token, credentials).then(
      (viewer) => this.success(viewer),
      (error: unknown) => this.error(error),
    );
  }

  private async viewer(token: string, { locale }: Credentials): Promise<Viewer> {
    return this.viewers.ofSession(await this.tokens.verify(token), locale);
  }
}
