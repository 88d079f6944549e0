/**
 * Stands between a page and the service where a situation cannot be had of the real one: an answer, or
 * the end of a stream, comes from here. The widget goes its own way, and knows nothing of it.
 */
import type { EventData } from "../../service/protocol/events.ts";
import type { ProblemCode } from "../../service/protocol/problems.ts";
import type { Clock } from "../../widget/clock.ts";

export interface Plan {
  /** What a start is answered with: nothing, ever; no connection; or a refusal. */
  start?: "silence" | "offline" | readonly [status: number, code: ProblemCode];
  /** Only so many of a chapter's first events arrive. */
  events?: number;
  /** The chapter's last event then; without one nothing more is said. */
  end?: EventData<"error">;
}

/** A second takes ten milliseconds: for one who wants to see what five vain attempts lead to. */
export const hasty: Clock = {
  now: Date.now,
  after(ms, then) {
    const timer = setTimeout(then, ms / 100);
    return () => clearTimeout(timer);
  },
};

function answer([status, code]: readonly [number, string]): Response {
  return new Response(JSON.stringify({ type: "about:blank", title: code, status, code }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}

function standInForFetch(start: NonNullable<Plan["start"]>): void {
  const real = fetch;
  globalThis.fetch = (input, init) => {
    if (init?.method !== "POST") return real(input, init);
    if (start === "offline") return Promise.reject(new TypeError("Failed to fetch"));
    return start === "silence" ? new Promise(() => {}) : Promise.resolve(answer(start));
  };
}

function standInForEvents({ events = 0, end }: Plan): void {
  globalThis.EventSource = class extends EventSource {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener("story_chunk", (event) => {
        const { type, lastEventId, isTrusted } = event;
        const number = Number(lastEventId.split(".").at(-1));
        if (!isTrusted || number <= events) return;
        event.stopImmediatePropagation();
        if (!end || number > events + 1) return;
        const data = JSON.stringify({ type: "error", data: end });
        this.dispatchEvent(new MessageEvent(type, { data, lastEventId }));
      });
    }
  };
}

/** To be called before the widget asks for anything. */
export function standIn(plan: Plan): void {
  if (plan.start) standInForFetch(plan.start);
  if (plan.events !== undefined) standInForEvents(plan);
}
