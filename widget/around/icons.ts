/** The signs on the tools, drawn as lines in 24 by 24. */
export const ICONS = {
  pause: "M8 5v14m8-14v14",
  goOn: "M7 5l12 7-12 7z",
  listen: "M4 9v6h4l5 4V5L8 9zm12-1q4 4 0 8m3-11q6 7 0 14",
  comfort: "M3 19L8 6l5 13M5 15h6m4 4l3-8 3 8m-5-3h4",
  turn: "M12 4v15m-6-6l6 6 6-6",
  menu: "M4 6h16M4 12h16M4 18h16",
};
