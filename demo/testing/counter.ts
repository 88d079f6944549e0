/** A road to the service that counts: whatever its browsers ask for goes on to the service. */

export interface Counter extends AsyncDisposable {
  origin: string;
  /** The bodies of all that asked for a chapter. */
  asked: string[];
  /** The stories that these were answered with. */
  stories: Set<string>;
}

export function openCounter(service: string): Counter {
  const asked: string[] = [];
  const stories = new Set<string>();
  const leave = new AbortController();
  const { signal } = leave;
  const serve = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === "POST" ? await request.text() : undefined;
    const start = body !== undefined && pathname === "/api/v1/stories";
    if (start) asked.push(body);
    const { method, headers } = request;
    const answer = await fetch(service + pathname + search, {
      method,
      headers,
      body,
      signal: AbortSignal.any([signal, request.signal]),
    });
    if (start && answer.ok) stories.add((await answer.clone().json()).story_id);
    return answer;
  };
  const server = Deno.serve({
    hostname: "127.0.0.1",
    port: 0,
    signal,
    onListen: () => {},
    onError: () => new Response(null, { status: 502 }),
  }, serve);
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    asked,
    stories,
    [Symbol.asyncDispose]: async () => {
      leave.abort();
      await server.finished;
    },
  };
}
