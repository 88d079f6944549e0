/** In which language the widget speaks: that of the closest `lang` for which it has words. */
import { en, type Labels } from "./labels/en.ts";

const LANGUAGES: Record<string, () => Promise<{ labels: Labels }>> = {
  ar: () => import("./labels/ar.ts"),
  es: () => import("./labels/es.ts"),
};

/** The `lang` that holds for a node, through the shadow trees it stands in; "" without one. */
export function closestLang(node: Element): string {
  const bearer = node.closest("[lang]");
  const root = node.getRootNode();
  if (bearer) return bearer.getAttribute("lang")!;
  return root instanceof ShadowRoot ? closestLang(root.host) : "";
}

/** English where there are no others, or where they cannot be loaded. */
export async function labelsFor(lang: string): Promise<Labels> {
  try {
    return (await LANGUAGES[lang.slice(0, 2).toLowerCase()]!()).labels;
  } catch {
    return en;
  }
}
