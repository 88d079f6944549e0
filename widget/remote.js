// On a page in a frame: tells the test around it what happens there, and does what that asks for.
// A frame of no origin can be reached in no other way.
const tell = (what, detail) => parent.postMessage({ what, detail }, "*");

addEventListener("securitypolicyviolation", (event) => {
  tell("violation", `${event.violatedDirective} ${event.sample}`);
});
addEventListener("error", (event) => tell("fault", event.message));
addEventListener("unhandledrejection", (event) => tell("fault", `${event.reason}`));
for (const type of ["story-start", "story-sentence", "story-complete", "story-error"]) {
  document.addEventListener(type, (event) => tell(type, event.detail));
}

/** Waits for an element of the widget. */
function found(selector) {
  return new Promise((resolve) => {
    const look = () => {
      const root = document.querySelector("story-stream")?.shadowRoot;
      const element = root?.querySelector(selector);
      if (element) resolve(element);
      else requestAnimationFrame(look);
    };
    look();
  });
}

addEventListener("message", async ({ data: { press, look, reload } }) => {
  if (reload) return location.reload();
  const element = await found(press ?? look);
  if (press) element.click();
  tell("found", element.textContent);
});

addEventListener("DOMContentLoaded", () => tell("loaded"));
