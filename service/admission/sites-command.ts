/** `npm run sites`: sites are added, given secrets, and told how strict to be, by the operator. */
import { NO_WISHES, type SitePolicy, sitePolicy } from "../protocol/policy.ts";
import { openStore } from "../store.ts";
import { keys } from "../story/keys.ts";
import { addSite, DEMO_KEY, listSites, newSecret, type Site } from "./sites.ts";

const USAGE = `npm run sites -- add "Oak School" https://oak.example https://lms.oak.example
npm run sites -- list
npm run sites -- secret KEY            a new secret for the site's owner; the old one ends
npm run sites -- policy KEY [JSON]     how strict the site is; with JSON: changes these fields
npm run sites -- stop KEY              stops all its stories within a second
npm run sites -- go KEY                lets it tell again`;

const kv = await openStore();

/** @throws TypeError if there is no such site */
async function known(key: string | undefined): Promise<string> {
  if (key === DEMO_KEY) return key;
  if (key && (await kv.get<Site>(keys.site(key))).value) return key;
  throw new TypeError(`There is no site "${key ?? ""}"`);
}

async function policyOf(key: string): Promise<SitePolicy> {
  return { ...NO_WISHES, ...(await kv.get<SitePolicy>(keys.policy(key))).value };
}

/** @throws TypeError if the result is no policy */
async function change(key: string, fields: unknown): Promise<SitePolicy> {
  const parsed = sitePolicy.safeParse({ ...await policyOf(key), ...(fields as object) });
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new TypeError(`${path.join(".")}: ${message}`);
  }
  await kv.set(keys.policy(key), parsed.data);
  return parsed.data;
}

const line = ({ key, name, origins }: Site) => `${key}  ${name}  ${origins.join(" ")}`;

const COMMANDS: Record<string, (...args: string[]) => Promise<string>> = {
  add: async (name, ...origins) => {
    if (!name || origins.length === 0) throw new TypeError(USAGE);
    return line(await addSite(kv, name, origins, Date.now()));
  },
  list: async () => (await listSites(kv)).map(line).join("\n") || "No site has been added yet.",
  secret: async (key) => await newSecret(kv, await known(key)),
  policy: async (key, json) => {
    const site = await known(key);
    const policy = json === undefined ? await policyOf(site) : await change(site, parse(json));
    return JSON.stringify(policy, null, 2);
  },
  stop: async (key) => {
    await change(await known(key), { stopped: true });
    return "Stopped. Nothing is told for this site until you run: go";
  },
  go: async (key) => {
    await change(await known(key), { stopped: false });
    return "This site tells again.";
  },
};

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new TypeError("The policy is not JSON");
  }
}

const [verb = "", ...args] = Deno.args;
try {
  const command = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (!command) throw new TypeError(USAGE);
  console.log(await command(...args));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(error.message);
  Deno.exitCode = 2;
}
kv.close();
