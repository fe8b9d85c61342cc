import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guardRequests, isAnswerable } from './request-guard.ts';

// A server that stumbles as those do that this is for.
const server = createServer((request, response) => {
  response.end(new URL(request.url ?? '', 'http://host').pathname);
});
server.on('upgrade', (request, socket) => {
  socket.end(`HTTP/1.1 101 ${new URL(request.url ?? '', 'http://host').pathname}\r\n\r\n`);
});
guardRequests(server);

beforeAll(() => new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); }));
afterAll(() => { server.close(); });

async function answer(address: string, headers = ''): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);
  let text = '';
  socket.on('data', (data: Buffer) => (text += data.toString()));
  await once(socket, 'close');
  return text;
}

const REFUSED = ['http://[', 'http://example.com/', '//example.com/', '//', '*', '/%', '/%E0%A4%A', '/%2e%2e/secret', '/a/..%2fsecret', '/..%5csecret', '/a%00', '/a%0d%0ax', '/a\\b', '/../secret', '/./%2F', 'a', '[', ':80'];

test.each(REFUSED)('GET %s is answered with 400, and the server lives on', async (address) => {
  expect(await answer(address)).toMatch(/^HTTP\/1\.1 400 /);
  expect(await answer('/')).toMatch(/^HTTP\/1\.1 200 /);
});

test.each(['http://[', '//', '/%'])('an upgrade at %s too', async (address) => {
  expect(await answer(address, 'Connection: Upgrade\r\nUpgrade: websocket\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await answer('/', 'Connection: Upgrade\r\nUpgrade: websocket\r\n')).toMatch(/^HTTP\/1\.1 101 /);
});

test.each(['/', '/filings/fy2012-h1/', '/search/?q=a%2Fb#c', '/%E5%A3%B2/', '/@id/__x00__virtual', '/a..b/'])('%s passes', (address) => {
  expect(isAnswerable(address)).toBe(true);
});
