/** A stand-in for the service that tells as much as is asked for, and the page that reads it. */
const SENTENCE = "The small grey mouse ran down the hill to sea. ";
const WORDS_A_SENTENCE = 10;
const SENTENCES_A_PARAGRAPH = 5;
const DIST = new URL("../../dist/", import.meta.url);

export interface Endless extends AsyncDisposable {
  origin: string;
  /** How many streams are open now. */
  readonly open: number;
}

const place = (index: number) => ({
  paragraph: Math.floor(index / SENTENCES_A_PARAGRAPH),
  sentence: index,
});

/** The events of a chapter of so many words. */
function chapter(words: number): object[] {
  const sentences = Array.from({ length: words / WORDS_A_SENTENCE }, (_, index) => ({
    type: "content",
    data: { chunk: SENTENCE, ...place(index), is_complete: false },
  }));
  const complete = {
    chapter_number: 1,
    is_last: false,
    title: "A long way to the sea",
    story_content: "",
    choice_question: "Where to?",
    choices: [{ id: "c1", text: "On" }],
  };
  return [...sentences, { type: "complete", data: complete }];
}

const frame = (event: object, index: number): string =>
  `id: story.1.${index + 1}\nevent: story_chunk\ndata: ${JSON.stringify(event)}\n\n`;

/**
 * The theme says how many words the chapter has. One of no words stays open after its first sentences.
 */
function stream(words: number, closed: () => void): ReadableStream {
  const events = words ? chapter(words) : chapter(100).slice(0, 5);
  return new ReadableStream({
    start: (controller) => controller.enqueue(events.map(frame).join("")),
    cancel: closed,
  }).pipeThrough(new TextEncoderStream());
}

export function openEndless(): Endless {
  let open = 0;
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (it) => {
    const { pathname, searchParams } = new URL(it.url);
    if (it.method === "POST") {
      const { theme } = await it.json();
      const events_url = `/events?words=${theme}`;
      return Response.json({ story_id: "story", chapter_number: 1, events_url, story_token: "" });
    }
    if (pathname === "/events") {
      open++;
      const body = stream(Number(searchParams.get("words")), () => open--);
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    }
    if (pathname.startsWith("/v1/")) {
      const script = await Deno.readFile(new URL(`.${pathname}`, DIST));
      return new Response(script, { headers: { "content-type": "text/javascript" } });
    }
    const script = '<script type="module" src="/v1/story-stream.js"></script>';
    return new Response(`<!doctype html><title>A page</title>${script}`, {
      headers: { "content-type": "text/html" },
    });
  });
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    get open() {
      return open;
    },
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}
