/** Lets the bench ask a process what it uses: a line for a line, until the bench is gone. */
import process from "node:process";

/** @param {() => object} [more] what else to say */
export function answerUsage(/** @type {number} */ port, more = () => ({})) {
  say({ port });
  process.stdin.on("data", () => {
    const { user, system } = process.cpuUsage();
    say({ cpuSeconds: (user + system) / 1e6, rss: process.memoryUsage().rss, ...more() });
  });
  process.stdin.on("end", () => process.exit());
}

function say(/** @type {object} */ answer) {
  process.stdout.write(JSON.stringify(answer) + "\n");
}
