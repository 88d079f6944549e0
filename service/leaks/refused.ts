/** Requests that are refused before anything is made of them: what stood in them is kept by nobody. */
import { ASKED } from "./sentences.ts";
import type { House } from "./house.ts";
import type { Manuscript } from "./manuscript.ts";
import { bodyOf, call } from "./reader.ts";

export async function askInVain(house: House, manuscript: Manuscript): Promise<void> {
  const { askedBefore: how } = manuscript.story;
  const bad = house.chance.pick(ASKED).replace("^", manuscript.mark("never"));
  const fields = { site: "pk_test_demo", theme: "a fox", request_id: bad };
  const bodies: Record<string, unknown> = {
    theme: { ...fields, theme: bad },
    title: { ...fields, title: bad },
    wish: { ...fields, custom_user_input: `and then ${bad}` },
    interest: { ...fields, interests: ["leaves", bad] },
    level: { ...fields, level: bad, pronouns: bad, child_id: bad, language: bad },
    body: `{"site": "pk_test_demo", "theme": "${bad}`,
    query: "",
  };
  const query = new URLSearchParams({ ...fields, theme: bad });
  for (let tried = 0; tried < 30; tried++) {
    const response = how === "query"
      ? await call(house, "GET", `/api/v1/stories/generate/stream?${query}`)
      : await call(house, "POST", "/api/v1/stories", { body: bodies[how] });
    const text = await bodyOf(house, response);
    const isRefused = response.status === 400 || text.includes("site_stopped");
    if (response.status === 503) {
      await house.clock.sleep(200);
      continue;
    }
    if (!isRefused) house.tally.wrong("answer", `asked in vain: ${how}`, String(response.status));
    house.tally.count(`requests refused: ${how}`);
    return;
  }
}
