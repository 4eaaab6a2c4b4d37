/** The tables alone on loopback, for a client of the AWS SDK in this very process. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readAwsRequest } from '../aws-request.ts';
import { messageOf } from '../json.ts';
import { checkHost, checkOrigin, readBody } from '../loopback.ts';
import type { Tables } from '../table.ts';

/** More than any request of DynamoDB may hold. */
const MOST_BYTES = 16 * 1024 * 1024;

export class TableServer {
  readonly url: string;
  private readonly server: Server;

  private constructor(server: Server, port: number, tables: Tables) {
    this.server = server;
    this.url = `http://127.0.0.1:${port}`;
    server.on('request', (request, response) => void serve(request, response, port, tables));
  }

  static async listen(tables: Tables): Promise<TableServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return new TableServer(server, typeof address === 'object' && address !== null ? address.port : 0, tables);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, port: number, tables: Tables): Promise<void> {
  try {
    checkHost(request.headers, port);
    checkOrigin(request.headers, port);
    const { operation, input } = readAwsRequest(request, await readBody(request, MOST_BYTES));
    const { status, body } = await tables.ask(operation, input);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  } catch (error) {
    response.writeHead(400).end(JSON.stringify({ __type: 'ValidationException', message: messageOf(error) }));
  }
}
