/** Two hundred stories over roads that break by chance: each arrives whole, and is begun once. */
import { assert } from "chai";
import type { Clock } from "./clock.ts";
import {
  choices,
  cut,
  hasty,
  heard,
  mount,
  press,
  seen,
  starts,
  told,
  unmount,
} from "./testing.ts";

const SEEDS = 200;
const AT_ONCE = 4;
const IN_ONE_TEST = 40;
const THEMES = ["space", "animals", "bedtime", "adventure", "ocean", "friendship", "mystery"];
/** Who waits for so long watches a connection. */
const WATCH_MS = 30_000;

/** Hasty, but it watches a connection for as long as it takes until the road says that it stalls. */
class Watch implements Clock {
  now = Date.now;
  #dogs = new Set<() => void>();

  after(ms: number, then: () => void): () => void {
    if (ms < WATCH_MS) return hasty.after(ms, then);
    this.#dogs.add(then);
    return () => this.#dogs.delete(then);
  }

  bark(): void {
    for (const dog of this.#dogs) dog();
  }
}

const watches = new Map<string, Watch>();
const Source = globalThis.EventSource;

class Watched extends Source {
  constructor(url: string | URL) {
    super(url);
    const [road] = `${url}`.split("/api/") as [string];
    this.addEventListener("stalled", () => watches.get(road)!.bark());
  }
}

/** What befell the stories of all seeds. */
const befell = new Set<string>();

async function tellBy(seed: number): Promise<void> {
  const road = cut(`seed-${seed}`);
  const watch = new Watch();
  watches.set(road.address, watch);
  const theme = THEMES[seed % THEMES.length]!;
  const element = await mount({ service: road.address, id: `seed-${seed}`, theme }, watch);
  const complete = heard(element, "story-complete");
  press(element, ".big");
  const { story_content } = await complete;
  await seen(element, choices);
  const log = await road.log();
  const asked = starts(log);
  assert.equal(told(element), story_content, `the text of seed ${seed}`);
  assert.equal(new Set(asked.map(({ body }) => body)).size, 1, `requests of seed ${seed}`);
  const stories = new Set(asked.map(({ story }) => story).filter(Boolean));
  assert.equal(stories.size, 1, `stories of seed ${seed}`);
  for (const { befell: what } of log) befell.add(what);
  element.remove();
}

suite("seeds", () => {
  suiteSetup(() => globalThis.EventSource = Watched);
  suiteTeardown(() => globalThis.EventSource = Source);
  teardown(unmount);

  for (let first = 0; first < SEEDS; first += IN_ONE_TEST) {
    test(`${first} to ${first + IN_ONE_TEST - 1}`, async () => {
      let seed = first;
      const work = async () => {
        while (seed < first + IN_ONE_TEST) await tellBy(seed++);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    }).timeout(60_000);
  }

  test("met every mishap there is", () => {
    const all = "502 again character event hold lost page stall";
    assert.equal([...befell].filter(Boolean).sort().join(" "), all);
  });
});
