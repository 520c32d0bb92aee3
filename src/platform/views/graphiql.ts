import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ApolloServerPlugin, GraphQLServerContext, GraphQLServerListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

const path = '/graphql';
const assets = `${path}/assets`;

/** GraphiQL's own build and what it needs, from the packages as they were installed. */
const packaged: Record<string, { from: string; file: string }> = {
  'react.js': { from: 'react', file: 'umd/react.production.min.js' },
  'react-dom.js': { from: 'react-dom', file: 'umd/react-dom.production.min.js' },
  'graphiql.js': { from: 'graphiql', file: 'graphiql.min.js' },
  'graphiql.css': { from: 'graphiql', file: 'graphiql.min.css' },
};

const pageCss = `
body { margin: 0; display: flex; flex-direction: column; height: 100vh; font: 14px system-ui, sans-serif; }
#login { display: flex; gap: 8px; align-items: center; padding: 8px 16px; background: #f4f4f5; border-bottom: 1px solid #ddd; }
#login strong { margin-right: auto; }
#login input { padding: 4px 8px; }
#graphiql { flex: 1; min-height: 0; }
`;

/** The token stays in this page's memory: closing the page forgets it. */
const pageJs = `
'use strict';
let token;
const post = async (body, headers = {}) => {
  const sent = { 'content-type': 'application/json', ...(token && { authorization: 'Bearer ' + token }), ...headers };
  return (await fetch('${path}', { method: 'POST', headers: sent, body: JSON.stringify(body) })).json();
};
const form = document.getElementById('login');
const { username, password, said } = form.elements;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const query = 'mutation ($input: LoginInput!) { login(input: $input) { accessToken } }';
  const input = { username: username.value, password: password.value };
  token = undefined;
  const { data, errors } = await post({ query, variables: { input } });
  token = data?.login?.accessToken;
  password.value = '';
  said.value = token ? '✓ ' + input.username : (errors?.[0]?.message ?? '');
});
const defaultQuery = \`# Đăng nhập ở trên, rồi chạy (Ctrl-Enter). Log in above, then run this (Ctrl-Enter).
query Me {
  me {
    displayName
    role
    level
    grants
  }
}
\`;
const fetcher = (params, options) => post(params, options?.headers);
const props = { fetcher, defaultQuery, defaultEditorToolsVisibility: true, shouldPersistHeaders: false };
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, props));
`;

const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'">
<title>Dân Vận API · GraphQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets}/graphiql.css">
<link rel="stylesheet" href="${assets}/page.css">
</head>
<body>
<form id="login">
<strong>Dân Vận API</strong>
<output name="said"></output>
<input name="username" autocomplete="username" placeholder="Tên đăng nhập · User name" required>
<input name="password" type="password" autocomplete="current-password" placeholder="Mật khẩu · Password" required>
<button>Đăng nhập · Log in</button>
<a href="/schema.graphql">schema.graphql</a> <a href="/docs">REST</a>
</form>
<div id="graphiql"></div>
<script src="${assets}/react.js"></script>
<script src="${assets}/react-dom.js"></script>
<script src="${assets}/graphiql.js"></script>
<script src="${assets}/page.js"></script>
</body>
</html>
`;

const own: Record<string, string> = { 'page.js': pageJs, 'page.css': pageCss };
const names = new Set([...Object.keys(packaged), ...Object.keys(own)]);

interface Asset {
  body: Buffer;
  etag: string;
}

async function read(name: string): Promise<Asset> {
  const { from, file } = packaged[name] ?? {};
  const body = from
    ? await readFile(join(dirname(require.resolve(`${from}/package.json`)), file!))
    : Buffer.from(own[name]!);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** The schema as text, the same text for the same schema. */
export const sdlOf = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** GET /graphql in a browser: GraphiQL from this server alone; networks without the internet have no CDN. */
@Plugin()
export class GraphiqlPlugin implements ApolloServerPlugin {
  private readonly kept = new Map<string, Promise<Asset>>();
  private sdl = '';

  constructor({ httpAdapter }: HttpAdapterHost<FastifyAdapter>) {
    const server = httpAdapter?.getInstance?.();
    server?.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(this.sdl));
    server?.get<{ Params: { name: string } }>(`${assets}/:name`, async (request, reply) => {
      const { name } = request.params;
      if (!names.has(name)) return reply.callNotFound();
      const asset = await this.asset(name);
      void reply.headers({
        etag: asset.etag,
        'cache-control': 'public, max-age=600',
        'x-content-type-options': 'nosniff',
      });
      if (request.headers['if-none-match'] === asset.etag) return reply.status(304).send();
      const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      return reply.type(`${type}; charset=utf-8`).send(asset.body);
    });
  }

  async serverWillStart({ schema }: GraphQLServerContext): Promise<GraphQLServerListener> {
    this.sdl = sdlOf(schema);
    return { renderLandingPage: async () => ({ html }) };
  }

  private asset(name: string): Promise<Asset> {
    const asset = this.kept.get(name) ?? read(name);
    this.kept.set(name, asset);
    return asset;
  }
}
