/**
 * Checks that package-lock.json serves every platform. A registry that lacks a package for some
 * platform makes npm leave it out of the lock without a word; `npm ci` then fails on that platform,
 * and npm 11 fails on every platform as soon as its registry does have the package.
 */
interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(
  await Deno.readTextFile(new URL("../package-lock.json", import.meta.url)),
) as { packages: Record<string, Entry> };

function found(from: string, name: string): boolean {
  for (let at = from;;) {
    if (packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (!at) return false;
    at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")));
    if (at === from) return false;
    from = at;
  }
}

const faults: string[] = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!found(path, name)) faults.push(`${path || "the project"} wants ${name}: not in the lock`);
  }
  if (entry.resolved) faults.push(`${path} records the address ${entry.resolved}`);
}
for (const fault of faults) console.error(fault);
Deno.exit(faults.length > 0 ? 1 : 0);
