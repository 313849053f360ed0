"use strict";
// Makes each heading of a sortable table a button. The page is whole without it.
for (const table of document.querySelectorAll("table.sortable")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      // Figures begin with the largest, words with the first.
      const first = head.classList.contains("n") ? "descending" : "ascending";
      const second = first === "ascending" ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? second : first;
      heads.forEach((other) => other.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      const value = (row) => row.cells[column].dataset.v ?? row.cells[column].textContent;
      const compare = head.classList.contains("n")
        ? (a, b) => (value(a) === "") - (value(b) === "") || sign * (value(a) - value(b))
        : (a, b) => sign * value(a).localeCompare(value(b), document.documentElement.lang, { numeric: true });
      table.tBodies[0].append(...[...table.tBodies[0].rows].sort(compare));
    });
  });
}
// What is folded away is printed too, but for rules that do not change.
addEventListener("beforeprint", () =>
  document.querySelectorAll("details:not(.unchanged)").forEach((part) => (part.open = true)),
);
