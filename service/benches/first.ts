/**
 * `npm run bench:first`: how long from a request to the first event and to the first released sentence,
 * over a real port, storybook at pace 0. Prints the median and the slowest of 50, in milliseconds.
 */
import { startService } from "../../.ci/service.ts";

const RUNS = 50;
const GOALS = { event: 50, sentence: 150 };

await using service = await startService({ STORY_STREAM_KV: await Deno.makeTempFile() });
const { origin } = service;

const times: Record<keyof typeof GOALS, number[]> = { event: [], sentence: [] };
for (let run = 0; run < RUNS; run++) {
  const begun = performance.now();
  const response = await fetch(
    `${origin}/api/v1/stories/generate/stream?site=pk_test_demo&theme=space`,
  );
  let text = "";
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const now = performance.now() - begun;
    if (times.event.length === run && text.includes("\ndata: ")) times.event.push(now);
    if (times.sentence.length === run && text.includes('"type":"content"')) {
      times.sentence.push(now);
    }
  }
}
let slow = false;
for (const [what, goal] of Object.entries(GOALS)) {
  const sorted = times[what as keyof typeof GOALS].sort((a, b) => a - b);
  const median = sorted[RUNS / 2]!;
  slow ||= median > goal;
  console.log(
    `first ${what}: median ${median.toFixed(1)} ms, slowest ${
      sorted.at(-1)!.toFixed(1)
    } ms (goal: median ${goal} ms)`,
  );
}
Deno.exitCode = slow ? 1 : 0;
