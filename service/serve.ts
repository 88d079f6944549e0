/** Serves a Runtime on a port, and drains on SIGTERM. */
import { Quotas } from "./admission/quotas.ts";
import { createService } from "./app.ts";
import { assets } from "./assets.ts";
import type { Address } from "./environment.ts";
import type { Runtime } from "./runtime.ts";
import { warmUp } from "./stages/gates/gate.ts";

/** How long a drain may take before the process ends all the same: what it held is taken over then. */
const DRAIN_MS = 5000;
/** How long connections may take to end: one whose reader takes nothing would keep the server open. */
const CLOSE_MS = 1000;

export async function serve(
  runtime: Runtime,
  { hostname, port }: Address,
  quotas = new Quotas(),
): Promise<void> {
  warmUp();
  const service = createService(runtime, assets(runtime.development), quotas);
  await service.resume();
  const server = listen();

  // Windows knows no SIGTERM, and refuses to listen for one.
  const ends = Deno.build.os === "windows" ? "SIGBREAK" : "SIGTERM";
  for (const signal of [ends, "SIGINT"] as const) {
    Deno.addSignalListener(signal, async () => {
      setTimeout(() => Deno.exit(1), DRAIN_MS);
      await service.drain().catch((cause) => {
        runtime.report({ what: "cannot drain", cause });
        Deno.exit(1);
      });
      await Promise.race([server.shutdown(), runtime.clock.sleep(CLOSE_MS)]);
      runtime.kv.close();
      Deno.exit(0);
    });
  }

  function listen() {
    try {
      return Deno.serve(
        { hostname, port, onListen },
        (request, info) => service.fetch(request, info),
      );
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
      console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
      Deno.exit(1);
    }
  }

  function onListen({ hostname, port }: Deno.NetAddr) {
    const host = hostname.includes(":") ? `[${hostname}]` : hostname;
    console.log(
      `story-stream listens on http://${host}:${port}\n` +
        (runtime.storyteller.kind === "model"
          ? `A model tells the stories. ${
            runtime.moderator
              ? `Moderation: ${runtime.moderator.model}.`
              : "Moderation: none; the gates here and the model's own judgement."
          }`
          : "The built-in storybook tells the stories; set OPENAI_API_KEY or OPENAI_BASE_URL for a model."),
    );
  }
}
