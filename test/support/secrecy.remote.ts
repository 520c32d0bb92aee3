import request from 'supertest';
import { demoPassword } from '../../src/demo/demo-accounts';
import { Clock } from '../../src/platform/time/clock';
import { Clients, type Credentials } from './clients';
import type { DemoWorld } from './demo.world';
import type { Stage } from './secrecy.flow';

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** The two clients of a server elsewhere. */
class RemoteClients extends Clients {
  constructor(
    world: DemoWorld,
    private readonly url: string,
  ) {
    super(world.app);
  }

  override async raw(who: Credentials, body: object, headers: Record<string, string> = {}): Promise<request.Response> {
    return request(this.url)
      .post('/graphql')
      .set({ ...bearer(who), ...headers })
      .send(body);
  }

  override async http(
    who: Credentials,
    method: Method,
    path: string,
    headers: Record<string, string> = {},
    body?: object,
  ): Promise<request.Response> {
    const made = request(this.url)
      [method](path)
      .set({ ...bearer(who), ...headers });
    return body === undefined ? made : made.send(body);
  }
}

const bearer = ({ token }: Credentials): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

export function remoteStage(world: DemoWorld, url: string): Stage & { clients: Clients } {
  const clients = new RemoteClients(world, url);
  const tokens = new Map<string, Promise<string>>();
  const logIn = async (username: string): Promise<string> => {
    const told = await clients.call('REST', {}, 'login', { input: { username, password: demoPassword, tenantId: 82 } });
    return told.data.accessToken as string;
  };
  const token = (username: string) => {
    const known = tokens.get(username) ?? logIn(username);
    tokens.set(username, known);
    return known;
  };
  return {
    clients,
    world,
    today: new Clock().today(),
    server: url,
    token,
    call: async (surface, username, operation, ask) =>
      clients.call(surface, { token: await token(username) }, operation, ask),
  };
}
