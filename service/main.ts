/** The service, as `npm start` runs it. */
import { addressOf, quotasOf, runtimeOf } from "./environment.ts";
import { serve } from "./serve.ts";

await serve(await runtimeOf(), addressOf(), quotasOf());
