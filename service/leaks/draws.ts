/** Draws houses for a leak test: often quiet, now and then with everything at once. */
import fc from "fast-check";
import {
  type Afterword,
  ENDS,
  type Mood,
  MOODS,
  type Plan,
  type Said,
  type Story,
  type Telling,
} from "./plans.ts";
import { ANIMALS, type Line } from "./sentences.ts";

const often = <T>(weights: [number, T][]) =>
  fc.oneof(...weights.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

const telling: fc.Arbitrary<Telling> = fc.record({
  lines: fc.array(
    fc.record({
      line: often<Line>([
        [9, "clean"],
        [2, "refused"],
        [1, "topic"],
        [1, "cut"],
        [2, "moderated"],
        [1, "moderated cut"],
      ]),
      variant: fc.nat(19),
      parted: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  end: fc.oneof({ weight: 2, arbitrary: fc.constant("whole" as const) }, {
    weight: 1,
    arbitrary: fc.constantFrom(...ENDS),
  }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  pieces: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
    },
    { weight: 1, arbitrary: fc.constant([1]) },
    { weight: 3, arbitrary: fc.constant([1000]) },
  ),
  pauseMs: often([[3, 0], [1, 50], [1, 700], [0.2, 4000]].map(([w, ms]) => [5 * w!, ms!])),
  thinks: often([[4, false], [1, true]]),
});

const said = often<Said>([[6, "clean"], [1, "refused"], [1, "moderated"], [1, "missing"]]);
const afterword: fc.Arbitrary<Afterword> = fc.record({
  said: fc.array(said, { minLength: 9, maxLength: 9 }),
  verdict: often<Afterword["verdict"]>([[8, "approved"], [1, "rejected"], [1, "too old"]]),
  fails: often<Afterword["fails"]>([
    [10, ""],
    [1, "status"],
    [1, "rubbish"],
    [1, "refuse"],
    [1, "throw"],
    [1, "stall"],
  ]),
  fenced: fc.boolean(),
});

const story: fc.Arbitrary<Story> = fc.record({
  via: often<Story["via"]>([[14, "start"], [1, "generate"], [2, "stream"]]),
  isModel: often([[3, false], [1, true]]),
  level: fc.constantFrom("listening", "beginner", "developing", "intermediate", "advanced"),
  personalised: fc.boolean(),
  tellings: fc.array(telling, { minLength: 1, maxLength: 2 }),
  afterwords: fc.array(afterword, { minLength: 1, maxLength: 2 }),
  cuts: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }) },
  ),
  second: often([[11, false], [1, true]]),
  askedBefore: often<Story["askedBefore"]>([
    [24, ""],
    [1, "theme"],
    [1, "title"],
    [1, "wish"],
    [1, "interest"],
    [1, "level"],
    [1, "body"],
    [1, "query"],
  ]),
  stop: fc.record({
    how: often<Story["stop"]["how"]>([[16, ""], [2, "cancel"], [1, "erase"], [1, "hang up"]]),
    after: fc.nat(16),
  }),
  goesOn: often([[19, false], [1, true]]),
});

const moods: fc.Arbitrary<readonly Mood[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.constant(["answer" as const]) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...MOODS, "answer" as const), {
      minLength: 2,
      maxLength: 5,
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Mood[]>(["silent"], ["late"], ["fail"]) },
);

const stories = (least: number) =>
  fc.array(story, { minLength: least, maxLength: ANIMALS.length, size: "max" });

/** Whole houses, with up to two dozen stories told at once. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  stories: fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: stories(1) },
    { weight: 6, arbitrary: stories(ANIMALS.length - 4) },
  ),
  moods,
  down: fc.constantFrom("hold", "local"),
  blocks: fc.boolean(),
  trouble: often([[19, 0], [1, 0.03]]),
  strike: fc.record({
    what: often<Plan["strike"]["what"]>([[37, ""], [1, "drain"], [1, "freeze"], [
      1,
      "kill switch",
    ]]),
    after: fc.nat(14),
  }),
  isBrisk: often([[24, true], [1, false]]),
  seed: fc.nat(),
}).map(({ isBrisk, ...plan }) => isBrisk && looksRound(plan) ? brisk(plan) : plan);

/** Its processes look round again and again: a second of such a house costs ten milliseconds. */
function looksRound({ trouble, strike }: Plan): boolean {
  return trouble > 0 || strike.what !== "";
}

/** The same without what takes long. */
function brisk(plan: Plan): Plan {
  const stories = plan.stories.map((story) => ({
    ...story,
    tellings: story.tellings.map((one) => ({
      ...one,
      end: one.end === "stall" ? "break" as const : one.end,
      pauseMs: Math.min(one.pauseMs, 50),
    })),
    afterwords: story.afterwords.map((one) => ({
      ...one,
      fails: one.fails === "stall" ? "" as const : one.fails,
    })),
  }));
  const isQuick = (mood: Mood) => /answer|fail/.test(mood) || plan.down === "local";
  const moods = plan.moods.length === 0
    ? plan.moods
    : [...plan.moods.filter(isQuick), "answer" as const];
  return { ...plan, stories, moods };
}
