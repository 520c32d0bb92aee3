/** Whatever an operation answers. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = Record<string, any>;

/** A client on a real connection that remembers how it was refused. */
export class Wire {
  readonly refusals: { request: string; code?: string; text: string }[] = [];

  constructor(
    private readonly url: string,
    private readonly always: Record<string, string>,
  ) {}

  rest(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(
      method,
      path,
      body && JSON.stringify(body),
      body ? { 'content-type': 'application/json', ...headers } : headers,
    );
  }

  text(method: string, path: string, body: string, type: string): Promise<Answer> {
    return this.send(method, path, body, { 'content-type': type });
  }

  async graphql(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.rest('POST', '/graphql', { query, variables }, headers);
    return (answer['data'] ?? {}) as Answer;
  }

  private async send(
    method: string,
    path: string,
    body: string | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}${path}`, { method, body, headers: { ...this.always, ...headers } });
    const text = await answer.text();
    const told = (/json/.test(answer.headers.get('content-type') ?? '') && text ? JSON.parse(text) : {}) as Answer;
    const errors = (told['errors'] ?? []) as { extensions: { code: string } }[];
    if (answer.status >= 400 || errors.length > 0) {
      const code = (told['code'] ?? errors[0]?.extensions.code) as string | undefined;
      this.refusals.push({ request: `${method} ${path} ${answer.status}`, code, text });
    }
    return told;
  }
}
