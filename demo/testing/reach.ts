/** Run in a page: what of the widget a child could not see, hit or reach. Each says what it finds. */

/** A target whose shorter side has less than 44 pixels. */
export function tooSmall(): string[] {
  const { shadowRoot } = document.querySelector("story-stream")!;
  return [...shadowRoot!.querySelectorAll("button, input")].flatMap((target) => {
    // One in a card that is shut.
    if (!target.checkVisibility()) return [];
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) < 44 ? [`${target.className}: ${width} by ${height}`] : [];
  });
}

/** What is wider than its room: the page, what scrolls in the widget, a target. */
export function inScroll(): string[] {
  const { shadowRoot } = document.querySelector("story-stream")!;
  const rooms = [
    document.documentElement,
    ...shadowRoot!.querySelectorAll(".book, .scroll, footer, .panel, button, p, h2, h3"),
  ];
  return rooms.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((room) =>
      `${room.localName}.${room.className} of ${room.clientWidth}: ${room.scrollWidth}`
    );
}

/** What cannot be brought into sight by scrolling. */
export async function unreachable(): Promise<string[]> {
  const { shadowRoot } = document.querySelector("story-stream")!;
  const things = [
    ...shadowRoot!.querySelectorAll("button, input, h2, h3, .text p:last-child, .after p"),
  ];
  const lost: string[] = [];
  const frame = () => new Promise((then) => requestAnimationFrame(then));
  const seen = (thing: Element) => {
    const { x, y, width, height } = thing.getBoundingClientRect();
    // Of what is taller than the page its beginning is enough.
    const [left, top] = [x + width / 2, y + Math.min(height / 2, 20)];
    return thing.contains(shadowRoot!.elementFromPoint(left, top));
  };
  for (const thing of things.filter((it) => it.checkVisibility({ visibilityProperty: true }))) {
    thing.scrollIntoView({ block: "center" });
    // What lies on the page until its end is seen leaves a moment after that.
    for (let frames = 0; frames < 10 && !seen(thing); frames++) await frame();
    if (!seen(thing) && thing.isConnected) lost.push(thing.outerHTML);
  }
  return lost;
}

/** In forced colours: a control without an outline of its own, or one that is pressed and looks like the others. */
export function unmarked(): string[] {
  const { shadowRoot } = document.querySelector("story-stream")!;
  const drawn = (style: string, width: string, colour: string, ground: string) =>
    style !== "none" && parseFloat(width) >= 1 && colour !== ground;
  return [...shadowRoot!.querySelectorAll<HTMLElement>("button, input")].flatMap((control) => {
    const it = getComputedStyle(control);
    const ground = getComputedStyle(shadowRoot!.querySelector(".book")!).backgroundColor;
    const border = drawn(it.borderTopStyle, it.borderTopWidth, it.borderTopColor, ground);
    const sign = control.matches(".tool") && it.color !== ground;
    const outline = drawn(it.outlineStyle, it.outlineWidth, it.outlineColor, ground);
    const taken = control.matches("[aria-pressed=true], .choice[aria-busy=true]");
    const wrong = !(border || sign) && "not to be seen" ||
      taken && !outline && "not marked as taken";
    return wrong ? [`${control.className} ${control.innerText}: ${wrong}`] : [];
  });
}
