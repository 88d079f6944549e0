/** `npm run sites -- add NAME ORIGIN…` and `npm run sites -- list`. */
import { openStore } from "../store.ts";
import { addSite, listSites } from "./sites.ts";

const USAGE = `npm run sites -- add "Oak School" https://oak.example https://lms.oak.example
npm run sites -- list`;

const [verb, name, ...origins] = Deno.args;
const kv = await openStore();
if (verb === "add" && name && origins.length > 0) {
  try {
    const site = await addSite(kv, name, origins, Date.now());
    console.log(`${site.key}  ${site.name}  ${site.origins.join(" ")}`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    Deno.exitCode = 2;
  }
} else if (verb === "list" && name === undefined) {
  const sites = await listSites(kv);
  for (const site of sites) {
    console.log(`${site.key}  ${site.name}  ${site.origins.join(" ")}`);
  }
  if (sites.length === 0) console.log("No site has been added yet.");
} else {
  console.error(USAGE);
  Deno.exitCode = 2;
}
kv.close();
