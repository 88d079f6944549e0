/** `npm run sites`: sites are added, given secrets, and told how strict to be, by the operator. */
import { parsePolicy, type SitePolicy } from "../protocol/policy.ts";
import { Problem } from "../protocol/problems.ts";
import { openStore } from "../store.ts";
import { keys } from "../story/keys.ts";
import { changePolicy, readPolicy } from "../story/policies.ts";
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

/** @throws Problem if the result is no policy */
function change(key: string, fields: Partial<SitePolicy>): Promise<void> {
  return changePolicy(kv, key, (before) =>
    parsePolicy({
      ...before,
      ...fields,
      thresholds: { ...before.thresholds, ...fields.thresholds },
    }));
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
    if (json !== undefined) await change(site, parse(json));
    return JSON.stringify(await readPolicy(kv, site), null, 2);
  },
  stop: async (key) => {
    await kv.set(keys.stopped(await known(key)), true);
    return "Stopped. Nothing is told for this site until you run: go";
  },
  go: async (key) => {
    const site = await known(key);
    await kv.delete(keys.stopped(site));
    return (await readPolicy(kv, site)).stopped
      ? "Its owner has stopped it too: it tells again when its own policy says so."
      : "This site tells again.";
  },
};

function parse(json: string): Partial<SitePolicy> {
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
  if (!(error instanceof TypeError || error instanceof Problem)) throw error;
  console.error(error.message);
  Deno.exitCode = 2;
}
kv.close();
