/**
 * Begins one chapter as a page would that trusts nothing: asks again with the same request_id when an
 * answer fails to come, asks two instances at once, hangs up. The answer is always the same story.
 */
import { notNow, sayAnswer, tryToAsk } from "./asking.ts";
import type { Chance } from "./chance.ts";
import type { Instance } from "./instances.ts";
import { sleep } from "./time.ts";
import type { World } from "./world.ts";
import { themeOf } from "./themes.ts";

const ANSWER_MS = 3000;

/** A chapter that was begun, as the first answer told of it. */
export interface Begun {
  /** `<story_id>.<chapter>` */
  ref: string;
  /** Where its stream is, on every instance. */
  path: string;
  /** For findings. */
  where: string;
}

export class Start {
  #begun: Begun | undefined;

  constructor(
    private readonly world: World,
    private readonly number: number,
    private readonly chance: Chance,
  ) {}

  /** Asks until somebody has answered. */
  async begin(signal: AbortSignal): Promise<Begun> {
    for (;;) {
      const at = this.chance.happens(0.25)
        ? this.world.instances
        : [this.chance.pick(this.world.instances)];
      const patience = this.chance.happens(0.2) ? this.chance.between(1, 40) : ANSWER_MS;
      await Promise.all(at.map((instance) => this.ask(instance, signal, patience)));
      if (this.#begun) return this.#begun;
      await sleep(this.chance.between(20, 100), signal);
    }
  }

  /** Asks once more, later, for what has long begun. */
  async askAgain(signal: AbortSignal): Promise<void> {
    await sleep(this.chance.between(100, 2000), signal);
    await this.ask(this.chance.pick(this.world.instances), signal);
  }

  async ask(instance: Instance, signal: AbortSignal, patience = ANSWER_MS): Promise<void> {
    const { findings, seed } = this.world;
    const where = `fox ${this.number}`;
    findings.count("starts asked for");
    const response = await tryToAsk(
      `${instance.origin}/api/v1/stories`,
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          site: "pk_test_demo",
          theme: themeOf(this.number),
          request_id: `request-${seed}-${this.number}`,
        }),
      },
      patience,
      signal,
    );
    if (!response) return;
    if (response.status !== 202) {
      if (!notNow(response)) {
        findings.wrong(
          "answer",
          where,
          `${instance.name} at the start: ${await sayAnswer(response)}`,
        );
      } else await response.body?.cancel().catch(() => {});
      return;
    }
    const answer = await response.json().catch(() => null);
    if (!answer) return;
    findings.count("starts answered");
    const ref = `${answer.story_id}.${answer.chapter_number}`;
    this.#begun ??= { ref, path: answer.events_url, where: `${where} (${ref})` };
    if (this.#begun.ref !== ref) {
      findings.wrong(
        "two stories of one request",
        where,
        `${this.#begun.ref}, and ${ref} by ${instance.name}`,
      );
    }
  }
}
