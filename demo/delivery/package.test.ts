/** The package, as a publisher takes it: into a bundle, on a server, and with types. */
import assert from "node:assert/strict";
import { build as esbuild, stop } from "esbuild";
import { build as vite } from "vite";
import { filesIn } from "../../.ci/delivery/files.ts";
import { startService } from "../../.ci/service.ts";
import { openBrowser, openPage, readToTheEnd } from "../testing/browser.ts";
import { openConsumer } from "../testing/consumer.ts";

const APP = `import "story-stream/define";
const tag = document.createElement("story-stream");
for (const [name, value] of new URLSearchParams(location.search)) tag.setAttribute(name, value);
document.body.append(tag);
`;

const BUNDLERS: Record<string, (folder: string) => Promise<unknown>> = {
  vite: (folder) =>
    vite({
      root: folder,
      configFile: false,
      logLevel: "silent",
      build: { rolldownOptions: { input: `${folder}/app.js` } },
    }),
  esbuild: (folder) =>
    esbuild({
      entryPoints: [`${folder}/app.js`],
      absWorkingDir: folder,
      outdir: `${folder}/dist`,
      bundle: true,
      splitting: true,
      format: "esm",
      minify: true,
    }).finally(stop),
};

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  Deno.test(`bundled by ${name}, it tells a story`, async () => {
    await using service = await startService();
    await using browser = await openBrowser();
    await using consumer = await openConsumer({ "app.js": APP });
    await bundle(consumer.folder);
    const files = (await filesIn(`${consumer.folder}/dist`)).filter((file) => /\.js$/.test(file));
    assert.ok(files.length > 5, `the parts are files of their own: ${files}`);
    const { page, diary } = await openPage(browser);
    const tag = { service: service.origin, site: "pk_test_demo", theme: "space", pace: "0" };
    const app = files.find((file) => /(^|\/)app[^/]*\.js$/.test(file))!;
    await page.goto(consumer.pageOf(app, { ...tag, autostart: "" }));
    await readToTheEnd(page);
    assert.deepEqual(diary.complaints, []);
    const loaded = diary.requests.filter(({ url }) => url.endsWith(".js")).length;
    assert.ok(loaded > 1 && loaded < files.length, "some parts are loaded, and not all");
  });
}

Deno.test("the class alone registers nothing, and a bundle without it holds nothing of it", async () => {
  await using consumer = await openConsumer({
    "app.js": `import { StoryStream } from "story-stream"; console.log(StoryStream.name);`,
    "none.js": `import { StoryStream } from "story-stream"; console.log(1);`,
  });
  const built = async (entry: string) => {
    const { outputFiles } = await esbuild({
      entryPoints: [`${consumer.folder}/${entry}`],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0]!.text;
  };
  try {
    assert.doesNotMatch(await built("app.js"), /customElements\.define/);
    assert.match(await built("app.js"), /HERO/);
    assert.doesNotMatch(await built("none.js"), /HERO/);
  } finally {
    await stop();
  }
});

Deno.test("on a server all of it may be imported, and nothing happens", async () => {
  await using consumer = await openConsumer({
    "app.mjs": ["", "/define", "/react", "/vue"].map((entry) =>
      `const { StoryStream } = await import("story-stream${entry}");
console.log(typeof StoryStream, !!globalThis.customElements?.get("story-stream"));`
    ).map((block) => `{ ${block} }`).join("\n"),
  });
  for (const [runtime, ...args] of [["node"], [Deno.execPath(), "run", "-A"]] as const) {
    const { stdout, stderr } = await new Deno.Command(runtime, {
      args: [...args, "app.mjs"],
      cwd: consumer.folder,
      env: { NO_COLOR: "1" },
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    assert.equal(text(stderr), "");
    assert.equal(text(stdout), "function false\n".repeat(4));
  }
});
