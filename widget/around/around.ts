/** What stands around the text: pictures, what comes after a chapter, and the tools at the foot. */
export { after } from "./after.ts";
export { cover, named } from "./cover.ts";
export { picture } from "./pictures.ts";
export { styles } from "./styles.ts";
export { Tools } from "./tools.ts";
