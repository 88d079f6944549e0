/** What a strict compiler says to a publisher's files that use the package, alone, in React or in Vue. */
import { openConsumer } from "./consumer.ts";

/** As much of the two frameworks' types as a tag needs: they themselves are no business of ours. */
const FRAMEWORKS: Record<string, string> = {
  "react/index.d.ts":
    `export interface HTMLAttributes<T> { className?: string; children?: unknown; onClick?(it: T): void }
export type DetailedHTMLProps<E, T> = E & { ref?: (it: T | null) => void };
export namespace JSX { interface IntrinsicElements { div: object; a: { href: string; children?: unknown } } interface Element {} }`,
  "react/jsx-runtime.d.ts": `export { JSX } from "./index.d.ts"; export const jsx: unknown;`,
  "react/package.json": `{ "name": "react", "version": "19.0.0", "exports": {
    ".": { "types": "./index.d.ts" }, "./jsx-runtime": { "types": "./jsx-runtime.d.ts" } } }`,
  "vue/index.d.ts": `export interface HTMLAttributes { class?: string }
export interface PublicProps { key?: string }
export interface GlobalComponents {}`,
  "vue/package.json": `{ "name": "vue", "version": "3.0.0", "types": "./index.d.ts" }`,
};

const STRICT = {
  nodeModulesDir: "manual",
  compilerOptions: {
    lib: ["esnext", "dom", "dom.iterable"],
    strict: true,
    exactOptionalPropertyTypes: true,
    jsx: "react-jsx",
    jsxImportSource: "react",
  },
};

/** "" where it takes them all. */
export async function typeErrors(files: Record<string, string>): Promise<string> {
  await using consumer = await openConsumer({ ...files, "deno.json": JSON.stringify(STRICT) });
  for (const [name, text] of Object.entries(FRAMEWORKS)) {
    const path = `${consumer.folder}/node_modules/${name}`;
    await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    await Deno.writeTextFile(path, text);
  }
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["check", "--quiet", ...Object.keys(files)],
    cwd: consumer.folder,
    env: { NO_COLOR: "1" },
  }).output();
  return success ? "" : new TextDecoder().decode(stderr) || "The compiler failed without a word";
}
