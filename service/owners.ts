/** What a site's owner may do, with the site's secret: read audits, notices and reports, set the policy. */
import { Hono } from "hono";
import { callerOf, inDevelopment } from "./admission/admit.ts";
import { bearerOf } from "./admission/grants.ts";
import { DEMO_KEY, DEMO_SECRET, siteOfSecret } from "./admission/sites.ts";
import { Problem } from "./protocol/problems.ts";
import { parsePolicy } from "./protocol/policy.ts";
import type { AuditLine } from "./protocol/audit.ts";
import type { Runtime } from "./runtime.ts";
import type { Engine } from "./story/engine.ts";
import { keys } from "./story/keys.ts";
import type { OwnersNotice } from "./story/pen.ts";

/** The newest notices that are given at once. */
const MOST_NOTICES = 200;

export function owners(runtime: Runtime, { policies, reports, stories }: Engine): Hono {
  const app = new Hono();

  /** @throws Problem `unauthorized` */
  async function siteOf(request: Request): Promise<string> {
    const secret = bearerOf(request);
    if (!secret) throw new Problem("unauthorized");
    if (secret === DEMO_SECRET && inDevelopment(runtime, callerOf(request))) return DEMO_KEY;
    const site = await siteOfSecret(runtime.kv, secret);
    if (site === null) throw new Problem("unauthorized");
    return site;
  }

  app.get("/api/v1/site/policy", async (c) => c.json(await policies.of(await siteOf(c.req.raw))));

  app.put("/api/v1/site/policy", async (c) => {
    const site = await siteOf(c.req.raw);
    const body = await c.req.raw.json().catch((error) => {
      if (error instanceof Problem) throw error;
      throw new Problem("malformed", "the body is not JSON");
    });
    // A switch that is not spoken of stays where it is.
    await policies.change(
      site,
      ({ stopped }) =>
        parsePolicy(typeof body === "object" && body !== null ? { stopped, ...body } : body),
    );
    return c.json(await policies.of(site));
  });

  app.get("/api/v1/site/notices", async (c) => {
    const prefix = keys.notices(await siteOf(c.req.raw));
    const rows = await Array.fromAsync(runtime.kv.list<OwnersNotice>({ prefix }));
    const notices = rows.map(({ value }) => value).sort((a, b) => b.at - a.at);
    return c.json({ notices: notices.slice(0, MOST_NOTICES) });
  });

  app.get(
    "/api/v1/site/reports",
    async (c) => c.json({ reports: await reports.of(await siteOf(c.req.raw)) }),
  );

  app.get("/api/v1/stories/:id/audit", async (c) => {
    const site = await siteOf(c.req.raw);
    const id = c.req.param("id");
    const { story } = await stories.get(id);
    if (story.site !== site) throw new Problem("not_found");
    const chapters = await Promise.all(story.chapters.map(async (_, i) => {
      const rows = runtime.kv.list<AuditLine>({ prefix: keys.audits(id, i + 1) });
      return {
        chapter_number: i + 1,
        lines: (await Array.fromAsync(rows)).map(({ value }) => value),
      };
    }));
    return c.json({ story_id: id, chapters });
  });

  return app;
}
