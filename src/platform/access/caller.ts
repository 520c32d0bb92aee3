import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { requestOf } from '../views/graphql';

/** Where a request came from, for what is not run as an act. */
export interface Caller {
  ip: string;
  requestId: string;
}

export const From = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { ip, id } = requestOf(context);
  return { ip, requestId: id };
});
