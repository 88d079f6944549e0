/** Sentences written by hand for chapters that cannot go on as they were told. They fit any story. */

/** Lead away from what was refused; the storyteller goes on from here. */
export const BRIDGES = [
  "But the moment passed, as moments do, and something new began. ",
  "Just then a warm wind came by, and everything felt lighter. ",
  "Then somebody laughed, and all of it looked different. ",
];

/** How a chapter ends that cannot go on. */
export const GENTLE_ENDING = [
  "And there the day grew quiet. ",
  "Everyone was safe, and everyone was home. ",
  "The rest of it is a story for another time. ",
];

/** What stands where nothing that was said about a chapter passes. */
export const INSTEAD = {
  title: "A Story for You",
  question: "What should happen next?",
  choices: ["Go on and see what comes next", "Stay a little and look around first"],
};
