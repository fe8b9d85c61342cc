import { createServer } from 'node:net';
import { fail, succeed, type Outcome } from '../src/model/finding.ts';
import { clipped } from '../src/model/signs/clipped.ts';
import { inWords } from '../src/writing/system-problem.ts';
import type { Option } from './command-line.ts';

/** The option by which a server is given its port. */
export const PORT = { type: 'string', value: '<port>', says: 'the port to listen at; 4321 or the next free one where none is given' } as const satisfies Option;

/**
 * The port that a server was asked to listen at, which can be had; undefined where none was asked for. The servers below
 * answer a port that is taken with another one, or with a stack trace.
 */
export async function portFrom(asked: string | undefined): Promise<Outcome<number | undefined>> {
  if (asked === undefined) return succeed(undefined);
  const port = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 0;
  if (port < 1 || port > 65_535) return fail(`--port: "${clipped(asked)}" is no port: write a whole number from 1 to 65535, such as 4321.`);
  const problem = await whyNot(port);
  return problem === undefined ? succeed(port) : fail(`--port ${asked}: ${problem}`);
}

function whyNot(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const trial = createServer();
    trial.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EADDRINUSE' ? 'another program listens there. Name another, or leave --port out.' : error.code === 'EACCES' ? 'only an administrator may listen there. Name one from 1024 on.' : inWords(error));
    });
    trial.listen(port, 'localhost', () => {
      trial.close(() => { resolve(undefined); });
    });
  });
}
