/** A text repeats its words, and the next text those: what was found of a word is kept. */

/** So many words a function keeps: some megabytes; then it begins anew. */
const MOST_WORDS = 20_000;

/** The same function of one word, which works out each word once. */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    let answer = found.get(word);
    if (answer === undefined) {
      answer = find(word);
      if (found.size >= MOST_WORDS) found.clear();
      found.set(word, answer);
    }
    return answer;
  };
}
