// What npm start and npm test run: makes node_modules match package-lock.json, then hands over to
// the Deno in it. Plain Node without dependencies, so it works in a fresh clone.
//   node .ci/launch.mjs start|test|<task> ...     a task of deno.json
//   node .ci/launch.mjs -- <deno arguments>       Deno itself, for example -- run -A x.ts
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const read = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;

/** Whether node_modules is what package-lock.json says. npm keeps its own list there, written last. */
function installed() {
  try {
    const want = read("package-lock.json");
    const have = read("node_modules/.package-lock.json");
    return Object.keys(have).every((name) => want[name]?.version === have[name].version) &&
      Object.keys(want).every((name) => !name || want[name].optional || have[name]);
  } catch {
    return false;
  }
}

function install() {
  console.log("Installing what package-lock.json names (needed once) ...");
  const npm = process.env.npm_execpath; // npm's own script, when npm runs this
  // Errors only: some packages ask for a newer Node, but they run under Deno here.
  const args = ["ci", "--no-audit", "--no-fund", "--no-engine-strict", "--loglevel=error"];
  const { status } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

/** The Deno of node_modules/@deno, else one on the PATH. */
function findDeno() {
  const { platform, arch } = process;
  const target = platform === "linux" ? `linux-${arch}-glibc` : `${platform}-${arch}`;
  const own = path.join(
    root,
    "node_modules/@deno",
    target,
    platform === "win32" ? "deno.exe" : "deno",
  );
  if (existsSync(own)) return own;
  if (spawnSync("deno", ["--version"], { stdio: "ignore" }).status === 0) return "deno";
  console.error(
    `No Deno for ${platform} ${arch} on npm: install Deno 2.9 so that it is on the PATH.`,
  );
  process.exit(1);
}

if (!installed()) install();
const args = process.argv.slice(2);
const child = spawn(findDeno(), args[0] === "--" ? args.slice(1) : ["task", ...args], {
  cwd: root,
  stdio: "inherit",
  env: { DENO_NO_UPDATE_CHECK: "1", ...process.env },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// npm passes a SIGTERM on to its shell only, which dies without telling us: notice a lost parent.
const parent = process.ppid;
setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500).unref();
child.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
