/** Which of the voices of this device reads the stories. */

const BEST = /natural|enhanced|premium/i;
/** Among a Mac's voices that only sing or whisper, these two speak. */
const GOOD = /samantha|daniel/i;

/** The one that is wanted, or the best. @throws where there is none */
export function bestVoice(
  here: readonly SpeechSynthesisVoice[],
  uri?: string,
): SpeechSynthesisVoice {
  const best = here.find(({ voiceURI }) => voiceURI === uri) ??
    here.find(({ name }) => BEST.test(name)) ?? here.find((one) => one.default) ??
    here.find(({ name }) => GOOD.test(name)) ?? here[0];
  if (!best) throw Error("no voice");
  return best;
}
