// Runs the widget's tests in a browser against the real service. Started by Deno.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { build } from "vite";
import { launchOptions } from "../.ci/browser.mjs";
import { firefoxLauncher } from "../.ci/firefox.mjs";
import { lean } from "../.ci/lean/lean.ts";
import { startService } from "../.ci/service.ts";
import { cut } from "./cut.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The service as a process of its own, with everything in memory. */
// More is told here in a minute than any class asks for.
const service = await startService({ STORY_STREAM_CHAPTERS_A_MINUTE: "100000" });
const address = service.origin;
process.on("exit", () => service.kill());

/** The files that pages load, built anew and kept in memory. */
const built = new Map(
  (await build({ configFile: path.join(here, "vite.config.ts"), build: { write: false } }))
    .flat().flatMap(({ output }) => output).map(({ fileName, code }) => [fileName, code]),
);

/** The places from which every part of the widget can be loaded; from others, its first file only. */
const whole = new Set(["built"]);

/** A page with a policy that few widgets survive: no style, no inline code, no HTML from strings. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'";

const page = ({ service, from = "built" }) =>
  `<!doctype html><html lang="en"><title>A strict page</title><script src="/widget/remote.js"></script>
<script type="module" src="/parts/${from}/story-stream.js"></script>
<main><h1>A strict page</h1><story-stream site="pk_test_demo" theme="space" hero="Mia" pace="0"
service="${service}"></story-stream></main></html>`;

const pages = (ctx, next) => {
  const [, from, file] = /^\/parts\/([\w-]+)\/([\w.-]+)$/.exec(ctx.path) ?? [];
  if (ctx.path === "/service.json") {
    ctx.body = { address };
  } else if (ctx.path === "/strict.html" || ctx.path === "/sandboxed.html") {
    if (ctx.path === "/strict.html") ctx.set("content-security-policy", POLICY);
    ctx.type = "html";
    ctx.body = page(ctx.query);
  } else if (file === "mend") {
    ctx.body = whole.add(from).has(from);
  } else if (file === "story-stream.js" || whole.has(from)) {
    ctx.set("access-control-allow-origin", "*");
    ctx.type = "js";
    ctx.body = built.get(file);
  } else if (!file) return next();
};

/** Names the tests that were skipped, and leaves the number of tests for the table of all checks. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const test of suite.tests) {
        counts[test.skipped ? "skipped" : test.passed ? "passed" : "failed"]++;
        if (test.skipped) console.log(`skipped: ${test.name}`);
      }
      suite.suites.forEach(walk);
    };
    for (const session of sessions) {
      if (session.testResults) walk(session.testResults);
      if (!session.passed && session.errors.length > 0) counts.failed++;
    }
    mkdirSync(path.resolve(here, "../coverage"), { recursive: true });
    writeFileSync(path.resolve(here, "../coverage/widget.json"), JSON.stringify(counts));
  },
};

/** A path; without one the tests run in Chromium. */
const firefox = process.env["STORY_FIREFOX"];

export default {
  rootDir: path.resolve(here, ".."),
  files: path.join(here, "**/*.test.ts"),
  concurrency: 2,
  nodeResolve: { exportConditions: ["production", "default"] },
  plugins: [
    // The Lit of the tests is the one that pages get.
    { name: "lean-lit", transform: ({ path, body }) => lean(body, path)?.toString() },
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: path.join(here, "tsconfig.json") }),
    { name: "service", serverStop: () => service.kill() },
  ],
  browsers: [
    firefox ? firefoxLauncher(firefox) : chromeLauncher({ launchOptions: await launchOptions() }),
  ],
  middleware: [cut(address), pages],
  reporters: [defaultReporter(), countReporter],
  testFramework: { config: { ui: "tdd", timeout: 10_000 } },
};
