/** Buttons that copy: each names what it copies in `data-copies`, and says when it has. */

/** How long a button says that it has copied. */
const SAID_MS = 1600;

/** @param textOf gives what a name stands for, as text */
export function watchCopyButtons(textOf: (what: string) => string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copies]")) {
    const status = document.createElement("span");
    status.className = "said";
    status.role = "status";
    button.before(status);
    button.addEventListener("click", async () => {
      // Refused where the page is not focused, or has no right to the clipboard.
      const copied = await navigator.clipboard.writeText(textOf(button.dataset["copies"]!))
        .then(() => true, () => false);
      status.textContent = copied ? "Copied" : "Selected: copy it";
      if (!copied) select(button.dataset["copies"]!);
      setTimeout(() => status.textContent = "", SAID_MS);
    });
  }
}

/** Marks the text, so that the usual keys copy it. */
function select(id: string): void {
  const node = document.getElementById(id);
  if (node) getSelection()?.selectAllChildren(node);
}
