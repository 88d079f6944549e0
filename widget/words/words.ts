/** New words, underlined. */
export const styles = "";
