// Makes elements. Text is always text: nothing here reads HTML.

const drawing = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

export const make = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

export const draw = (name, attributes = {}, ...children) =>
  fill(document.createElementNS(drawing, name), attributes, children);

export const find = (id) => document.getElementById(id);

/** Puts a text into a place that screen readers read out when it changes; the same text is not read out again. */
export function announce(id, text) {
  if (find(id).textContent !== text) find(id).textContent = text;
}

/** A table that scrolls within itself; the columns say their heading and whether they hold figures. */
export function table(caption, columns, rows) {
  const cell = (column, content, tag, scope) => make(tag, { class: column.figure ? "n" : null, scope }, content ?? "");
  return make(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    make(
      "table",
      {},
      make("caption", {}, caption),
      make("thead", {}, make("tr", {}, columns.map((column) => cell(column, column.heading, "th", "col")))),
      make(
        "tbody",
        {},
        rows.map((row) => make("tr", {}, row.map((content, at) => cell(columns[at], content, "td")))),
      ),
    ),
  );
}
