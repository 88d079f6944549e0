// Has a Firefox run the widget's tests, by WebDriver BiDi.
import { chromeLauncher, puppeteerCore } from "@web/test-runner-chrome";

/** Runs in the window around the pages: BiDi has no command for what a reader prefers. */
function prefer(url, scheme, motion) {
  const { browsingContext } = globalThis.gBrowser.browsers
    .find(({ currentURI }) => currentURI.spec === url);
  browsingContext.prefersColorSchemeOverride = scheme;
  browsingContext.prefersReducedMotionOverride = motion;
}

async function emulateMediaFeatures(page, features) {
  const { connection } = page.browser();
  const { result: windows } = await connection.send("browsingContext.getTree", {
    "moz:scope": "chrome",
  });
  const [scheme, motion] = ["prefers-color-scheme", "prefers-reduced-motion"]
    .map((name) => features.find((feature) => feature.name === name)?.value ?? "none");
  const { result: done } = await connection.send("script.callFunction", {
    target: { context: windows.contexts[0].context },
    functionDeclaration: `${prefer}`,
    arguments: [page.url(), scheme, motion].map((value) => ({ type: "string", value })),
    awaitPromise: false,
  });
  if (done.type === "exception") throw new Error(done.exceptionDetails.text);
}

/** A launcher for the test runner. */
export const firefoxLauncher = (executablePath) =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: "firefox",
      executablePath,
      args: ["--remote-allow-system-access"], // else no script may run in the window
    },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      return Object.assign(page, {
        emulateMediaFeatures: (features) => emulateMediaFeatures(page, features),
      });
    },
    concurrency: 1, // of all tabs only the one in front is visible and has the focus
  });
