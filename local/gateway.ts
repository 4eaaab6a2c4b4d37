/** API Gateway's HTTP API: routes of the template to their functions, as payload version 2.0. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { VirtualClock } from './clock.ts';
import type { Engine } from './engine.ts';
import type { LambdaFunction } from './functions.ts';
import { type Fields, fields, isFields, type Json, LocalError, optionalAmount, optionalText, text } from './json.ts';
import { type Template, target } from './template.ts';

interface Route {
  key: string;
  method: string;
  segments: string[];
  of: LambdaFunction;
}

export class Gateway {
  private readonly routes: Route[];
  private readonly account: string;
  private readonly engine: Engine;
  private readonly clock: VirtualClock;

  /** @throws LocalError for an integration that is not a function's. */
  constructor(template: Template, engine: Engine, clock: VirtualClock) {
    this.account = template.account;
    this.engine = engine;
    this.clock = clock;
    this.routes = template.ofType('AWS::ApiGatewayV2::Route').map(({ properties, stack, logicalId }) => {
      const where = `${stack}/${logicalId}`;
      const key = text(properties.RouteKey, where);
      const [method = '', path = ''] = key.split(' ');
      const integrationRef = text(properties.Target, where).replace(/^integrations\//, '');
      const integration = template.ofType('AWS::ApiGatewayV2::Integration').find(({ ref }) => ref === integrationRef);
      if (
        integration?.properties.IntegrationType !== 'AWS_PROXY' ||
        integration.properties.PayloadFormatVersion !== '2.0'
      ) {
        throw new LocalError(`${where} has an integration that the local runner does not know`);
      }
      const { arn } = target(template, integration.properties.IntegrationUri, where);
      const of = engine.functions.find(({ settings }) => settings.arn === arn);
      if (of === undefined) throw new LocalError(`${where} names ${arn}, which is no function that runs here`);
      return { key, method, segments: path.split('/').slice(1), of };
    });
  }

  /** Answers a request that is not for the runner itself. */
  async serve(incoming: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const found = this.find(incoming.method ?? 'GET', url.pathname);
    if (found === undefined) return void answerJson(response, 404, { message: 'Not Found' });
    const outcome = await this.engine.invoke(found.route.of, this.event(incoming, url, body, found));
    if (outcome.ok) writeAnswer(response, outcome.payload);
    else answerJson(response, 500, { message: 'Internal Server Error' });
  }

  private find(method: string, path: string): { route: Route; parameters: Fields } | undefined {
    const given = path.split('/').slice(1);
    for (const route of this.routes) {
      if (route.key === '$default' || (route.method !== 'ANY' && route.method !== method)) continue;
      const parameters = matchPath(route.segments, given);
      if (parameters !== undefined) return { route, parameters };
    }
    const otherwise = this.routes.find(({ key }) => key === '$default');
    return otherwise && { route: otherwise, parameters: {} };
  }

  private event(
    incoming: IncomingMessage,
    url: URL,
    body: Buffer,
    { route, parameters }: { route: Route; parameters: Fields },
  ): Fields {
    const now = this.clock.now();
    const { cookie, ...others } = incoming.headers;
    const headers = Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]),
    );
    const query: Record<string, string> = {};
    for (const [name, value] of url.searchParams)
      query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
    const http = {
      method: incoming.method ?? 'GET',
      path: url.pathname,
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent: headers['user-agent'] ?? '',
    };
    const isText = /^(text\/|application\/(json|x-www-form-urlencoded|xml))/.test(headers['content-type'] ?? 'text/');
    return {
      version: '2.0',
      routeKey: route.key,
      rawPath: url.pathname,
      rawQueryString: url.search.slice(1),
      headers,
      ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
      ...(url.search === '' ? {} : { queryStringParameters: query }),
      ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: parameters }),
      requestContext: {
        ...{
          accountId: this.account,
          apiId: 'local',
          stage: '$default',
          routeKey: route.key,
          requestId: randomUUID(),
          http,
        },
        ...{
          domainName: headers.host ?? 'localhost',
          domainPrefix: 'local',
          time: new Date(now).toUTCString(),
          timeEpoch: now,
        },
      },
      ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
      isBase64Encoded: body.length > 0 && !isText,
    };
  }
}

function matchPath(segments: readonly string[], given: readonly string[]): Fields | undefined {
  const parameters: Fields = {};
  for (const [index, segment] of segments.entries()) {
    const [, name, greedy] = /^\{(\w+)(\+?)\}$/.exec(segment) ?? [];
    const value = given[index];
    if (value === undefined) return undefined;
    if (name === undefined) {
      if (segment !== value) return undefined;
    } else if (greedy === '+') {
      parameters[name] = given.slice(index).join('/');
      return parameters;
    } else parameters[name] = value;
  }
  return segments.length === given.length ? parameters : undefined;
}

/** What a handler returned, as API Gateway shapes it: without a status code it is a JSON body. */
function writeAnswer(response: ServerResponse, payload: Json): void {
  if (!isFields(payload) || payload.statusCode === undefined) {
    answerJson(response, 200, payload);
    return;
  }
  for (const [name, value] of Object.entries(fields(payload.headers, 'headers')))
    response.setHeader(name, String(value));
  if (Array.isArray(payload.cookies)) response.setHeader('set-cookie', payload.cookies.map(String));
  const body = optionalText(payload.body) ?? '';
  response.statusCode = optionalAmount(payload.statusCode) ?? 500;
  response.end(Buffer.from(body, payload.isBase64Encoded === true ? 'base64' : 'utf8'));
}

export function answerJson(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
