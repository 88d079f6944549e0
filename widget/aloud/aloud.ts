/** The voice that reads. */
import type { Reading } from "../reading.ts";

export class Aloud {
  speaking = false;
  constructor(readonly it: Reading) {}
  start(): void {}
  stop(): void {}
  more(): void {}
}
