/** The built files: the widget's scripts for every page, the demo page during development. */
import { Hono } from "hono";
import { serveStatic } from "hono/deno";
import { etag } from "hono/etag";

/** `v1` changes with every release; a full version never does, and nor does a part, named by its hash. */
const RELEASES = "/:release{v1|v[0-9]+\\.[0-9]+\\.[0-9]+}/*";
const FOR_GOOD = /^\/v\d+\.|-[\w-]{8}\.js(\.map)?$/;

/** @param demo whether `/` shows the demo page */
export function assets(demo: boolean): Hono {
  const app = new Hono();
  app.use(RELEASES, async (c, next) => {
    await next();
    const known = c.res.ok || c.res.status === 304;
    const kept = FOR_GOOD.test(c.req.path) ? "max-age=31536000, immutable" : "max-age=300";
    c.header("access-control-allow-origin", "*");
    // Another process may be newer, and have what is missing here.
    c.header("cache-control", known ? `public, ${kept}` : "no-store");
    if (known) c.header("vary", "accept-encoding");
    if (known && c.req.path.endsWith(".js")) c.header("sourcemap", `${c.req.path}.map`);
  }, etag());
  app.get(RELEASES, serveStatic({ root: "dist", precompressed: true }));
  if (demo) app.get("/*", serveStatic({ root: "dist/demo" }));
  return app;
}
