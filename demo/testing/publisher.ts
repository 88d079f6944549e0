/** A publisher's own page, on an origin of its own: another port. */

export interface Publisher extends AsyncDisposable {
  origin: string;
}

const TAG = '<story-stream site="pk_test_demo" theme="space" pace="0" autostart></story-stream>';

/** @param csp the page's Content-Security-Policy, if it has one */
export function openPublisher(service: string, csp?: string, tag = TAG): Publisher {
  const page = `<!doctype html><html lang="en"><title>A school</title>
<script type="module" src="${service}/v1/story-stream.js"></script>
${tag}`;
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, (request) => {
    if (new URL(request.url).pathname !== "/") return new Response(null, { status: 204 });
    const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
    if (csp) headers.set("content-security-policy", csp);
    return new Response(page, { headers });
  });
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}
