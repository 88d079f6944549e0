/** The built files: the widget's script for every page, the demo page during development. */
import { Hono } from "hono";
import { serveStatic } from "hono/deno";

/** @param demo whether `/` shows the demo page */
export function assets(demo: boolean): Hono {
  const app = new Hono();
  app.use("/v1/*", async (c, next) => {
    await next();
    c.header("access-control-allow-origin", "*");
    c.header("cache-control", "public, max-age=300");
  });
  app.get("/v1/*", serveStatic({ root: "dist", precompressed: true }));
  if (demo) app.get("/*", serveStatic({ root: "dist/demo" }));
  return app;
}
