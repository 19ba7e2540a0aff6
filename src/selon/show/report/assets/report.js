// The report is whole without this script. It adds keys: n and p go to the next and the previous finding on a page,
// and it lights up every segment of a finding that a link leads to, where the stylesheet's own rules end.
"use strict";
(() => {
  const anchors = [...document.querySelectorAll(".at")];
  if (anchors.length === 0) return;
  const light = () => {
    document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
    const ref = location.hash.slice(1);
    if (/^[sctp]\d+$/.test(ref)) document.querySelectorAll(`.text .${ref}`).forEach((one) => one.classList.add("lit"));
    document.getElementById(ref)?.closest("details")?.setAttribute("open", "");
  };
  const step = (by) => {
    const at = anchors.findIndex((one) => one.id === location.hash.slice(1));
    const next = anchors[at < 0 ? (by > 0 ? 0 : anchors.length - 1) : at + by];
    if (next) location.hash = next.id;
  };
  addEventListener("hashchange", light);
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
  light();
})();
