/**
 * `npm run bench:moderation`: what a moderation endpoint of 150 ms costs a reader. The real service and
 * a model of 60 tokens a second over real ports; chapters of 800 words, with and without in turn.
 */
import { startService } from "../../.ci/service.ts";
import { allMet, goal, median } from "./numbers.ts";
import { openAiServer } from "./servers/openai.ts";

const CHAPTERS = 12;
const WORDS = 800;
const TOKENS_A_SECOND = 60;
const MODERATION_MS = 150;
/** Words a second at which the widget lets words appear for the oldest, and a quick reader of ten. */
const PACES = [6, 3];

interface Chapter {
  firstSentenceMs: number;
  /** When each sentence came, in milliseconds from the beginning, and how many words it has. */
  sentences: { at: number; words: number }[];
}

async function chapterOf(origin: string): Promise<Chapter> {
  const begun = performance.now();
  const sentences: Chapter["sentences"] = [];
  const response = await fetch(
    `${origin}/api/v1/stories/generate/stream?site=pk_test_demo&theme=foxes&level=advanced`,
  );
  let rest = "";
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      if (!line.startsWith("data: ")) continue;
      const { type, data } = JSON.parse(line.slice(6));
      if (type === "error") throw new Error(`The chapter ended: ${data.code}`);
      if (type !== "content" || data.chunk === "") continue;
      sentences.push({ at: performance.now() - begun, words: data.chunk.trim().split(" ").length });
    }
  }
  return { firstSentenceMs: sentences[0]!.at, sentences };
}

/** The longest that a reader of so many words a second has to wait in mid-chapter, in milliseconds. */
function longestPause({ sentences }: Chapter, wordsASecond: number): number {
  let readUntil = sentences[0]!.at;
  let longest = 0;
  for (const { at, words } of sentences) {
    longest = Math.max(longest, at - readUntil);
    readUntil = Math.max(readUntil, at) + 1000 * words / wordsASecond;
  }
  return longest;
}

await using api = openAiServer({
  words: WORDS,
  tokensASecond: TOKENS_A_SECOND,
  moderationMs: MODERATION_MS,
});
const environment = { OPENAI_API_KEY: "k", OPENAI_BASE_URL: api.baseURL };
await using plain = await startService({ ...environment, STORY_STREAM_MODERATION: "off" });
await using moderated = await startService(environment);
api.moderations = 0;

console.log(
  `${CHAPTERS} chapters of ${WORDS} words each way, a model of ${TOKENS_A_SECOND} tokens a second, a moderation endpoint of ${MODERATION_MS} ms`,
);
const pairs = await Promise.all(
  Array.from({ length: CHAPTERS }, async (_, i) => {
    // Begun a little apart, so that none waits for another's burst.
    await new Promise((resolve) => setTimeout(resolve, 700 * i));
    const [without, with_] = await Promise.all([
      chapterOf(plain.origin),
      chapterOf(moderated.origin),
    ]);
    return { without, with: with_ };
  }),
);
const firsts = (side: "without" | "with") => pairs.map((pair) => pair[side].firstSentenceMs);
console.log(
  `  first sentence: ${median(firsts("without")).toFixed(0)} ms without, ${
    median(firsts("with")).toFixed(0)
  } ms with (medians)`,
);
const later = pairs.map(({ without, with: with_ }) =>
  with_.firstSentenceMs - without.firstSentenceMs
);
goal("first sentence later by (median)", median(later), 200, " ms");
for (const pace of PACES) {
  const longest = Math.max(...pairs.map((pair) => longestPause(pair.with, pace)));
  goal(`longest pause of a reader at ${pace} words a second`, longest, 0, " ms");
}
goal("calls of the endpoint a chapter", api.moderations / CHAPTERS, 5);
Deno.exitCode = allMet() ? 0 : 1;
