/** A publisher's own page, on an origin of its own: another port. */

export interface Publisher extends AsyncDisposable {
  origin: string;
}

const TAG = '<story-stream site="pk_test_demo" theme="space" pace="0" autostart></story-stream>';

/**
 * @param csp the page's Content-Security-Policy, if it has one
 * @param scripts the tags of the scripts that it loads
 */
export function openPublisher(
  service: string,
  csp?: string,
  tag = TAG,
  scripts = `<script type="module" src="${service}/v1/story-stream.js"></script>`,
): Publisher {
  const page = `<!doctype html><html lang="en"><title>A school</title>
${scripts}
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
