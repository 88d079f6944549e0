/** Runs the `http` examples of docs/protocol.md, in their order, against a service. */
import assert from "node:assert/strict";
import { createService } from "./app.ts";
import { Quotas } from "./admission/quotas.ts";
import { ask } from "./testing-client.ts";
import { testRuntime } from "./testing.ts";

interface Message {
  head: string;
  headers: Record<string, string>;
  body: string;
}

/** What stands in the fenced `http` blocks: a request, its answer, a request, its answer … */
function messages(markdown: string): Message[] {
  return [...markdown.matchAll(/```http\n([\s\S]*?)```/g)].map(([, text]) => {
    const [top, ...rest] = text!.split("\n\n");
    const [head, ...lines] = top!.trim().split("\n");
    const headers = Object.fromEntries(
      lines.map((line) => line.split(": ", 2) as [string, string]),
    );
    return { head: head!, headers, body: rest.join("\n\n").trim() };
  });
}

Deno.test("docs/protocol.md says what the service does", async () => {
  const markdown = await Deno.readTextFile(new URL("../docs/protocol.md", import.meta.url));
  const known = new Map<string, string>();
  const filled = (text: string) => text.replace(/<(\w+)>/g, (all, name) => known.get(name) ?? all);

  /** Compares an answer with what is written, and learns the values that the service made. */
  function compare(written: string, real: string): void {
    const names: string[] = [];
    const pattern = filled(written).split(/(<\w+>)/).map((part) => {
      if (!/^<\w+>$/.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^\\n]+?)";
    }).join("");
    const match = new RegExp(`^${pattern}$`).exec(real);
    assert(match, `written:\n${filled(written)}\n\nreal:\n${real}`);
    names.forEach((name, i) => known.set(name, match[i + 1]!));
  }

  using runtime = await testRuntime();
  const quotas = new Quotas();
  const service = createService(runtime, undefined, quotas);
  const transcript = messages(markdown);
  assert(transcript.length >= 14 && transcript.length % 2 === 0);
  for (let i = 0; i < transcript.length; i += 2) {
    const [request, answer] = [transcript[i]!, transcript[i + 1]!];
    const [method, path] = filled(request.head).split(" ") as [string, string];
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, filled(value)]),
    );
    const body = request.body === "" ? undefined : JSON.parse(filled(request.body));
    const response = await ask(service, method, path, body, headers);
    assert.equal(String(response.status), answer.head, `${method} ${path}`);
    for (const [name, value] of Object.entries(answer.headers)) {
      assert.equal(response.headers.get(name), value);
    }
    const real = (await response.text()).trim();
    const written = /json/.test(response.headers.get("content-type") ?? "")
      ? JSON.stringify(JSON.parse(answer.body))
      : answer.body;
    compare(written, real);
    await service.settled();
  }
  await service.drain();
  await quotas.forget("pk_test_demo", "local");
});
