/** A publisher's own project, which has the package and Lit among its modules, and its pages. */
import { filesIn } from "../../.ci/delivery/files.ts";

/** What npm would install beside the package. */
const LIT = ["lit", "lit-html", "lit-element", "@lit", "@lit-labs", "@types/trusted-types"];

export interface Consumer extends AsyncDisposable {
  folder: string;
  /** The address of a page that loads a script of `dist/`, and hands it what stands after the `?`. */
  pageOf(script: string, query: Record<string, string>): string;
}

const TYPES: Record<string, string> = { js: "text/javascript", html: "text/html; charset=utf-8" };

/** @param files of the project, by name */
export async function openConsumer(files: Record<string, string>): Promise<Consumer> {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  const modules = `${folder}/node_modules`;
  for (const name of await filesIn("dist/npm")) {
    const to = `${modules}/story-stream/${name}`;
    await Deno.mkdir(to.slice(0, to.lastIndexOf("/")), { recursive: true });
    await Deno.copyFile(`dist/npm/${name}`, to);
  }
  await Deno.mkdir(`${modules}/@types`);
  for (const name of LIT) {
    const there = await Deno.realPath(`node_modules/${name}`);
    await Deno.symlink(there, `${modules}/${name}`, { type: "dir" });
  }
  await Deno.writeTextFile(`${folder}/package.json`, `{ "type": "module" }`);
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${folder}/${name}`, text);
  }
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (ask) => {
    const { pathname, searchParams } = new URL(ask.url);
    const script = searchParams.get("script");
    const body = pathname === "/"
      ? `<!doctype html><html lang="en"><title>A school</title><body></body>
<script type="module" src="/${script}"></script></html>`
      : await Deno.readTextFile(`${folder}/dist${pathname}`).catch(() => null);
    const type = TYPES[pathname === "/" ? "html" : pathname.split(".").at(-1)!];
    return new Response(body, {
      status: body === null ? 404 : 200,
      headers: { "content-type": type ?? "text/plain" },
    });
  });
  const origin = `http://127.0.0.1:${server.addr.port}`;
  return {
    folder,
    pageOf: (script, query) => `${origin}/?${new URLSearchParams({ script, ...query })}`,
    [Symbol.asyncDispose]: async () => {
      await server.shutdown();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
