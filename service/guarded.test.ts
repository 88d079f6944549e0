/** What a child types, through the whole service: what is kept, what is told kindly, and what begins no story. */
import assert from "node:assert/strict";
import type { Service } from "./app.ts";
import { ask, codeOf, follow, start, withService } from "./testing-client.ts";
import type { TestRuntime } from "./testing.ts";
import { ScriptedStoryteller } from "./testing.ts";

async function stored(runtime: TestRuntime): Promise<string> {
  const rows = await Array.fromAsync(runtime.kv.list({ prefix: [] }));
  return JSON.stringify(rows.map(({ key, value }) => [key, value]));
}

async function firstEvent(service: Service, fields: Record<string, unknown>) {
  const [first] = await follow(service, await start(service, fields));
  assert(first!.event.type === "node_event");
  return first!.event.data;
}

Deno.test("what tells who a child is is left out, never stored or told, and the child is told so", () =>
  withService(async (service, runtime) => {
    const data = await firstEvent(service, {
      theme: "dragons",
      custom_user_input:
        "my name is Annika Lindqvist, i live at 12 Oakfield Road. a dragon bakes bread",
      interests: ["my roblox is dragon_kid99", "trains"],
      request_id: "r",
    });
    assert.deepEqual(data.notices?.map(({ code }) => code), ["personal_data_removed"]);
    await service.settled();
    const [asked] = (runtime.storyteller as ScriptedStoryteller).asked;
    for (const where of [await stored(runtime), JSON.stringify(asked!.turn)]) {
      assert.doesNotMatch(where, /Annika|Lindqvist|Oakfield|kid99/i);
    }
    assert.deepEqual(asked!.turn.wished, {
      characters: ["dragon"],
      places: [],
      things: ["bread"],
      doings: ["bake"],
      moods: [],
    });
  }));

Deno.test("a wish that holds nothing of the kind is told nothing", () =>
  withService(async (service) => {
    const data = await firstEvent(service, { custom_user_input: "a dragon called Ember" });
    assert.equal(data.notices, undefined);
  }));

Deno.test("a theme of which nothing is left begins no story", () =>
  withService(async (service) => {
    const body = { site: "pk_test_demo", theme: "my name is Annika" };
    const response = await ask(service, "POST", "/api/v1/stories", body);
    assert.equal(await codeOf(response), "400 theme_refused");
  }));

Deno.test("a model is told nothing of a theme outside our vocabulary, and the child hears so", () =>
  withService(async (service) => {
    const data = await firstEvent(service, { theme: "Zorblax" });
    assert.deepEqual(data.notices?.map(({ code }) => code), ["theme_unknown"]);
  }));

Deno.test("distress, in whatever field, is met with warm words; nothing is begun, stored or reported", () =>
  withService(async (service, runtime) => {
    for (
      const fields of [
        { theme: "i want to die" },
        { theme: "foxes", custom_user_input: "my dad hits me evry day" },
        { theme: "foxes", title: "nobody would miss me" },
        { theme: "foxes", interests: ["i hate myself"] },
      ]
    ) {
      const body = { site: "pk_test_demo", ...fields };
      const response = await ask(service, "POST", "/api/v1/stories", body);
      const problem = await response.clone().json();
      assert.match(problem.title, /grown-up you trust/);
      assert.equal(await codeOf(response), "400 distress", JSON.stringify(fields));
    }
    assert.equal((runtime.storyteller as ScriptedStoryteller).asked.length, 0);
    assert.equal(await stored(runtime), "[]");
    assert.deepEqual(runtime.reports, []);
  }));
