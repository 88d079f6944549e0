/** What this widget never asks of Lit, file by file, and how it would be noticed if it did. */
import type { Cut } from "./lean.ts";
import { litHtml } from "./cuts-html.ts";

/** No reflected attribute, no converter but of booleans and numbers, no decorator, one style sheet. */
const reactiveElement: Cut[] = [
  { text: `getCompatibleStyle as t,` },
  { text: `export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from"./css-tag.js";` },
  { text: `getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,` },
  { from: `,a=globalThis,c=a.trustedTypes`, until: `class y `, to: `;` },
  // With this, Lit keeps one compiler from renaming its properties.
  { text: `d("elementProperties")`, to: `"elementProperties"`, times: 2 },
  { text: `d("finalized")`, to: `"finalized"`, times: 2 },
  { text: `d("properties")`, to: `"properties"` },
  { member: "addInitializer" },
  { text: `,void 0!==t.l&&(this.l=[...t.l])` },
  { text: `,this.constructor.l?.forEach(t=>t(this))` },
  {
    member: "createProperty",
    to: `static createProperty(t,s){const i=Symbol();this.elementProperties.set(t,s),` +
      `e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,` +
      `this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}`,
  },
  { member: "getPropertyDescriptor" },
  { member: "getPropertyOptions" },
  { text: `,s=[...r(t),...o(t)];for(const i of s)`, to: `;for(const i in t)` },
  { from: `const t=this[Symbol.metadata]`, until: `this._$Eh=new Map` },
  { text: `this.finalizeStyles(this.styles)`, to: `[this.styles]` },
  { member: "finalizeStyles" },
  {
    text: `"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0`,
    to: `i??t.toLowerCase()`,
  },
  { text: `this._$Em=null,` },
  { member: "removeController" },
  { member: "_$ET" },
  {
    member: "_$AK",
    to: `_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t),{type:r}=i.elementProperties.get(e);` +
      `this[e]=r===Boolean?null!==s:r===Number&&null!==s?Number(s):s}`,
  },
  {
    member: "requestUpdate",
    to: `requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s)}` +
      `this.isUpdatePending||(this._$ES=this._$EP())}`,
  },
  { member: "C", to: `C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}` },
  { from: `const t=this.constructor.elementProperties;if(t.size>0)`, until: `}let t=!1;const s=` },
  {
    from: `let t=!1;const s=this._$AL`,
    until: `}willUpdate`,
    to: `const s=this._$AL;try{this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)`,
  },
  { member: "willUpdate" },
  { member: "shouldUpdate" },
  { text: `this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),` },
  { from: `,p?.({ReactiveElement:y})`, until: `;export{y as` },
  { text: `,u as defaultConverter,t as getCompatibleStyle,f as notEqual` },
];

/** It renders into its own shadow root, which is empty at first. */
const litElement: Cut[] = [
  { text: `,noChange as r` },
  { text: `const s=globalThis;` },
  { text: `,this._$Do=void 0` },
  { member: "createRenderRoot" },
  { text: `this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),` },
  { text: `this._$Do=e(`, to: `e(` },
  { member: "connectedCallback" },
  { member: "disconnectedCallback" },
  { member: "render" },
  { text: `i._$litElement$=!0,` },
  { from: `,s.litElementHydrateSupport`, until: `export{i as`, to: `;` },
  { text: `,n as _$LE` },
];

/** It runs only when it is told to, and what comes of it is never asked for. */
const task: Cut[] = [
  { from: `import{notEqual as t}`, until: `/**` },
  { from: `const s={INITIAL:0`, until: `class h` },
  { member: "taskComplete" },
  { from: `(this._=t).addController`, until: `this.v=h.task`, to: `this._=t,` },
  { from: `h.task,this.j=h.args`, until: `}hostUpdate()`, to: `s.task` },
  { member: "hostUpdate" },
  { member: "hostUpdated" },
  { member: "T" },
  { member: "S" },
  { from: `let s,h;t??=this.T()`, until: `1===this.i?this.q?.abort()` },
  { from: `:(this.t=void 0`, until: `,this.i=1,"afterUpdate"`, to: `:0` },
  { from: `"afterUpdate"===this.autoRun?queue`, until: `this._.requestUpdate();const r` },
  { text: `let e=!1;try{s=await this.v(`, to: `try{await this.v(` },
  { text: `catch(t){e=!0,h=t}`, to: `catch{}` },
  {
    from: `if(this.p===r){`,
    until: `}abort(t)`,
    to: `this.p===r&&(this.i=2,this._.requestUpdate())`,
  },
  { member: "value" },
  { member: "error" },
  { member: "status" },
  { member: "render" },
  { from: `const r=(s,i)=>`, until: `export{h as Task` },
  { text: `,s as TaskStatus,i as initialState,r as shallowArrayEquals` },
];

/** The files of Lit in the bundle; those without cuts only hand on what others hold. */
export const PACKAGES: Record<string, Cut[]> = {
  "/@lit/reactive-element/reactive-element.js": reactiveElement,
  "/lit-element/lit-element.js": litElement,
  "/lit-html/lit-html.js": litHtml,
  "/@lit/task/task.js": task,
  "/@lit/task/index.js": [{ text: `,TaskStatus,initialState,shallowArrayEquals` }],
  // In the build, widget/sheets.ts stands for it.
  "/@lit/reactive-element/css-tag.js": [],
  "/lit/index.js": [],
  "/lit-html/is-server.js": [],
};

/** In a source of the widget: what the cuts forbid, unless the second is there as well. */
export const NEEDS: [RegExp, RegExp?][] = [
  [/from "(lit|lit-html|@lit\/task)\//],
  [/new Task\(/, /autoRun: false/],
  [/handleEvent/],
];

/** In a file of the bundle: what only has a meaning with what was cut. */
export const GONE =
  /\b(reflect|converter|hasChanged|noAccessor|useDefault|attribute:!0|type:(Object|Array)|state:!0|willUpdate|shouldUpdate|hostUpdate|addInitializer|removeController|renderBefore|taskComplete|initialValue|argsEqual|onComplete|onError)\b|<(script|style|textarea)\b[^>]*>[^<]*\$\{|<!--/;
