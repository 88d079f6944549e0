/** For tests of branches: stories told along choices, and what is had of them. */
import type { Service } from "./app.ts";
import { ask, start, type Started } from "./testing-client.ts";
import type { ScriptedStoryteller, TestRuntime } from "./testing.ts";

export const SITE = "pk_test_demo";
export const bearer = ({ story_token }: Started) => ({ authorization: `Bearer ${story_token}` });
export const turnsOf = ({ storyteller }: TestRuntime) =>
  (storyteller as ScriptedStoryteller).asked.map(({ turn }) => turn);

/** A story whose further chapters went on with these choices, told to its end. */
export async function told(service: Service, choices: string[], fields = {}): Promise<Started> {
  let newest = await start(service, fields);
  const one = newest;
  for (const choice of choices) {
    await service.settled();
    const { story_id, story_token, chapter_number } = newest;
    const next = { story_id, chapter_number: chapter_number + 1, choice };
    newest = await start(service, next, story_token);
  }
  await service.settled();
  return one;
}

export function branch(service: Service, from: Started, fields: Record<string, unknown>) {
  const body = { story_id: from.story_id, chapter_number: 2, choice: "c2", branch: true };
  return start(service, { ...body, ...fields }, from.story_token);
}

export async function storyOf(service: Service, { story_id }: Started, by: Started) {
  const path = `/api/v1/stories/${story_id}`;
  return await (await ask(service, "GET", path, undefined, bearer(by))).json();
}

/** All that is stored of a story. */
export async function rowsOf({ kv }: TestRuntime, { story_id }: Started) {
  const rows = await Array.fromAsync(kv.list({ prefix: [] }));
  return rows.filter(({ key }) => key.includes(story_id)).map(({ key, value }) => ({ key, value }));
}
