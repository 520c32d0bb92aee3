import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type request from 'supertest';
import { Clients, type Credentials } from '../clients';

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** The two clients without a socket: thousands of calls in a few seconds. */
export class InjectClients extends Clients {
  constructor(private readonly nest: NestFastifyApplication) {
    super(nest);
  }

  override raw(who: Credentials, body: object, headers: Record<string, string> = {}): Promise<request.Response> {
    return this.send('post', '/graphql', { ...credentials(who), ...headers }, body);
  }

  override http(
    who: Credentials,
    method: Method,
    path: string,
    headers: Record<string, string> = {},
    body?: object,
  ): Promise<request.Response> {
    return this.send(method, path, { ...credentials(who), ...headers }, body);
  }

  private async send(
    method: Method,
    url: string,
    headers: Record<string, string>,
    payload?: object,
  ): Promise<request.Response> {
    const answer = await this.nest.inject({ method, url, headers, payload });
    const isJson = /json/.test(String(answer.headers['content-type']));
    const body: unknown = isJson && answer.payload ? JSON.parse(answer.payload) : {};
    return { status: answer.statusCode, headers: answer.headers, text: answer.payload, body } as never;
  }
}

function credentials({ token, apiKey }: Credentials): Record<string, string> {
  if (token) return { authorization: `Bearer ${token}` };
  return apiKey ? { 'x-api-key': apiKey } : {};
}
