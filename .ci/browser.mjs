// Finds the browser that the tests drive. Plain JavaScript: it runs under Deno and under Node.
//   1. STORY_BROWSER (a path), 2. an installed Chrome, Chromium or Edge, 3. the Chromium that the
//   npm package @sparticuz/chromium carries (Linux x64 only), 4. an error that says what to do.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const OLDEST = 120;

export const ARGS = [
  "--no-sandbox", // Chromium refuses to start as root without it
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function candidates() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((n) =>
      ["/Applications", path.join(os.homedir(), "Applications")].map((d) =>
        `${d}/${n}.app/Contents/MacOS/${n}`
      )
    );
  }
  if (process.platform === "win32") {
    const dirs = [
      process.env["PROGRAMFILES"],
      process.env["PROGRAMFILES(X86)"],
      process.env["LOCALAPPDATA"],
    ];
    return dirs.filter(Boolean).flatMap((d) => [
      path.join(d, "Google/Chrome/Application/chrome.exe"),
      path.join(d, "Chromium/Application/chrome.exe"),
      path.join(d, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  }
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const dirs = [
    ...(process.env["PATH"] ?? "").split(path.delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
  ];
  return names.flatMap((n) => [...new Set(dirs)].filter(Boolean).map((d) => path.join(d, n)));
}

/** The version line of a binary, or why it does not start. A snap stub and a missing library show here. */
function probe(file, env = {}) {
  if (process.platform === "win32") return { ok: true, version: "unknown" };
  const r = spawnSync(file, ["--version"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: 20_000,
  });
  const version = /(\d+)\.\d+\.\d+/.exec(r.stdout ?? "");
  if (r.status === 0 && version && Number(version[1]) >= OLDEST) {
    return { ok: true, version: version[0] };
  }
  return {
    ok: false,
    why: (r.stderr || r.stdout || String(r.error ?? "no version")).trim().split("\n")[0],
  };
}

async function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return { why: `@sparticuz/chromium has no build for ${process.platform} ${process.arch}` };
  }
  const home = path.join(ROOT, "node_modules/@sparticuz/chromium");
  if (!existsSync(home)) return { why: "@sparticuz/chromium is not installed" };
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  const dir = path.join(ROOT, "node_modules/.cache/story-stream", `chromium-${version}`);
  if (!existsSync(dir)) {
    // The package unpacks to os.tmpdir() and takes whatever /tmp/chromium it finds there, of any
    // version. So it is given a folder of its own, which gets its final name once it is whole.
    const work = `${dir}.${process.pid}`;
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = work;
    try {
      const { default: chromium, inflate } = await import("@sparticuz/chromium");
      await chromium.executablePath();
      await inflate(path.join(home, "bin/al2023.tar.br")); // libnss3, libnspr4, libexpat for a bare system
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
    }
    writeFileSync(
      path.join(work, "fonts/fonts.conf"),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
        `<dir>/usr/share/fonts</dir><dir>${dir}/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>\n`,
    );
    try {
      renameSync(work, dir);
    } catch (error) {
      rmSync(work, { recursive: true, force: true });
      if (!existsSync(dir)) throw error; // else another process was first
    }
  }
  const executablePath = path.join(dir, "chromium");
  const env = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: path.join(dir, "fonts") };
  let seen = probe(executablePath, env);
  if (!seen.ok) {
    env["LD_LIBRARY_PATH"] = [path.join(dir, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(
      Boolean,
    ).join(":");
    seen = probe(executablePath, env);
  }
  return seen.ok
    ? { executablePath, env, headless: "shell", name: "@sparticuz/chromium", version: seen.version }
    : seen;
}

export async function findBrowser() {
  const tried = [];
  const asked = process.env["STORY_BROWSER"];
  if (asked !== "packaged") {
    for (const file of asked ? [asked] : candidates()) {
      if (!existsSync(file)) {
        if (asked) tried.push(`${file}: no such file`);
        continue;
      }
      const seen = probe(file);
      if (seen.ok) {
        return {
          executablePath: file,
          env: {},
          headless: true,
          name: path.basename(file),
          version: seen.version,
        };
      }
      tried.push(`${file}: ${seen.why}`);
    }
  }
  if (!asked || asked === "packaged") {
    const own = await packaged();
    if (own.executablePath) return own;
    tried.push(own.why);
  }
  throw new Error(
    `No browser to test with.\n  ${tried.join("\n  ")}\n` +
      "Install Chrome, Chromium or Edge (Debian, Ubuntu: apt install chromium), or set STORY_BROWSER to the path of one.",
  );
}

/** What puppeteer.launch takes. */
export async function launchOptions() {
  const { executablePath, env, headless, name, version } = await findBrowser();
  console.log(`browser: ${name} ${version} (${executablePath})`);
  return { executablePath, headless, args: ARGS, env: { ...process.env, ...env } };
}
