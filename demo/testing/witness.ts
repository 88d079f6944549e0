/** Writes down all that a page gives away: on the road, to the service's store, to its tab, in events. */
import type { Browser, Page } from "puppeteer-core";
import { type Diary, openPage } from "./browser.ts";
import { openPublisher } from "./publisher.ts";
import { Road } from "./road.ts";

export interface Witness extends AsyncDisposable {
  page: Page;
  diary: Diary;
  /** What has been written down so far, by where it was found. */
  record(): Promise<Record<string, string>>;
}

interface Watched {
  /** Keys and values that were stored, and the details of events. */
  stored: string[];
  events: string[];
}

/** Runs in the page, before anything else does. */
function watch(): void {
  const watched: Watched = { stored: [], events: [] };
  Object.assign(globalThis, watched);
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    watched.stored.push(key, value);
    setItem.call(this, key, value);
  };
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    watched.events.push(event.type, JSON.stringify((event as CustomEvent).detail));
    return dispatchEvent.call(this, event);
  };
}

/** What the page's tab and its browser keep. */
async function keptBy(page: Page): Promise<string> {
  const cookies = await page.browserContext().cookies();
  const kept = await page.evaluate(async () => [
    (globalThis as unknown as Watched).stored,
    { ...sessionStorage, ...localStorage },
    document.cookie,
    history.state,
    location.href,
    name,
    await indexedDB.databases(),
    // Without a secure origin there is none.
    await globalThis.caches?.keys(),
  ]);
  return JSON.stringify([cookies, kept]);
}

/** Every row of the store: keys and values, and the bytes in them. */
async function rowsOf(path: string): Promise<string> {
  const latin1 = new TextDecoder("latin1");
  const bytes = (_: string, it: unknown) =>
    it instanceof Uint8Array ? latin1.decode(it) : typeof it === "bigint" ? `${it}` : it;
  using kv = await Deno.openKv(path);
  const rows: string[] = [];
  for await (const { key, value } of kv.list({ prefix: [] })) {
    rows.push(JSON.stringify([key, value], bytes));
  }
  return rows.join("\n");
}

/** Opens a publisher's page that has the script and no tag, with one road out of it. */
export async function openWitness(
  browser: Browser,
  service: string,
  store: string,
): Promise<Witness> {
  const road = new Road();
  const publisher = openPublisher(service, undefined, "");
  const context = await browser.createBrowserContext({
    proxyServer: road.address,
    proxyBypassList: ["<-loopback>"],
  });
  const { page, diary } = await openPage(context);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(`${error}`));
  await page.evaluateOnNewDocument(watch);
  // What is compressed could not be read.
  await page.setExtraHTTPHeaders({ "accept-encoding": "identity" });
  await page.goto(publisher.origin);
  return {
    page,
    diary,
    record: async () => ({
      "the browser's bytes": road.out,
      "the service's bytes": road.back,
      "the store": await rowsOf(store),
      "the tab's storage": await keptBy(page),
      "an event": await page.evaluate(() => (globalThis as unknown as Watched).events.join("\n")),
      "the console": said.join("\n"),
    }),
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await publisher[Symbol.asyncDispose]();
      road[Symbol.dispose]();
    },
  };
}
