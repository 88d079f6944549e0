/**
 * The package for those who bundle, ready for `npm publish`. Lit stays outside, so that a page has it
 * once, and the parts stay apart, so that it loads them when they are asked for.
 */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { whiteSpace } from "../lean/white-space.ts";
import { declarations } from "./declarations.ts";
import { attributes, react, vue } from "./frameworks.ts";
import { manifest } from "./manifest.ts";
import { surface } from "./surface.ts";

const ROOT = new URL("../../", import.meta.url);

const README = `# story-stream

\`<story-stream>\`: live stories for children on any page. The service that tells them is yours to run.

\`\`\`js
import "story-stream/define"; // registers the tag, once; \`story-stream\` alone only brings its class
\`\`\`

\`\`\`html
<story-stream service="https://stories.example" site="pk_…" theme="space"></story-stream>
\`\`\`

\`service\` must be given: in a bundle, the script no longer comes from there. \`story-stream/react\` and
\`story-stream/vue\` register the tag as well, and type it in JSX and in templates. On a server all of
them may be imported; nothing happens there. Lit and this package: BSD-3-Clause and MIT.
`;

interface Root {
  version: string;
  description: string;
  license: string;
  dependencies: Record<string, string>;
}

const packageJson = ({ version, description, license, dependencies }: Root): object => {
  const entry = (name: string, script = name) => ({
    types: `./types/${name}.d.ts`,
    default: `./${script}.js`,
  });
  return {
    name: "story-stream",
    version,
    description,
    license,
    type: "module",
    exports: {
      ".": entry("index"),
      "./define": entry("define"),
      "./react": entry("react", "define"),
      "./vue": entry("vue", "define"),
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    types: "./types/index.d.ts",
    sideEffects: ["./define.js"],
    customElements: "custom-elements.json",
    engines: { node: ">=20" },
    dependencies: {
      "@lit/task": `^${dependencies["@lit/task"]}`,
      lit: `^${dependencies["lit"]}`,
    },
  };
};

async function write(path: string, text: string): Promise<void> {
  await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  await Deno.writeTextFile(path, text);
}

/** Builds it into the folder `out`, which is emptied. */
export async function buildPackage(out: string): Promise<void> {
  await Deno.mkdir(out, { recursive: true });
  await build({
    configFile: false,
    root: fileURLToPath(new URL("widget/", ROOT)),
    logLevel: "warn",
    plugins: [whiteSpace],
    build: {
      outDir: await Deno.realPath(out),
      emptyOutDir: true,
      target: "es2022",
      minify: false,
      lib: { entry: { index: "index.ts", define: "define.ts" }, formats: ["es"] },
      rolldownOptions: {
        external: ["lit", "@lit/task"],
        experimental: { nativeMagicString: true },
        output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name].js", comments: false },
      },
    },
  });
  const all = surface();
  const json = (value: object) => JSON.stringify(value, null, 2) + "\n";
  for (const [path, { code }] of declarations("define.ts")) {
    await write(`${out}/types/${path.replace(/\.ts$/, ".d.ts")}`, code);
  }
  const here = new URL("./", import.meta.url);
  await Deno.copyFile(new URL("protocol.ts", here), `${out}/types/protocol.d.ts`);
  await write(`${out}/types/attributes.d.ts`, attributes(all));
  await write(`${out}/types/react.d.ts`, react(all));
  await write(`${out}/types/vue.d.ts`, vue(all));
  await write(`${out}/custom-elements.json`, json(manifest(all)));
  const root = JSON.parse(await Deno.readTextFile(new URL("package.json", ROOT))) as Root;
  await write(`${out}/package.json`, json(packageJson(root)));
  await write(`${out}/README.md`, README);
  await Deno.copyFile(new URL("LICENSE", ROOT), `${out}/LICENSE`);
}
