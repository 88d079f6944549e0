/** The forms in which a word of the vocabulary may stand in a text; some that no grammar knows. */

/** Plurals that follow no rule, by the end of the word. */
const PLURALS: [RegExp, string][] = [
  [/(?<!hu)man$/, "men"],
  [/mouse$/, "mice"],
  [/louse$/, "lice"],
  [/goose$/, "geese"],
  [/foot$/, "feet"],
  [/tooth$/, "teeth"],
  [/child$/, "children"],
  [/^ox$/, "oxen"],
  [/us$/, "i"],
  [/fe?$/, "ves"],
  [/(?<=[^aeiou])y$/, "ies"],
  [/(?<=[sxzo]|[cs]h)$/, "es"],
];

export function plurals(noun: string): string[] {
  return [
    `${noun}s`,
    ...PLURALS.filter(([end]) => end.test(noun)).map(([end, by]) => noun.replace(end, by)),
  ];
}

/** Singulars that follow no rule, by the end of their plural. */
const SINGULARS: [RegExp, string][] = [
  [/men$/, "man"],
  [/mice$/, "mouse"],
  [/geese$/, "goose"],
  [/feet$/, "foot"],
  [/teeth$/, "tooth"],
  [/children$/, "child"],
  [/ies$/, "y"],
  [/ves$/, "f"],
  [/ves$/, "fe"],
  [/(?<=[sxzo]|[cs]h)es$/, ""],
  [/(?<=[^su])s$/, ""],
];

/** What a word may be the plural of. */
export function singulars(noun: string): string[] {
  return SINGULARS.filter(([end]) => end.test(noun)).map(([end, by]) => noun.replace(end, by))
    .filter((form) => form.length > 2);
}

/** The stem before -ing and -ed: the last consonant doubled, or a silent e gone. */
function stem(word: string): string {
  if (/[^eoy]e$/.test(word)) return word.slice(0, -1);
  return /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtz]$/.test(word) ? word + word.at(-1) : word;
}

export function verbForms(verb: string): string[] {
  const stems = new Set([stem(verb)]);
  // travelling and traveling
  if (/[^aeiou][aeiou]l$/.test(verb)) stems.add(`${verb}l`);
  const past = verb.replace(/(?<=[^aeiou])y$/, "i");
  return [
    ...plurals(verb),
    ...[...stems].flatMap((stem) => [`${stem}ing`, `${stem}in`]),
    ...[...stems].map((stem) => (stem === verb && past !== verb ? past : stem) + "ed"),
    ...(verb.endsWith("ee") ? [`${verb}d`] : []),
  ];
}

/** Comparison, and what is done in that manner. */
export function degrees(quality: string): string[] {
  const base = stem(quality).replace(/(?<=[^aeiou])y$/, "i");
  const manner = quality.replace(/(?<=[^aeiou])y$/, "i").replace(/(?<=[^aeiou])le$/, "l");
  return [`${base}er`, `${base}est`, manner.endsWith("l") ? `${manner}y` : `${manner}ly`];
}
