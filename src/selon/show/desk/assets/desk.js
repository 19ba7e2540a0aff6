// The desk is whole without this script. It carries the words that a reader has selected on a page to the form that adds
// a finding, and opens the form of a correction beside the words instead of on a page of its own (htmx does that).
"use strict";
(() => {
  const link = document.querySelector("a.addwords");
  const text = document.querySelector(".text");
  if (!link || !text) return;
  const base = link.getAttribute("href");
  document.addEventListener("selectionchange", () => {
    const chosen = document.getSelection();
    const words = chosen && chosen.rangeCount > 0 && text.contains(chosen.anchorNode) ? bare(chosen) : "";
    link.setAttribute("href", words ? `${base}&words=${encodeURIComponent(words.slice(0, 2000))}` : base);
  });
  // The numbers of the notes stand between the words without being words.
  const bare = (chosen) => {
    const held = chosen.getRangeAt(0).cloneContents();
    held.querySelectorAll(".no, .notes, .kind").forEach((one) => one.remove());
    return held.textContent.trim();
  };
})();
