/** Who may use a site from where. A refusal says the same whether the site is unknown or merely not for this origin. */
import { Problem } from "../protocol/problems.ts";
import type { Runtime } from "../runtime.ts";
import { keys } from "../story/keys.ts";
import { DEMO_KEY, isLoopback, type Site } from "./sites.ts";

/** What a request shows of where it comes from. */
export interface Caller {
  origin: string | null;
  /** The request says that it came through a proxy. */
  forwarded: boolean;
  /** The host that the caller believes to speak to: a name rebound to loopback is not loopback. */
  host: string;
}

export function callerOf(request: Request): Caller {
  const { headers } = request;
  return {
    origin: headers.get("origin"),
    forwarded: [...headers.keys()].some((name) =>
      /^(forwarded|via|x-real-ip|x-forwarded-.*)$/.test(name)
    ),
    host: new URL(request.url).hostname,
  };
}

/** Whether the rules for development hold for this request. */
export function inDevelopment(runtime: Runtime, caller: Caller): boolean {
  return runtime.development && !caller.forwarded && isLoopback(caller.host);
}

/** How old what is known of a site may be: a class that opens its streams at once costs one read. */
const FRESH_MS = 500;

export class Admission {
  readonly #sites = new Map<string, { site: Promise<Site | null>; readAt: number }>();

  constructor(private readonly runtime: Runtime) {}

  /** @throws Problem `site_not_allowed` */
  async admit(siteKey: string, caller: Caller): Promise<void> {
    if (siteKey === DEMO_KEY) {
      if (inDevelopment(this.runtime, caller) && isDemoOrigin(caller.origin)) return;
      throw new Problem("site_not_allowed");
    }
    const site = await this.#siteOf(siteKey);
    if (!site || caller.origin === null || !site.origins.includes(caller.origin)) {
      throw new Problem("site_not_allowed");
    }
  }

  /**
   * Lets a page read a story's stream: the ticket is the right, the origin only has to fit it. A page
   * of the service's own origin, and curl, send none.
   */
  async admitReader(siteKey: string, caller: Caller): Promise<void> {
    if (caller.origin !== null || siteKey === DEMO_KEY) return await this.admit(siteKey, caller);
    if (!await this.#siteOf(siteKey)) throw new Problem("site_not_allowed");
  }

  #siteOf(key: string): Promise<Site | null> {
    const now = this.runtime.clock.now();
    for (const [old, { readAt }] of this.#sites) {
      // The oldest come first.
      if (now - readAt < FRESH_MS) break;
      this.#sites.delete(old);
    }
    const known = this.#sites.get(key);
    if (known) return known.site;
    const site = this.runtime.kv.get<Site>(keys.site(key)).then(({ value }) => value);
    this.#sites.set(key, { site, readAt: now });
    site.catch(() => this.#sites.delete(key));
    return site;
  }
}

function isDemoOrigin(origin: string | null): boolean {
  if (origin === null || origin === "null") return true;
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}
