// The curve of the base over the wage. Its stretches come from the server, exact to the fen; here they are only drawn.

import { Chart } from "./chart.js";
import { draw, make, table } from "./dom.js";
import { yuan } from "./figures.js";

const thousands = (value) => value.toLocaleString("en");

/** Draws the curve; `ruleName` gives what people call a rule by its id, and `here` is the wage with its base, as the server decided it. */
export function showCurve(place, curve, here, words, ruleName) {
  const bases = curve.segments.filter((segment) => segment.baseFrom !== undefined);
  if (bases.length === 0) {
    place.replaceChildren(make("p", { class: "soft" }, words.noCurve));
    return;
  }

  const narrow = place.clientWidth < 520;
  const highest = Math.max(...bases.map((segment) => Math.max(segment.baseFrom, segment.baseThrough)));
  const chart = new Chart(narrow ? 360 : 860, narrow ? 300 : 340, { left: 62, right: 16, top: 34, bottom: 52 }, {
    x: curve.most,
    y: highest * 1.15,
  });
  const parts = [...chart.grid(thousands), ...chart.titles(words.alongAxis, words.upAxis)];
  for (const [name, bound] of boundsOf(curve, words)) parts.push(...guide(chart, name, bound));
  for (const segment of bases) {
    parts.push(
      draw("line", {
        class: "line",
        x1: chart.x(segment.from),
        y1: chart.y(segment.baseFrom),
        x2: chart.x(segment.through),
        y2: chart.y(segment.baseThrough),
      }),
    );
  }
  if (here.base !== null && here.wage !== null && here.wage <= curve.most) parts.push(...dot(chart, here));
  place.replaceChildren(
    chart.picture(`${words.curveText}${words.stop}${boundsOf(curve, words).map(([name, bound]) => `${name} ${yuan(bound.baseFrom)}`).join(words.listSign)}`, parts),
    stretches(bases, words, ruleName, place.querySelector("details")?.open ?? false),
  );
}

/** Floor and ceiling; where one line is both, the base is fixed. */
function boundsOf({ floor, ceiling }, words) {
  const same = floor && ceiling && floor.baseFrom === ceiling.baseFrom;
  return same
    ? [[words.fixed, floor]]
    : [[words.floor, floor], [words.ceiling, ceiling]].filter(([, bound]) => bound);
}

function guide(chart, name, bound) {
  const y = chart.y(bound.baseFrom);
  const isLower = bound.from === 0;
  return [
    draw("line", { class: "guide", x1: chart.margin.left, x2: chart.width - chart.margin.right, y1: y, y2: y }),
    draw(
      "text",
      {
        class: isLower ? "bound end" : "bound start",
        x: isLower ? chart.width - chart.margin.right : chart.margin.left + 6,
        y: y - 7,
      },
      `${name} ${yuan(bound.baseFrom)}`,
    ),
  ];
}

function dot(chart, { wage, base }) {
  const [x, y] = [chart.x(wage), chart.y(base)];
  return [
    draw("line", { class: "here", x1: x, x2: x, y1: y, y2: chart.height - chart.margin.bottom }),
    draw("circle", { class: "dot", cx: x, cy: y, r: 6 }),
  ];
}

function stretches(bases, words, ruleName, open) {
  const columns = [
    { heading: words.from, figure: true },
    { heading: words.through, figure: true },
    { heading: words.baseFrom, figure: true },
    { heading: words.baseThrough, figure: true },
    { heading: words.rule },
    { heading: words.article },
  ];
  const rows = bases.map((one) => [
    yuan(one.from),
    yuan(one.through),
    yuan(one.baseFrom),
    yuan(one.baseThrough),
    ruleName(one.rule) ?? "",
    make("span", { lang: "zh" }, one.article ?? ""),
  ]);
  return make(
    "details",
    open ? { open: "" } : {},
    make("summary", {}, words.stretches),
    table(words.stretches, columns, rows),
  );
}
