/**
 * `npm run bench:first`: how long from a request to the first event and to the first released sentence,
 * over a real port, storybook at pace 0. Prints the median and the slowest of 50, in milliseconds.
 */
const RUNS = 50;
const GOALS = { event: 50, sentence: 150 };

const service = new Deno.Command(Deno.execPath(), {
  args: ["run", "--unstable-kv", "-A", new URL("./main.ts", import.meta.url).pathname],
  env: {
    HOST: "127.0.0.1",
    PORT: "0",
    STORY_STREAM_KV: await Deno.makeTempFile(),
    STORY_STREAM_PACE: "0",
  },
  stdout: "piped",
}).spawn();
const origin = await address(service.stdout);

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
service.kill("SIGTERM");
await service.status;

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
Deno.exit(slow ? 1 : 0);

/** Where the service says that it listens; what it says after that is let go by. */
async function address(stdout: ReadableStream<Uint8Array>): Promise<string> {
  const lines = stdout.pipeThrough(new TextDecoderStream());
  let said = "";
  for await (const piece of lines.values({ preventCancel: true })) {
    const match = /http:\/\/\S+/.exec(said += piece);
    if (match) return match[0];
  }
  throw new Error("the service did not start");
}
