/** Marks styles for the build. A constructed sheet needs none of the checks of Lit's own mark. */
export const css = String.raw;
