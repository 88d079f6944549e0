import assert from "node:assert/strict";
import { Problem } from "../protocol/problems.ts";
import { testRuntime } from "../testing.ts";
import { Admission, callerOf } from "./admit.ts";
import { addSite, DEMO_KEY, listSites } from "./sites.ts";

type Headers = Record<string, string>;

Deno.test("the demo site is for pages of this machine during development only", async () => {
  const cases: [boolean, boolean, string, Headers][] = [
    [true, true, "http://127.0.0.1:8000", {}],
    [true, true, "http://localhost:8000", { origin: "http://localhost:5173" }],
    [true, true, "http://127.0.0.1:8000", { origin: "http://[::1]:3000" }],
    [true, true, "http://127.0.0.1:8000", { origin: "null" }],
    [false, true, "http://127.0.0.1:8000", { origin: "https://evil.example" }],
    [false, true, "http://127.0.0.1:8000", { origin: "http://localhost.evil.example" }],
    [false, true, "http://127.0.0.1:8000", { "x-forwarded-for": "203.0.113.7" }],
    [false, true, "http://127.0.0.1:8000", { forwarded: "for=203.0.113.7" }],
    [false, true, "http://127.0.0.1:8000", { "x-forwarded-host": "stories.example" }],
    // A name of a stranger's that was rebound to this machine.
    [false, true, "http://rebound.evil.example:8000", {}],
    [false, false, "http://127.0.0.1:8000", {}],
    [false, false, "https://stories.example", { origin: "http://localhost:3000" }],
  ];
  for (const [admitted, development, url, headers] of cases) {
    using runtime = await testRuntime({ development });
    const caller = callerOf(new Request(url, { headers }));
    const answer = await new Admission(runtime).admit(DEMO_KEY, caller).then(
      () => true,
      (problem) => {
        assert(problem instanceof Problem && problem.code === "site_not_allowed");
        return false;
      },
    );
    assert.equal(answer, admitted, `${url} ${JSON.stringify(headers)} development=${development}`);
  }
});

Deno.test("a site is for its exact origins; the refusal does not say whether it exists", async () => {
  using runtime = await testRuntime({ development: false });
  const site = await addSite(runtime.kv, "Oak School", ["https://oak.example"], 0);
  assert.deepEqual(await listSites(runtime.kv), [site]);
  const admission = new Admission(runtime);
  const from = (key: string, headers: Headers) =>
    admission.admit(key, callerOf(new Request("https://stories.example/", { headers })));
  await from(site.key, { origin: "https://oak.example" });
  const refusals = await Promise.all([
    from(site.key, { origin: "http://oak.example" }),
    from(site.key, { origin: "https://www.oak.example" }),
    from(site.key, { origin: "https://oak.example:8443" }),
    from(site.key, { origin: "null" }),
    from(site.key, {}),
    from("pk_nobody", { origin: "https://oak.example" }),
  ].map((promise) =>
    promise.then(() => "admitted", (problem: Problem) => problem.toResponse().text())
  ));
  assert.equal(new Set(refusals).size, 1);
  assert.match(refusals[0]!, /site_not_allowed/);
});

Deno.test("a site that is added or taken away is known of half a second later", async () => {
  using runtime = await testRuntime({ development: false });
  const admission = new Admission(runtime);
  const caller = callerOf(
    new Request("https://stories.example/", { headers: { origin: "https://oak.example" } }),
  );
  const site = await addSite(runtime.kv, "Oak School", ["https://oak.example"], 0);
  await admission.admit(site.key, caller);
  await runtime.kv.delete(["site", site.key]);
  runtime.clock.move(499);
  await admission.admit(site.key, caller);
  runtime.clock.move(1);
  await assert.rejects(admission.admit(site.key, caller), { code: "site_not_allowed" });
});

Deno.test("a site is not added with an origin that no browser would send", async () => {
  using runtime = await testRuntime();
  for (
    const origin of ["oak.example", "https://oak.example/", "https://OAK.example", "*", "null", ""]
  ) {
    await assert.rejects(addSite(runtime.kv, "Oak", [origin], 0), /Cannot add origin/);
  }
  assert.deepEqual(await listSites(runtime.kv), []);
});
