/** Leaks that are planted on purpose: the leak test sees each of them. */
import assert from "node:assert/strict";
import type { Category, Told } from "../protocol/events.ts";
import { Problem } from "../protocol/problems.ts";
import { Gatekeeper, type Verdict } from "../stages/gates/gate.ts";
import { Moderation } from "../stages/gates/moderation.ts";
import { Pen } from "../story/pen.ts";
import { Draft } from "../storytellers/draft.ts";
import { StorytellerError } from "../storytellers/storyteller.ts";
import type { House } from "./house.ts";
import { runLeaks } from "./leaks.ts";
import type { Wrong, WrongKind } from "./tally.ts";

const RUNS = 400;

/** Puts something else in the place of a method, until it is called. */
function instead<T extends object, Name extends keyof T>(
  owner: T,
  name: Name,
  make: (original: T[Name]) => T[Name],
): () => void {
  const original = owner[name];
  owner[name] = make(original);
  return () => owner[name] = original;
}

async function isSeen(
  kind: WrongKind,
  where: RegExp,
  plant: (house: House) => () => void,
): Promise<void> {
  const sought = (wrong: Wrong) => wrong.kind === kind && where.test(wrong.where);
  const { tally } = await runLeaks({ runs: RUNS, seed: 11, plant, sought });
  assert(tally.wrongs.some(sought), JSON.stringify(tally.wrongs.slice(0, 3)));
}

Deno.test("seen: a gate that tells before the moderator has answered", async () => {
  const early = () =>
    instead(Gatekeeper.prototype, "release", (release) => {
      return async function (this: Gatekeeper, passed, context, signal) {
        void release.call(this, passed, context, signal).catch(() => {});
        return await release.call(unmoderated(this), passed, context, signal);
      };
    });
  await isSeen("leak", /^row event/, early);
  await isSeen("leak", /^reader/, early);
  await isSeen("unmoderated", /./, early);
});

const unmoderated = ({ policy, audit }: Gatekeeper) => new Gatekeeper(policy, null, audit);

Deno.test("seen: what is said of a chapter is not judged, all of it or one string", async () => {
  for (const nth of [0, 1, 4]) {
    await isSeen(
      "leak",
      /^(row event|reader)/,
      () =>
        instead(Gatekeeper.prototype, "judge", (judge) => {
          return async function (this: Gatekeeper, drafts, signal): Promise<Verdict[]> {
            const verdicts = await judge.call(this, drafts, signal);
            const draft = drafts.at(nth)!;
            return verdicts.with(nth, { ok: true, told: Draft.read(draft) as Told });
          };
        }),
    );
  }
});

/** What is done with each text that the gates in this process refuse, or pass. */
function onCheck(what: (text: string, isRefused: boolean, gate: Gatekeeper) => void): () => void {
  return instead(Gatekeeper.prototype, "check", (check) => {
    return function (this: Gatekeeper, draft, context, held) {
      const checked = check.call(this, draft, context, held);
      what(Draft.read(draft), !checked.ok, this);
      return checked;
    };
  });
}

Deno.test("seen: a refused sentence named in a report, in an audit, on the console", async () => {
  await isSeen("leak", /^report/, (house) =>
    onCheck((text, isRefused) => {
      const what = `refused: ${text}`;
      if (isRefused) house.processes[0]!.runtime.report({ what });
    }));
  await isSeen("leak", /^row audit/, () =>
    onCheck((text, isRefused, { audit }) => {
      if (isRefused) {
        audit.write({ what: "verdict", approved: false, categories: [text as "fear"] });
      }
    }));
  await isSeen("leak", /^console/, () =>
    onCheck((text, isRefused) => {
      if (isRefused) console.warn("refused", { text });
    }));
});

Deno.test("seen: a held sentence stored before it is released", async () => {
  await isSeen("leak", /^row held/, ({ processes }) =>
    onCheck((text) => {
      // It does not wait: the house may be over before the store has answered.
      processes[0]!.runtime.kv.set(["held"], text.slice(0, -1)).catch(() => {});
    }));
});

Deno.test("seen: a moderator's late answer taken for an approval", async () => {
  await isSeen(
    "leak",
    /^(row event|reader)/,
    ({ clock }) =>
      instead(Moderation.prototype, "judge", () => {
        return async function (this: Moderation, texts) {
          const stop = new AbortController();
          const answer = this.moderator.score(texts, stop.signal);
          void clock.sleep(10_000).then(() => stop.abort());
          const verdicts = (await answer).map((scores): Category[] =>
            Math.max(...Object.values(scores)) > 0.5 ? ["other"] : []
          );
          return { verdicts, calls: 1 };
        };
      }),
  );
});

Deno.test("seen: a theme that is refused and echoed", async () => {
  await isSeen("leak", /^answer body/, () => {
    let asked: unknown;
    const hear = instead(Request.prototype, "json", (json) => {
      return async function (this: Request) {
        return asked = await json.call(this);
      };
    });
    const echo = instead(Problem.prototype, "toResponse", (toResponse) => {
      return function (this: Problem) {
        const { status } = toResponse.call(this);
        return Response.json({ status, detail: asked }, { status });
      };
    });
    return () => (hear(), echo());
  });
});

Deno.test("seen: a storyteller's own words in an error that is reported", async () => {
  await isSeen("leak", /^report/, ({ storyteller }) =>
    instead(storyteller, "tell", (tell) => {
      return async function* (...args) {
        try {
          yield* tell(...args);
        } catch (error) {
          throw new StorytellerError("model_unavailable", String(error));
        }
      };
    }));
});

Deno.test("seen: a sentence told twice, a chapter with two ends", async () => {
  await isSeen("order", /./, () =>
    instead(Pen.prototype, "append", (append) => {
      return async function (this: Pen, ...events) {
        const isContent = events[0]!.type === "content";
        await append.call(this, ...events, ...(isContent ? events : []));
      };
    }));
  await isSeen("last events", /./, () =>
    instead(Pen.prototype, "append", (append) => {
      return async function (this: Pen, ...events) {
        const isLast = events.at(-1)!.type === "complete";
        await append.call(this, ...events, ...(isLast ? events : []));
      };
    }));
});
