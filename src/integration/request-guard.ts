import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Answers with 400 whatever a server would stumble over, before anything else sees it: the servers below take the address
 * of a request apart with functions that throw, past every handler, and a single request would end them.
 */
export function guardRequests(server: Pick<Server, 'emit'>): void {
  const pass = server.emit.bind(server);
  server.emit = (event: string, ...words: unknown[]): boolean => {
    const request = event === 'request' || event === 'upgrade' ? (words[0] as IncomingMessage) : undefined;
    if (request === undefined || isAnswerable(request.url ?? '')) return pass(event, ...words);
    if (event === 'request') refuse(words[1] as ServerResponse);
    else (words[1] as Duplex).end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    return true;
  };
}

/**
 * Whether an address is a path of this host that every reader takes apart alike. Refused are other hosts (RFC 9112, section
 * 3.2.2), paths that step out of their folder, and encoded slashes, which are a part of a name to one reader and a folder to
 * the next.
 */
export function isAnswerable(address: string): boolean {
  // A path with two slashes in front names another host, where it is taken for an address.
  if (!/^\/(?!\/)/.test(address) || !URL.canParse(address, 'http://host')) return false;
  const [path = ''] = address.split(/[?#]/);
  try {
    const read = decodeURIComponent(path);
    return !/%(?:2f|5c)/i.test(path) && !hasSignOf(read) && !read.split('/').includes('..');
  } catch {
    return false;
  }
}

/** Whether a path holds a sign that is in no name of a file that a site has: a control character, or a backslash. */
function hasSignOf(path: string): boolean {
  return /[\u0000-\u001f\\\u007f]/.test(path);
}

function refuse(response: ServerResponse): void {
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end('400: this address cannot be one of this site.\n');
}
