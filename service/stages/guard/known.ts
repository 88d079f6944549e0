/** Which texts of a child's may stand in a tale as they are: those that hold no word outside our vocabulary. */
import { normalise } from "../gates/normalise.ts";
import { FORMS } from "./vocabulary.ts";

/** Words that say nothing by themselves. */
const FILLERS = new Set(
  ("a about all an and are at be big by can for from had has have her his i in is it its like little " +
    "lost lots many me my new of old on or our s small some that the their them they to too very was " +
    "we were where who with your").split(" "),
);

/** Whether every word of a text is one of ours, a filler or a number below a thousand. */
export function isKnown(text: string): boolean {
  if (/[^\p{Script=Latin}\p{N}\p{P}\s]/u.test(text)) return false;
  const words = normalise(text).match(/[a-z]+|\d+/g) ?? [];
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i]!, words[i + 1]];
    if (next !== undefined && FORMS.has(`${word} ${next}`)) i++;
    else if (!FILLERS.has(word) && !FORMS.has(word) && !/^\d{1,3}$/.test(word)) return false;
  }
  return words.length > 0;
}
