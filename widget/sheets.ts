/**
 * What the build takes in place of Lit's module of style sheets: the widget has one constructed sheet,
 * so Lit's roads for other kinds, and for browsers without such sheets, would be dead weight.
 */
export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}

export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet;

/** Lit hands these on, and nobody here takes them. */
export const [CSSResult, css, supportsAdoptingStyleSheets, unsafeCSS]: unknown[] = [];
