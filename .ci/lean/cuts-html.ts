/**
 * What this widget never asks of lit-html: directives, templates of SVG and MathML and compiled ones,
 * values in comments and raw text, listeners that are objects. What guards against a template that came
 * as JSON stays. The policy is made for the first template, so that a second script on a page, which
 * draws nothing, does not ask for it again: that throws where a page's rules allow it once.
 */
import type { Cut } from "./lean.ts";

const templates: Cut[] = [
  {
    from: `const t=globalThis,i=t=>t`,
    until: `h="$lit$"`,
    to: `let e;const s=globalThis.trustedTypes,`,
  },
  {
    text: `return void 0!==e?e.createHTML(i):i`,
    to: `return s?(e??=s.createPolicy("lit-html",{createHTML:t=>t})).createHTML(i):i`,
  },
  { text: `Error("invalid template strings array")`, to: `Error()` },
  { text: `_=/-->/g,` },
  { text: `y=/^(?:script|style|textarea|title)$/i,` },
  {
    from: `x=t=>(i,...s)=>`,
    until: `,A=Symbol.for("lit-nothing")`,
    to: `b=(t,...i)=>({_$litType$:1,strings:t,values:i})`,
  },
  { text: `const N=(t,i)=>{`, to: `const N=t=>{` },
  { text: `let n,l=2===i?"<svg>":3===i?"<math>":"",c=v`, to: `let l="",c=v` },
  { text: `"!--"===u[1]?c=_:` },
  { text: `(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)`, to: `c=p` },
  { text: `c=n??v`, to: `c=v` },
  { text: `c===_||c===m?c=v:(c=p,n=void 0)`, to: `c=c===m?v:p` },
  { text: `+(2===i?"</svg>":3===i?"</math>":"")` },
  { text: `{strings:t,_$litType$:i},e`, to: `{strings:t},e` },
  { text: `N(t,i);if(this.el`, to: `N(t);this.el` },
  { from: `,2===i||3===i){const t`, until: `for(;null!==(r=`, to: `;` },
  { text: `{type:1,index:l,`, to: `{index:l,` },
  {
    from: `else t.startsWith(o)&&(d`,
    until: `l++}}static createElement`,
    to: `}else 8===r.nodeType&&r.data===n&&d.push({index:l});`,
  },
  {
    member: "u",
    to: `u(t){const i=l.importNode(this._$AD.el.content,!0);P.currentNode=i;` +
      `let s=P.nextNode(),e=0;for(const i of this._$AD.parts){for(;e<i.index;e++)s=P.nextNode();` +
      `this._$AV.push(i.ctor?new i.ctor(s,i.name,i.strings,t):new k(s,s.nextSibling,t))}` +
      `return P.currentNode=l,i}`,
  },
  {
    member: "p",
    to: `p(t){let i=0;for(const s of this._$AV)` +
      `s.strings?(s._$AI(t,i),i+=s.strings.length-1):s._$AI(t[i++])}`,
  },
];

/** Parts ask no directive, and need not know what they are a part of. */
const parts: Cut[] = [
  { from: `function M(t,i,s=t,e){`, until: `class R{` },
  { text: `constructor(t,i){this._$AV=[],this._$AN=void 0,`, to: `constructor(t){this._$AV=[],` },
  { text: `this._$AD=t,this._$AM=i}`, to: `this._$AD=t}` },
  {
    from: `constructor(t,i,s,e){this.type=2`,
    until: `get parentNode(){let t=`,
    to: `constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}`,
  },
  { member: "parentNode", times: 2 },
  { member: "startNode" },
  { member: "endNode" },
  { text: `_$AI(t,i=this){t=M(this,t,i),a(t)`, to: `_$AI(t){a(t)` },
  { text: `t!==this._$AH&&t!==E&&this._(t)`, to: `t!==this._$AH&&this._(t)` },
  {
    member: "$",
    to: `$(t){const{values:i}=t,s=this._$AC(t);if(this._$AH?._$AD===s)this._$AH.p(i);` +
      `else{const t=new R(s),e=t.u(this.options);t.p(i),this.T(e),this._$AH=t}}`,
  },
  {
    text: `new k(this.O(c()),this.O(c()),this,this.options)`,
    to: `new k(this.O(c()),this.O(c()),this.options)`,
  },
  { text: `this._$AR(s&&s._$AB.nextSibling,e)`, to: `this._$AR(s&&s._$AB.nextSibling)` },
  {
    member: "_$AR",
    to: `_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const i=t.nextSibling;t.remove(),t=i}}`,
  },
  { member: "setConnected" },
  { member: "tagName" },
  { from: `class Z{`, until: `const D=(t,i,s)` },
  { member: "_$AU", times: 4 },
  {
    from: `constructor(t,i,s,e,h){this.type=1`,
    until: `s.length>2`,
    to: `constructor(t,i,s,e){` +
      `this._$AH=A,this.element=t,this.name=i,this.options=e,`,
  },
  {
    from: `_$AI(t,i=this,s,e){`,
    until: `j(t){t===A`,
    to: `_$AI(t,i){const s=this.strings;let e=!s&&(!a(t)||t!==this._$AH);if(s){const h=t;let o,n;` +
      `for(t=s[0],o=0;o<s.length-1;o++)n=h[i+o],e||=!a(n)||n!==this._$AH[o],` +
      `n===A?t=A:t!==A&&(t+=(n??"")+s[o+1]),this._$AH[o]=n}else this._$AH=t;e&&this.j(t)}`,
  },
  { text: `constructor(){super(...arguments),this.type=3}` },
  { text: `constructor(){super(...arguments),this.type=4}` },
  { text: `constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}` },
  {
    from: `_$AI(t,i=this){if((t=M`,
    until: `handleEvent(t)`,
    to:
      `_$AI(t){t??=A;const i=this._$AH;t===A&&i!==A&&this.element.removeEventListener(this.name,this),` +
      `t!==A&&i===A&&this.element.addEventListener(this.name,this),this._$AH=t}`,
  },
  { member: "handleEvent", to: `handleEvent(t){this._$AH.call(this.options.host,t)}` },
  {
    from: `const D=(t,i,s)=>`,
    until: `export{j as`,
    to: `const D=(t,i,s)=>{(i._$litPart$??=new k(i.appendChild(c()),null,s))._$AI(t)};`,
  },
  { text: `j as _$LH,` },
  { text: `T as mathml,E as noChange,` },
  { text: `,w as svg` },
];

export const litHtml: Cut[] = [...templates, ...parts];
