/** Sites: the schools and publishers that embed stories, each with a key and its origins. */
import { newId } from "../runtime.ts";
import { keys } from "../story/keys.ts";

export interface Site {
  /** `pk_…`: public, it stands in the page. */
  key: string;
  name: string;
  /** Exact origins, as a browser sends them: `https://school.example`. */
  origins: string[];
  /** Milliseconds since the Unix epoch. */
  createdAt: number;
}

/** The site that exists by itself during development, for pages of this machine. */
export const DEMO_KEY = "pk_test_demo";

export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
}

/**
 * A new site.
 * @throws TypeError if an origin is not exactly what a browser would send
 */
export async function addSite(
  kv: Deno.Kv,
  name: string,
  origins: string[],
  now: number,
): Promise<Site> {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || origin === "null") {
      throw new TypeError(
        `Cannot add origin "${origin}": write it as a browser sends it, such as https://school.example`,
      );
    }
  }
  const site: Site = { key: `pk_${newId()}`, name, origins, createdAt: now };
  await kv.set(keys.site(site.key), site);
  return site;
}

export async function listSites(kv: Deno.Kv): Promise<Site[]> {
  const sites: Site[] = [];
  for await (const { value } of kv.list<Site>({ prefix: keys.sites })) sites.push(value);
  return sites;
}
