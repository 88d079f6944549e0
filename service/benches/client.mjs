/**
 * The readers, all in one process and as cheap as can be: raw sockets that share one buffer. It counts
 * messages at every reader and looks for stamps at a sample. Obeys a line of JSON with one of JSON.
 */
import net from "node:net";
import process from "node:process";
import { createInterface } from "node:readline";
import { STAMP, stamp } from "./sentence.mjs";

/** Begins the data of every event. */
const MESSAGE = Buffer.from("\ndata: ");
const TOO_SLOW = Buffer.from('"too_slow"');
const TOGETHER = 64;
const OPENS_MS = 60_000;

const buffer = Buffer.allocUnsafe(64 * 1024);
/** @type {Map<string, { sockets: net.Socket[], messages: number, bytes: number, late: number[], ended: number, reset: number, tooSlow: number }>} */
const groups = new Map();

const orders = {
  /** Opens one reader for each path; with `stalled` they send a request and read nothing. */
  async open({ group: name, port, paths, sampleEvery, stalled }) {
    const group = { sockets: [], messages: 0, bytes: 0, late: [], ended: 0, reset: 0, tooSlow: 0 };
    groups.set(name, group);
    const trouble = new Map();
    let opened = 0;
    let next = 0;
    const openSome = async () => {
      while (next < paths.length) {
        const at = next++;
        const problem = await openOne(group, port, paths[at], at % sampleEvery === 0, stalled);
        if (problem === null) opened++;
        else trouble.set(problem, (trouble.get(problem) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, openSome));
    return { opened, trouble: Object.fromEntries(trouble) };
  },

  /** Counts for a while. */
  async window({ ms }) {
    for (const group of groups.values()) Object.assign(group, { messages: 0, bytes: 0, late: [] });
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    await new Promise((resolve) => setTimeout(resolve, ms));
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (performance.now() - begun) / 1000;
    return { seconds, cpuSeconds: (user + system) / 1e6, groups: counts() };
  },

  /** Lets a stalled group read at last, and says how its connections ended. */
  async resume({ group: name, ms }) {
    for (const socket of groups.get(name).sockets) socket.resume();
    await new Promise((resolve) => setTimeout(resolve, ms));
    return counts()[name];
  },

  close({ group: name }) {
    for (const socket of groups.get(name).sockets) socket.destroy();
    groups.delete(name);
    return {};
  },
};

/** @returns why it could not be opened, else null */
function openOne(group, port, path, sampled, stalled) {
  return new Promise((resolve) => {
    let rest = "";
    let isOpen = false;
    const late = setTimeout(() => done("no answer"), OPENS_MS);
    const done = (problem) => {
      clearTimeout(late);
      resolve(problem);
    };
    const callback = (length) => {
      const received = buffer.subarray(0, length);
      group.bytes += length;
      if (!isOpen) {
        isOpen = true;
        const status = received.latin1Slice(9, 12);
        done(status === "200" ? null : `status ${status}`);
      }
      for (let at = -1; (at = received.indexOf(MESSAGE, at + 1)) >= 0;) group.messages++;
      if (stalled && received.includes(TOO_SLOW)) group.tooSlow++;
      if (sampled) {
        const text = rest + received.latin1Slice();
        const now = stamp();
        for (const match of text.matchAll(STAMP)) group.late.push((now - Number(match[1])) / 10);
        // A stamp that was cut in two is found when its end arrives.
        rest = text.slice(text.lastIndexOf(". ") + 1).slice(-20);
      }
      return true;
    };
    const socket = net.connect({ host: "127.0.0.1", port, onread: { buffer, callback } });
    if (stalled) socket.pause();
    group.sockets.push(socket);
    socket.on("connect", () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
      if (stalled) done(null);
    });
    socket.on("end", () => group.ended++);
    socket.on("error", (error) => {
      group.reset++;
      done(error.code);
    });
  });
}

function counts() {
  return Object.fromEntries(
    [...groups].map(([name, { sockets: _, ...counted }]) => [name, counted]),
  );
}

for await (const line of createInterface({ input: process.stdin })) {
  const { order, ...asked } = JSON.parse(line);
  process.stdout.write(JSON.stringify(await orders[order](asked)) + "\n");
}
process.exit();
