/** Changes how the child reads, and keeps its place: what was at the top of the page is there still. */
import type { Settings } from "../around/settings.ts";
import type { Reading } from "../reading.ts";

const top = (node: Element): number => node.getBoundingClientRect().top;

export async function set(it: Reading, change: Settings): Promise<void> {
  const { scroller } = it;
  const first = [...scroller.querySelectorAll("p > span")]
    .find((sentence) => top(sentence) >= top(scroller)) ?? scroller;
  const before = top(first);
  it.tools!.set(change);
  await it.updateComplete;
  scroller.scrollTop += top(first) - before;
}
