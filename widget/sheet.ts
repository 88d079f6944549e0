/** A style sheet: constructed, for a strict page forbids every other kind. */
export function sheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
