import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Refusal } from '../errors/refusal';
import { requestOf } from '../views/graphql';
import { Authenticator } from './authenticator';
import { grantOf } from './grants';

/** The one gate of both surfaces. A handler's name is its key in an access table; without a key nobody passes. */
@Injectable()
export class GateGuard implements CanActivate {
  constructor(private readonly authenticator: Authenticator) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const operation = context.getHandler().name;
    if (grantOf(operation)?.who === 'public') return true;
    const request = requestOf(context);
    request.viewer = await this.authenticator.viewerOf(request);
    if (!request.viewer.grants.has(operation)) throw new Refusal('FORBIDDEN');
    return true;
  }
}
