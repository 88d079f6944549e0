/** One story from its first request to its last look: begun, read, stopped, gone on with, asked about. */
import type { House } from "./house.ts";
import type { Manuscript } from "./manuscript.ts";
import { bodyOf, call, Reader } from "./reader.ts";
import { askInVain } from "./refused.ts";

/** What came of a story. */
export interface Lived {
  manuscript: Manuscript;
  /** `<story_id>.<chapter>` of each chapter that was begun. */
  chapters: string[];
  readers: Reader[];
  isErased: boolean;
}

const AGAIN_MS = 200;
const MOST_TRIES = 30;

interface Begun {
  story_id: string;
  chapter_number: number;
  events_url: string;
  story_token: string;
}

export async function live(house: House, manuscript: Manuscript): Promise<Lived> {
  const { story } = manuscript;
  const lived: Lived = { manuscript, chapters: [], readers: [], isErased: false };
  if (story.askedBefore) await askInVain(house, manuscript);
  const fields = {
    site: "pk_test_demo",
    theme: `a ${manuscript.animal}`,
    level: story.level,
    ...(story.level === "advanced" ? { title: `A day of the ${manuscript.animal}` } : {}),
    personalised: story.personalised,
    request_id: `r-${manuscript.mark("never")}`,
    child_id: manuscript.mark("never"),
  };
  if (story.via === "generate") await generate(house, manuscript, fields);
  if (story.via === "stream") await stream(house, manuscript, fields);
  const first = await begin(house, fields);
  if (!first) return lived;
  await readThrough(house, lived, first);
  if (story.goesOn && !lived.isErased) await goOn(house, lived, first);
  await lookBack(house, first);
  return lived;
}

/** Begins until it is begun; null: the site is stopped. */
async function begin(house: House, body: unknown, token?: string): Promise<Begun | null> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const response = await call(house, "POST", "/api/v1/stories", { body, headers });
    const text = await bodyOf(house, response);
    if (response.status === 202) return JSON.parse(text);
    if (response.status !== 503) {
      const isStopped = text.includes("site_stopped") || token !== undefined;
      if (!isStopped) house.tally.wrong("answer", "begin", `${response.status} ${text}`);
      return null;
    }
    await house.clock.sleep(AGAIN_MS);
  }
  house.tally.wrong("stuck", "begin", "503 again and again");
  return null;
}

/** The whole chapter in one answer, unless its caller hangs up. */
async function generate(house: House, { story }: Manuscript, body: unknown): Promise<void> {
  const stop = new AbortController();
  if (story.stop.how === "hang up") {
    void house.clock.sleep(story.stop.after * 100).then(() => stop.abort());
  }
  const { signal } = stop;
  const response = await call(house, "POST", "/api/v1/stories/generate", { body, signal });
  await bodyOf(house, response);
}

/** The beginning of the stream that begins it; the rest is read as any other. */
async function stream(house: House, { story }: Manuscript, fields: object): Promise<void> {
  const query = new URLSearchParams(Object.entries(fields).map(([k, v]) => [k, String(v)]));
  const path = `/api/v1/stories/generate/stream?${query}`;
  const response = await call(house, "GET", path);
  if (response.status !== 200) return void await bodyOf(house, response);
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let taken = 0; taken < story.stop.after; taken++) {
    const { value, done } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  house.watch.see("reader", text, /^id: (\d+\.\d+)/m.exec(text)?.[1]);
}

/** Reads a chapter to its end, and stops it meanwhile if that is meant. */
async function readThrough(house: House, lived: Lived, begun: Begun): Promise<void> {
  const { story } = lived.manuscript;
  const { how, after } = story.stop;
  const chapter = `${begun.story_id}.${begun.chapter_number}`;
  lived.chapters.push(chapter);
  let stopping: Promise<void> | null = null;
  const reader = new Reader(house, begun.events_url, chapter, story.cuts, (seq) => {
    if (seq >= after && /cancel|erase/.test(how)) stopping ??= stop(house, lived, begun);
  });
  const second = new Reader(house, begun.events_url, chapter, [1]);
  lived.readers.push(reader, ...(story.second ? [second] : []));
  await Promise.all([reader.follow(), story.second ? second.follow() : undefined]);
  await stopping;
}

async function stop(house: House, lived: Lived, { story_id, story_token }: Begun): Promise<void> {
  const isErasing = lived.manuscript.story.stop.how === "erase";
  const [method, path] = isErasing ? ["DELETE", ""] : ["POST", "/cancel"];
  lived.isErased = isErasing;
  const headers = { authorization: `Bearer ${story_token}` };
  for (let tried = 0; tried < MOST_TRIES; tried++) {
    const response = await call(house, method!, `/api/v1/stories/${story_id}${path}`, { headers });
    await bodyOf(house, response);
    if (response.status !== 503) return;
    await house.clock.sleep(AGAIN_MS);
  }
}

/** Takes the first choice that was offered, and asks what the second would have led to. */
async function goOn(house: House, lived: Lived, before: Begun): Promise<void> {
  const end = lived.readers[0]!.end;
  if (end === null || end === "gone" || end.type !== "complete" || !end.data.choices[0]) return;
  const [first, second] = end.data.choices;
  const further = {
    site: "pk_test_demo",
    story_id: before.story_id,
    chapter_number: before.chapter_number + 1,
    custom_user_input: "more leaves, please",
  };
  const next = await begin(house, { ...further, choice: first!.id }, before.story_token);
  if (!next) return;
  await readThrough(house, lived, next);
  if (!second || lived.isErased) return;
  const request_id = `b-${lived.manuscript.mark("never")}`;
  const other = { ...further, choice: second.id, branch: true, request_id };
  const branch = await begin(house, other, before.story_token);
  if (!branch) return;
  house.tally.count("branches");
  await readThrough(house, lived, branch);
  await lookBack(house, branch);
}

/** All that can be asked about a story afterwards. */
async function lookBack(house: House, begun: Begun): Promise<void> {
  if (house.chance.happens(0.85)) return;
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  const path = `/api/v1/stories/${begun.story_id}`;
  await bodyOf(house, await call(house, "GET", path, bearer(begun.story_token)), begun.story_id);
  const place = { chapter: begun.chapter_number, paragraph: 0, sentence: 0 };
  const report = { body: place, ...bearer(begun.story_token) };
  await bodyOf(house, await call(house, "POST", `${path}/reports`, report), begun.story_id);
  const answer = await call(house, "GET", "/api/v1/site/reports", bearer("sk_test_demo"));
  // They are of other stories too.
  for (const one of (await answer.json()).reports ?? []) {
    house.watch.see("answer body", JSON.stringify(one), `${one.story_id}.${one.chapter}`);
  }
  for (const what of [`${path}/audit`, "/api/v1/site/notices"]) {
    await bodyOf(house, await call(house, "GET", what, bearer("sk_test_demo")), begun.story_id);
  }
}
