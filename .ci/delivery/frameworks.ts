/** What React and Vue are told of the tag, so that they check its attributes and events. */
import type { Declared } from "./declarations.ts";
import type { Surface } from "./surface.ts";

const words = (name: string) => name.split("-");
const camel = (name: string) =>
  words(name).map((one) => one[0]!.toUpperCase() + one.slice(1)).join("");

const described = ({ description }: Declared, line: string) =>
  `  /** ${description} */\n  ${line}\n`;

/** The module that both build on. */
export const attributes = (all: Surface): string =>
  `/** The attributes of the tag, as a framework sets them. */
import type { StoryStream } from "./story-stream.js";

export interface StoryStreamAttributes {
${
    all.attributes.map((one) =>
      described(one, `${one.name}?: StoryStream["${one.name}"] | undefined;`)
    ).join("")
  }}
`;

const listeners = (all: Surface, named: (event: string) => string): string =>
  all.events.map((one) =>
    described(
      one,
      `${named(one.name)}?: ((event: StoryStreamEvent<"${one.name}">) => void) | undefined;`,
    )
  ).join("");

export const react = (all: Surface): string =>
  `/** For React 19: \`import "story-stream/react"\` registers the tag and types it in JSX. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { StoryStreamAttributes } from "./attributes.js";
import type { StoryStream, StoryStreamEvent } from "./index.js";

export * from "./define.js";

export interface StoryStreamListeners {
${listeners(all, (event) => `"on${event}"`)}}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "story-stream":
        & DetailedHTMLProps<HTMLAttributes<StoryStream>, StoryStream>
        & StoryStreamAttributes
        & StoryStreamListeners;
    }
  }
}
`;

export const vue = (all: Surface): string =>
  `/** For Vue 3: \`import "story-stream/vue"\` registers the tag and types it in templates. */
import type { HTMLAttributes, PublicProps } from "vue";
import type { StoryStreamAttributes } from "./attributes.js";
import type { StoryStream, StoryStreamEvent } from "./index.js";

export * from "./define.js";

export interface StoryStreamListeners {
${listeners(all, (event) => `on${camel(event)}`)}}

declare module "vue" {
  interface GlobalComponents {
    "story-stream": new () => StoryStream & {
      $props: HTMLAttributes & PublicProps & StoryStreamAttributes & StoryStreamListeners;
    };
  }
}
`;
