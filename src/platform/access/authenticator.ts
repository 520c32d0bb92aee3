import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Passport } from 'passport';
import { Refusal } from '../errors/refusal';
import { AccessTokenStrategy } from './access-token.strategy';
import { ApiKeyStrategy } from './api-key.strategy';
import { credentialsOf } from './credentials';
import type { Viewer } from './viewer';

/** Asks passport's strategies who calls. Another way in, such as a province's single sign-on, is another strategy. */
@Injectable()
export class Authenticator {
  private readonly passport = new Passport();
  private readonly strategies: string[];
  /** Fields of one GraphQL request ask side by side: they get one answer. */
  private readonly asked = new WeakMap<object, Promise<Viewer>>();

  constructor(accessToken: AccessTokenStrategy, apiKey: ApiKeyStrategy) {
    const strategies = [accessToken, apiKey];
    for (const strategy of strategies) this.passport.use(strategy);
    this.strategies = strategies.map(({ name }) => name);
  }

  viewerOf(request: FastifyRequest): Promise<Viewer> {
    const known = this.asked.get(request);
    if (known) return known;
    const asked = this.ask(request);
    this.asked.set(request, asked);
    return asked;
  }

  private ask(request: FastifyRequest): Promise<Viewer> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, viewer?: Viewer | false) =>
        error ? reject(error) : viewer ? resolve(viewer) : reject(new Refusal('UNAUTHENTICATED'));
      const ask = this.passport.authenticate(this.strategies, { session: false }, answer);
      ask(credentialsOf(request), undefined, reject);
    });
  }
}
