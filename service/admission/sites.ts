/** Sites: the schools and publishers that embed stories, each with a key and its origins. */
import { createHash } from "node:crypto";
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
  /** Of its owner's secret `sk_…`, once one was made. */
  secretHash?: string;
}

/** The site that exists by itself during development, for pages of this machine; and its secret. */
export const DEMO_KEY = "pk_test_demo";
export const DEMO_SECRET = "sk_test_demo";

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

/**
 * A new secret for a site: with it its owner reads audits and sets its policy. The one before is
 * worth nothing from now on. Only its hash is kept.
 * @throws TypeError if there is no such site
 */
export async function newSecret(kv: Deno.Kv, key: string): Promise<string> {
  const { value: site, versionstamp } = await kv.get<Site>(keys.site(key));
  if (!site) throw new TypeError(`There is no site "${key}"`);
  const secret = `sk_${newId()}${newId()}`;
  const hash = hashOf(secret);
  const op = kv.atomic().check({ key: keys.site(key), versionstamp })
    .set(keys.site(key), { ...site, secretHash: hash } satisfies Site)
    .set(keys.owner(hash), key);
  if (site.secretHash !== undefined) op.delete(keys.owner(site.secretHash));
  if (!(await op.commit()).ok) {
    throw new TypeError(`Site "${key}" was changed meanwhile: try again`);
  }
  return secret;
}

/** The key of the site that a secret is of; null if it is none's. */
export async function siteOfSecret(kv: Deno.Kv, secret: string): Promise<string | null> {
  return (await kv.get<string>(keys.owner(hashOf(secret)))).value;
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

export async function listSites(kv: Deno.Kv): Promise<Site[]> {
  const sites: Site[] = [];
  for await (const { value } of kv.list<Site>({ prefix: keys.sites })) sites.push(value);
  return sites;
}
