/** What a story can be kept by, on a page that forbids nearly everything, and in frames that forbid more. */
import assert from "node:assert/strict";
import type { Browser, Frame } from "puppeteer-core";
import { startService } from "../.ci/service.ts";
import { openBrowser, openPage } from "./testing/browser.ts";

/** A page that tells a story by itself at `/`, and one that holds it in a sandbox at `/?<what is allowed>`. */
function openHost(service: string) {
  const policy = `default-src 'none'; script-src ${service}; connect-src ${service}; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'none'";
  const tag = `<script type="module" src="${service}/v1/story-stream.js"></script>
    <story-stream site="pk_test_demo" theme="space" pace="0" autostart></story-stream>`;
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, ({ url }) => {
    const allowed = decodeURIComponent(new URL(url).search.slice(1));
    const frame = `<iframe sandbox="${allowed}" src="/" width="400" height="600"></iframe>`;
    return new Response(
      `<!doctype html><html lang="en"><title>Host</title>${allowed ? frame : tag}`,
      {
        headers: {
          "content-type": "text/html",
          ...!allowed && { "content-security-policy": policy },
        },
      },
    );
  });
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** Presses a button of the panel, and gives what the panel says then. */
async function pressed(page: Frame, name: string): Promise<string> {
  await page.locator(`story-stream >>> ::-p-aria([name="${name}"][role="button"])`).click();
  const said = await page.waitForFunction(
    () => {
      const status = document.querySelector("story-stream")!.shadowRoot!
        .querySelector(".more [role=status]")!;
      return status.textContent;
    },
  );
  return await said.jsonValue() as string;
}

/** Has a chapter told, opens the panel and counts the pages that are printed from then on. */
async function openPanel(page: Frame): Promise<() => Promise<number>> {
  await page.waitForSelector("story-stream >>> .after");
  await page.evaluate(() => {
    const root = document.querySelector("story-stream")!.shadowRoot!;
    Object.assign(globalThis, { printed: 0 });
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLIFrameElement) || !node.contentDocument) continue;
        node.contentWindow!.addEventListener("afterprint", () => {
          (globalThis as unknown as { printed: number }).printed++;
        });
      }
    }).observe(root, { childList: true });
  });
  await page.locator("story-stream >>> #menu").click();
  await page.waitForSelector("story-stream >>> .more");
  return () => page.evaluate(() => (globalThis as unknown as { printed: number }).printed);
}

const CANNOT = "That does not work here. Please ask a grown\u2011up.";
const COPIED = "Copied. Now you can paste it.";

async function inSandbox(browser: Browser, host: string, allowed: string) {
  const { page } = await openPage(browser);
  await page.goto(`${host}/?${encodeURIComponent(allowed)}`);
  const frame = await (await page.waitForSelector("iframe"))!.contentFrame();
  const printed = await openPanel(frame);
  const said = await pressed(frame, "Print");
  return { page, frame, said, printed: await printed() };
}

Deno.test("a story is kept", async (test) => {
  await using service = await startService();
  await using browser = await openBrowser();
  await using host = openHost(service.origin);

  await test.step("under a policy that allows the service and nothing else", async () => {
    const { page, diary } = await openPage(browser);
    await page.goto(host.origin);
    const frame = page.mainFrame();
    const printed = await openPanel(frame);
    assert.equal(await pressed(frame, "Copy"), COPIED);
    await page.locator(`story-stream >>> ::-p-aria([name="Print"][role="button"])`).click();
    await page.waitForFunction("printed === 1");
    assert.equal(await printed(), 1);
    assert.deepEqual(diary.complaints, []);
    await page.close();
  });

  await test.step("in a frame of no origin: what cannot be printed or saved is copied", async () => {
    const { page, frame, said, printed } = await inSandbox(browser, host.origin, "allow-scripts");
    assert.deepEqual([said, printed], [CANNOT, 0]);
    assert.equal(await pressed(frame, "Copy"), COPIED);
    assert.equal(await pressed(frame, "Save as text"), COPIED);
    await page.close();
  });

  await test.step("in a frame that must not open dialogs, print says so", async () => {
    const allowed = "allow-scripts allow-same-origin";
    const { page, said, printed } = await inSandbox(browser, host.origin, allowed);
    assert.deepEqual([said, printed], [CANNOT, 0]);
    await page.close();
  });
});
