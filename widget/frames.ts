/** A page in a frame, as a test meets it: it hears what happens there, and presses its buttons. */

interface Said {
  what: string;
  detail: unknown;
}

export interface Frame {
  /** All that has been said since it was opened. */
  said: readonly Said[];
  /** The next event of this kind that has not been heard of before. */
  hear(what: string): Promise<unknown>;
  /** The text of an element of the widget, once it is there. */
  look(selector: string): Promise<string>;
  /** Clicks on an element of the widget, once it is there. */
  press(selector: string): Promise<string>;
  /** Loads the page anew. */
  reload(): Promise<unknown>;
  close(): void;
}

/** Opens a page that has `remote.js`. */
export async function openFrame(url: string, sandbox?: string): Promise<Frame> {
  const node = document.createElement("iframe");
  node.style.cssText = "inline-size: 40rem; block-size: 40rem";
  if (sandbox) node.setAttribute("sandbox", sandbox);
  const said: Said[] = [];
  const heard = new Map<string, number>();
  let wake = () => {};
  const listen = ({ source, data }: MessageEvent<Said>) => {
    if (source !== node.contentWindow) return;
    said.push(data);
    wake();
  };
  addEventListener("message", listen);

  async function hear(what: string): Promise<unknown> {
    for (;;) {
      const before = heard.get(what) ?? 0;
      const all = said.filter((one) => one.what === what);
      if (all.length > before) {
        heard.set(what, before + 1);
        return all[before]!.detail;
      }
      await new Promise<void>((resolve) => wake = resolve);
    }
  }
  const ask = async (order: object) => {
    node.contentWindow!.postMessage(order, "*");
    return await hear("found") as string;
  };
  node.src = url;
  document.body.append(node);
  await hear("loaded");
  return {
    said,
    hear,
    look: (look) => ask({ look }),
    press: (press) => ask({ press }),
    reload: () => {
      node.contentWindow!.postMessage({ reload: true }, "*");
      return hear("loaded");
    },
    close: () => {
      removeEventListener("message", listen);
      node.remove();
    },
  };
}
