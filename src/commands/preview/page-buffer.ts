import type { ServerResponse } from 'node:http';

/** What a server answered, held back until it was complete. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | readonly string[]>>;
  readonly body: string;
}

type Write = ServerResponse['write'];

/**
 * Holds back what is written to a response and hands it to `answer` when it is complete. A server that fails after it
 * has begun to write can so still say that it failed: nothing has been sent.
 */
export function holdBack(response: ServerResponse, answer: (held: Answer) => void): void {
  const { writeHead, write, end } = response;
  let chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const called = (...parts: readonly unknown[]): void => {
    const callback = parts.find((part) => typeof part === 'function');
    if (typeof callback === 'function') callback();
  };
  const heldWrite = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
    keep(chunk, rest[0]);
    called(...rest);
    return true;
  };
  response.writeHead = (status: number, ...rest: readonly unknown[]): ServerResponse => {
    // Whoever begins anew has failed before.
    chunks = [];
    response.statusCode = status;
    const headers = rest.find((part) => typeof part === 'object' && part !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  };
  response.write = heldWrite satisfies Write;
  response.end = (...parts: readonly unknown[]): ServerResponse => {
    keep(parts[0], parts[1]);
    Object.assign(response, { writeHead, write, end });
    const headers: Record<string, string | number | readonly string[]> = {};
    for (const [name, value] of Object.entries(response.getHeaders())) if (value !== undefined) headers[name] = value;
    answer({ status: response.statusCode, headers, body: Buffer.concat(chunks).toString('utf8') });
    called(...parts);
    return response;
  };
}
